"""A case played at a real terminal: votes, back, what if, the other side; nothing scrolls."""

from pathlib import Path

import pytest

from terminal.screen import CTRL_C, DOWN, ENTER, LEFT

pytestmark = [
    pytest.mark.terminal,
    # Python 3.12 and later warn of a fork beside the threads of pytest-xdist; the child starts a program at once.
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]

GUIDES = Path(__file__).parents[1] / "workshop" / "guides"
BACKSPACE = "\x7f"
PAGE_DOWN, PAGE_UP = "\x1b[6~", "\x1b[5~"
COMPLAINT = "Wil de leerling klacht indienen?"


@pytest.fixture
def play(start):
    """A play of a case on a projector of 100×30, at its first stop."""

    def begin(name="rondgestuurd", **how):
        screen = start("casus", name, guides=GUIDES, **{"columns": 100, "rows": 30, **how})
        at(screen, "Voor we beginnen")
        return screen

    return begin


def at(screen, title, *seen):
    """Wait until a stop with this title stands there, and the keys below it."""

    def stands():
        shown = [line.strip() for line in screen.lines]
        return title in shown and shown[-1] == ">" and all(any(one in line for line in shown) for one in seen)

    screen.wait(stands, (title, *seen))


def to_complaint(screen):
    """Jump to the question in the middle."""
    screen.press("s")
    screen.wait_for_question("Waarheen?")
    screen.press("2")
    at(screen, COMPLAINT, "Stem met de hand")
    screen.read()


def test_a_case_from_the_warning_to_the_close_with_enter_alone(play):
    screen = play()
    titles = [
        "Een foto gaat rond",
        "Is er nu onmiddellijk gevaar?",
        "In dit verhaal: Nee",
        "Om te bespreken",
        COMPLAINT,
        "In dit verhaal: Nee",
        "Om te bespreken",
        "Is er onrust in de klas?",
        "In dit verhaal: Ja",
        "Dit geldt in elk verhaal",
        "Om af te ronden",
    ]
    for title in titles:
        screen.press(ENTER)
        at(screen, title)
        assert screen.lines[0] == ""  # the slide begins at the top: nothing has scrolled
    screen.press(ENTER)

    assert screen.ends_with() == 0
    assert screen.written.count("\x1b[2J") >= 12  # each on a clear screen


def test_a_slide_is_calm_wide_margins_the_title_at_the_top_the_keys_at_the_foot(play):
    screen = play()
    screen.press(ENTER)
    at(screen, "Een foto gaat rond")

    assert [line for line in screen.lines if line] == [
        "          gids school · gemiddeld · ongeveer 15 minuten",
        "          Een foto gaat rond",
        "          ══════════════════",
        "          In de klas van Lore gaat een foto rond. Niemand zegt iets.",
        "          Lore wil geen klacht indienen.",
        "          Enter gaat verder.",
        "          t terug · s spring · r opnieuw · a wat als · k andere kant · q stop ·",
        "          x wis en weg",
        "          >",
    ]
    assert screen.lines[-1] == "          >"


def test_votes_are_drawn_can_be_replaced_and_come_back_at_the_discussion(play):
    screen = play()
    to_complaint(screen)
    screen.press("2 9 0", ENTER)
    at(screen, COMPLAINT, "█ 9", "Enter toont het antwoord van het verhaal")
    assert [line.strip() for line in screen.lines if "█" in line or line.strip() == "0"] == [
        "█" * 13 + " 2",
        "█" * 60 + " 9",
        "0",
    ]
    screen.press("3 8 1", ENTER)
    at(screen, COMPLAINT, "█ 8")
    screen.press(ENTER)
    at(screen, "In dit verhaal: Nee")
    screen.press(ENTER)
    at(screen, "Om te bespreken", "█ 3", "█ 8", "█ 1")


def test_letters_are_keys_also_after_a_number_and_other_letters_do_nothing(play):
    screen = play()
    to_complaint(screen)
    screen.press("5", "z", "b", "?")
    at(screen, "Waarom we dit vragen")


@pytest.mark.parametrize("typed", ["7 0 2.5", "-1 2 3", "7 o 2", "7 0 t2", "7 0 2 z"])
def test_a_vote_with_a_sign_that_is_no_number_is_refused_and_never_read_as_another_vote(play, typed):
    screen = play()
    to_complaint(screen)
    screen.press(*typed, ENTER)
    at(screen, COMPLAINT, "Dat zijn geen 3 aantallen")
    assert not any("█" in line for line in screen.lines)


