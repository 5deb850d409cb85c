"""Which options of a question lead the same way from a position on: of those, a walk needs to know but one."""

from collections.abc import Mapping

from sextingwijzer.proof.marks import Marks
from sextingwijzer.proof.space import Space


class Alike:
    """The options that lead alike in a space, with the same marks on the way."""

    def __init__(self, space: Space, marks: Marks) -> None:
        self._space, self._choosing = space, marks.choosing
        self._found: dict[tuple[str, int], Mapping[str, str]] = {}

    def firsts(self, to: int, question: str) -> Mapping[str, str]:
        """For each option the first one that leads the same way, with the same marks, at each decision from there on.

        Empty when the question is not decided on again.
        """
        which = self._space.still_to_decide(to, question)
        if (question, which) not in self._found:
            self._found[question, which] = self._find(question, which) if which else {}
        return self._found[question, which]

    def _find(self, question: str, which: int) -> Mapping[str, str]:
        first: dict[tuple[tuple[int | None, int], ...], str] = {}
        alike = {}
        positions = self._space.decisions(question, which)
        for option in self._space.guide.questions[question].options:
            ways = tuple(
                (self._space.positions[index].next.get(option), self._choosing.get((index, option), 0))
                for index in positions
            )
            alike[option] = first.setdefault(ways, option)
        return alike
