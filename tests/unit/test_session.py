from datetime import date

import pytest
from inline_snapshot import snapshot

from sextingwijzer.ask.protocol import EndOfInput, Key
from sextingwijzer.model.content import Content
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.session import Session, Stopped
from sextingwijzer.view.blocks import Bullets, Heading, Judged, Labelled, Paragraph
from support.asking import Scripted
from support.build import guide

TODAY = date(2026, 11, 23)
SHOW = "toon"  # the choice at the end that shows the advice
DANGER = "Is er nu onmiddellijk gevaar voor iemand?"
COMPLAINT = "Wil de leerling klacht indienen?"
REVIEW = "Klopt dit?"
CHANGE = "Je antwoorden. Welk wil je veranderen?"
STOP = "Stoppen? Je antwoorden worden niet bewaard."


def unseen(_blocks) -> None:
    """Shows nothing."""


class Talk:
    """A session of the small guide with a scripted person, after it has ended."""

    def __init__(self, content, replies, told=None, topic=None, facts=None):
        self.person = Scripted(*replies)
        self.pages: list[tuple] = []
        self.session = Session(
            content, topic, self.person, lambda blocks: self.pages.append(tuple(blocks)), TODAY, facts=facts
        )
        self.answers = self.session.run(told or {})

    @property
    def asked(self):
        return [prompt.text for prompt in self.person.prompts]

    @property
    def told(self):
        """The titles of advice as it appeared, page by page."""
        titles = [[block.title for block in page if isinstance(block, Judged)] for page in self.pages]
        return [one for one in titles if one]


def lapsed(ended):
    return [block.text for page in ended.pages for block in page if isinstance(block, Paragraph) and block.quiet]


@pytest.fixture
def talk(small):
    def start(*replies, **changed):
        return Talk(small, replies, **changed)

    return start


class TestAsking:
    def test_it_asks_what_the_walk_needs_and_lets_the_answers_be_reviewed(self, talk):
        ended = talk("nee", "ja", SHOW)

        assert ended.asked == [DANGER, COMPLAINT, REVIEW]
        assert ended.answers == {"acuut": "nee", "klacht": "ja"}

    def test_what_was_told_before_is_not_asked(self, talk):
        assert talk("ja", SHOW, told={"acuut": "nee"}).asked == [COMPLAINT, REVIEW]

    def test_one_topic_asks_for_what_it_needs_alone(self, talk):
        assert talk("nee", "nee", SHOW, topic="politie").asked == [COMPLAINT, DANGER, REVIEW]

    def test_a_question_is_asked_with_its_options_and_every_key(self, talk):
        prompt = talk("nee", "ja", SHOW).person.prompts[0]

        assert [(choice.id, choice.label) for choice in prompt.choices] == [
            ("ja", "Ja"),
            ("nee", "Nee"),
            ("weet-niet", "Weet ik niet"),
        ]
        assert prompt.keys == (Key.BACK, Key.WHY, Key.OVERVIEW, Key.LAW, Key.QUIT, Key.WIPE)
        assert prompt.before is None

    def test_answers_told_stay_with_those_given(self, talk):
        assert talk("ja", SHOW, told={"acuut": "nee", "nooit-hier": "ja"}).answers == {
            "acuut": "nee",
            "nooit-hier": "ja",
            "klacht": "ja",
        }

    def test_the_answers_handed_in_are_left_alone(self, talk):
        told = {"acuut": "nee"}
        talk("ja", SHOW, told=told)

        assert told == {"acuut": "nee"}


class TestProgress:
    def test_each_question_says_where_one_is_and_how_many_may_follow(self, talk):
        prompts = talk("ja", "nee", SHOW).person.prompts

        assert [prompt.above for prompt in prompts[:2]] == snapshot(
            [
                "Onderwerp: Is iedereen veilig? · vraag\xa01",
                "Onderwerp: Melden [bij de politie]? · vraag\xa02, de laatste",
            ]
        )

    def test_a_topic_on_its_own_is_not_named(self, talk):
        assert [prompt.above for prompt in talk("nee", "ja", SHOW, topic="politie").person.prompts[:2]] == snapshot(
            ["Vraag\xa01", "Vraag\xa02, de laatste"]
        )


