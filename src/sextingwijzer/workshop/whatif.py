"""What if one fact were different: only the advice that comes, goes, or gets another verdict."""

from dataclasses import dataclass

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.reasons import reasons
from sextingwijzer.engine.replay import Answered, Walk, replay
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import Advice, Guide


@dataclass(frozen=True, slots=True)
class Given:
    """An advice with the answers that led to it."""

    advice: Advice
    because: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What one changed fact does. `altered` is advice about the same act, before and after, with another verdict.

    `filled` are the questions that come up only now, answered with their unknown option. `asked` is False when the
    changed question is not on the walk: then the change means nothing. `kept` are the answers that both walks look at;
    `unasked` are the questions that the changed walk no longer asks.
    """

    before: Answered | None
    after: Answered
    asked: bool
    came: tuple[Given, ...]
    went: tuple[Given, ...]
    altered: tuple[tuple[Given, Given], ...]
    filled: tuple[Answered, ...]
    kept: frozenset[tuple[str, str]]
    unasked: frozenset[str]

    def lost(self, given: Given) -> tuple[Answered, ...]:
        """The facts behind an advice that still stand, but that the changed walk does not ask about."""
        return tuple(one for one in given.because if one.question.id in self.unasked)

    def reason(self, given: Given) -> tuple[Answered, ...]:
        """Why an advice comes or goes: the changed fact, or what followed from it; all reasons where neither is one."""
        fact = tuple(one for one in given.because if one.question.id == self.after.question.id)
        changed = tuple(one for one in given.because if (one.question.id, one.option.id) not in self.kept)
        return fact or changed or given.because

    @property
    def changes(self) -> bool:
        """Whether any advice changes."""
        return bool(self.came or self.went or self.altered)


def what_if(guide: Guide, answers: Answers, question: str, option: str) -> WhatIf:
    """Walk with the answers, and again with one of them changed. What is not answered, counts as not known.

    Raises KeyError for a question or an option that the guide does not have.
    """
    asked = guide.questions[question]
    old = replay(guide, answers, rest_unknown=True)
    new = replay(guide, {**answers, question: option}, rest_unknown=True)
    before, after = _given(old), _given(new)
    came = [one for key, one in after.items() if key not in before]
    went = [one for key, one in before.items() if key not in after]
    altered: list[tuple[Given, Given]] = []
    for gone in tuple(went):
        match = next((one for one in came if _judged_otherwise(one.advice, gone.advice)), None)
        if match is not None:
            altered.append((gone, match))
            went.remove(gone)
            came.remove(match)
    known = {one.question.id for one in old.answers}
    return WhatIf(
        next((one for one in old.answers if one.question.id == question), None),
        Answered(asked, asked.options[option]),
        any(one.question.id == question for one in new.answers),
        tuple(came),
        tuple(went),
        tuple(altered),
        tuple(one for one in new.answers if one.question.id not in (*answers, *known, question)),
        _pairs(old) & _pairs(new),
        frozenset(known - {one.question.id for one in new.answers}),
    )


def _given(walk: Walk) -> dict[str, Given]:
    because = reasons(walk)
    return {advice.id: Given(advice, because.get(advice.id, ())) for advice in advice_in_order(walk.advice)}


def _pairs(walk: Walk) -> frozenset[tuple[str, str]]:
    return frozenset((one.question.id, one.option.id) for one in walk.answers)


def _judged_otherwise(one: Advice, other: Advice) -> bool:
    """Whether two advices judge one act differently; with the same verdict they are simply two advices."""
    return one.about is not None and one.about == other.about and one.verdict is not other.verdict
