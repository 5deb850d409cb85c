"""A case: a story with answers and the advice that is expected."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sextingwijzer.model.answers import Answers
from sextingwijzer.tree import EMPTY, Fields


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
    origin: Fields = field(default=EMPTY, compare=False, repr=False)