class TestBack:
    def test_back_takes_the_last_answer_back_and_asks_again_with_a_mark(self, talk):
        ended = talk("ja", Key.BACK, "nee", "ja", SHOW)

        assert ended.asked == [DANGER, COMPLAINT, DANGER, COMPLAINT, REVIEW]
        assert ended.person.prompts[2].before == "ja"
        assert ended.answers == {"acuut": "nee", "klacht": "ja"}

    def test_back_at_the_first_question_stays_there(self, talk):
        ended = talk(Key.BACK, "nee", "ja", SHOW)

        assert ended.asked == [DANGER, DANGER, COMPLAINT, REVIEW]
        assert ended.pages[0] == (Paragraph("Dit is de eerste vraag; verder terug kan niet."),)

    def test_back_at_the_review_reopens_the_last_question(self, talk):
        ended = talk("nee", "ja", Key.BACK, "nee", SHOW)

        assert ended.asked == [DANGER, COMPLAINT, REVIEW, COMPLAINT, REVIEW]
        assert ended.answers == {"acuut": "nee", "klacht": "nee"}

    def test_back_goes_past_answers_told_before(self, talk):
        assert talk(Key.BACK, "ja", "ja", SHOW, told={"acuut": "nee"}).answers == {"acuut": "ja", "klacht": "ja"}

    def test_back_twice_forgets_nothing_about_what_was_chosen(self, talk):
        ended = talk("nee", "ja", Key.BACK, Key.BACK, "ja", "nee", SHOW)

        assert [prompt.before for prompt in ended.person.prompts[3:5]] == ["ja", "nee"]
        assert ended.person.prompts[5].before == "ja"


class TestOverview:
    def test_it_lists_the_answers_in_the_order_of_the_walk(self, talk):
        prompt = talk("ja", Key.OVERVIEW, "", "nee", SHOW).person.prompts[2]

        assert prompt.text == CHANGE
        assert [(choice.id, choice.label) for choice in prompt.choices] == [
            ("acuut", f"{DANGER} Ja"),
            ("", "Niets, ga verder"),
        ]

    def test_changing_an_earlier_answer_keeps_the_later_ones(self, talk):
        ended = talk("ja", "nee", Key.OVERVIEW, "acuut", "weet-niet", SHOW)

        assert ended.asked == [DANGER, COMPLAINT, REVIEW, CHANGE, DANGER, REVIEW]
        assert ended.answers == {"acuut": "weet-niet", "klacht": "nee"}

    def test_changing_nothing_goes_on(self, talk):
        assert talk("ja", Key.OVERVIEW, "", "nee", SHOW).asked == [DANGER, COMPLAINT, CHANGE, COMPLAINT, REVIEW]

    def test_back_from_the_overview_changes_nothing(self, talk):
        assert talk("ja", Key.OVERVIEW, Key.BACK, "nee", SHOW).answers == {"acuut": "ja", "klacht": "nee"}

    def test_before_the_first_answer_there_is_nothing_to_list(self, talk):
        ended = talk(Key.OVERVIEW, "nee", "ja", SHOW)

        assert ended.asked == [DANGER, DANGER, COMPLAINT, REVIEW]
        assert ended.pages[0] == (Paragraph("Je hebt nog niets geantwoord."),)

    def test_the_list_says_how_many_answers_further_back_stand_ready(self, talk):
        ended = talk("nee", "ja", "verander", "acuut", Key.OVERVIEW, "nee", SHOW)

        assert (Paragraph("Je hebt nog niets geantwoord."),) not in ended.pages
        assert (Paragraph("Op één latere vraag staat je antwoord nog klaar."),) in ended.pages

    def test_stopping_from_the_overview_asks_first(self, talk):
        ended = talk("ja", Key.OVERVIEW, Key.QUIT, "nee", "", "nee", SHOW)

        assert ended.asked == [DANGER, COMPLAINT, CHANGE, STOP, CHANGE, COMPLAINT, REVIEW]


class TestReview:
    def test_it_shows_every_answer_before_the_advice(self, talk):
        assert talk("nee", "ja", SHOW).pages[-1] == (
            Heading("Je antwoorden"),
            Bullets((f"{DANGER} Nee", f"{COMPLAINT} Ja")),
        )

    def test_any_answer_can_be_changed_first(self, talk):
        ended = talk("nee", "ja", "verander", "acuut", "ja", SHOW)

        assert ended.asked == [DANGER, COMPLAINT, REVIEW, CHANGE, DANGER, REVIEW]
        assert ended.answers == {"acuut": "ja", "klacht": "ja"}

    def test_on_second_thoughts_nothing_is_changed(self, talk):
        assert talk("nee", "ja", "verander", "", SHOW).asked == [DANGER, COMPLAINT, REVIEW, CHANGE, REVIEW]

    def test_without_a_question_there_is_nothing_to_review(self, talk):
        assert talk(told={"acuut": "nee", "klacht": "ja"}).asked == []


