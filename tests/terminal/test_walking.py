"""Walking a guide at a terminal, with the keys of the design."""

import json
import time

import pytest

from terminal.screen import CTRL_C, CTRL_D, DOWN, ENTER, LEFT, UP

pytestmark = [
    pytest.mark.terminal,
    # Python 3.12 and later warn of a fork beside the threads of pytest-xdist; the child starts a program at once.
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]

DANGER = "Is er nu onmiddellijk gevaar voor iemand?"
COMPLAINT = "Wil de leerling klacht indienen?"
REVIEW = "Klopt dit?"
READING = "Wat nu?"
STOP = "Stoppen? Je antwoorden worden niet bewaard."


def test_arrows_and_enter_lead_to_the_advice(start):
    screen = start("proef", rows=200)
    # A menu starts at the option that claims nothing, so a stray Enter cannot state a fact.
    screen.wait_for_question(DANGER, "3. Weet ik niet")
    assert screen.options == ["1. Ja", "2. Nee", "> 3. Weet ik niet"]

    screen.press(UP)
    screen.wait_for_question(DANGER, "2. Nee")
    screen.press(UP, DOWN, ENTER)
    screen.wait_for_question(COMPLAINT, "3. Dat is nog niet gevraagd")
    screen.press(DOWN)
    screen.wait_for_question(COMPLAINT, "1. Ja")
    screen.press(UP)
    screen.wait_for_question(COMPLAINT, "3. Dat is nog niet gevraagd")
    screen.press(ENTER)
    screen.wait_for_question(REVIEW)
    screen.press(ENTER)
    screen.wait_for_question(READING, "1. Lees alles voluit")
    screen.press(ENTER)
    screen.wait_for_question(READING, "1. Lees alles voluit")
    screen.press("6")

    assert screen.ends_with() == 0
    assert f"{DANGER} > Nee" in screen.transcript
    assert "‼ VERPLICHT Respecteer de keuze" in screen.transcript
    assert screen.coloured


def test_a_digit_chooses_at_once(start):
    screen = start("proef", "--formaat", "json")
    screen.wait_for_question(DANGER)
    screen.press("2")
    screen.wait_for_question(COMPLAINT)
    screen.press("3")
    screen.wait_for_question(REVIEW)
    screen.press("1")

    assert screen.ends_with() == 0
    data = json.loads(screen.written[screen.written.index("{\r\n") :])
    assert {answer["question"]: answer["option"] for answer in data["answers"]} == {
        "acuut": "nee",
        "klacht": "niet-gevraagd",
    }


