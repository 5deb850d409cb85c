"""A case: a story with answers and the advice that is expected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from sextingwijzer.model.answers import Answers
from sextingwijzer.tree import EMPTY, Fields


class Level(Enum):
    """How hard a case is to judge, from easy to hard. The values are the words of the guide format."""

    EASY = "makkelijk"
    MEDIUM = "gemiddeld"
    HARD = "moeilijk"


@dataclass(frozen=True, slots=True)
class Case:
    """An invented situation: for workshops, and as a test of the guide it is about."""

    id: str
    title: str
    guide: str
    story: str
    answers: Answers
    discuss: Mapping[str, tuple[str, ...]]
    expected: tuple[str, ...]
    unexpected: tuple[str, ...]
    version: str | None = None
    level: Level | None = None
    minutes: int | None = None
    also: Answers = field(default_factory=dict)  # what only the guide on the other side asks
    origin: Fields = field(default=EMPTY, compare=False, repr=False)

    @property
    def expects(self) -> bool:
        """Whether it says what the guide has to say, or not to say."""
        return bool(self.expected or self.unexpected)
