"""Forward over the space of walks, carrying what is known: every walk, each state once.

Two walks that stand at the same position and will be treated alike from there on are one state: they know the same
of what still matters, and have the same marks. So a guide with millions of walks has a few thousand states.
"""

from collections.abc import Iterable, Mapping
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.alike import Alike
from sextingwijzer.proof.exploration import Arrival, Exploration, State
from sextingwijzer.proof.marks import Marks
from sextingwijzer.proof.space import Position, Space

_ALL = -1


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


def _some(states: Mapping[State, object], most: int) -> Iterable[State]:
    """At most so many of the states, from all over them: those that came one after the other are much alike."""
    return islice(states, 0, None, max(1, -(-len(states) // most)))


class _Explorer:
    def __init__(self, space: Space, marks: Marks) -> None:
        self._space, self._marks = space, marks
        self._arrivals: list[dict[State, Arrival]] = [{} for _ in range(space.finish + 1)]
        self._branches: set[tuple[str, str]] = set()
        self._alike = Alike(space, marks)
        self._alike_at: list[dict[str, Mapping[str, str]]] = [{} for _ in range(space.finish + 1)]

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
                followed, whole = _some(arrivals, width), False
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
        alike = self._alike_at[to]  # asked for more often than anything else
        for (question, option), given in zip(known, options, strict=True):
            same = alike.get(question)
            if same is None:
                same = alike[question] = self._alike.firsts(to, question)
            if same:
                kept.append((question, same[option], given))
        kept.sort(key=itemgetter(0))
        return tuple([one[:2] for one in kept]), tuple([one[2] for one in kept])
