"""The stops of a play, in their order."""

from dataclasses import replace

import pytest

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.workshop.steps import course
from sextingwijzer.workshop.stops import landmarks, stops
from support.build import advice


def named(route):
    return [(stop.kind.value, stop.step.answered.question.id if stop.step else None) for stop in route]


def test_warning_and_story_come_first_the_close_last_and_a_step_is_question_reveal_and_discussion(cases, school):
    assert named(stops(course(cases["rondgestuurd"], school))) == [
        ("warning", None),
        ("story", None),
        ("question", "acuut"),
        ("reveal", "acuut"),
        ("discuss", "acuut"),
        ("question", "klacht"),
        ("reveal", "klacht"),
        ("discuss", "klacht"),
        ("question", "klas"),
        ("reveal", "klas"),
        ("always", None),
        ("close", None),
    ]


def test_where_the_article_is_silent_there_is_a_stop_of_its_own(cases, school):
    route = stops(course(cases["dreiging"], school))

    assert [(stop.advice.id, stop.step.answered.question.id) for stop in route if stop.advice] == [
        ("hulp-halen", "acuut")
    ]


def silences(cases, school, *brought, discuss=(), always=()):
    """The advice of the stops that say so, of a case whose steps bring these."""
    walked = course(cases["rondgestuurd"], school)
    steps = tuple(
        replace(walked.steps[0], number=number, brings=tuple(brings), discuss=("Wat doe je?",) * (number in discuss))
        for number, brings in enumerate(brought, 1)
    )
    return [stop.advice.id for stop in stops(replace(walked, steps=steps, always=tuple(always))) if stop.advice]


def silent(name, **how):
    return advice(name, text=f"Over {name} zegt het artikel niets.", statements=("51",), **how)


def test_a_silence_is_told_once_and_one_a_step(cases, school):
    assert silences(cases, school, [silent("a"), silent("b")], [silent("a"), silent("c")]) == ["a", "c"]
    assert silences(cases, school, [silent("a")], always=[silent("a"), silent("b"), silent("c")]) == ["a", "b"]


def test_of_many_silences_those_with_something_to_discuss_are_kept(cases, school):
    steps = [[silent(name)] for name in "abcde"]

    assert silences(cases, school, *steps) == ["a", "b", "c"]
    assert silences(cases, school, *steps, discuss=(2, 4, 5)) == ["b", "d", "e"]


@pytest.mark.parametrize("verdict", [Verdict.NOT_REQUIRED, Verdict.INFO])
def test_where_there_is_nothing_to_do_or_leave_there_is_nothing_to_agree_on(cases, school, verdict):
    assert silences(cases, school, [silent("a", verdict=verdict), silent("b")]) == ["b"]


def test_one_can_jump_to_each_question_the_story_what_always_holds_and_the_close(cases, school):
    route = stops(course(cases["rondgestuurd"], school))

    assert [route[place].kind.value for place in landmarks(route)] == [
        "question",
        "question",
        "question",
        "story",
        "always",
        "close",
    ]
