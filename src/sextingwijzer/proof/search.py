"""Whether some walk has certain marks, and the fewest answers that lead there.

Asked of the essence of a space, and only along what may still come to the marks wanted.
"""

from collections.abc import Iterable
from typing import NamedTuple

from sextingwijzer.proof.budget import Budget, TooManyStates
from sextingwijzer.proof.essence import essence
from sextingwijzer.proof.marks import Marks, Witness
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.steps import Steps


def find(space: Space, marks: Marks, wanted: int, budget: Budget) -> Witness | None:
    """The answers that matter of a walk that ends with just the marks wanted; None when there is none.

    All walks are followed side by side, which finds the fewest answers. With too many states one walk is tried after
    the other for a while, as long as it may still come there; TooManyStates is raised when that ends without an answer.
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


_NO_STATE = -1
"""Before the first."""


class _Search:
    def __init__(self, space: Space, marks: Marks, wanted: int) -> None:
        self._finish = space.finish
        self._steps = Steps(space, marks, wanted)
        self._levels: list[dict[int, _Came]] = [{} for _ in range(space.finish + 1)]

    def run(self, budget: Budget) -> Witness | None:
        first = self._steps.begin()
        if first is None:
            return None
        begin = _Came(0, first[0], _NO_STATE, None)
        self._levels[first[0]][first[1]] = begin
        if not self._side_by_side(budget):
            self._levels = [{} for _ in self._levels]
            self._levels[first[0]][first[1]] = begin
            if not self._one_by_one(first, budget):
                raise TooManyStates
        ends = self._levels[self._finish]
        return self._witness(min(ends, key=lambda state: ends[state].answers)) if ends else None

    def _side_by_side(self, budget: Budget) -> bool:
        """Come to every state; whether there were not too many."""
        states, limit = 0, budget.limit
        for index, level in enumerate(self._levels[:-1]):
            states += len(level)
            if states > limit:
                break
            for state, came in level.items():
                for to, new, given in self._steps.after(index, state):
                    answers = came.answers + (given is not None)
                    old = self._levels[to].get(new)
                    if old is None or answers < old.answers:
                        self._levels[to][new] = _Came(answers, index, state, given)
        budget.spend(states)
        return states <= limit

    def _one_by_one(self, first: tuple[int, int], budget: Budget) -> bool:
        """Follow a walk as far as it may come, then go back to where there was another way; whether that was enough.

        It is when it ends at one that was looked for, and when there was no other way left.
        """
        ways = [(*first, self._steps.after(*first))] if first[0] < self._finish else []
        most = budget.each
        while ways and most > 0:
            index, state, onward = ways[-1]
            step = next(onward, None)
            if step is None:
                ways.pop()
                continue
            to, new, given = step
            if new in self._levels[to]:
                continue
            answers = self._levels[index][state].answers + (given is not None)
            self._levels[to][new] = _Came(answers, index, state, given)
            most -= 1
            if to == self._finish:
                return True
            if not budget.may_look(self._finish - to) or self._steps.hopeful(to, new):
                ways.append((to, new, self._steps.after(to, new)))
        return not ways

    def _witness(self, state: int) -> Witness:
        given: list[tuple[str, str]] = []
        position = self._finish
        while state != _NO_STATE:
            came = self._levels[position][state]
            if came.given is not None:
                given.append(came.given)
            position, state = came.position, came.state
        return tuple(reversed(given))
