"""The same facts in two guides, side by side: school with its ambtsgeheim, and CLB with its beroepsgeheim."""

from collections.abc import Iterable
from dataclasses import dataclass

from sextingwijzer.engine.order import in_order
from sextingwijzer.engine.replay import Answered, Walk, replay
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import Advice, Guide

SIDES = ("school", "clb")
"""The guides that judge the same facts from another duty of secrecy."""

Row = tuple[Advice | None, Advice | None]


@dataclass(frozen=True, slots=True)
class Side:
    """One guide with the facts: the advice it gives, the facts it does not ask, and what it asks besides."""

    guide: Guide
    walk: Walk
    not_asked: tuple[Answered, ...]
    filled: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two sides. `rows` are what differs: two verdicts about one act, or advice of one side only; `same` the rest."""

    left: Side
    right: Side
    rows: tuple[Row, ...]
    same: tuple[Row, ...]


def beside(facts: Answers, left: Guide, right: Guide) -> Beside:
    """The facts in both guides. A guide that does not know a fact leaves it out; what it misses counts as not known."""
    questions = {**right.questions, **left.questions}
    told = tuple(
        Answered(questions[question], questions[question].options[option])
        for question, option in facts.items()
        if question in questions and option in questions[question].options
    )
    sides = _side(told, left), _side(told, right)
    pairs = _pairs(in_order(sides[0].walk.advice), in_order(sides[1].walk.advice))
    same = tuple(row for row in pairs if row[0] and row[1] and row[0].verdict is row[1].verdict)
    return Beside(*sides, tuple(row for row in pairs if row not in same), same)


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


def _pairs(left: Iterable[Advice], right: Iterable[Advice]) -> list[Row]:
    """Each advice beside the one that is about the same act, or is the same advice; then those that have none."""
    lone, rest = list(left), list(right)
    rows: list[Row] = []
    for alike in (_same_advice, _same_verdict, _same_act):  # the closest first
        for one in tuple(lone):
            match = next((other for other in rest if alike(one, other)), None)
            if match is not None:
                rows.append((one, match))
                lone.remove(one)
                rest.remove(match)
    return [*rows, *((one, None) for one in lone), *((None, other) for other in rest)]


def _same_advice(one: Advice, other: Advice) -> bool:
    return one.id == other.id and one.verdict is other.verdict


def _same_verdict(one: Advice, other: Advice) -> bool:
    return _same_act(one, other) and one.verdict is other.verdict


def _same_act(one: Advice, other: Advice) -> bool:
    return one.about is not None and one.about == other.about
