"""The same facts at school and at the CLB."""

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.library import Library
from sextingwijzer.workshop.roles import beside, other_side
from workshop.conftest import GUIDES

SCHOOL, CLB = (Library(GUIDES).sound(name).guide for name in ("school", "clb"))
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
