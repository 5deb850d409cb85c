"""What exploring a space has found: the states that walks come to at every position."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sextingwijzer.proof.marks import Witness
from sextingwijzer.proof.space import Space


class State(NamedTuple):
    """What a walk knows of what still matters, and the marks it has."""

    known: tuple[tuple[str, str], ...]
    marks: int


class Arrival(NamedTuple):
    """How many walks come to a state, the fewest and the most answers they need, and the last step of the shortest.

    `options` holds, for each question known, every option that one of these walks gave: a state knows but one of those
    that lead the same way.
    """

    walks: int
    answers: int
    most: int
    position: int
    state: State | None
    given: tuple[str, str] | None
    options: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Exploration:
    """The states at every position; the last entry holds the ends of the walks. Not `whole`: not all were followed."""

    space: Space
    arrivals: tuple[Mapping[State, Arrival], ...]
    branches: frozenset[tuple[str, str]]
    whole: bool = True

    @property
    def walks(self) -> int:
        """How many different complete walks there are; two differ when an answer differs."""
        return sum(arrival.walks for arrival in self.arrivals[self.space.finish].values())

    @property
    def longest(self) -> int:
        """The most answers that a complete walk needs."""
        return max((arrival.most for arrival in self.arrivals[self.space.finish].values()), default=0)

    @property
    def states(self) -> int:
        """How many states were needed."""
        return sum(map(len, self.arrivals))

    def shortest(self, positions: Iterable[int]) -> Witness | None:
        """The fewest answers that lead to one of the positions."""
        best: tuple[int, int, State] | None = None
        for position in positions:
            for state, arrival in self.arrivals[position].items():
                if best is None or arrival.answers < best[0]:
                    best = (arrival.answers, position, state)
        return None if best is None else self._witness(best[1], best[2])

    def _witness(self, position: int, state: State) -> Witness:
        given: list[tuple[str, str]] = []
        at: State | None = state
        while at is not None:
            arrival = self.arrivals[position][at]
            if arrival.given is not None:
                given.append(arrival.given)
            position, at = arrival.position, arrival.state
        return tuple(reversed(given))
