"""A conversation in numbered lines, which also works through a pipe; and what happens when it ends early."""

import shutil

import pytest
from inline_snapshot import snapshot

from cli.running import DAY, SMALL, Pipe, Terminal, sextingwijzer
from sextingwijzer.commands.asking import by_lines
from sextingwijzer.context import Context


class Interrupting(Pipe):
    """Answers once; then Ctrl-C."""

    def readline(self, *size):
        if line := super().readline(*size):
            return line
        raise KeyboardInterrupt


def test_a_whole_conversation():
    assert sextingwijzer("proef", "--eenvoudig", stdin="1\n2\n1\n").stderr == snapshot("""\

Proef met een [haakje] en een :dubbelepunt:
═══════════════════════════════════════════

Niets wordt bewaard en niets wordt verstuurd. Namen vragen we niet.

Onderwerp: Is iedereen veilig? · vraag 1
Is er nu onmiddellijk gevaar voor iemand?
1. Ja
2. Nee
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Ja

‼ VERPLICHT
  Zorg eerst voor veiligheid

  Bel [112] als het moet.

  Doe dan dit:
  • blijf erbij
  • bel iemand die kan helpen, ook als het laat is

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Nee, dat wil de leerling [nu] niet

×× VERBODEN – Bekijk de beelden niet
►► STERK AANGERADEN – Bel toch bij gevaar
‼ VERPLICHT – Respecteer de keuze
○ HOEFT NIET – Je bent niet verplicht te melden

Je antwoorden
─────────────

• Is er nu onmiddellijk gevaar voor iemand? Ja
• Wil de leerling klacht indienen? Nee, dat wil de leerling [nu] niet

Klopt dit?
1. Ja, toon het advies
2. Nee, ik wil iets veranderen
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Ja, toon het advies
""")


def test_every_key_works_in_lines():
    keys = sextingwijzer("proef", "--eenvoudig", stdin="?\n1\nw\no\n1\n2\n?\nt\n2\nt\n1\n9\n\n1\nq\n2\n1\n")

    assert keys.code == 0
    assert keys.stderr == snapshot("""\

Proef met een [haakje] en een :dubbelepunt:
═══════════════════════════════════════════

Niets wordt bewaard en niets wordt verstuurd. Namen vragen we niet.

Onderwerp: Is iedereen veilig? · vraag 1
Is er nu onmiddellijk gevaar voor iemand?
1. Ja
2. Nee
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
Waarom we dit vragen
────────────────────

Veiligheid gaat voor op al de rest.

Onderwerp: Is iedereen veilig? · vraag 1
Is er nu onmiddellijk gevaar voor iemand?
1. Ja
2. Nee
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Ja

‼ VERPLICHT
  Zorg eerst voor veiligheid

  Bel [112] als het moet.

  Doe dan dit:
  • blijf erbij
  • bel iemand die kan helpen, ook als het laat is

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
De wet achter het advies tot nu toe
───────────────────────────────────

Verspreiden zonder toestemming
Op 23 november 2026: nieuw Strafwetboek, nummer niet geverifieerd, sinds 1
  september 2026
Zekerheid: niet geverifieerd; nagekeken op 23 november 2026
Het artikel van 2018 noemt: art. 371/1 Sw. (van 1 maart 2016 tot en met 30 juni
  2020)

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
Je antwoorden. Welk wil je veranderen?
1. Is er nu onmiddellijk gevaar voor iemand? Ja
2. Niets, ga verder
Typ een nummer en druk op Enter (t = terug, q = stop, x = wis en weg).
> Antwoord: Is er nu onmiddellijk gevaar voor iemand? Ja

Onderwerp: Is iedereen veilig? · vraag 1
Is er nu onmiddellijk gevaar voor iemand?
1. Ja (je vorige antwoord)
2. Nee
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Nee

Dit advies vervalt: Zorg eerst voor veiligheid.

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
Waarom we dit vragen
────────────────────

De leerling kiest zelf.

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
Onderwerp: Is iedereen veilig? · vraag 1
Is er nu onmiddellijk gevaar voor iemand?
1. Ja
2. Nee (je vorige antwoord)
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Nee

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
Onderwerp: Is iedereen veilig? · vraag 1
Is er nu onmiddellijk gevaar voor iemand?
1. Ja
2. Nee (je vorige antwoord)
3. Weet ik niet
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Ja

‼ VERPLICHT
  Zorg eerst voor veiligheid

  Bel [112] als het moet.

  Doe dan dit:
  • blijf erbij
  • bel iemand die kan helpen, ook als het laat is

Onderwerp: Melden [bij de politie]? · vraag 2, de laatste
Wil de leerling klacht indienen?
1. Ja
2. Nee, dat wil de leerling [nu] niet
3. Dat is nog niet gevraagd
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> ‘9’ begrijp ik niet.
Typ een nummer van 1 tot 3 en druk op Enter (t = terug, ? = waarom,
o = overzicht, w = wet, q = stop, x = wis en weg).
> Je typte niets.
Typ een nummer van 1 tot 3 en druk op Enter (t = terug, ? = waarom,
o = overzicht, w = wet, q = stop, x = wis en weg).
> Antwoord: Ja

×× VERBODEN – Bekijk de beelden niet
√ MAG – Ga mee als de leerling dat wil
○ HOEFT NIET – Je bent niet verplicht te melden

Je antwoorden
─────────────

• Is er nu onmiddellijk gevaar voor iemand? Ja
• Wil de leerling klacht indienen? Ja

Klopt dit?
1. Ja, toon het advies
2. Nee, ik wil iets veranderen
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> \n\
Stoppen? Je antwoorden worden niet bewaard.
1. Ja, stop
2. Nee, ga verder
Typ een nummer en druk op Enter (q = stop, x = wis en weg).
> Antwoord: Nee, ga verder

Klopt dit?
1. Ja, toon het advies
2. Nee, ik wil iets veranderen
Typ een nummer en druk op Enter (t = terug, ? = waarom, o = overzicht, w = wet,
q = stop, x = wis en weg).
> Antwoord: Ja, toon het advies
""")


