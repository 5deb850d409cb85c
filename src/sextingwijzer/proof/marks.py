"""What a look at walks is asked, and what it answers: marks to notice on the way, and the answers of a walk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Witness = tuple[tuple[str, str], ...]
"""Answers, question id and option id, in the order in which they are given."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What to notice on the way, as bits: those that passing a position sets, or choosing an option there.

    `lasting` says, per position, which bits last until there; the others are forgotten. `only` leaves just those
    options of a question open. `begin` are the marks at the start.
    """

    passing: Mapping[int, int] = field(default_factory=dict)
    choosing: Mapping[tuple[int, str], int] = field(default_factory=dict)
    lasting: Sequence[int] = ()
    only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    begin: int = 0
