"""A set of answers: what was told before a walk, from a file or a case."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sextingwijzer.tree import EMPTY, Fields

Answers = Mapping[str, str]
"""Question id to option id, in the order given. Never by position."""


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """A file with answers for one guide, in the version it was made with."""

    guide: str
    version: str | None
    answers: Answers
    origin: Fields = field(default=EMPTY, compare=False, repr=False)
