"""The steps of the walks that may still come to the marks wanted, over the essence of a space.

A state is one whole number: its marks, and above them a field for each question that is decided on again, with 0 for
not known.
"""

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.alike import Alike
from sextingwijzer.proof.marks import Marks
from sextingwijzer.proof.space import Space


class _Way(NamedTuple):
    """One way out of a position: what it adds to a state, and how the fields change on it."""

    to: int
    marks: int
    known: int
    given: tuple[str, str]
    fields: tuple[tuple[int, int, tuple[int, ...]], ...]


class Steps:
    """From a position with a state to the next ones, as far as these may still come to the marks wanted."""

    def __init__(self, space: Space, marks: Marks, wanted: int) -> None:
        self._space, self._marks, self._wanted = space, marks, wanted
        self._ahead = self._marks_ahead()
        self._ways: list[list[_Way | None]] = [[] for _ in range(space.finish)]
        self._field: dict[str, tuple[int, int]] = {}
        self._alike = Alike(space, marks)
        self._code: dict[tuple[str, int], tuple[int, ...]] = {}
        shift = wanted.bit_length()
        for question in space.again:
            width = len(space.guide.questions[question].options).bit_length()
            self._field[question] = shift, (1 << width) - 1
            shift += width

    def begin(self) -> tuple[int, int] | None:
        """The position and the state that walks begin with; None when none can come to the marks wanted."""
        begin = self._marks.begin
        return None if begin & ~self._wanted else self._passed(self._space.start, begin)

    def after(self, index: int, state: int) -> Iterator[tuple[int, int, tuple[str, str] | None]]:
        """Where a walk with this state can go from a position: to which one, with which state, by which new answer."""
        ways, code = self._open(index, state)
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
                yield (*passed, None if code else way.given)

    def hopeful(self, index: int, state: int) -> bool:
        """Whether the marks wanted lie ahead for what is known, were each decision free to take any way that is left.

        False is proof that no walk with this state comes to them.
        """
        marks = state & (1 << self._wanted.bit_length()) - 1
        ahead, finished, stack = {index}, False, [index]
        while stack:
            at = stack.pop()
            if at == self._space.finish:
                finished = True
                continue
            ways, code = self._open(at, state)
            for way in (ways[code],) if code else ways:
                if way is not None:
                    marks |= way.marks
                    if way.to not in ahead:
                        ahead.add(way.to)
                        stack.append(way.to)
        return finished and not self._wanted & ~marks

    def _open(self, index: int, state: int) -> tuple[list[_Way | None], int]:
        """The ways out of a position, and the number of the only one that a walk with this state can take, or 0."""
        node = self._space.positions[index].node
        assert isinstance(node, Decision)  # the essence has no advice
        ways = self._ways[index] = self._ways[index] or self._find_ways(index, node.question)
        shift, mask = self._field.get(node.question, (0, 0))
        return ways, state >> shift & mask

    def _marks_ahead(self) -> list[int]:
        """Per position the marks that may still be met from there on; nobody goes on after one that is not wanted."""
        ahead = [0] * (self._space.finish + 1)
        for index in range(self._space.finish - 1, -1, -1):
            for option, to in self._space.positions[index].next.items():
                marks = self._marks.choosing.get((index, option), 0)
                ahead[index] |= marks & ~self._wanted or ahead[to] | marks
        return ahead

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
        if (question, which) not in self._code:
            options = self._space.guide.questions[question].options
            number = dict(zip(options, count(1), strict=False))
            first = self._alike.firsts(to, question)
            self._code[question, which] = 0, *(number[first[one]] if first else 0 for one in options)
        return self._code[question, which]
