"""What must hold for content. One rule a file: `check(content)` yields findings.

Every guide is held to these rules each time it is loaded; one that breaks them is not walked. A rule sees the
content as built, also where other rules have something to say, so that one run shows everything.
"""

from collections.abc import Callable, Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.rules import (
    advice_source,
    cycle,
    dangling_target,
    duplicate_topic,
    option_target,
    reachable,
    references,
    sheet_fits,
    topic_end,
    unknown_option,
    unknown_permission,
    unknown_question,
)

Rule = Callable[[Content], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    duplicate_topic.check,
    dangling_target.check,
    unknown_question.check,
    option_target.check,
    unknown_option.check,
    unknown_permission.check,
    cycle.check,
    topic_end.check,
    reachable.check,
    references.check,
    advice_source.check,
    sheet_fits.check,
)


def check(content: Content) -> tuple[Finding, ...]:
    """Every way in which the content breaks a rule."""
    return tuple(finding for rule in RULES for finding in rule(content))
