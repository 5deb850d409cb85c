"""`sextingwijzer` alone, with somebody to ask."""

import re
import shutil
from pathlib import Path

from inline_snapshot import snapshot

from cli.running import SMALL, Terminal, sextingwijzer


def test_the_menu_leads_through_a_guide_to_its_advice():
    ran = sextingwijzer("--eenvoudig", stdin="1\n1\n1\n2\n1\n")

    assert ran.code == 0
    assert ran.stdout == sextingwijzer("proef", "-a", "acuut=ja", "-a", "klacht=nee").stdout
    assert ran.stderr.partition("Proef met een [haakje] en een :dubbelepunt:\n═")[0] == snapshot("""\

Is er nu gevaar? Bel eerst 112 of 101. De gids kan wachten.
Waarmee kunnen we helpen?
1. proef: Proef met een [haakje] en een :dubbelepunt:
2. contact: wie kan helpen
3. wet: de wetgeving achter het advies
4. casus: oefenen in een groep
Typ een nummer en druk op Enter (q = stop, x = wis en weg).
> Antwoord: proef: Proef met een [haakje] en een :dubbelepunt:

Wat wil je weten?
1. Alles, stap voor stap
2. Is iedereen veilig?
3. Melden [bij de politie]?
Typ een nummer en druk op Enter (t = terug, q = stop, x = wis en weg).
> Antwoord: Alles, stap voor stap

""")


def test_one_topic_can_be_chosen():
    ran = sextingwijzer("--eenvoudig", stdin="1\n3\n1\n1\n")

    assert ran.stdout == sextingwijzer("proef", "politie", "-a", "klacht=ja").stdout


def test_going_back_from_the_topics_gives_the_first_menu_again():
    ran = sextingwijzer("--eenvoudig", stdin="1\nt\n2\n1\n")

    assert ran.stdout == sextingwijzer("contact", "hulplijn").stdout


def test_after_a_contact_and_a_law_were_looked_up_the_menu_is_there_again():
    ran = sextingwijzer("--eenvoudig", stdin="2\n1\n3\n1\nq\n")

    assert ran.stdout == sextingwijzer("contact", "hulplijn").stdout + sextingwijzer("wet", "verspreiden").stdout
    assert ran.stderr.count("Waarmee kunnen we helpen?") == 3


def test_wiping_from_the_menu_clears_the_screen():
    ran = sextingwijzer("--eenvoudig", stdin=Terminal("x\n"), stderr=Terminal())

    assert ran.code == 0
    assert "\x1b[2J" in ran.stderr


def test_stopping_in_the_menu_is_not_confirmed():
    for typed in ("q\n", "1\nq\n", ""):
        ran = sextingwijzer("--eenvoudig", stdin=typed)
        assert (ran.code, ran.stdout) == (0, "")


def test_a_case_is_chosen_by_its_guide_and_its_title(tmp_path):
    shutil.copytree(SMALL, tmp_path / "gidsen")
    (tmp_path / "gidsen/casussen").mkdir(exist_ok=True)
    (tmp_path / "gidsen/casussen/even-praten.yaml").write_text(
        "casus: even-praten\ntitel: Even praten\ngids: proef\nniveau: makkelijk\nverhaal: Iemand komt praten.\n"
        "antwoorden: {acuut: nee}\n",
        encoding="utf-8",
    )

    ran = sextingwijzer("--eenvoudig", stdin="4\n1\n1\n\nq\n1\n", guides=tmp_path / "gidsen")

    assert "1. Even praten (makkelijk)" in ran.stderr
    assert "Iemand komt praten." in ran.stdout + ran.stderr


def test_the_cases_go_from_easy_to_hard_as_in_the_list():
    shipped = Path(__file__).parents[2] / "guides"
    ran = sextingwijzer("--eenvoudig", stdin="9\n1\nq\n", guides=shipped)

    levels = re.findall(r"\((makkelijk|gemiddeld|moeilijk)\)", ran.stderr)
    assert levels == sorted(levels, key=["makkelijk", "gemiddeld", "moeilijk"].index)
    assert set(levels) == {"makkelijk", "gemiddeld", "moeilijk"}


def test_without_cases_the_list_says_so():
    ran = sextingwijzer("--eenvoudig", stdin="4\n1\n1\n")

    assert "Er zijn geen casussen" in ran.stderr


def test_a_screen_that_could_not_be_wiped_is_not_said_to_be(monkeypatch):
    monkeypatch.setattr("sextingwijzer.commands.output.clear", lambda *_, **__: False)

    ran = sextingwijzer("--eenvoudig", stdin=Terminal("x\n"), stderr=Terminal())

    assert ran.stderr.endswith("Dit scherm kan niet gewist worden. Sluit het venster.\n")
