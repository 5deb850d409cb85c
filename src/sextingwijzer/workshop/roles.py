"""The same facts in two guides, side by side: school with its ambtsgeheim, and CLB with its beroepsgeheim."""

from dataclasses import dataclass

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.replay import Answered, Walk, replay
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.verdict import Verdict, Who

SIDES = ("school", "clb")
"""The guides that judge the same facts from another duty of secrecy."""

SOFT = (Verdict.STRONGLY_ADVISED, Verdict.ADVISED, Verdict.INFO)
"""Counsel, not what one must, may, need not or must not."""

Pair = tuple[Advice, Advice]


@dataclass(frozen=True, slots=True)
class Side:
    """One guide with the facts: the advice it gives, the facts it does not ask, and what it asks besides."""

    guide: Guide
    walk: Walk
    not_asked: tuple[Answered, ...]
    filled: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two sides. `differ` are pairs about one act with another verdict, `same` with the same; the rest is alone."""

    left: Side
    right: Side
    differ: tuple[Pair, ...]
    same: tuple[Pair, ...]
    only_left: tuple[Advice, ...]
    only_right: tuple[Advice, ...]


def beside(facts: Answers, left: Guide, right: Guide) -> Beside:
    """The facts in both guides. A guide that does not know a fact leaves it out; what it misses counts as not known."""
    questions = {**right.questions, **left.questions}
    told = tuple(
        Answered(questions[question], questions[question].options[option])
        for question, option in facts.items()
        if question in questions and option in questions[question].options
    )
    sides = _side(told, left), _side(told, right)
    lone, rest = (list(advice_in_order(side.walk.advice)) for side in sides)
    pairs: list[Pair] = []
    for alike in (_same_advice, _same_verdict, comparable):  # the closest first
        for one in tuple(lone):
            match = next((other for other in rest if alike(one, other)), None)
            if match is not None:
                pairs.append((one, match))
                lone.remove(one)
                rest.remove(match)
    differ = tuple(pair for pair in pairs if pair[0].verdict is not pair[1].verdict)
    same = tuple(pair for pair in pairs if pair not in differ)
    return Beside(*sides, differ, same, tuple(lone), tuple(rest))


def other_side(guide: str) -> str | None:
    """The guide on the other side; None for a guide that has none."""
    return next((side for side in SIDES if side != guide), None) if guide in SIDES else None


def _side(facts: tuple[Answered, ...], guide: Guide) -> Side:
    known = {
        fact.question.id: fact.option.id
        for fact in facts
        if fact.question.id in guide.questions and fact.option.id in guide.questions[fact.question.id].options
    }
    walk = replay(guide, known, rest_unknown=True)
    asked = {one.question.id for one in walk.answers}
    return Side(
        guide,
        walk,
        tuple(fact for fact in facts if fact.question.id not in known or fact.question.id not in asked),
        tuple(one for one in walk.answers if one.question.id not in known),
    )


def _same_advice(one: Advice, other: Advice) -> bool:
    return one.id == other.id and one.verdict is other.verdict


def _same_verdict(one: Advice, other: Advice) -> bool:
    return comparable(one, other) and one.verdict is other.verdict


def comparable(one: Advice, other: Advice) -> bool:
    """Whether both judge one act of one actor, and both firmly or both as counsel; else there is nothing to compare."""
    return (
        one.about is not None
        and one.about == other.about
        and _actor(one) == _actor(other)
        and (one.verdict in SOFT) == (other.verdict in SOFT)
    )


def _actor(advice: Advice) -> Who | None:
    """Who acts; None for the one that the guide speaks to: the school in the one is the CLB in the other."""
    return None if advice.who.value in SIDES else advice.who