class TestAfterwards:
    """What the reader of the advice does with the session, once it has ended."""

    def test_going_back_says_whether_there_was_an_answer_to_take_back(self, talk):
        ended = talk("nee", "ja", SHOW)

        assert [ended.session.back() for _ in range(3)] == [True, True, False]
        assert ended.session.answers == {}

    def test_changing_says_whether_an_answer_was_taken_back(self, small):
        session = Session(small, None, Scripted("acuut", "", Key.BACK, "klacht"), unseen, TODAY)
        assert not session.change()
        session.answers = {"acuut": "nee", "klacht": "ja"}

        assert session.change()
        assert session.answers == {"klacht": "ja"}
        session.answers = {"acuut": "nee", "klacht": "ja"}
        assert not session.change()
        assert not session.change()
        assert session.change()
        assert session.answers == {"acuut": "nee"}


class TestWhyAndLaw:
    def test_why_shows_the_reason_of_the_question_and_asks_again(self, talk):
        ended = talk(Key.WHY, "nee", "ja", SHOW)

        assert ended.asked == [DANGER, DANGER, COMPLAINT, REVIEW]
        assert ended.pages[0] == (Heading("Waarom we dit vragen"), Paragraph("Veiligheid gaat voor op al de rest."))

    def test_why_at_the_review_says_what_it_is_for(self, talk):
        ended = talk("nee", "ja", Key.WHY, SHOW)

        assert (
            Heading("Waarom we dit vragen"),
            Paragraph("Zo kun je nog iets veranderen voor je het advies leest."),
        ) in ended.pages

    def test_law_shows_what_the_advice_so_far_rests_on(self, talk):
        page = talk("ja", Key.LAW, "nee", SHOW, facts=date(2018, 1, 1)).pages[1]

        assert page[0] == Heading("De wet achter het advies tot nu toe")
        assert isinstance(page[2], Labelled)
        assert page[2].label == "Op 1 januari 2018"

    def test_law_before_any_advice_says_that_there_is_none(self, talk):
        assert talk(Key.LAW, "nee", "ja", SHOW).pages[0] == (
            Paragraph("Het advies tot nu toe steunt niet op een wet."),
        )


class TestStopping:
    def test_quit_asks_once_and_stops(self, small):
        person = Scripted("ja", Key.QUIT, "ja")

        with pytest.raises(Stopped):
            Session(small, None, person, unseen, TODAY).run({})
        assert [prompt.text for prompt in person.prompts] == [DANGER, COMPLAINT, STOP]

    def test_quit_twice_stops(self, small):
        with pytest.raises(Stopped):
            Session(small, None, Scripted(Key.QUIT, Key.QUIT), unseen, TODAY).run({})

    def test_on_second_thoughts_the_question_comes_back(self, talk):
        assert talk(Key.QUIT, "nee", "nee", "ja", SHOW).asked == [DANGER, STOP, DANGER, COMPLAINT, REVIEW]

    def test_quit_at_the_review_asks_too(self, small):
        with pytest.raises(Stopped):
            Session(small, None, Scripted("nee", "ja", Key.QUIT, "ja"), unseen, TODAY).run({})

    @pytest.mark.parametrize("replies", [[Key.WIPE], [Key.QUIT, Key.WIPE], ["ja", Key.OVERVIEW, Key.WIPE]])
    def test_wiping_stops_at_once_and_asks_for_no_trace(self, small, replies):
        with pytest.raises(Stopped) as caught:
            Session(small, None, Scripted(*replies), unseen, TODAY).run({})
        assert caught.value.wipe

    def test_quitting_leaves_the_screen_as_it_is(self, small):
        with pytest.raises(Stopped) as caught:
            Session(small, None, Scripted(Key.QUIT, "ja"), unseen, TODAY).run({})
        assert not caught.value.wipe

    def test_the_end_of_the_input_leaves_the_answers_so_far(self, small):
        session = Session(small, None, Scripted("ja"), unseen, TODAY)

        with pytest.raises(EndOfInput):
            session.run({})
        assert session.answers == {"acuut": "ja"}

    def test_the_end_of_the_input_at_the_review_is_no_loss(self, talk):
        assert talk("nee", "ja").answers == {"acuut": "nee", "klacht": "ja"}


