"""Whether some walk has certain marks, and the fewest answers that lead there.

Asked of the essence of a space, and only along what may still come to the marks wanted. A state is one whole number:
its marks, and above them a field for each question that is decided on again, with 0 for not known.
"""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import NamedTuple

from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.essence import essence
from sextingwijzer.proof.explore import Marks, Witness
from sextingwijzer.proof.space import Space

EACH = 5_000
"""States that every look may take, whatever others took: of all walks, and then again of one walk after the other."""


class TooManyStates(Exception):
    """No walk was found, and not every walk was looked at."""


class Budget:
    """The states that all looks at a guide may take together, beyond a few for each; they use it up.

    Else a guide of which a hundred things cannot be proved would take a hundred times as long as one is worth.
    """

    def __init__(self, most: int) -> None:
        self.most, self._left = most, most

    @property
    def limit(self) -> int:
        """How many states the next look may take."""
        return self.each + self._left

    @property
    def each(self) -> int:
        """How many of those are its own. A guide of which that much stays unknown is not worth more time."""
        return min(EACH if self._left else EACH // 10, self.most)

    def spend(self, states: int) -> None:
        """Take off what a look took."""
        self._left -= min(self._left, max(0, states - EACH))


def find(space: Space, marks: Marks, wanted: int, budget: Budget) -> Witness | None:
    """The answers that matter of a walk that ends with just the marks wanted; None when there is none.

    All walks are followed side by side, which finds the fewest answers. With too many states one walk is tried after
    the other for a while; TooManyStates is raised when that finds none.
    """
    return _Search(*essence(space, marks), wanted).run(budget)


def shortest(space: Space, each: Iterable[Marks], wanted: int, budget: Budget) -> Witness | None:
    """The fewest answers of those that `find` gives with some of the marks; TooManyStates when it has none."""
    ways: list[Witness] = []
    unknown = False
    for marks in each:
        try:
            way = find(space, marks, wanted, budget)
        except TooManyStates:
            unknown = True
        else:
            ways += [] if way is None else [way]
    if unknown and not ways:
        raise TooManyStates
    return min(ways, key=len, default=None)


class _Came(NamedTuple):
    """The fewest answers to a state, and the last step of the way with those."""

    answers: int
    position: int
    state: int
    given: tuple[str, str] | None


class _Way(NamedTuple):
    """One way out of a position: what it adds to a state, and how the fields change on it."""

    to: int
    marks: int
    known: int
    given: tuple[str, str]
    fields: tuple[tuple[int, int, tuple[int, ...]], ...]


class _Search:
    def __init__(self, space: Space, marks: Marks, wanted: int) -> None:
        self._space, self._marks, self._wanted = space, marks, wanted
        self._ahead = self._marks_ahead()
        self._levels: list[dict[int, _Came]] = [{} for _ in range(space.finish + 1)]
        self._ways: list[list[_Way | None]] = [[] for _ in range(space.finish)]
        self._field: dict[str, tuple[int, int]] = {}
        self._options: dict[str, tuple[str, ...]] = {}
        self._alike: dict[tuple[str, int], tuple[int, ...]] = {}
        shift = wanted.bit_length()
        for question in space.again:
            self._options[question] = tuple(space.guide.questions[question].options)
            width = len(self._options[question]).bit_length()
            self._field[question] = shift, (1 << width) - 1
            shift += width

    def run(self, budget: Budget) -> Witness | None:
        space = self._space
        first = None if self._marks.begin & ~self._wanted else self._passed(space.start, self._marks.begin)
        if first is None:
            return None
        begin = _Came(0, space.start, -1, None)
        self._levels[first[0]][first[1]] = begin
        if not self._side_by_side(budget):
            self._levels = [{} for _ in self._levels]
            self._levels[first[0]][first[1]] = begin
            if not self._one_by_one(first, budget.each):
                raise TooManyStates
        ends = self._levels[space.finish]
        return self._witness(min(ends, key=lambda state: ends[state].answers)) if ends else None

    def _side_by_side(self, budget: Budget) -> bool:
        """Come to every state; whether there were not too many."""
        states, limit = 0, budget.limit
        for index, level in enumerate(self._levels[:-1]):
            states += len(level)
            if states > limit:
                break
            for state in level:
                for to, new, came in self._steps(index, state):
                    old = self._levels[to].get(new)
                    if old is None or came.answers < old.answers:
                        self._levels[to][new] = came
        budget.spend(states)
        return states <= limit

    def _one_by_one(self, first: tuple[int, int], most: int) -> bool:
        """Follow a walk as far as it goes, and then go back to where there was another way; whether one was found."""
        ways = [self._steps(*first)] if first[0] < self._space.finish else []
        while ways and most > 0:
            step = next(ways[-1], None)
            if step is None:
                ways.pop()
                continue
            to, new, came = step
            if new not in self._levels[to]:
                self._levels[to][new] = came
                most -= 1
                if to == self._space.finish:
                    return True
                ways.append(self._steps(to, new))
        return False

    def _marks_ahead(self) -> list[int]:
        """Per position the marks that may still be met from there on; nobody goes on after one that is not wanted."""
        ahead = [0] * (self._space.finish + 1)
        for index in range(self._space.finish - 1, -1, -1):
            for option, to in self._space.positions[index].next.items():
                marks = self._marks.choosing.get((index, option), 0)
                ahead[index] |= marks & ~self._wanted or ahead[to] | marks
        return ahead

    def _steps(self, index: int, state: int) -> Iterator[tuple[int, int, _Came]]:
        """Where a walk with this state can go from a position."""
        node = self._space.positions[index].node
        assert isinstance(node, Decision)  # the essence has no advice
        ways = self._ways[index] = self._ways[index] or self._find_ways(index, node.question)
        shift, mask = self._field.get(node.question, (0, 0))
        answers = self._levels[index][state].answers
        code = state >> shift & mask
        for way in (ways[code],) if code else ways:
            if way is None:
                continue
            new = state | way.marks
            for field, bits, codes in way.fields:
                old = new >> field & bits
                if old:
                    new ^= (old ^ codes[old]) << field
            passed = self._passed(way.to, new if code else new | way.known)
            if passed is not None:
                yield (*passed, _Came(answers + (not code), index, state, None if code else way.given))

    def _passed(self, to: int, state: int) -> tuple[int, int] | None:
        """Where a walk is that comes to a position; None when it can not come to the marks wanted any more."""
        marks, ahead = state & (1 << self._wanted.bit_length()) - 1, self._ahead[to]
        if self._wanted & ~(marks | ahead):
            return None
        # With nothing to come that makes a difference, it is as good as at the end.
        return (to, state) if ahead & ~marks else (self._space.finish, marks)

    def _find_ways(self, index: int, question: str) -> list[_Way | None]:
        """The way of each option, from 1 on, in the order of the codes; None for one that leads nowhere."""
        position = self._space.positions[index]
        ways: list[_Way | None] = [None]
        for number, option in enumerate(self._space.guide.questions[question].options, 1):
            to = position.next.get(option)
            marks = self._marks.choosing.get((index, option), 0)
            # A mark that is not wanted would fall into a field.
            if to is None or marks & ~self._wanted:
                ways.append(None)
                continue
            known = 0
            if question in self._field and self._space.still_to_decide(to, question):
                known = self._codes(to, question)[number] << self._field[question][0]
            ways.append(_Way(to, marks, known, (question, option), self._changes(index, to)))
        return ways

    def _changes(self, index: int, to: int) -> tuple[tuple[int, int, tuple[int, ...]], ...]:
        """The fields in which something else is to be known at `to` than at `index`."""
        if self._space.alike_ahead(index, to):
            return ()
        still = self._space.still_to_decide
        return tuple(
            (*self._field[question], self._codes(to, question))
            for question in self._field
            if still(index, question) != still(to, question)
        )

    def _codes(self, to: int, question: str) -> tuple[int, ...]:
        """For each option, from 1 on, that of the first that leads the same way at each decision from there on.

        All 0 when the question is not decided on again.
        """
        which = self._space.still_to_decide(to, question)
        if (question, which) not in self._alike:
            at = self._space.decisions(question, which) if which else ()
            first: dict[tuple[tuple[int | None, int], ...], int] = {}
            codes = [0]
            for number, option in zip(count(1), self._options[question]):
                ways = tuple(
                    (self._space.positions[index].next.get(option), self._marks.choosing.get((index, option), 0))
                    for index in at
                )
                codes.append(first.setdefault(ways, number) if which else 0)
            self._alike[question, which] = tuple(codes)
        return self._alike[question, which]

    def _witness(self, state: int) -> Witness:
        given: list[tuple[str, str]] = []
        position = self._space.finish
        while state >= 0:
            came = self._levels[position][state]
            if came.given is not None:
                given.append(came.given)
            position, state = came.position, came.state
        return tuple(reversed(given))
