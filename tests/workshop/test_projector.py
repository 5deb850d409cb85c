"""Slides on a screen: nothing scrolls, nothing is cut off, and it is calm."""

from datetime import date
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from sextingwijzer.ask.protocol import Key, Pause
from sextingwijzer.commands.case_words import waiting_text
from sextingwijzer.library import Library
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.layout import lines, plain
from sextingwijzer.render.projector import Room, screens
from sextingwijzer.view.blocks import Bars, Judged, Labelled, Numbered, Paragraph, Title
from sextingwijzer.view.case_close import help_for
from sextingwijzer.view.case_page import slide, why_slides
from sextingwijzer.view.report import report
from sextingwijzer.view.roles_page import roles_slides
from sextingwijzer.view.slide import Slide
from sextingwijzer.view.whatif_page import whatif_slide
from sextingwijzer.workshop.roles import beside, other_side
from sextingwijzer.workshop.steps import course
from sextingwijzer.workshop.stops import Kind, stops
from sextingwijzer.workshop.whatif import what_if

SHIPPED = Library(Path(__file__).parents[2] / "guides")
CASES = {case.id: case for case in SHIPPED.cases()}
DAY = date(2026, 11, 23)
PROJECTOR = Room(100, 23)  # what is left of 100×30 with two lines of keys, two of explanation, and air


def height(blocks, room):
    return sum(1 for _ in lines(blocks, room.inner))


def paragraphs(count):
    return Slide("Stap 1", "Titel", tuple((Paragraph(f"Alinea {number}."),) for number in range(count)))


def test_a_slide_that_fits_is_one_screen_with_where_one_is_above_the_title():
    (screen,) = screens(paragraphs(2), PROJECTOR)

    assert screen == (Paragraph("Stap 1", quiet=True), Title("Titel"), Paragraph("Alinea 0."), Paragraph("Alinea 1."))


def test_a_longer_slide_is_cut_between_its_parts_and_the_screens_are_numbered():
    shown = screens(paragraphs(20), PROJECTOR)

    assert [screen[0].text for screen in shown] == [f"Stap 1 · blad {number} van 3" for number in (1, 2, 3)]
    assert [block.text for screen in shown for block in screen[2:]] == [f"Alinea {number}." for number in range(20)]
    assert all(height(screen, PROJECTOR) <= 23 for screen in shown)


def test_what_leads_a_slide_stands_on_each_of_its_screens():
    lead = Judged(Verdict.REQUIRED, "Haal hulp")
    parts = paragraphs(20).parts

    assert all(lead in screen for screen in screens(Slide("", "Titel", parts, (lead,)), PROJECTOR))


def test_a_part_that_is_taller_than_a_screen_is_not_kept_together():
    (tall,) = [tuple(block for part in paragraphs(20).parts for block in part)]

    shown = screens(Slide("", "Titel", (tall,)), PROJECTOR)

    assert len(shown) > 1
    assert all(height(screen, PROJECTOR) <= 23 for screen in shown)


OPTIONS = tuple(f"Antwoord {number}" for number in range(1, 5))
VOTED = Bars(tuple((option, number) for number, option in enumerate(OPTIONS, 1)), loose=True)


def question(block):
    return Slide("Stap 1 van 3", "Vraag?", ((block,),))


@pytest.mark.parametrize("block", [Numbered(OPTIONS, loose=True), VOTED], ids=["options", "votes"])
def test_on_a_small_screen_air_between_the_options_goes_first_and_then_where_one_is(block):
    whole = height(question(block).screen, Room(40, None))
    loose, tight, bare = (screens(question(block), Room(40, whole - gone)) for gone in (0, 3, 5))

    assert [len(shown) for shown in (loose, tight, bare)] == [1, 1, 1]
    assert [shown[0][-1].loose for shown in (loose, tight, bare)] == [True, False, False]
    assert Paragraph("Stap 1 van 3", quiet=True) in tight[0]
    assert bare[0][0] == Title("Vraag?")


def test_options_that_are_still_too_tall_are_cut_with_the_question_on_each_screen_and_keep_their_numbers():
    room = Room(40, 9)
    shown = screens(question(Numbered(OPTIONS * 2, loose=True)), room)

    assert ["\n".join(map(plain, lines(screen, 40))) for screen in shown] == snapshot(
        [
            """\
blad 1 van 2

Vraag?
══════

1. Antwoord 1
2. Antwoord 2
3. Antwoord 3
4. Antwoord 4\
""",
            """\
blad 2 van 2

Vraag?
══════

5. Antwoord 1
6. Antwoord 2
7. Antwoord 3
8. Antwoord 4\
""",
        ]
    )
    assert all(height(screen, room) <= 9 for screen in shown)


