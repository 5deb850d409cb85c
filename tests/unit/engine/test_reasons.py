"""`reasons` is compared with what it stands for: an answer counts when another answer to it can lose the advice."""

from itertools import product

import pytest

from sextingwijzer.engine.reasons import meeting_points, reasons
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.model.guide import END, OTHERWISE, Guide
from support.build import guide


def because(walk: Walk) -> dict[str, set[str]]:
    """Per advice, the questions whose answers led to it."""
    return {name: {answered.question.id for answered in answers} for name, answers in reasons(walk).items()}


def losable(walked: Guide, answers: dict[str, str], advice: str) -> set[str]:
    """The questions on the walk with another option that can lead past the advice, all else on the walk unchanged."""
    given = {answered.question.id: answered.option.id for answered in replay(walked, answers).answers}
    return {
        question
        for question in given
        for option in walked.questions[question].options
        if any(advice not in held for held in held_by(walked, {**given, question: option}))
    }


def held_by(walked: Guide, known: dict[str, str]) -> list[set[str]]:
    """The advice of every walk that fits the answers known."""
    open_questions = [question for question in walked.questions.values() if question.id not in known]
    return [
        {advice.id for advice in replay(walked, {**known, **dict(chosen)}).advice}
        for chosen in product(*([(question.id, option) for option in question.options] for question in open_questions))
    ]


STRUCTURED = {
    "one after the other": guide(
        {
            "a": ("va", {"ja": "a1", OTHERWISE: "b"}),
            "a1": "b",
            "b": ("vb", {"ja": "b1", OTHERWISE: "c"}),
            "b1": "c",
            "c": END,
        }
    ),
    "one within the other": guide(
        {
            "a": ("va", {"ja": "b", OTHERWISE: "d"}),
            "b": ("vb", {"ja": "b1", "nee": "b2", OTHERWISE: "c"}),
            "b1": "c",
            "b2": "c",
            "c": "d",
            "d": END,
        }
    ),
    "both come together at one node": guide(
        {
            "a": ("va", {"ja": "b", OTHERWISE: "d"}),
            "b": ("vb", {"ja": "b1", OTHERWISE: "d"}),
            "b1": "d",
            "d": END,
        }
    ),
    "a branch ends early": guide(
        {
            "a": ("va", {"ja": "a1", OTHERWISE: END}),
            "a1": "b",
            "b": ("vb", {"ja": END, OTHERWISE: "c"}),
            "c": END,
        }
    ),
    "a decision that decides nothing": guide({"a": ("va", {"ja": "b", OTHERWISE: "b"}), "b": END}),
    "two topics": guide(
        {
            "a": ("va", {"ja": "a1", OTHERWISE: END}),
            "a1": END,
            "b": ("vb", {"ja": "b1", OTHERWISE: "b2"}),
            "b1": "c",
            "b2": "c",
            "c": END,
        },
        "a",
        "b",
    ),
}


@pytest.mark.parametrize("shape", STRUCTURED)
def test_an_advice_is_there_because_of_the_answers_whose_change_can_lose_it(shape):
    walked = STRUCTURED[shape]

    for chosen in product(*(question.options for question in walked.questions.values())):
        answers = dict(zip(walked.questions, chosen, strict=True))
        found = because(replay(walked, answers))

        assert found == {advice: losable(walked, answers, advice) for advice in found}


class TestTheSmallGuide:
    def test_each_advice_names_the_answers_that_led_to_it(self, small):
        walk = replay(small.guide, {"acuut": "ja", "klacht": "nee"})

        assert because(walk) == {
            "veiligheid-eerst": {"acuut"},
            "niet-kijken": {"acuut"},
            "respecteer": {"klacht"},
            "toch-bellen": {"klacht", "acuut"},
            "niet-verplicht": set(),
        }

    def test_answers_stand_in_the_order_of_the_walk_with_the_option_chosen(self, small):
        found = reasons(replay(small.guide, {"acuut": "ja", "klacht": "nee"}))["toch-bellen"]

        assert [(answered.question.id, answered.option.id) for answered in found] == [
            ("klacht", "nee"),
            ("acuut", "ja"),
        ]

    def test_a_walk_that_is_not_complete_has_reasons_so_far(self, small):
        assert because(replay(small.guide, {"acuut": "weet-niet"})) == {"veiligheid-nagaan": {"acuut"}}


def test_an_advice_reached_twice_has_the_reasons_of_the_first_time():
    walked = guide(
        {"a": ("va", {"ja": "x", OTHERWISE: END}), "b": ("vb", {"ja": "x", OTHERWISE: END}), "x": END}, "a", "b"
    )

    assert because(replay(walked, {"va": "ja", "vb": "ja"})) == {"x": {"va"}}
    assert because(replay(walked, {"va": "weet-niet", "vb": "ja"})) == {"x": {"vb"}}


def test_a_question_that_is_looked_at_twice_is_named_once():
    walked = guide({"a": ("v", {"ja": "b", OTHERWISE: END}), "b": ("v", {"ja": "x", OTHERWISE: END}), "x": END})

    assert [answered.question.id for answered in reasons(replay(walked, {"v": "ja"}))["x"]] == ["v"]


class TestMeetingPoints:
    def test_branches_meet_at_the_first_node_that_all_of_them_pass(self):
        assert meeting_points(STRUCTURED["one within the other"]) == {
            "a": "d",
            "b": "c",
            "b1": "c",
            "b2": "c",
            "c": "d",
            "d": END,
        }

    def test_branches_that_never_meet_meet_at_the_end(self):
        assert meeting_points(STRUCTURED["a branch ends early"])["a"] == END

    def test_a_chain_of_thousands_of_nodes_exhausts_no_stack(self):
        long = guide({**{f"k{n}": f"k{n + 1}" for n in range(5_000)}, "k5000": END})

        assert meeting_points(long)["k0"] == "k1"