def test_enter_after_a_digit_belongs_to_the_digit(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("2" + ENTER)  # at once: the time between them counts
    screen.wait_for_question(COMPLAINT, "3. Dat is nog niet gevraagd")
    screen.press(UP, ENTER)
    screen.wait_for_question(REVIEW)

    assert f"{COMPLAINT} > Nee, dat wil" in screen.transcript


def test_the_signs_of_a_belgian_keyboard_are_its_digits(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("é")
    screen.wait_for_question(COMPLAINT)
    screen.press('"')
    screen.wait_for_question(REVIEW)

    assert f"{DANGER} > Nee" in screen.transcript


def test_a_number_or_letter_that_is_no_option_is_told_until_the_next_key(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    for wrong in ("9", "0", "!", "j"):  # ! is the sign of 8 on a Belgian keyboard
        screen.press(wrong)
        screen.wait_for("3. Weet ik niet Kies een nummer van 1 tot 3.")
        screen.press(UP)
        screen.wait(lambda: "Kies een nummer" not in "\n".join(screen.lines))
    screen.press("9", "2")
    screen.wait_for_question(COMPLAINT)

    assert "Kies een nummer" not in screen.transcript


def test_in_a_long_list_a_number_points_and_enter_chooses(start):
    screen = start(guides=None)
    screen.wait_for("Waarmee kunnen we helpen?")
    screen.press("7")
    screen.wait_for_question("Over wie wil je meer weten?", "1. ")
    screen.press("1")
    screen.wait_for_question("Over wie wil je meer weten?", "1. ")
    screen.press("0")
    screen.wait_for_question("Over wie wil je meer weten?", "10. Take It Down")
    screen.press("0")
    screen.wait_for("Kies een nummer van 1 tot ")  # 100 is none
    screen.wait_for_question("Over wie wil je meer weten?", "10. Take It Down")
    screen.press(DOWN, "2")  # after the arrow a new number begins
    screen.wait_for_question("Over wie wil je meer weten?", "2. Politie")
    screen.press(ENTER)
    screen.wait_for("> Politie en medische spoedhulp")


@pytest.mark.parametrize("back", ["t", LEFT], ids=["t", "left"])
def test_going_back_asks_again_with_the_pointer_at_the_answer_before(start, back):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("3")
    screen.wait_for_question(COMPLAINT)
    screen.press(back)
    screen.wait_for_question(DANGER, "3. Weet ik niet (je vorige antwoord)")
    screen.press(back)
    screen.wait_for("Dit is de eerste vraag; verder terug kan niet.")
    screen.wait_for_question(DANGER, "3. Weet ik niet (je vorige antwoord)")


def test_letters_are_keys_also_with_caps_lock_on(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("3")
    screen.wait_for_question(COMPLAINT)
    screen.press("T")
    screen.wait_for_question(DANGER, "3. Weet ik niet (je vorige antwoord)")
    screen.press("Q")
    screen.wait_for_question(STOP)


def test_the_other_keys_answer_and_ask_again(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("?")
    screen.wait_for("Veiligheid gaat voor op al de rest.")
    screen.wait_for_question(DANGER)
    screen.press("w")
    screen.wait_for("Het advies tot nu toe steunt niet op een wet.")
    screen.wait_for_question(DANGER)
    screen.press("1")
    screen.wait_for_question(COMPLAINT)
    screen.press("w")
    screen.wait_for("Verspreiden zonder toestemming")
    screen.wait_for_question(COMPLAINT)


def test_any_answer_can_be_changed_in_the_overview(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("1")
    screen.wait_for_question(COMPLAINT)
    screen.press("2")
    screen.wait_for_question(REVIEW)
    screen.press("o")
    screen.wait_for_question("Je antwoorden. Welk wil je veranderen?")
    assert screen.options == [
        f"> 1. {DANGER} Ja",
        f"2. {COMPLAINT} Nee, dat wil de leerling [nu] niet",
        "3. Niets, ga verder",
    ]

    screen.press("1")
    screen.wait_for_question(DANGER, "1. Ja (je vorige antwoord)")
    screen.press("2")
    screen.wait_for("Dit advies vervalt:")
    screen.wait_for_question(REVIEW)
    assert f"Je antwoorden ───────────── • {DANGER} Nee • {COMPLAINT} Nee, dat wil" in screen.transcript


def test_stopping_is_confirmed_once_and_can_be_refused(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("q")
    screen.wait_for_question(STOP, "2. Nee, ga verder")
    screen.press("2")
    screen.wait_for_question(DANGER)
    screen.press("q")
    screen.wait_for_question(STOP)
    screen.press("1")

    assert screen.ends_with() == 0
    assert screen.transcript.endswith("Gestopt. Je antwoorden zijn niet bewaard.")
    assert screen.transcript.count(STOP) == 2


def test_wiping_leaves_nothing_on_the_screen(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("1")
    screen.wait_for_question(COMPLAINT)
    screen.press("x")

    assert screen.ends_with() == 0
    assert [line for line in screen.lines if line] == [
        "Gewist. Scrol even terug: zie je nog iets, sluit dan dit venster."
    ]
    assert "\x1b[3J" in screen.written  # also what has scrolled away


def test_a_figure_that_is_hit_twice_answers_one_question(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("22")
    screen.wait_for_question(COMPLAINT)
    screen.read()

    assert screen.question == COMPLAINT
    screen.press("2")
    screen.wait_for_question(REVIEW)


@pytest.mark.parametrize("enter", ["\r", "\n"], ids=["while a menu stands there", "between two menus"])
@pytest.mark.parametrize("pause", [0, 0.02, 0.1, 0.3])
def test_enter_after_a_figure_answers_nothing(start, enter, pause):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("2")
    time.sleep(pause)
    screen.press(enter)
    screen.wait_for_question(COMPLAINT)
    screen.read()
    screen.press("3")
    screen.wait_for_question(REVIEW)

    assert "> Dat is nog niet gevraagd" in screen.transcript


def test_the_same_figure_after_an_enter_is_an_answer(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    for key in ("2", "\r", "2", "\r"):
        screen.type(key)
        time.sleep(0.1)
    screen.wait_for_question(REVIEW)

    assert "> Nee, dat wil de leerling [nu] niet" in screen.transcript


def test_a_figure_that_is_held_answers_one_question(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    for _ in range(20):
        screen.type("2")
        time.sleep(0.05)
    screen.wait_for_question(COMPLAINT)
    screen.read()
    screen.press("3")
    screen.wait_for_question(REVIEW)

    assert "> Dat is nog niet gevraagd" in screen.transcript


def test_escape_does_nothing_also_not_before_a_figure(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("\x1b")
    screen.read()
    screen.press("2")
    screen.wait_for_question(COMPLAINT)

    assert "arg" not in screen.transcript


def test_what_is_pasted_over_a_menu_is_told_to_be_no_choice_and_stands_nowhere(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    before = screen.lines
    screen.press("\x1b[200~zomaar 1 2 tekst\nen nog een regel\x1b[201~")
    screen.wait_for("3. Weet ik niet Kies een nummer van 1 tot 3.")
    screen.press(UP, DOWN)
    screen.wait(lambda: screen.lines == before, "the menu as it was")
    screen.press("2")
    screen.wait_for_question(COMPLAINT)

    assert "tekst" not in screen.transcript
    assert "regel" not in screen.transcript


def test_keys_that_edit_or_clear_a_line_do_nothing_in_a_menu(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    before = screen.lines
    screen.press("\x0c", "\x1a", "\x12", "\x19", UP)  # Ctrl-L, Ctrl-Z, Ctrl-R, Ctrl-Y
    screen.wait_for_question(DANGER, "2. Nee")
    screen.press(DOWN)

    screen.wait(lambda: screen.lines == before, "the menu as it was")


def test_a_line_feed_is_enter(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("\n")
    screen.wait_for_question(COMPLAINT)


@pytest.mark.parametrize(
    ("key", "code", "last"),
    [(CTRL_C, 130, "Onderbroken. Je antwoorden zijn niet bewaard."), (CTRL_D, 4, "Je antwoorden zijn niet bewaard.")],
)
def test_a_hard_end_leaves_the_terminal_as_it_was(shell, key, code, last):
    screen = shell("stty -g; {program} proef; echo code $?; stty -g")
    screen.wait_for_question(DANGER)
    screen.press(UP)
    screen.wait_for_question(DANGER, "2. Nee")
    screen.press(key)

    assert screen.ends_with() == 0
    before, *_, left, after = [line for line in screen.written.replace("\r", "").split("\n") if line]
    assert (left, after) == (f"code {code}", before)
    assert screen.cursor_shown
    assert f"{last} code {code}" in screen.transcript
    assert ">" not in screen.transcript  # the menu is gone


def test_on_a_narrow_screen_the_last_words_are_not_broken(start):
    screen = start("proef", columns=40)
    screen.wait_for_question(DANGER)
    screen.press(CTRL_C)

    assert screen.ends_with() == 130
    assert [line for line in screen.lines if line][-2:] == ["Onderbroken. Je antwoorden zijn niet", "bewaard."]


def test_the_start_menu_leads_to_one_topic(start):
    screen = start()
    screen.wait_for("Waarmee kunnen we helpen?")
    screen.press("1")
    screen.wait_for_question("Wat wil je weten?")
    assert screen.options == ["> 1. Alles, stap voor stap", "2. Is iedereen veilig?", "3. Melden [bij de politie]?"]
    screen.press("t")
    screen.wait_for("Waarmee kunnen we helpen?")
    screen.press("1")
    screen.wait_for_question("Wat wil je weten?")
    screen.press("3")
    screen.wait_for_question(COMPLAINT)


@pytest.mark.parametrize("columns", [40, 80])
def test_a_law_from_the_start_menu_comes_a_screen_at_a_time_and_none_of_it_scrolls_past(start, shell, columns):
    whole = shell("{program} wet verspreiden", columns=columns, rows=100)
    assert whole.ends_with() == 0
    screen = start(columns=columns, rows=16)
    screen.wait_for("Waarmee kunnen we helpen?")
    screen.press("3")
    screen.wait_for_question("Welke wet?")
    screen.press("1")
    seen = []
    while not seen or "Enter gaat verder." not in seen[-1]:
        screen.wait(lambda: ">" in screen.lines, "the line to type on")
        screen.read()
        seen.append(list(screen.lines))
        screen.press(ENTER)
        screen.wait(lambda: screen.lines != seen[-1])
    screen.wait_for("Waarmee kunnen we helpen?")

    assert len(seen) > 1
    assert {line for line in whole.lines if line} <= {line for lines in seen for line in lines}


def test_the_whole_advice_comes_a_screen_at_a_time(start):
    screen = start("proef")
    screen.wait_for_question(DANGER)
    screen.press("1")
    screen.wait_for_question(COMPLAINT)
    screen.press("2")
    screen.wait_for_question(REVIEW)
    screen.press("1")
    screen.wait_for_question(READING)
    screen.press("1")
    screen.wait_for("Enter leest verder.")
    screen.read()
    for _ in range(3):
        seen = list(screen.lines)
        screen.press(ENTER)
        screen.wait(lambda: screen.lines != seen and "Enter leest verder." in "\n".join(screen.lines))  # noqa: B023
    screen.press("t")
    screen.wait_for_question(READING, "1. Lees alles voluit")
