"""Narrow, resized, simple and colourless terminals; and standard output that goes elsewhere."""

from pathlib import Path

import pytest

from sextingwijzer.library import Library
from terminal.screen import ENTER, UP

pytestmark = [
    pytest.mark.terminal,
    # Python 3.12 and later warn of a fork beside the threads of pytest-xdist; the child starts a program at once.
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]

GUIDES = Path(__file__).parents[2] / "guides"
DANGER = "Is er nu onmiddellijk gevaar voor iemand?"
COMPLAINT = "Wil de leerling klacht indienen?"
REVIEW = "Klopt dit?"
READING = "Wat nu?"
TALL = 200  # a whole page fits, so that nobody has to read on
COMPLAINT_OPTIONS = ["1. Ja", "2. Nee, dat wil de leerling [nu] niet", "> 3. Dat is nog niet gevraagd"]


def read_on(screen, questions):
    """Wait for one of these questions; what is more than a screen before it is read with Enter."""

    def there():
        return screen.question in questions

    def waits():
        return ">" in screen.lines

    screen.wait(lambda: there() or waits(), questions)
    while not there():
        screen.read()
        before = screen.lines
        screen.press(ENTER)
        screen.wait(lambda: (there() or waits()) and screen.lines != before, questions)  # noqa: B023


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 24)])
def test_nothing_of_a_real_guide_is_cut_off(start, columns, rows):
    guide = Library(GUIDES).sound("school").guide
    by_text = {question.text: question for question in guide.questions.values()}
    screen = start("school", guides=GUIDES, columns=columns, rows=rows)
    asked = set()

    screen.wait(lambda: screen.question in by_text)
    while screen.question != REVIEW:
        question = by_text[screen.question]
        asked.add(question.id)
        # The last option of many is that one does not know; the first keeps the walk long.
        expected = [f"{number}. {option.text}" for number, option in enumerate(question.options.values(), 1)]
        screen.wait(lambda: [one.removeprefix("> ") for one in screen.options] == expected, expected)  # noqa: B023
        screen.press("1")
        read_on(screen, {*by_text, REVIEW} - {question.text})
    screen.read()
    screen.press(ENTER)
    screen.wait_for_question(READING)
    screen.press("6")

    assert screen.ends_with() == 0
    assert len(asked) > 5


@pytest.mark.parametrize("columns", [32, 120])
def test_a_menu_is_put_again_when_the_terminal_gets_another_width(start, columns):
    screen = start("proef", columns=60)
    screen.wait_for_question(DANGER)
    screen.press("2")
    screen.wait_for_question(COMPLAINT)
    screen.press("2")
    screen.wait_for_question(REVIEW)
    screen.press("t")
    screen.wait_for_question(COMPLAINT, "2. Nee, dat wil de leerling [nu] niet (je vorige antwoord)")

    screen.resize(columns, 24)

    keys = {32: "Pijltjes of een nummer ·", 120: "· o overzicht · w wet · q stop · x wis en weg"}[columns]
    screen.wait(lambda: any(line.endswith(keys) for line in screen.lines), "the keys in lines of the new width")
    screen.wait_for_question(COMPLAINT, "2. Nee, dat wil de leerling [nu] niet (je vorige antwoord)")
    assert all(len(line) < columns for line in screen.lines[-12:])
    screen.press("1")
    screen.wait_for_question(REVIEW)


def test_of_a_menu_that_is_put_again_nothing_stands_there_twice(start):
    screen = start("proef", columns=40, rows=TALL)
    screen.wait_for_question(DANGER)
    screen.resize(100, TALL)
    screen.wait_for("t terug · ? waarom · o overzicht · w wet · q stop · x wis en weg")

    assert screen.transcript.count(DANGER) == 1
    screen.press("2")
    screen.wait_for_question(COMPLAINT)
    assert screen.options == COMPLAINT_OPTIONS


