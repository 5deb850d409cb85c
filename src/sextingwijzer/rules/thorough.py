"""The rules that `controleer` adds to those of every load: about all walks, about wording, about upkeep."""

from collections.abc import Callable, Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules import (
    charged_words,
    contradiction,
    impossible_branch,
    law_date,
    long_sentence,
    never_reached,
    path_rules,
    private_question,
    unknown_basis,
    unproved,
)

ThoroughRule = Callable[[Subject], Iterable[Finding]]

THOROUGH_RULES: tuple[ThoroughRule, ...] = (
    unproved.check,
    impossible_branch.check,
    never_reached.check,
    contradiction.check,
    unknown_basis.check,
    path_rules.check,
    charged_words.check,
    private_question.check,
    long_sentence.check,
    law_date.check,
)


def check(subject: Subject) -> tuple[Finding, ...]:
    """Every way in which a sound guide breaks a thorough rule."""
    return tuple(finding for rule in THOROUGH_RULES for finding in rule(subject))
