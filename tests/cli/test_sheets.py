"""The sheets that come with the guides for school and CLB, over many walks."""

import random
from datetime import date
from pathlib import Path

import pytest

from cli.running import sextingwijzer
from sextingwijzer.engine.replay import replay
from sextingwijzer.engine.sheet import sheet_walk
from sextingwijzer.library import Library
from sextingwijzer.view.blocks import Judged, Labelled
from sextingwijzer.view.report import report
from sextingwijzer.view.sheet import sheet

GUIDES = Path(__file__).parents[2] / "guides"
DAY = date(2026, 11, 23)
WALKS = 150


@pytest.fixture(scope="module", params=["school", "clb"])
def walks(request):
    guide = Library(GUIDES).sound(request.param).guide
    draw = random.Random(request.param)
    found = []
    while len(found) < WALKS:
        walk, answers = replay(guide, {}), {}
        while walk.pending is not None:
            answers[walk.pending.id] = draw.choice(list(walk.pending.options))
            walk = replay(guide, answers)
        found.append(walk)
    return found


@pytest.fixture(scope="module")
def pupils():
    return Library(GUIDES).sound("leerling")


def page(content, walk):
    return sheet(report(sheet_walk(content.guide, walk), content.registers, DAY), content.guide.sheet.text)


def on_it(content, walk):
    """The ids of the advice on the sheet."""
    titles = {block.title for block in page(content, walk) if isinstance(block, Judged)}
    return {node.id for node in content.guide.nodes.values() if getattr(node, "title", None) in titles}


def walked(guide_id, **answers):
    given = {question.replace("_", "-"): option for question, option in answers.items()}
    return replay(Library(GUIDES).sound(guide_id).guide, given, rest_unknown=True)


CALM = {"acuut": "nee", "zorg_zelfmoord": "nee", "volwassene": "nee", "chantage": "nee", "soort": "beeld"}


def test_the_parents_sheet_gives_nothing_away_of_what_was_answered(walks):
    content = Library(GUIDES).sound("ouders")

    assert len({page(content, walk) for walk in walks}) == 1


def test_the_pupils_sheet_shows_no_answers_and_no_reasons(walks, pupils):
    labels = {block.label for walk in walks for block in page(pupils, walk) if isinstance(block, Labelled)}

    assert not labels & {"Omdat", "Wie"}


def test_who_may_be_in_danger_reads_first_where_help_is(walks, pupils):
    urgent = [
        walk
        for walk in walks
        if {"acuut", "zorg-zelfmoord", "volwassene"}
        & {one.question.id for one in walk.answers if one.option.id == "ja"}
    ]
    assert urgent
    for walk in urgent:
        assert any(one.safety for one in sheet_walk(pupils.guide, walk).advice)


def test_nothing_on_it_is_permitted_because_somebody_did_not_know(walks, pupils):
    for walk in walks:
        result = report(sheet_walk(pupils.guide, walk), pupils.registers, DAY)
        for given in result.advice:
            assert not (given.advice.verdict.permits and any(answer.option.unknown for answer in given.because))


@pytest.mark.parametrize("reader", ["leerling", "ouders"])
@pytest.mark.parametrize("form", ["tekst", "markdown", "html"])
def test_a_sheet_comes_in_the_formats_of_a_page(reader, form):
    ran = sextingwijzer("school", "--rest-onbekend", "--voor", reader, "--formaat", form, guides=None)

    assert ran.code == 0
    assert ran.stderr.startswith("Let op. ")
    assert "116 000" in ran.stdout.replace("\N{NO-BREAK SPACE}", " ")


# School and CLB do not ask about pressure once something goes round: what a pupil may know then does not wait for it.


@pytest.mark.parametrize("guide", ["school", "clb"])
@pytest.mark.parametrize(
    ("complaint", "card"), [("ja", "klacht-doen"), ("nee", "klacht-hoeft-niet"), ("twijfelt", "klacht-tijd")]
)
def test_who_answered_about_a_complaint_reads_about_it_and_about_rest(guide, complaint, card, pupils):
    cards = on_it(pupils, walked(guide, **CALM, verspreid="ja", klacht=complaint))

    assert {"niet-aan-jou", "klacht-mag", "klacht-vooraf-weten", card, "rust-nemen"} <= cards


@pytest.mark.parametrize("guide", ["school", "clb"])
@pytest.mark.parametrize("complaint", ["ja", "twijfelt"])
def test_where_all_is_calm_and_a_complaint_may_come_no_sheet_warns_of_danger(guide, complaint, pupils):
    walk = walked(guide, **CALM, verspreid="ja", klacht=complaint)

    assert "laat-wissen-wacht" in on_it(pupils, walk)
    assert not any(one.safety for one in sheet_walk(pupils.guide, walk).advice)


@pytest.mark.parametrize("guide", ["school", "clb"])
def test_without_a_complaint_nobody_is_sent_to_ask_while_pressure_is_unknown(guide, pupils):
    cards = on_it(pupils, walked(guide, **CALM, verspreid="ja", klacht="nee"))

    assert "geen-contact" in cards
    assert "laat-wissen" not in cards


@pytest.mark.parametrize("guide", ["school", "clb"])
def test_who_was_pressed_reads_about_pressure(guide, pupils):
    cards = on_it(pupils, walked(guide, **CALM, verspreid="nee", toestemming="ja", druk="ja"))

    assert {"druk-stop", "geen-contact"} <= cards


@pytest.mark.parametrize("guide", ["school", "clb"])
def test_who_was_not_pressed_may_ask_not_to_share_it(guide, pupils):
    cards = on_it(pupils, walked(guide, **CALM, verspreid="nee", toestemming="ja", druk="nee"))

    assert "bij-een-persoon" in cards
    assert "geen-contact" not in cards


def test_help_is_not_repeated_where_the_sheet_already_says_who_helps(walks, pupils):
    for walk in walks:
        assert not {"eerst-hulp", "haal-iemand-erbij"} <= on_it(pupils, walk)


def test_the_parents_sheet_says_whose_choice_a_complaint_is_and_what_nobody_can_promise(walks):
    content = Library(GUIDES).sound("ouders")

    assert {"klacht-keuze", "niets-beloven", "niet-kijken"} <= on_it(content, walks[0])
