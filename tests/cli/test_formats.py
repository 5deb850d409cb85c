"""Five formats, on standard output or in a file that the user names."""

import json
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli.running import Terminal, sextingwijzer
from support.modes import assert_owner_only

WALK = ("proef", "-a", "acuut=ja", "-a", "klacht=nee")
OPENING = {
    "scherm": "\nProef met een [haakje] en een :dubbelepunt:\n════",
    "tekst": "Proef met een [haakje] en een :dubbelepunt:\n════",
    "markdown": "# Proef met een [haakje] en een :dubbelepunt:\n",
    "html": "<!doctype html>\n<html lang=",
    "json": '{\n  "guide": "proef",',
}


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Files are named in messages as the test names them."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("form", OPENING)
def test_each_format_can_be_asked_for(form):
    ran = sextingwijzer(*WALK, "--formaat", form)

    assert ran.stdout.startswith(OPENING[form])
    assert ran.stdout.endswith("\n")
    assert (ran.code, ran.stderr) == (0, "")


@pytest.mark.parametrize("form", OPENING)
def test_brackets_of_the_law_survive_every_format(form):
    stdout = sextingwijzer(*WALK, "--formaat", form).stdout

    assert "[art. 371/1 Sw.]" in stdout
    assert "[noodtoestand]" in stdout


def test_text_is_the_format_of_a_pipe_and_the_screen_that_of_a_terminal():
    assert sextingwijzer(*WALK).stdout.startswith(OPENING["tekst"])
    assert "\x1b[1m" in sextingwijzer(*WALK, stdout=Terminal()).stdout


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("advies.txt", "tekst"),
        ("advies.md", "markdown"),
        ("advies.MD", "markdown"),
        ("advies.markdown", "markdown"),
        ("advies.html", "html"),
        ("advies.htm", "html"),
        ("advies.json", "json"),
    ],
)
def test_the_name_of_the_file_says_the_format(name, form):
    ran = sextingwijzer(*WALK, "-o", name)

    note = sextingwijzer(*WALK, "--voor", "dossier", "--formaat", form).stdout
    assert Path(name).read_text(encoding="utf-8") == note
    assert (ran.code, ran.stdout) == (0, "")


@pytest.mark.parametrize("name", ["advies", "advies.docx"])
def test_a_name_that_says_no_format_is_refused(name, own_folder):
    ran = sextingwijzer(*WALK, "-o", name)

    assert ran.code == 2
    assert ran.stderr.startswith(f"Welk formaat is {name}? Kies een naam op .md, ")
    assert list(own_folder.iterdir()) == []


def test_a_format_that_is_asked_for_wins_over_the_name():
    sextingwijzer(*WALK, "--uitvoer", "advies.txt", "--formaat", "json")

    assert json.loads(Path("advies.txt").read_text(encoding="utf-8"))["guide"] == "proef"


def test_the_file_is_announced_and_readable_by_the_owner_alone():
    ran = sextingwijzer(*WALK, "-o", "advies.md")

    assert ran.stderr == snapshot(
        "advies.md bestaat nu; alleen jij kunt het lezen. Verwijder het als je het niet meer nodig hebt.\n"
    )
    assert_owner_only(Path("advies.md"))


def test_a_file_that_exists_is_left_as_it_is():
    Path("advies.md").write_text("van mij")

    ran = sextingwijzer(*WALK, "-o", "advies.md")

    assert ran.stderr == snapshot(
        "advies.md bestaat al en blijft zoals het is. Kies een andere naam, of verwijder het eerst.\n"
    )
    assert (ran.code, ran.stdout) == (1, "")
    assert Path("advies.md").read_text() == "van mij"


@pytest.mark.parametrize(("typed", "left"), [("1", "van mij"), ("2", None)])
def test_whoever_walked_is_asked_whether_to_replace_a_file(typed, left):
    Path("advies.md").write_text("van mij")

    sextingwijzer("proef", "--eenvoudig", "-o", "advies.md", stdin=f"1\n2\n1\n{typed}\n")

    expected = left or sextingwijzer(*WALK, "--voor", "dossier", "--formaat", "markdown").stdout
    assert Path("advies.md").read_text(encoding="utf-8") == expected


def test_input_that_ends_at_that_question_replaces_nothing_and_is_an_error():
    Path("advies.md").write_text("van mij")

    ran = sextingwijzer("proef", "--eenvoudig", "-o", "advies.md", stdin="1\n2\n1\n")

    assert ran.code == 1
    assert Path("advies.md").read_text() == "van mij"


def test_a_folder_that_is_not_there_is_said_and_nothing_is_left_behind(own_folder):
    ran = sextingwijzer(*WALK, "-o", "geen-map/advies.md")

    assert ran.stderr == snapshot("geen-map/advies.md is niet te schrijven: de map geen-map bestaat niet.\n")
    assert ran.code == 1
    assert list(own_folder.iterdir()) == []


def test_the_outcome_can_be_made_for_a_reader():
    pages = {reader: sextingwijzer(*WALK, "--voor", reader) for reader in ("dossier", "telefoon")}

    assert {ran.code for ran in pages.values()} == {0}
    assert len({ran.stdout for ran in pages.values()}) == 2
    assert pages["dossier"].stdout.startswith(sextingwijzer(*WALK).stdout)


def test_a_sheet_needs_a_guide_for_its_reader():
    ran = sextingwijzer(*WALK, "--voor", "leerling")

    assert (ran.code, ran.stdout) == (1, "")
    assert ran.stderr == snapshot("In deze map staat geen gids ‘leerling’, en daarvan wordt het blad gemaakt.\n")


def test_json_tells_everything_so_it_is_for_the_file_alone():
    everything = sextingwijzer(*WALK, "--formaat", "json")

    assert sextingwijzer(*WALK, "--voor", "dossier", "--formaat", "json") == everything


@pytest.mark.parametrize("reader", ["telefoon", "leerling", "ouders"])
@pytest.mark.parametrize("how", [("--formaat", "json"), ("-o", "blad.json")], ids=["to the screen", "to a file"])
def test_json_is_refused_for_a_reader_who_may_not_see_everything(tmp_path, monkeypatch, reader, how):
    monkeypatch.chdir(tmp_path)

    ran = sextingwijzer(*WALK, "--voor", reader, *how)

    assert (ran.code, ran.stdout) == (2, "")
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_without_unicode_gets_ascii_signs():
    out = Terminal()
    out.encoding = "ascii"

    lines = sextingwijzer(*WALK, "--formaat", "tekst", stdout=out).stdout.splitlines()

    assert lines[1] == "=" * len(lines[0])
    assert "xx VERBODEN" in lines