def test_in_a_menu_that_is_too_tall_the_question_stays_and_the_choices_scroll(start):
    screen = start(columns=40, rows=12, guides=GUIDES)
    question = "Is er nu gevaar? Bel eerst 112 of 101. De gids kan wachten. Waarmee kunnen we helpen?"
    screen.wait_for_question(question, "1. school")
    assert "Niet alles past hier; de pijltjes tonen de rest" in " ".join(" ".join(screen.lines).split())
    assert not any(one.startswith("9.") for one in screen.options)
    screen.press(UP)
    screen.wait_for_question(question, "9. casus: oefenen in een groep")
    screen.press("0")
    screen.wait_for("Kies een nummer van 1 tot 9.")

    assert screen.question == question
    assert any(one.startswith("> 9. casus") for one in screen.options)


def test_on_a_small_screen_safety_is_read_before_the_next_question_pushes_it_away(start):
    screen = start("proef", columns=40, rows=14)
    screen.wait_for_question(DANGER)
    screen.press("1")
    screen.wait_for("Enter gaat verder.")
    assert "VERPLICHT" in "\n".join(screen.lines)
    screen.press("t")
    screen.wait_for_question(DANGER, "1. Ja (je vorige antwoord)")
    screen.press("1")
    screen.wait_for("Enter gaat verder.")
    screen.read()
    screen.press(ENTER)
    screen.wait_for_question(COMPLAINT)


def test_where_the_terminal_has_few_signs_menus_have_plainer_ones(start):
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    screen = start("proef", columns=120, env=plain)
    screen.wait_for("nummer - t terug - ? waarom - o overzicht - w wet - q stop - x wis en weg")


def test_lines_instead_of_menus_when_asked(start):
    screen = start("proef", "--eenvoudig")
    screen.wait_for("x = wis en weg). >")
    screen.press("2\n")
    screen.wait_for(COMPLAINT)
    screen.press("3\n")
    screen.wait_for(REVIEW)
    screen.press("1\n")
    screen.wait_for(READING)
    screen.press("6\n")

    assert screen.ends_with() == 0
    assert "Respecteer de keuze" in screen.transcript
    assert "\x1b[A" not in screen.written  # nothing is redrawn


def test_a_dumb_terminal_gets_lines_and_not_one_escape_code(start):
    screen = start("proef", env={"TERM": "dumb"}, rows=TALL)
    screen.wait_for("x = wis en weg). >")
    screen.press("2\n")
    screen.wait_for(COMPLAINT)
    screen.press("1\n")
    screen.wait_for(REVIEW)
    screen.press("1\n")
    screen.wait_for(READING)
    screen.press("1\n6\n")

    assert screen.ends_with() == 0
    assert "\x1b" not in screen.written


def test_no_color_takes_all_colour_away(start):
    screen = start("proef", env={"NO_COLOR": "1"}, rows=TALL)
    screen.wait_for_question(DANGER)
    screen.press("1")
    screen.wait_for_question(COMPLAINT)
    screen.press("1")
    screen.wait_for_question(REVIEW)
    screen.press("1")
    screen.wait_for_question(READING)
    screen.press("1")
    screen.wait_for_question(READING, "1. Lees alles voluit")
    screen.press("6")

    assert screen.ends_with() == 0
    assert "Zorg eerst voor veiligheid" in screen.transcript
    assert not screen.coloured


def test_with_standard_output_in_a_file_questions_are_still_asked_and_the_file_holds_the_advice_alone(shell, tmp_path):
    screen = shell("{program} proef > advies.txt", folder=tmp_path)
    screen.wait_for_question(DANGER)
    screen.press("2")
    screen.wait_for_question(COMPLAINT)
    screen.press("3")
    screen.wait_for_question(REVIEW)
    screen.press("1")

    assert screen.ends_with() == 0
    advice = (tmp_path / "advies.txt").read_text(encoding="utf-8")
    assert advice.startswith("Proef met een [haakje] en een :dubbelepunt:\n════")
    assert "Pijltjes" not in advice
    assert "\x1b" not in advice
    assert "Wat deze gids is" not in screen.transcript