def test_the_option_may_stand_before_the_guide_too():
    before = sextingwijzer("--eenvoudig", "proef", stdin="1\n2\n1\n")

    assert before == sextingwijzer("proef", "--eenvoudig", stdin="1\n2\n1\n")


def test_a_simple_terminal_gets_lines_by_itself():
    ran = sextingwijzer("proef", stdin=Terminal("1\n2\n1\n"), stderr=Terminal(), env={"TERM": "dumb"})

    assert ran.code == 0
    assert "1. Ja\n2. Nee\n" in ran.stderr


def test_an_answer_given_beforehand_is_not_asked():
    ran = sextingwijzer("proef", "--eenvoudig", "-a", "acuut=nee", stdin="1\n1\n")

    assert ran.code == 0
    assert "3. Weet ik niet" not in ran.stderr
    assert "1. Ja\n2. Nee, dat wil" in ran.stderr


def test_nobody_to_ask_gives_the_question_and_how_to_answer_it():
    assert sextingwijzer("proef").stderr == snapshot("""\
Er is niemand om deze vraag te beantwoorden: Is er nu onmiddellijk gevaar voor iemand?
Geef het antwoord mee met één van:
  -a acuut=ja   Ja
  -a acuut=nee   Nee
  -a acuut=weet-niet   Weet ik niet
Of geef elke vraag zonder antwoord haar onbekende optie: --rest-onbekend
""")


def test_input_that_ends_halfway_names_the_question_that_is_still_open():
    ran = sextingwijzer("proef", "--eenvoudig", stdin="2\n")

    assert (ran.code, ran.stdout) == (4, "")
    assert ran.stderr.partition("> \n")[2] == snapshot("""\
Er is niemand om deze vraag te beantwoorden: Wil de leerling klacht indienen?
Geef het antwoord mee met één van:
  -a klacht=ja   Ja
  -a klacht=nee   Nee, dat wil de leerling [nu] niet
  -a klacht=niet-gevraagd   Dat is nog niet gevraagd
Of geef elke vraag zonder antwoord haar onbekende optie: --rest-onbekend
""")


def test_input_that_ends_after_the_last_answer_is_enough():
    ran = sextingwijzer("proef", "--eenvoudig", stdin="2\n1\n")

    assert ran.code == 0
    assert ran.stdout == sextingwijzer("proef", "-a", "acuut=nee", "-a", "klacht=ja").stdout


def test_ctrl_c_ends_without_advice_and_says_that_nothing_is_kept():
    ran = sextingwijzer("proef", "--eenvoudig", stdin=Interrupting("1\n"))

    assert (ran.code, ran.stdout) == (130, "")
    assert ran.stderr.endswith("> \nOnderbroken. Je antwoorden zijn niet bewaard.\n")


