import pytest

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.guide import END, OTHERWISE
from support.build import guide


def nodes(walk):
    return [step.node.id for step in walk.steps]


def given(walk):
    return {answered.question.id: answered.option.id for answered in walk.answers}


SAFE_YES = ["gevaar", "veiligheid-eerst", "niet-kijken"]
SAFE_NO = ["gevaar"]
SAFE_UNKNOWN = ["gevaar", "veiligheid-nagaan"]
POLICE_YES = ["klacht-bereid", "samen-gaan", "niet-verplicht"]
POLICE_NO = ["klacht-bereid", "respecteer", "nog-gevaar", "niet-verplicht"]
POLICE_NO_BUT_DANGER = ["klacht-bereid", "respecteer", "nog-gevaar", "toch-bellen", "niet-verplicht"]

PATHS = [
    ("ja", "ja", SAFE_YES + POLICE_YES),
    ("ja", "nee", SAFE_YES + POLICE_NO_BUT_DANGER),
    ("ja", "niet-gevraagd", SAFE_YES + POLICE_NO_BUT_DANGER),
    ("nee", "ja", SAFE_NO + POLICE_YES),
    ("nee", "nee", SAFE_NO + POLICE_NO),
    ("nee", "niet-gevraagd", SAFE_NO + POLICE_NO),
    ("weet-niet", "ja", SAFE_UNKNOWN + POLICE_YES),
    ("weet-niet", "nee", SAFE_UNKNOWN + POLICE_NO),
    ("weet-niet", "niet-gevraagd", SAFE_UNKNOWN + POLICE_NO),
]


class TestTheSmallGuide:
    @pytest.mark.parametrize(("danger", "complaint", "path"), PATHS)
    def test_every_set_of_answers_leads_along_its_path(self, small, danger, complaint, path):
        walk = replay(small.guide, {"acuut": danger, "klacht": complaint})

        assert nodes(walk) == path
        assert walk.complete
        assert (walk.pending, walk.unused) == (None, ())
        assert given(walk) == {"acuut": danger, "klacht": complaint}

    def test_these_are_all_paths(self, small):
        options = [[*small.guide.questions[name].options] for name in ("acuut", "klacht")]

        assert [(danger, complaint) for danger, complaint, _ in PATHS] == [
            (a, b) for a in options[0] for b in options[1]
        ]

    @pytest.mark.parametrize("danger", ["ja", "nee", "weet-niet"])
    def test_one_topic_asks_for_what_it_needs_alone(self, small, danger):
        walk = replay(small.guide, {"acuut": danger, "klacht": "ja"}, "politie")

        assert nodes(walk) == POLICE_YES
        assert given(walk) == {"klacht": "ja"}
        assert walk.unused == ("acuut",)

    def test_one_topic_asks_for_an_answer_that_an_earlier_topic_would_have_asked_for(self, small):
        walk = replay(small.guide, {"klacht": "nee"}, "politie")

        assert nodes(walk) == ["klacht-bereid", "respecteer"]
        assert walk.pending == small.guide.questions["acuut"]

    def test_steps_know_their_topic(self, small):
        walk = replay(small.guide, {"acuut": "nee", "klacht": "ja"})

        assert [step.topic.id for step in walk.steps] == ["veiligheid", "politie", "politie", "politie"]

    def test_advice_that_is_reached_stands_in_the_order_of_the_walk(self, small):
        walk = replay(small.guide, {"acuut": "ja", "klacht": "nee"})

        assert [advice.id for advice in walk.advice] == [
            "veiligheid-eerst",
            "niet-kijken",
            "respecteer",
            "toch-bellen",
            "niet-verplicht",
        ]


