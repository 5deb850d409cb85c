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
    same_option,
    sheet_fits,
    topic_end,
    unknown_option,
    unknown_permission,
    unknown_question,
)

Rule = Callable[[Content], Iterable[Finding]]

_OF_PARTS: tuple[Rule, ...] = (
    duplicate_topic.check,
    unknown_option.check,
    same_option.check,
    references.check,
    advice_source.check,
)
"""The rules that look at one topic, question or advice at a time, also when other parts of the guide are missing."""

_OF_THE_WHOLE: tuple[Rule, ...] = (
    dangling_target.check,
    unknown_question.check,
    option_target.check,
    unknown_permission.check,
    cycle.check,
    topic_end.check,
    reachable.check,
    sheet_fits.check,
)

WALKS_STAND = frozenset(
    (
        "onbekende-wet",
        "onbekend-contact",
        "onbekende-uitspraak",
        "zonder-bron",
        "geen-datum",
        "dubbele-optie",
        "bezette-naam",
    )
)
"""The rules that a guide can break while its walks are as its author wrote them, so that these can be proved."""


def check(content: Content, *, whole: bool = True) -> tuple[Finding, ...]:
    """Every way in which the content breaks a rule. Not `whole`: a file of the guide could not be read."""
    rules = (*_OF_PARTS, *_OF_THE_WHOLE) if whole else _OF_PARTS
    return tuple(finding for rule in rules for finding in rule(content))