def test_votes_on_several_screens_are_drawn_to_one_scale():
    shown = screens(question(VOTED), Room(40, 9))

    assert len(shown) > 1
    assert [plain(line) for screen in shown for line in lines(screen, 40) if "█" in plain(line)] == snapshot(
        [
            "   ████████ 1",
            "   █████████████████ 2",
            "   ██████████████████████████ 3",
            "   ██████████████████████████████████ 4",
        ]
    )


def test_a_text_that_is_taller_than_a_screen_is_cut_between_sentences():
    sentences = [f"Dit is zin nummer {number} van een lang verhaal." for number in range(12)]
    room = Room(40, 12)
    shown = screens(Slide("", "Titel", ((Paragraph(" ".join(sentences)),), (Labelled("Bron", "A. B."),))), room)

    assert all(height(screen, room) <= 12 for screen in shown)
    assert " ".join(block.text for screen in shown for block in screen[2:] if isinstance(block, Paragraph)) == " ".join(
        sentences
    )


def test_no_stop_of_a_shipped_case_scrolls_on_a_screen_of_60_by_20():
    keys = (Key.BACK, Key.JUMP, Key.RESTART, Key.WHAT_IF, Key.OTHER_SIDE, Key.WHY, Key.QUIT, Key.WIPE)
    for case in CASES.values():
        content = SHIPPED.sound(case.guide)
        walked = course(case, content.guide)
        help_ = help_for(report(walked.walk, content.registers, DAY), content.registers.contacts)
        for stop in stops(walked):
            votes = tuple(range(len(stop.step.answered.question.options))) if stop.step else None
            for voted in (None, votes):
                hint = Pause(waiting_text(stop, voted), keys, margin=Room(60, None).margin).hint(60)
                room = Room(60, 20 - len(hint) - 3)
                shown = screens(slide(stop, walked, help_, voted), room)
                assert all(height(screen, room) <= room.height for screen in shown), (case.id, stop.kind)


def test_where_nothing_is_cut_off_a_slide_is_one_screen():
    assert len(screens(paragraphs(200), Room(100, None))) == 1


@pytest.mark.parametrize(("width", "margin"), [(40, 0), (59, 0), (60, 2), (80, 2), (100, 10), (200, 60)])
def test_margins_are_wide_where_there_is_room(width, margin):
    assert Room(width, None).margin == margin


@pytest.mark.parametrize("name", CASES)
def test_every_stop_of_a_shipped_case_fits_a_projector_and_question_and_story_are_one_screen(name):
    case = CASES[name]
    content = SHIPPED.sound(case.guide)
    walked = course(case, content.guide)
    help_ = help_for(report(walked.walk, content.registers, DAY), content.registers.contacts)
    for stop in stops(walked):
        votes = tuple(range(len(stop.step.answered.question.options))) if stop.step else None
        shown = screens(slide(stop, walked, help_, votes), PROJECTOR)

        assert all(height(screen, PROJECTOR) <= 23 for screen in shown), stop.kind
        assert max(len(plain(line)) for screen in shown for line in lines(screen, PROJECTOR.inner)) <= 80
        if stop.kind in (Kind.STORY, Kind.QUESTION, Kind.SILENCE):
            assert len(shown) == 1, stop


def test_the_rest_of_the_longest_shipped_case_fits_too():
    case = max(CASES.values(), key=lambda one: (other_side(one.guide) is not None, len(one.answers)))
    guide = SHIPPED.sound(case.guide).guide
    walked = course(case, guide)
    slides = [one for stop in stops(walked) for one in why_slides(stop, walked)]
    slides += [
        whatif_slide(what_if(guide, case.answers, answered.question.id, option))
        for answered in walked.walk.answers
        for option in answered.question.options
    ]
    slides += roles_slides(beside(case.answers, guide, SHIPPED.sound(str(other_side(case.guide))).guide))

    assert len(slides) > 20
    for one in slides:
        assert all(height(screen, PROJECTOR) <= 23 for screen in screens(one, PROJECTOR)), one.title
