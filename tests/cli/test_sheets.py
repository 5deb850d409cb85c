"""The sheets that come with the guides for school and CLB, over many walks."""

import random
from datetime import date
from pathlib import Path

import pytest

from cli.running import sextingwijzer
from sextingwijzer.engine.replay import replay
from sextingwijzer.engine.sheet import sheet_walk
from sextingwijzer.library import Library
from sextingwijzer.view.blocks import Labelled
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
