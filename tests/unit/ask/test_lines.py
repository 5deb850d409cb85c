import io

import pytest
from inline_snapshot import snapshot

from sextingwijzer.ask.lines import LineAsker
from sextingwijzer.ask.protocol import Choice, EndOfInput, Key, Pause, Prompt

KEYS = (Key.BACK, Key.WHY, Key.OVERVIEW, Key.LAW, Key.QUIT, Key.WIPE)
PROMPT = Prompt(
    "Is er nu [onmiddellijk] gevaar?",
    (Choice("ja", "Ja"), Choice("nee", "Nee"), Choice("weet-niet", "Weet ik niet")),
    keys=KEYS,
)


def ask(typed: str, prompt: Prompt = PROMPT, width: int = 80) -> tuple[str | Key, str]:
    out = io.StringIO()
    return LineAsker(io.StringIO(typed), out, width).ask(prompt), out.getvalue()


def test_a_prompt_is_numbered_lines_and_the_answer_is_said_again():
    reply, said = ask("2\n")

    assert reply == "nee"
    assert said == snapshot("""\

Is er nu [onmiddellijk] gevaar?
1. Ja
2. Nee
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Nee
""")


def test_a_narrow_terminal_gets_short_lines():
    long = Prompt("Vraag?", (Choice("a", "Een antwoord dat niet op een smalle regel past"),), keys=(Key.BACK, Key.QUIT))

    assert ask("1\n", long, 30)[1] == snapshot("""\

Vraag?
1. Een antwoord dat niet op
   een smalle regel past
Typ een nummer en druk op
Enter (t = terug, q = stop).
> Antwoord: Een antwoord dat
niet op een smalle regel past
""")


def test_a_question_that_scrolls_out_of_sight_is_said_again_after_the_choices():
    long = Prompt("Welke?", tuple(Choice(str(number), f"Keuze {number}") for number in range(1, 7)), keys=(Key.QUIT,))
    again = "6. Keuze 6\nDit was de vraag: Welke?\nTyp een nummer"
    for height, said_again in ((8, True), (9, False), (None, False)):  # the line that is typed on is the ninth
        out = io.StringIO()
        LineAsker(io.StringIO("1\n"), out, 80, height).ask(long)
        assert (again in out.getvalue()) is said_again


def test_the_answer_given_before_is_marked():
    before = Prompt("Vraag?", (Choice("ja", "Ja"), Choice("nee", "Nee")), before="nee")

    assert "2. Nee (je vorige antwoord)\n" in ask("1\n", before)[1]


@pytest.mark.parametrize(("typed", "chosen"), [("1\n", "ja"), (" 3 \n", "weet-niet"), ("2", "nee"), ("2\r\n", "nee")])
def test_a_number_chooses(typed, chosen):
    assert ask(typed)[0] == chosen


def test_the_sign_on_a_key_of_a_belgian_keyboard_is_its_figure():
    assert ask('"\n')[0] == "weet-niet"
    assert pause("è à é\n", numbers=True)[0] == "7 0 2"


def test_a_vote_that_begins_with_a_sign_is_not_understood():
    reply, said = pause("-1 2 3\n1 2 3\n", numbers=True)

    assert reply == "1 2 3"
    assert "‘-1 2 3’ begrijp ik niet." in said


@pytest.mark.parametrize("typed", ["weet-niet\n", "Weet ik niet\n", "WEET IK NIET"])
def test_a_choice_may_be_typed_in_words(typed):
    assert ask(typed)[0] == "weet-niet"


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("change", [str, str.upper, " {} ".format])
def test_a_letter_is_a_key_in_small_and_capital_letters(key, change):
    assert ask(change(key.value) + "\n")[0] is key


def test_a_key_that_means_nothing_here_is_not_understood():
    reply, said = ask("w\n1\n", Prompt("Vraag?", (Choice("ja", "Ja"),), keys=(Key.QUIT,)))

    assert reply == "ja"
    assert "‘w’ begrijp ik niet." in said


@pytest.mark.parametrize("typed", ["0", "4", "-1", "1.5", "jaa", "één", "²", "٣", "1 2", "9" * 5000, "t t"])
def test_what_is_neither_is_asked_again(typed):
    reply, said = ask(f"{typed}\n1\n")

    assert reply == "ja"
    assert said.count("begrijp ik niet") == 1


def test_the_message_about_what_is_not_understood():
    assert ask("5\n\n1\n")[1] == snapshot("""\

Is er nu [onmiddellijk] gevaar?
1. Ja
2. Nee
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> ‘5’ begrijp ik niet.
Typ een nummer van 1 tot 3 en druk op Enter (t = terug, ? = waarom,
o = overzicht, w = wet, q = stop, x = wis en weg).
> Je typte niets.
Typ een nummer van 1 tot 3 en druk op Enter (t = terug, ? = waarom,
o = overzicht, w = wet, q = stop, x = wis en weg).
> Antwoord: Ja
""")


@pytest.mark.parametrize("typed", ["", "z\n", "z"])
def test_the_end_of_the_input_is_noticed(typed):
    with pytest.raises(EndOfInput):
        ask(typed)


def pause(typed: str, *, numbers: bool = False) -> tuple[str | Key, str]:
    out = io.StringIO()
    wait = Pause("Enter gaat verder", (Key.BACK, Key.OTHER_SIDE), numbers=numbers)
    return LineAsker(io.StringIO(typed), out, 80).pause(wait), out.getvalue()


def test_a_pause_waits_for_enter_or_a_key():
    assert pause("\n")[0] == ""
    assert pause("K\n")[0] is Key.OTHER_SIDE


def test_a_pause_takes_figures_where_they_are_asked():
    assert pause("3 2 1\n", numbers=True)[0] == "3 2 1"


def test_a_pause_does_not_take_anything_else():
    assert pause("3\nz\n\n") == snapshot(
        (
            "",
            """\

Enter gaat verder (t = terug, k = andere kant)
> ‘3’ begrijp ik niet. Enter gaat verder (t = terug, k = andere kant)
> ‘z’ begrijp ik niet. Enter gaat verder (t = terug, k = andere kant)
> \
""",
        )
    )


def test_the_end_of_the_input_is_noticed_in_a_pause_too():
    with pytest.raises(EndOfInput):
        pause("")
