"""What the thorough rules look at: a guide and the day; of a guide that can be walked, also all its walks."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sextingwijzer.model.content import Content
from sextingwijzer.model.language import ChargedWord
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.budget import STATE_LIMIT, Budget, TooManyStates
from sextingwijzer.proof.marks import Marks, Witness
from sextingwijzer.proof.reach import Reach, passing, reach
from sextingwijzer.proof.search import find
from sextingwijzer.proof.space import Space, space


@dataclass(frozen=True, slots=True)
class Written:
    """A guide as it is written, fit to be walked or not: enough for the rules about wording and upkeep.

    `texts` are those of its files, to point into.
    """

    content: Content
    today: date
    charged_words: Sequence[ChargedWord]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Subject(Written):
    """A guide with the space of its walks, and what these come to; proofs share the budget.

    One topic on its own needs no look: whatever answers it is walked with, the whole guide passes the same nodes of
    that topic with the same answers.
    """

    path_rules: Sequence[PathRule]
    space: Space
    reach: Reach
    budget: Budget


def way_to(subject: Subject, node: str, options: Sequence[str] = ()) -> Witness | None:
    """The fewest answers that lead to a node, and to one of the options there; None when none are found."""
    at = subject.space.where(node)
    marks = Marks(choosing={(index, option): 1 for index in at for option in options})
    with suppress(TooManyStates):
        return find(subject.space, marks if options else passing(subject.space, node), 1, subject.budget)
    return None


def subject(
    content: Content,
    today: date,
    path_rules: Sequence[PathRule] = (),
    charged_words: Sequence[ChargedWord] = (),
    limit: int = STATE_LIMIT,
    texts: Mapping[str, str] = MappingProxyType({}),
) -> Subject:
    """The subject of a guide whose walks are as its author wrote them (rules.walks_stand)."""
    whole, budget = space(content.guide), Budget(limit)
    return Subject(content, today, charged_words, texts, path_rules, whole, reach(whole, budget), budget)