class TestAdviceOnTheWay:
    def test_advice_appears_as_soon_as_an_answer_brings_it(self, talk):
        ended = talk("ja", "nee", SHOW)

        assert ended.told == [
            ["Zorg eerst voor veiligheid"],
            [
                "Bekijk de beelden niet",
                "Bel toch bij gevaar",
                "Respecteer de keuze",
                "Je bent niet verplicht te melden",
            ],
        ]

    def test_safety_is_told_in_full_and_alone(self, talk):
        assert talk("ja", "nee", SHOW).pages[0] == snapshot(
            (
                Judged(verdict=Verdict.REQUIRED, title="Zorg eerst voor veiligheid"),
                Paragraph(text="Bel [112] als het moet."),
                Paragraph(text="Doe dan dit:"),
                Bullets(items=("blijf erbij", "bel iemand die kan helpen, ook als het laat is")),
            )
        )

    def test_the_rest_is_told_in_brief_after_the_next_answer(self, talk):
        assert talk("ja", "nee", SHOW).pages[1][0] == Judged(Verdict.FORBIDDEN, "Bekijk de beelden niet", brief=True)

    def test_what_is_told_already_is_not_told_again(self, talk):
        ended = talk("ja", Key.BACK, "ja", "nee", SHOW)

        assert ended.told[0] == ["Zorg eerst voor veiligheid"]
        assert all("Zorg eerst voor veiligheid" not in titles for titles in ended.told[1:])

    def test_advice_that_a_changed_answer_takes_away_is_said_to_lapse(self, talk):
        ended = talk("ja", Key.BACK, "nee", "ja", SHOW)

        assert ended.pages[1] == snapshot(
            (Paragraph(text="Dit advies vervalt: Zorg eerst voor veiligheid.", quiet=True),)
        )

    def test_advice_that_an_open_question_may_bring_back_has_not_lapsed(self, small):
        made = guide({
            "een": ("a", {"ja": "steun", "nee": "twee", "weet-niet": "twee"}),
            "twee": ("b", {"ja": "steun", "nee": "anders", "weet-niet": "anders"}),
            "steun": "einde",
            "anders": "einde",
        })  # fmt: skip

        before = Talk(Content(made, small.registers), ["ja", Key.BACK, "nee", "ja", SHOW])
        after = Talk(Content(made, small.registers), ["ja", Key.BACK, "nee", "nee", SHOW])

        assert (lapsed(before), before.told) == ([], [["Titel steun"]])
        assert (lapsed(after), after.told) == (
            ["Dit advies vervalt: Titel steun."],
            [["Titel steun"], ["Titel anders"]],
        )

    def test_an_answer_that_no_longer_counts_is_named(self, small):
        made = guide({
            "een": ("a", {"ja": "twee", "nee": "steun", "weet-niet": "steun"}),
            "twee": ("b", {"ja": "steun", "nee": "steun", "weet-niet": "steun"}),
            "steun": "einde",
        })  # fmt: skip

        ended = Talk(Content(made, small.registers), ["ja", "ja", Key.OVERVIEW, "a", "nee", SHOW])

        assert lapsed(ended) == ["Dit telt niet meer mee: b? Ja."]

    def test_answers_told_before_bring_their_advice_at_once(self, talk):
        assert talk("nee", SHOW, told={"acuut": "ja"}).told[0] == ["Zorg eerst voor veiligheid"]

    def test_an_answer_that_brings_nothing_shows_nothing(self, talk):
        assert talk("nee", Key.BACK, "nee", "ja", SHOW).told == [
            ["Ga mee als de leerling dat wil", "Je bent niet verplicht te melden"]
        ]


@pytest.mark.parametrize(("replies", "goes_on"), [([""], True), ([None, None, ""], True), ([None, Key.BACK], False)])
def test_a_resized_terminal_does_not_turn_the_page(small, replies, goes_on):
    class Waiting:
        def pause(self, _):
            return replies.pop(0)

    session = Session(small, None, Waiting(), lambda _: None, date(2026, 11, 23))

    assert session.wait("Enter leest verder.") == goes_on
    assert replies == []