class TestWhatIsAsked:
    def test_without_answers_the_first_question(self, small):
        walk = replay(small.guide, {})

        assert walk.pending == small.guide.questions["acuut"]
        assert (walk.steps, walk.answers, walk.advice, walk.complete) == ((), (), (), False)

    def test_then_the_next_that_is_not_known_yet(self, small):
        walk = replay(small.guide, {"acuut": "ja"})

        assert walk.pending == small.guide.questions["klacht"]
        assert nodes(walk) == SAFE_YES

    def test_a_later_answer_waits_until_the_earlier_one_is_given(self, small):
        walk = replay(small.guide, {"klacht": "ja"})

        assert walk.pending == small.guide.questions["acuut"]
        assert walk.unused == ("klacht",)

    def test_a_question_is_asked_once_however_many_decisions_look_at_it(self, small):
        walk = replay(small.guide, {"acuut": "ja", "klacht": "nee"})
        looked = [step.answered.question.id for step in walk.steps if step.answered]

        assert looked == ["acuut", "klacht", "acuut"]
        assert list(given(walk)) == ["acuut", "klacht"]

    def test_the_order_in_which_answers_are_given_does_not_matter(self, small):
        one = replay(small.guide, {"acuut": "ja", "klacht": "nee"})

        assert replay(small.guide, {"klacht": "nee", "acuut": "ja"}) == one

    def test_an_answer_that_is_no_option_is_rejected_and_the_question_asked(self, small):
        walk = replay(small.guide, {"acuut": "misschien", "klacht": "ja"})

        assert walk.pending == small.guide.questions["acuut"]
        assert walk.steps == ()
        assert walk.unused == ("klacht",)

    def test_an_empty_answer_is_rejected_too(self, small):
        walk = replay(small.guide, {"acuut": ""})

        assert walk.pending == small.guide.questions["acuut"]

    def test_a_topic_that_the_guide_does_not_have_is_an_error(self, small):
        with pytest.raises(KeyError, match="niets"):
            replay(small.guide, {}, "niets")


class TestUnused:
    def test_answers_that_the_walk_does_not_reach_are_named_in_the_order_given(self, small):
        walk = replay(small.guide, {"wat": "x", "acuut": "nee", "nooit-hier": "ja", "klacht": "ja"})

        assert walk.unused == ("wat", "nooit-hier")

    def test_they_change_nothing_else(self, small):
        answers = {"acuut": "nee", "klacht": "ja"}

        assert replay(small.guide, {**answers, "nooit-hier": "ja"}).steps == replay(small.guide, answers).steps


class TestRestUnknown:
    def test_every_question_without_an_answer_gets_its_unknown_option(self, small):
        walk = replay(small.guide, {}, rest_unknown=True)

        assert walk.complete
        assert given(walk) == {"acuut": "weet-niet", "klacht": "niet-gevraagd"}

    def test_an_answer_that_was_given_stays(self, small):
        assert given(replay(small.guide, {"acuut": "ja"}, rest_unknown=True)) == {
            "acuut": "ja",
            "klacht": "niet-gevraagd",
        }

    def test_an_answer_that_is_no_option_is_still_rejected(self, small):
        walk = replay(small.guide, {"acuut": "misschien"}, rest_unknown=True)

        assert walk.pending == small.guide.questions["acuut"]


class TestShapes:
    def test_an_advice_reached_twice_counts_once(self):
        walk = replay(guide({"a": "c", "b": "c", "c": END}, "a", "b"), {})

        assert nodes(walk) == ["a", "c", "b", "c"]
        assert [advice.id for advice in walk.advice] == ["a", "c", "b"]

    def test_a_topic_may_start_at_the_end(self):
        assert replay(guide({"a": END}, END, "a"), {}).complete

    def test_a_guide_without_topics_is_walked_at_once(self):
        walk = replay(guide({"a": END}, END), {})

        assert (walk.complete, walk.steps) == (True, ())

    def test_a_ladder_of_thousands_of_decisions_exhausts_no_stack(self):
        rungs = 5_000
        ladder = {f"k{n}": (f"v{n}", {"ja": f"k{n + 1}", OTHERWISE: END}) for n in range(rungs)}
        tall = guide({**ladder, f"k{rungs}": END})

        walk = replay(tall, {f"v{n}": "ja" for n in range(rungs)})

        assert walk.complete
        assert len(walk.answers) == rungs
        assert [advice.id for advice in walk.advice] == [f"k{rungs}"]
