"""What the thorough rules look at: a sound guide, all its walks, and the day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sextingwijzer.model.content import Content
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.model.registers import ChargedWord
from sextingwijzer.proof.explore import Exploration, explore
from sextingwijzer.proof.space import Space, space

STATE_LIMIT = 400_000
"""States after which a proof stops; real guides need a few thousand."""

WITNESS_LIMIT = 100
"""Findings of one kind in a guide that come with the answers that lead there. Nobody reads more of them, and a guide of
thousands of questions in which everything is wrong must not take minutes."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A sound guide with the space of its walks, and all of them when they are not too many.

    One topic on its own needs no look: whatever answers it is walked with, the whole guide passes the same nodes of
    that topic with the same answers.
    """

    content: Content
    today: date
    path_rules: Sequence[PathRule]
    charged_words: Sequence[ChargedWord]
    space: Space
    walks: Exploration | None
    texts: Mapping[str, str]


def subject(
    content: Content,
    today: date,
    path_rules: Sequence[PathRule] = (),
    charged_words: Sequence[ChargedWord] = (),
    limit: int = STATE_LIMIT,
    texts: Mapping[str, str] = MappingProxyType({}),
) -> Subject:
    """The subject of a sound guide. `texts` are those of its files, to point into."""
    whole = space(content.guide)
    return Subject(content, today, path_rules, charged_words, whole, explore(whole, limit=limit), texts)
