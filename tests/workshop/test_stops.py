"""The stops of a play, in their order."""

from sextingwijzer.workshop.steps import course
from sextingwijzer.workshop.stops import landmarks, stops


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
