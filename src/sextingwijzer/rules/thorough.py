"""The rules that `controleer` adds to those of every load: about all walks, about wording, about upkeep."""

from collections.abc import Callable, Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.proof.subject import Subject, Written
from sextingwijzer.rules import (
    charged_words,
    contradiction,
    empty_topic,
    impossible_branch,
    law_date,
    long_sentence,
    never_reached,
    no_choice,
    path_rules,
    private_question,
    unknown_basis,
    unproved,
    unseen_find_out,
)

WALK_RULES: tuple[Callable[[Subject], Iterable[Finding]], ...] = (
    unproved.check,
    impossible_branch.check,
    never_reached.check,
    contradiction.check,
    unknown_basis.check,
    path_rules.check,
)

WRITTEN_RULES: tuple[Callable[[Written], Iterable[Finding]], ...] = (
    charged_words.check,
    private_question.check,
    long_sentence.check,
    empty_topic.check,
    no_choice.check,
    unseen_find_out.check,
    law_date.check,
)


def check(subject: Written) -> tuple[Finding, ...]:
    """Every way in which a guide breaks a thorough rule; of one that cannot be walked, only those about its words."""
    of_walks = [finding for rule in WALK_RULES for finding in rule(subject)] if isinstance(subject, Subject) else []
    return (*of_walks, *(finding for rule in WRITTEN_RULES for finding in rule(subject)))