def test_figures_typed_without_shift_on_a_belgian_keyboard_are_figures(play):
    screen = play()
    to_complaint(screen)
    screen.press(*"& é àç")
    screen.wait_for("> 1 2 09")
    screen.press(ENTER)
    at(screen, COMPLAINT, "█ 9")


def test_keys_of_a_shell_do_nothing_to_a_slide(play):
    screen = play()
    to_complaint(screen)
    before = screen.lines
    screen.press(*(chr(ord(letter) - ord("@")) for letter in "LOQRSVXZ@]"), "2")
    screen.wait_for("> 2")
    screen.press(BACKSPACE)

    screen.wait(lambda: screen.lines == before, "the slide as it was")


def test_while_a_vote_is_typed_a_letter_does_not_lead_away_and_a_look_keeps_what_was_typed(play):
    screen = play()
    to_complaint(screen)
    screen.press(*"2 9", LEFT, "r", "?")
    at(screen, "Waarom we dit vragen")
    screen.press(ENTER)
    screen.wait_for("> 2 r9")
    screen.press(LEFT, BACKSPACE, *"0 ", ENTER)
    screen.wait_for("█")


def test_enter_after_a_number_that_chose_does_not_answer_the_next_prompt(play):
    screen = play()
    screen.press("s")
    screen.wait_for_question("Waarheen?")
    screen.press("2" + ENTER)
    at(screen, COMPLAINT, "Stem met de hand")
    screen.press(ENTER)  # the second one means it
    at(screen, "In dit verhaal: Nee")


def test_the_number_of_a_step_is_its_place_in_the_list_to_jump_to(play):
    screen = play()
    screen.press("s")
    screen.wait_for_question("Waarheen?")
    assert screen.options == [
        "> 1. Is er nu onmiddellijk gevaar? (te bespreken)",
        f"2. {COMPLAINT} (te bespreken)",
        "3. Is er onrust in de klas?",
        "4. Het verhaal",
        "5. Wat altijd geldt",
        "6. Om af te ronden",
    ]


def test_a_slide_is_drawn_again_when_the_terminal_gets_another_size(play):
    screen = play()
    to_complaint(screen)
    screen.press(*"2 9")
    screen.resize(60, 20)
    screen.wait(lambda: screen.lines[-1] == "  > 2 9", "the vote on the last line")
    assert [line.strip() for line in screen.lines if line][:3] == [
        "Stap 2 van 3 · Wat weten we uit het verhaal?",
        COMPLAINT,
        "═" * len(COMPLAINT),
    ]


def test_a_number_too_few_is_said_and_asked_again(play):
    screen = play()
    to_complaint(screen)
    screen.press("7 1", ENTER)
    at(screen, COMPLAINT, "Dat zijn geen 3 aantallen, één per antwoord. Probeer opnieuw.")


@pytest.mark.parametrize("back", ["t", LEFT, PAGE_UP], ids=["t", "left", "page-up"])
def test_back_leads_to_the_stop_before(play, back):
    screen = play()
    to_complaint(screen)
    screen.press(ENTER)
    at(screen, "In dit verhaal: Nee", "HOEFT NIET")
    screen.press(back)
    at(screen, COMPLAINT, "Stem met de hand")
    screen.press(back)
    at(screen, "Om te bespreken")


def test_a_remote_control_goes_on(play):
    screen = play()
    screen.press(PAGE_DOWN)
    at(screen, "Een foto gaat rond")


def test_restart_begins_again_without_the_votes(play):
    screen = play()
    to_complaint(screen)
    screen.press("2 9 0", ENTER)
    at(screen, COMPLAINT, "█ 9")
    screen.press("r")
    screen.wait_for_question("Opnieuw beginnen? De stemmen gaan dan weg.", "2. Nee, ga verder")
    screen.press("1")
    at(screen, "Voor we beginnen")
    to_complaint(screen)
    assert not any("█" in line for line in screen.lines)


def test_what_if_shows_what_changes_and_comes_back(play):
    screen = play()
    to_complaint(screen)
    screen.press("a")
    screen.wait_for_question(f"Wat als? {COMPLAINT}", "1. Ja")
    assert screen.options == ["> 1. Ja", "2. Nee", "3. Niet gevraagd", "4. Een ander feit"]
    screen.press(ENTER)
    at(screen, COMPLAINT, "Wat als: Ja", "√ MAG – Je mag samen gaan melden", "Was: HOEFT NIET: Je hoeft niet te melden")
    screen.press(ENTER)
    at(screen, COMPLAINT, "Stem met de hand")


