"""Forward over the space of walks, carrying what is known: every walk, each state once.

Two walks that stand at the same position and will be treated alike from there on are one state: they know the same
of what still matters, and have the same marks. So a guide with millions of walks has a few thousand states.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.space import Position, Space

Witness = tuple[tuple[str, str], ...]
"""Answers, question id and option id, in the order in which they are given."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What to notice on the way, as bits: set or cleared at nodes, set on branches; cleared at the end of a topic.

    `only` leaves just those options of a question open.
    """

    at_node: Mapping[str, int] = field(default_factory=dict)
    clear_at_node: Mapping[str, int] = field(default_factory=dict)
    on_branch: Mapping[tuple[str, str], int] = field(default_factory=dict)
    clear_at_topic_end: int = 0
    only: Mapping[str, frozenset[str]] = field(default_factory=dict)


class State(NamedTuple):
    """What a walk knows of what still matters, and the marks it has."""

    known: tuple[tuple[str, str], ...]
    marks: int


class Arrival(NamedTuple):
    """How many walks come to a state, the fewest and the most answers they need, and the last step of the shortest."""

    walks: int
    answers: int
    most: int
    position: int
    state: State | None
    given: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Exploration:
    """Every state at every position; the last entry holds the ends of the walks."""

    space: Space
    arrivals: tuple[Mapping[State, Arrival], ...]
    branches: frozenset[tuple[str, str]]

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

    def shortest(self, positions: Iterable[int], marks: int = 0, without: int = 0) -> Witness | None:
        """The fewest answers that lead to one of the positions with all the `marks` and none of `without`."""
        best: tuple[int, int, State] | None = None
        for position in positions:
            for state, arrival in self.arrivals[position].items():
                fits = state.marks & marks == marks and not state.marks & without
                if fits and (best is None or arrival.answers < best[0]):
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


_NOTHING = Marks()


def explore(space: Space, marks: Marks = _NOTHING, limit: int | None = None) -> Exploration | None:
    """Every walk of the space. None when more than `limit` states would be needed."""
    arrivals: list[dict[State, Arrival]] = [{} for _ in range(space.finish + 1)]
    branches: set[tuple[str, str]] = set()
    arrivals[space.start][State((), 0)] = Arrival(1, 0, 0, space.start, None, None)
    states = 0
    for index, position in enumerate(space.positions):
        states += len(arrivals[index])
        if limit is not None and states > limit:
            return None
        for state, arrival in arrivals[index].items():
            seen = state.marks & ~marks.clear_at_node.get(position.node.id, 0) | marks.at_node.get(position.node.id, 0)
            for option, to, given in _steps(position, state, marks):
                if option:
                    branches.add((position.node.id, option))
                _arrive(
                    space,
                    arrivals[to],
                    to,
                    index,
                    state,
                    arrival,
                    given,
                    _marked(marks, space, position, option, to, seen),
                )
    return Exploration(space, tuple(arrivals), frozenset(branches))


def _steps(position: Position, state: State, marks: Marks) -> Iterable[tuple[str, int, tuple[str, str] | None]]:
    if not isinstance(position.node, Decision):
        return (("", position.next[""], None),)
    question = position.node.question
    for known, option in state.known:
        if known == question:
            return ((option, position.next[option], None),)
    allowed = marks.only.get(question)
    return (
        (option, to, (question, option)) for option, to in position.next.items() if allowed is None or option in allowed
    )


def _marked(marks: Marks, space: Space, position: Position, option: str, to: int, seen: int) -> int:
    if option:
        seen |= marks.on_branch.get((position.node.id, option), 0)
    if marks.clear_at_topic_end and (to == space.finish or space.positions[to].topic is not position.topic):
        seen &= ~marks.clear_at_topic_end
    return seen


def _arrive(
    space: Space,
    there: dict[State, Arrival],
    to: int,
    index: int,
    state: State,
    arrival: Arrival,
    given: tuple[str, str] | None,
    seen: int,
) -> None:
    keeps = space.keeps[to] if to < space.finish else {}
    known = state.known if given is None else (*state.known, given)
    kept = tuple(sorted((question, keeps[question][option]) for question, option in known if question in keeps))
    new = State(kept, seen)
    answers, most = arrival.answers + (given is not None), arrival.most + (given is not None)
    old = there.get(new)
    if old is None:
        there[new] = Arrival(arrival.walks, answers, most, index, state, given)
        return
    walks, most = old.walks + arrival.walks, max(most, old.most)
    if answers < old.answers:
        there[new] = Arrival(walks, answers, most, index, state, given)
    else:
        there[new] = old._replace(walks=walks, most=most)
