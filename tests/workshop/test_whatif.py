"""One fact changed: only what comes, goes, or gets another verdict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.replay import replay
from sextingwijzer.library import Library
from sextingwijzer.workshop.whatif import what_if
from workshop.conftest import GUIDES

SOUND = {name: Library(GUIDES).sound(name).guide for name in ("school", "clb")}


@st.composite
def changes(draw):
    """A guide, answers to some of its questions, and one question with an option."""
    guide = SOUND[draw(st.sampled_from(sorted(SOUND)))]
    facts = {question.id: draw(st.sampled_from([*question.options, None])) for question in guide.questions.values()}
    question = draw(st.sampled_from(sorted(guide.questions)))
    option = draw(st.sampled_from(sorted(guide.questions[question].options)))
    return guide, {name: given for name, given in facts.items() if given}, question, option


def ids(given):
    return {one.advice.id for one in given}


def test_advice_comes_and_goes_with_its_reason(cases, school):
    found = what_if(school, cases["rondgestuurd"].answers, "klas", "nee")

    assert (ids(found.came), ids(found.went), found.altered) == (set(), {"klasgesprek"}, ())
    assert [(one.question.id, one.option.id) for one in found.went[0].because] == [("klas", "ja")]


def test_another_verdict_about_the_same_act_is_one_change(cases, school):
    found = what_if(school, cases["rondgestuurd"].answers, "klacht", "ja")

    assert [(old.advice.id, new.advice.id) for old, new in found.altered] == [("niet-melden", "samen-melden")]
    assert (found.came, found.went) == ((), ())


def test_questions_that_come_up_only_now_count_as_not_known_and_are_named(clb):
    found = what_if(clb, {"geheim": "ja", "acuut": "ja"}, "acuut", "nee")

    assert [(one.question.id, one.option.id) for one in found.filled] == [("klacht", "niet-gevraagd")]


def test_a_question_that_the_walk_does_not_ask_changes_nothing_and_is_said_so(clb):
    found = what_if(clb, {"geheim": "ja", "acuut": "ja"}, "klacht", "ja")

    assert (found.asked, found.changes) == (False, False)


def test_the_reason_shown_is_the_changed_fact_and_not_what_stayed(clb, cases):
    found = what_if(clb, cases["zwijgen"].answers, "klacht", "nee")

    (gone,) = found.went
    assert [one.question.id for one in gone.because] == ["acuut", "klacht"]
    assert [one.question.id for one in found.reason(gone)] == ["klacht"]


def test_what_falls_away_because_it_is_no_longer_asked_is_told_apart(clb, cases):
    found = what_if(clb, cases["zwijgen"].answers, "acuut", "ja")

    lost = {one.advice.id: [fact.question.id for fact in found.lost(one)] for one in found.went}
    assert lost == {"niet-naar-politie": [], "steunen": ["klacht"]}


def test_an_unknown_question_or_option_is_an_error(school):
    with pytest.raises(KeyError):
        what_if(school, {}, "bestaat-niet", "ja")
    with pytest.raises(KeyError):
        what_if(school, {}, "acuut", "bestaat-niet")


@given(changes())
def test_the_same_answer_changes_nothing(change):
    guide, facts, question, _ = change
    option = facts.get(question, guide.questions[question].unknown.id)

    found = what_if(guide, {**facts, question: option}, question, option)

    assert not found.changes
    assert found.filled == ()


@given(changes())
def test_what_is_told_is_exactly_the_difference_between_the_two_walks(change):
    guide, facts, question, option = change
    before = {one.id for one in advice_in_order(replay(guide, facts, rest_unknown=True).advice)}
    after = {one.id for one in advice_in_order(replay(guide, {**facts, question: option}, rest_unknown=True).advice)}

    found = what_if(guide, facts, question, option)

    old, new = ids(pair[0] for pair in found.altered), ids(pair[1] for pair in found.altered)
    assert ids(found.came) | new == after - before
    assert ids(found.went) | old == before - after
    assert not ids(found.came) & new
    assert not ids(found.went) & old


@given(changes())
def test_changing_back_undoes_it(change):
    guide, facts, question, option = change
    first = facts.setdefault(question, guide.questions[question].unknown.id)

    there = what_if(guide, facts, question, option)
    back = what_if(guide, {**facts, question: option}, question, first)

    assert ids(there.came) == ids(back.went)
    assert ids(there.went) == ids(back.came)
    assert {(old.advice.id, new.advice.id) for old, new in there.altered} == {
        (new.advice.id, old.advice.id) for old, new in back.altered
    }