def test_what_if_of_another_fact(play):
    screen = play()
    screen.press("a")
    screen.wait_for_question("Welk feit verander je?")
    screen.press(DOWN, DOWN, ENTER)
    screen.wait_for_question("Wat als? Is er onrust in de klas?")
    screen.press("2")
    at(screen, "Is er onrust in de klas?", "Dit valt weg, want niet meer: Is er onrust in de klas? Ja")
    screen.press("t")
    at(screen, "Voor we beginnen")


def test_the_other_side_stands_beside_this_one(play):
    screen = play()
    screen.press("k")
    at(screen, "Over hetzelfde een ander oordeel")
    row = next(line for line in screen.lines if "HOEFT NIET" in line)
    assert row.split() == ["○", "HOEFT", "NIET", "××", "VERBODEN"]
    screen.press(ENTER)
    at(screen, "Wat we vergeleken", "Is er onrust in de klas? Ja", "Vraagt de leerling om te zwijgen? Weet ik niet")
    screen.press(ENTER)
    at(screen, "Voor we beginnen")


def test_where_the_article_is_silent_the_play_stops(play):
    screen = play("dreiging")
    for _ in range(3):
        screen.press(ENTER)
    screen.press(ENTER)
    at(screen, "Hier zwijgt het artikel", "Over acuut gevaar op school zegt het artikel niets.")


def test_stopping_is_confirmed_and_clears_the_story_away(play):
    screen = play()
    screen.press(ENTER)
    at(screen, "Een foto gaat rond")
    screen.press("q")
    screen.wait_for_question("Stoppen? De stemmen worden niet bewaard.")
    screen.press("2")
    at(screen, "Een foto gaat rond")
    screen.press("q")
    screen.wait_for_question("Stoppen? De stemmen worden niet bewaard.")
    screen.press("1")

    assert screen.ends_with() == 0
    assert [line for line in screen.lines if line] == ["Gestopt. Er is niets bewaard."]


def test_wiping_is_at_once(play):
    screen = play()
    screen.press("x")

    assert screen.ends_with() == 0
    assert [line for line in screen.lines if line] == [
        "Gewist. Scrol even terug: zie je nog iets, sluit dan dit venster."
    ]


def test_ctrl_c_ends_the_play(play):
    screen = play()
    screen.press(CTRL_C)

    assert screen.ends_with() == 130
    assert screen.cursor_shown


def test_a_small_terminal_shows_the_same_in_more_screens(play):
    screen = play(columns=60, rows=16)
    at(screen, "Voor we beginnen", "blad 1 van", "Enter gaat verder.")
    screen.press(ENTER)
    at(screen, "Voor we beginnen", "blad 2 van")
    assert screen.lines[0] == ""  # nothing has scrolled
    screen.press("t")
    at(screen, "Voor we beginnen", "blad 1 van")


@pytest.mark.parametrize(("rows", "again"), [(16, True), (40, False)])
def test_simple_lines_say_again_what_a_slide_was_about_when_it_scrolls(start, rows, again):
    screen = start("casus", "rondgestuurd", "--eenvoudig", guides=GUIDES, columns=40, rows=rows)
    screen.wait_for("Enter gaat verder.")

    assert ("Dit was: Voor we beginnen" in screen.transcript) is again


def test_simple_lines_clear_nothing(start):
    screen = start("casus", "rondgestuurd", "--eenvoudig", guides=GUIDES)
    screen.wait_for("Enter gaat verder.")
    screen.press("\n")
    screen.wait_for("Een foto gaat rond")
    screen.press("q\n")
    screen.wait_for("1. Ja, stop")
    screen.press("1\n")

    assert screen.ends_with() == 0
    assert "\x1b[2J" not in screen.written
    assert "Voor we beginnen" in screen.transcript


def test_a_dumb_terminal_gets_lines_and_not_one_escape_code(start):
    screen = start("casus", "rondgestuurd", guides=GUIDES, env={"TERM": "dumb"})
    screen.wait_for("Enter gaat verder.")
    screen.press("q\n")
    screen.wait_for("1. Ja, stop")
    screen.press("1\n")

    assert screen.ends_with() == 0
    assert "\x1b" not in screen.written
