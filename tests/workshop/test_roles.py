"""The same facts at school and at the CLB."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.library import Library
from sextingwijzer.model.verdict import Verdict, Who
from sextingwijzer.workshop.roles import beside, comparable, other_side
from support.build import advice
from workshop.conftest import GUIDES

SCHOOL, CLB = (Library(GUIDES).sound(name).guide for name in ("school", "clb"))
SHIPPED = Library(Path(__file__).parents[2] / "guides")
QUESTIONS = {**SCHOOL.questions, **CLB.questions}


@st.composite
def facts(draw):
    told = {name: draw(st.sampled_from([*question.options, None])) for name, question in QUESTIONS.items()}
    return {name: option for name, option in told.items() if option}


def known(side):
    return {one.question.id: one.option.id for one in side.walk.answers if one not in side.filled}


def named(pairs):
    return [(left.id, right.id) for left, right in pairs]


def test_two_verdicts_about_one_act_stand_beside_each_other(cases):
    found = beside(cases["rondgestuurd"].answers, SCHOOL, CLB)

    assert named(found.differ) == [("niet-melden", "niet-naar-politie")]
    assert named(found.same) == [("niet-kijken", "niet-kijken"), ("opvolgen", "opvolgen")]
    assert [advice.id for advice in found.only_left] == ["klasgesprek"]
    assert found.only_right == ()


def test_facts_that_a_guide_does_not_ask_are_left_out_and_named(cases):
    found = beside(cases["rondgestuurd"].answers, SCHOOL, CLB)

    assert [one.question.id for one in found.right.not_asked] == ["klas"]
    assert found.left.not_asked == ()


def test_facts_that_a_guide_misses_are_not_known_and_named(cases):
    found = beside(cases["rondgestuurd"].answers, SCHOOL, CLB)

    assert [(one.question.id, one.option.id) for one in found.right.filled] == [("geheim", "weet-niet")]
    assert found.left.filled == ()


def test_acts_of_another_or_counsel_beside_an_order_are_no_contrast():
    ours = advice("a", verdict=Verdict.REQUIRED, about="melden", who=Who.SCHOOL)
    theirs = advice("b", verdict=Verdict.FORBIDDEN, about="melden", who=Who.CLB)

    assert comparable(ours, theirs)
    assert not comparable(ours, replace(theirs, who=Who.PUPIL))
    assert not comparable(replace(ours, verdict=Verdict.ADVISED), theirs)
    assert not comparable(ours, replace(theirs, about="bewaren"))


def test_what_a_shipped_case_tells_the_other_side_is_asked_there():
    for case in SHIPPED.cases():
        if case.also:
            guides = (SHIPPED.sound(name).guide for name in (case.guide, str(other_side(case.guide))))
            found = beside({**case.also, **case.answers}, *guides)
            assert set(case.also) <= {one.question.id for one in found.right.walk.answers}, case.id


def test_only_school_and_clb_have_another_side():
    assert [other_side(guide) for guide in ("school", "clb", "ouders")] == ["clb", "school", None]


@given(facts())
def test_both_sides_judge_the_same_facts(told):
    found = beside(told, SCHOOL, CLB)

    for side in (found.left, found.right):
        assert known(side).items() <= told.items()
        assert set(known(side)) | {one.question.id for one in side.not_asked} == set(told)


@given(facts())
def test_seen_from_the_other_side_it_is_the_mirror_image(told):
    here, there = beside(told, SCHOOL, CLB), beside(told, CLB, SCHOOL)

    assert (here.left, here.right) == (there.right, there.left)
    assert set(named(here.differ)) == {(left, right) for right, left in named(there.differ)}
    assert set(named(here.same)) == {(left, right) for right, left in named(there.same)}
    assert (here.only_left, here.only_right) == (there.only_right, there.only_left)


@given(facts())
def test_every_advice_stands_somewhere_once(told):
    found = beside(told, SCHOOL, CLB)

    left = [one.id for one, _ in (*found.differ, *found.same)] + [one.id for one in found.only_left]
    assert sorted(left) == sorted(one.id for one in found.left.walk.advice)
