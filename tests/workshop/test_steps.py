"""The steps of a case: which questions, with which advice."""

from dataclasses import replace

from sextingwijzer.workshop.steps import course


def told(found):
    return [
        (step.number, step.answered.question.id, step.answered.option.id, [advice.id for advice in step.brings])
        for step in found.steps
    ]


def test_a_question_is_a_step_when_it_brings_advice_or_has_something_to_discuss(cases, school):
    assert told(course(cases["rondgestuurd"], school)) == [
        (1, "acuut", "nee", []),  # to discuss
        (2, "klacht", "nee", ["niet-melden"]),
        (3, "klas", "ja", ["klasgesprek"]),
    ]


def test_a_question_that_does_neither_is_left_out(cases, school):
    silent = replace(cases["rondgestuurd"], discuss={})

    assert [name for _, name, _, _ in told(course(silent, school))] == ["klacht", "klas"]


def test_advice_that_needs_no_answer_belongs_to_no_step(cases, school):
    assert [advice.id for advice in course(cases["rondgestuurd"], school).always] == ["niet-kijken", "opvolgen"]


def test_all_advice_of_the_walk_is_brought_once(cases, library):
    for case in cases.values():
        found = course(case, library.sound(case.guide).guide)
        brought = [advice.id for step in found.steps for advice in step.brings] + [one.id for one in found.always]

        assert sorted(brought) == sorted(advice.id for advice in found.walk.advice)


def test_advice_belongs_to_the_last_of_the_answers_that_led_to_it(cases, clb):
    zwijgen = course(cases["zwijgen"], clb)

    # To support a complaint rests on two answers: no danger, and the wish to complain.
    assert told(zwijgen)[-1] == (3, "klacht", "ja", ["steunen"])


def test_a_step_knows_its_topic_and_what_to_discuss(cases, school):
    step = course(cases["rondgestuurd"], school).steps[1]

    assert step.topic.id == "politie"
    assert step.discuss == ("Wie zou je eerst spreken?", "Wat zou je nooit vragen?")


def test_a_case_that_does_not_answer_all_ends_where_it_stops(cases, school):
    half = course(replace(cases["rondgestuurd"], answers={"acuut": "ja"}), school)

    assert told(half) == [(1, "acuut", "ja", ["hulp-halen"])]
