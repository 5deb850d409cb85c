"""Forward over the space of walks, carrying what is known: every walk, each state once.

Two walks that stand at the same position and will be treated alike from there on are one state: they know the same
of what still matters, and have the same marks. So a guide with millions of walks has a few thousand states.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import NamedTuple, TypeVar

from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.space import Position, Space

Witness = tuple[tuple[str, str], ...]
"""Answers, question id and option id, in the order in which they are given."""

_ALL = -1

_State = TypeVar("_State")


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


def _any_marks(_marks: int) -> bool:
    return True


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

    def shortest(self, positions: Iterable[int], fits: Callable[[int], object] = _any_marks) -> Witness | None:
        """The fewest answers that lead to one of the positions, with marks that fit."""
        best: tuple[int, int, State] | None = None
        for position in positions:
            for state, arrival in self.arrivals[position].items():
                if fits(state.marks) and (best is None or arrival.answers < best[0]):
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


class _Way(NamedTuple):
    """One way out of a position."""

    to: int
    answer: tuple[str, str] | None
    marks: int
    lasting: int
    alike_ahead: bool


_NOTHING = Marks()


def explore(space: Space, marks: Marks = _NOTHING, limit: int | None = None) -> Exploration | None:
    """Every walk of the space. None when more than `limit` states would be needed."""
    return _Explorer(space, marks).run(limit, None)


def explore_some(space: Space, width: int) -> Exploration:
    """The walks of the space, as far as they go through the states that are followed from each position: so many."""
    explored = _Explorer(space, _NOTHING).run(None, width)
    assert explored is not None  # there is no limit
    return explored


def some(states: Mapping[_State, object], most: int) -> Iterable[_State]:
    """At most so many of the states, from all over them: those that came one after the other are much alike."""
    return islice(states, 0, None, max(1, -(-len(states) // most)))


class _Explorer:
    def __init__(self, space: Space, marks: Marks) -> None:
        self._space, self._marks = space, marks
        self._arrivals: list[dict[State, Arrival]] = [{} for _ in range(space.finish + 1)]
        self._branches: set[tuple[str, str]] = set()
        self._alike: list[dict[str, Mapping[str, str]]] = [{} for _ in range(space.finish + 1)]
        self._found: dict[tuple[str, int], Mapping[str, str]] = {}

    def run(self, limit: int | None, width: int | None) -> Exploration | None:
        space, whole = self._space, True
        self._arrivals[space.start][State((), self._marks.begin)] = Arrival(1, 0, 0, space.start, None, None, ())
        states = 0
        for index, position in enumerate(space.positions):
            arrivals = self._arrivals[index]
            states += len(arrivals)
            if limit is not None and states > limit:
                return None
            followed: Iterable[State] = arrivals
            if width is not None and len(arrivals) > width:
                followed, whole = some(arrivals, width), False
            if arrivals:
                self._leave(index, position, followed)
        return Exploration(space, tuple(self._arrivals), frozenset(self._branches), whole)

    def _leave(self, index: int, position: Position, followed: Iterable[State]) -> None:
        ways = self._ways(index, position)
        question = position.node.question if isinstance(position.node, Decision) else ""
        options = [option for option in ways if option in self._marks.only.get(question, ways)]
        arrivals = self._arrivals[index]
        for state in followed:
            arrival = arrivals[state]
            for number, (known, option) in enumerate(state.known):
                if known == question:
                    self._branches.update((position.node.id, one) for one in arrival.options[number])
                    self._go(index, state, arrival, ways[option], given=None)
                    break
            else:
                for option in options:
                    if question:
                        self._branches.add((position.node.id, option))
                    self._go(index, state, arrival, ways[option], ways[option].answer)

    def _ways(self, index: int, position: Position) -> Mapping[str, _Way]:
        marks = self._marks
        passing = marks.passing.get(index, 0)
        question = position.node.question if isinstance(position.node, Decision) else None
        return {
            option: _Way(
                to,
                None if question is None else (question, option),
                passing | marks.choosing.get((index, option), 0),
                marks.lasting[to] if marks.lasting else _ALL,
                self._space.alike_ahead(index, to),
            )
            for option, to in position.next.items()
        }

    def _go(self, index: int, state: State, arrival: Arrival, way: _Way, given: tuple[str, str] | None) -> None:
        known, options = state.known, arrival.options
        if given is not None and self._space.still_to_decide(way.to, given[0]):
            known, options = (*known, given), (*options, frozenset((given[1],)))
            known, options = self._still_known(way.to, known, options)
        elif known and not way.alike_ahead:
            known, options = self._still_known(way.to, known, options)
        new = State(known, (state.marks | way.marks) & way.lasting)
        there = self._arrivals[way.to]
        more = given is not None
        answers, most = arrival.answers + more, arrival.most + more
        old = there.get(new)
        if old is None:
            there[new] = Arrival(arrival.walks, answers, most, index, state, given, options)
            return
        if options != old.options:
            options = tuple(map(frozenset.union, options, old.options))
        walks, most = old.walks + arrival.walks, max(most, old.most)
        if answers < old.answers:
            there[new] = Arrival(walks, answers, most, index, state, given, options)
        else:
            there[new] = old._replace(walks=walks, most=most, options=options)

    def _still_known(
        self, to: int, known: tuple[tuple[str, str], ...], options: tuple[frozenset[str], ...]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[frozenset[str], ...]]:
        """What still matters from a position on, of what is known."""
        kept = []
        alike = self._alike[to]
        for (question, option), given in zip(known, options, strict=True):
            same = alike.get(question)
            if same is None:
                same = alike[question] = self._find_alike(to, question)
            if same:
                kept.append((question, same[option], given))
        kept.sort(key=itemgetter(0))
        return tuple([one[:2] for one in kept]), tuple([one[2] for one in kept])

    def _find_alike(self, to: int, question: str) -> Mapping[str, str]:
        """For each option the first one that leads the same way, with the same marks, at each decision from there on.

        Empty when the question is not decided on again.
        """
        which = self._space.still_to_decide(to, question)
        if (question, which) in self._found:
            return self._found[question, which]
        first: dict[tuple[tuple[int | None, int], ...], str] = {}
        alike = {}
        positions = self._space.decisions(question, which) if which else ()
        for option in self._space.guide.questions[question].options if which else ():
            ways = tuple(
                (self._space.positions[index].next.get(option), self._marks.choosing.get((index, option), 0))
                for index in positions
            )
            alike[option] = first.setdefault(ways, option)
        self._found[question, which] = alike
        return alike
