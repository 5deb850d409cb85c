"""The steps of a case: the questions of its walk that there is something to say about."""

from collections.abc import Mapping
from dataclasses import dataclass

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.reasons import reasons
from sextingwijzer.engine.replay import Answered, Walk, replay
from sextingwijzer.model.case import Case
from sextingwijzer.model.guide import Advice, Guide, Topic


@dataclass(frozen=True, slots=True)
class Step:
    """A question with the case's answer, the advice that comes with it, and what to discuss."""

    number: int
    topic: Topic
    answered: Answered
    brings: tuple[Advice, ...]
    discuss: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """A case as walked: its steps, and the advice that holds whatever the answers are."""

    case: Case
    walk: Walk
    steps: tuple[Step, ...]
    always: tuple[Advice, ...]


def course(case: Case, guide: Guide) -> Course:
    """The course of a case through its guide."""
    walk = replay(guide, case.answers)
    brought = _brought(walk)
    topics = {step.answered.question.id: step.topic for step in reversed(walk.steps) if step.answered}
    told = [
        answered
        for answered in walk.answers
        if answered.question.id in brought or case.discuss.get(answered.question.id)
    ]
    steps = tuple(
        Step(
            number,
            topics[answered.question.id],
            answered,
            brought.get(answered.question.id, ()),
            tuple(case.discuss.get(answered.question.id, ())),
        )
        for number, answered in enumerate(told, 1)
    )
    return Course(case, walk, steps, brought.get(None, ()))


def _brought(walk: Walk) -> Mapping[str | None, tuple[Advice, ...]]:
    """The advice by the answer that brought it: the last of its reasons to be given. None: it needed no answer."""
    because = reasons(walk)
    order = {answered.question.id: index for index, answered in enumerate(walk.answers)}
    brought: dict[str | None, tuple[Advice, ...]] = {}
    for advice in advice_in_order(walk.advice):
        questions = [answered.question.id for answered in because.get(advice.id, ())]
        last = max(questions, key=order.__getitem__, default=None)
        brought[last] = (*brought.get(last, ()), advice)
    return brought