def test_stopping_is_confirmed_once():
    ran = sextingwijzer("proef", "--eenvoudig", stdin="1\nq\n1\n")

    assert (ran.code, ran.stdout) == (0, "")
    assert ran.stderr.count("Stoppen?") == 1
    assert ran.stderr.endswith("Gestopt. Je antwoorden zijn niet bewaard.\n")


@pytest.mark.parametrize("typed", ["q\nq\n", "q\n1\n"])
def test_a_second_q_is_a_yes(typed):
    assert sextingwijzer("proef", "--eenvoudig", stdin=typed).code == 0


def test_wiping_ends_at_once_and_says_so_when_the_screen_cannot_be_wiped():
    ran = sextingwijzer("proef", "--eenvoudig", stdin="1\nx\n")

    assert (ran.code, ran.stdout) == (0, "")
    assert ran.stderr.endswith("> Dit scherm kan niet gewist worden. Sluit het venster.\n")


def test_nothing_is_written_by_a_walk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    sextingwijzer("proef", "--eenvoudig", stdin="1\n2\n1\n")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("windows", [False, True])
@pytest.mark.parametrize(
    ("stdout", "env", "simple", "lines"),
    [
        (Terminal, {}, False, False),
        (Terminal, {}, True, True),
        (Terminal, {"TERM": "dumb"}, False, True),
        (Pipe, {}, True, True),
        (Pipe, {}, False, "on Windows"),  # a menu of prompt_toolkit needs standard output there
    ],
)
def test_lines_are_for_who_wants_them_and_for_where_a_menu_cannot_be(stdout, env, simple, lines, windows):
    context = Context(Terminal(), stdout(), Terminal(), env, DAY, windows)

    assert by_lines(context, simple=simple) is (windows if lines == "on Windows" else lines)


def test_without_a_person_there_are_no_lines_unless_asked():
    context = Context(Pipe(), Pipe(), Pipe(), {}, DAY, windows=True)

    assert not by_lines(context, simple=False)
    assert by_lines(context, simple=True)


def test_on_windows_questions_are_lines_when_the_advice_goes_to_a_file():
    ran = sextingwijzer("proef", stdin=Terminal("1\n2\n1\n"), stderr=Terminal(), windows=True)

    assert "1. Ja" in ran.stderr
    assert ran.stdout == sextingwijzer("proef", "-a", "acuut=ja", "-a", "klacht=nee").stdout


def test_on_windows_a_story_in_lines_clears_nothing(tmp_path, small_folder):
    shutil.copytree(small_folder, tmp_path / "gidsen")
    (tmp_path / "gidsen/casussen").mkdir()
    (tmp_path / "gidsen/casussen/even-praten.yaml").write_text(
        "casus: even-praten\ntitel: Even praten\ngids: proef\nverhaal: Iemand komt praten.\nantwoorden: {acuut: nee}\n"
    )

    ran = sextingwijzer(
        "casus",
        "even-praten",
        stdin=Terminal("\nq\n1\n"),
        stderr=Terminal(),
        guides=tmp_path / "gidsen",
        windows=True,
    )

    assert ran.code == 0
    assert "\x1b[2J" not in ran.stderr


@pytest.mark.parametrize(
    "words",
    [["proef"], ["proef", "politie"], ["proef", "POLITIE"], ["proef", ""], ["proef", "nergens"], ["PROEF"]],
    ids=" ".join,
)
def test_a_guide_by_its_name_alone_is_what_the_command_line_says(words, monkeypatch):
    def conversation():
        person = {"stdin": Terminal("1\n2\n1\n"), "stderr": Terminal(), "env": {"TERM": "dumb"}}
        return sextingwijzer(*words, **person), sextingwijzer(*words)

    short = conversation()
    monkeypatch.setattr("sextingwijzer.shell._only_names_a_guide", lambda *_: False)

    assert short == conversation()


def test_a_guide_named_like_a_command_does_not_take_its_place(tmp_path):
    shutil.copytree(SMALL, tmp_path / "gidsen")
    (tmp_path / "gidsen" / "proef.yaml").rename(tmp_path / "gidsen" / "contact.yaml")

    named = sextingwijzer("contact", "hulplijn", guides=tmp_path / "gidsen")

    assert named.stdout == sextingwijzer("contact", "hulplijn").stdout != ""
