"""What an answer brings: the advice that came with it, the advice that went, and the answers that fell away."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.replay import Answered, Walk
from sextingwijzer.engine.ways import reached
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import Advice, Decision


@dataclass(frozen=True, slots=True)
class News:
    """What to tell after an answer: fresh advice, and what no longer holds.

    Where there is safety, it is all there is to read: the rest of the fresh advice waits until the next answer.
    """

    fresh: Sequence[Advice]
    gone: Sequence[Advice]
    fallen: Sequence[Answered]

    @property
    def urgent(self) -> bool:
        """Whether some of it is about safety."""
        return any(one.safety for one in self.fresh)


class Newsreel:
    """Remembers what was told of a walk, to tell each thing once."""

    def __init__(self) -> None:
        self._told: set[str] = set()  # advice that stands on the screen already
        self._counted: dict[str, Answered] = {}  # the answers that counted, by question

    @property
    def begun(self) -> bool:
        """Whether any advice was told."""
        return bool(self._told)

    def after(self, walk: Walk, answers: Answers) -> News:
        """What is new since the last time, with all answers given. What may still come back has not gone."""
        reach = reached(walk.guide, walk.topics, answers)
        fresh = [one for one in advice_in_order(walk.advice) if one.id not in self._told]
        safe = [one for one in fresh if one.safety]
        waiting = {one.id for one in fresh if not one.safety} if safe else set[str]()
        holds = {one.id for one in walk.advice} - waiting
        lost = (walk.guide.nodes[one] for one in sorted(self._told - holds - reach.keys()))
        gone = [node for node in lost if isinstance(node, Advice)]
        self._told = holds | (self._told & reach.keys())
        askable = {node.question for node in reach.values() if isinstance(node, Decision)}
        return News(safe or fresh, gone, self._fallen(walk, askable))

    def forget(self, news: News) -> None:
        """Count its advice as not told: the person went back while reading it."""
        self._told -= {one.id for one in news.fresh}

    def _fallen(self, walk: Walk, askable: Container[str]) -> Sequence[Answered]:
        """The answers that counted before and no longer can; `askable` are the questions that may still be asked."""
        counting = {one.question.id: one for one in walk.answers}
        before = {question: one for question, one in self._counted.items() if question not in counting}
        self._counted = counting | {question: one for question, one in before.items() if question in askable}
        return [one for question, one in before.items() if question not in askable]
