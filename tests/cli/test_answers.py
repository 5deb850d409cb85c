"""Answers given beforehand: on the command line, in a file, or all at once as unknown."""

import json
from pathlib import Path
from shutil import copytree

import pytest
from inline_snapshot import snapshot

from cli.running import SMALL, sextingwijzer
from support.modes import assert_owner_only


def answers(ran):
    return {answer["question"]: answer["option"] for answer in json.loads(ran.stdout)["answers"]}


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """File names in messages are short and the same on every machine."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(text):
    with open("antwoorden.yaml", "w", encoding="utf-8") as file:  # noqa: PTH123  # as short as the test
        file.write(text)


def test_answers_on_the_command_line_are_not_asked_again():
    ran = sextingwijzer("proef", "-a", "acuut=nee", "--antwoord", "klacht=ja", "--formaat", "json")

    assert ran.code == 0
    assert answers(ran) == {"acuut": "nee", "klacht": "ja"}


def test_spaces_around_an_answer_do_no_harm():
    ran = sextingwijzer("proef", "-a", " acuut = nee ", "--rest-onbekend", "--formaat", "json")

    assert answers(ran)["acuut"] == "nee"


def test_rest_onbekend_answers_what_is_left_with_the_unknown_option_and_overrides_nothing():
    ran = sextingwijzer("proef", "-a", "acuut=ja", "--rest-onbekend", "--formaat", "json")

    assert answers(ran) == {"acuut": "ja", "klacht": "niet-gevraagd"}
    assert [point["question"] for point in json.loads(ran.stdout)["open_points"]] == ["klacht"]


def test_one_topic_asks_only_its_own_questions():
    ran = sextingwijzer("proef", "veiligheid", "--rest-onbekend", "--formaat", "json")

    assert answers(ran) == {"acuut": "weet-niet"}
    assert json.loads(ran.stdout)["topic"] == "veiligheid"


def test_what_is_kept_can_be_read_back_and_gives_the_same_advice():
    asked = sextingwijzer("proef", "-a", "acuut=ja", "-a", "klacht=nee", "--bewaar", "bewaard.yaml")
    again = sextingwijzer("proef", "--antwoorden", "bewaard.yaml")

    assert again.stdout == asked.stdout
    assert (again.code, again.stderr) == (0, "")


def test_what_is_kept_holds_ids_alone_and_is_announced(own_folder):
    ran = sextingwijzer(
        "proef", "-a", "acuut=ja", "-a", "klacht=nee", "-a", "nooit-hier=ja", "--bewaar", "bewaard.yaml"
    )

    assert (own_folder / "bewaard.yaml").read_text() == snapshot("""\
gids: proef
versie: "1"
antwoorden:
  acuut: ja
  klacht: nee
""")
    assert_owner_only(own_folder / "bewaard.yaml")
    assert ran.stderr == snapshot("""\
Let op. Niet gebruikt, want niet aan bod gekomen: nooit-hier.
bewaard.yaml bestaat nu; alleen jij kunt het lezen. Verwijder het als je het niet meer nodig hebt.
""")


def test_what_is_kept_never_replaces_a_file(own_folder):
    (own_folder / "bewaard.yaml").write_text("van mij")

    ran = sextingwijzer("proef", "--rest-onbekend", "--bewaar", "bewaard.yaml")

    assert ran.code == 1
    assert ran.stderr == snapshot(
        "bewaard.yaml bestaat al en blijft zoals het is. Kies een andere naam, of verwijder het eerst.\n"
    )
    assert (own_folder / "bewaard.yaml").read_text() == "van mij"


def test_a_file_may_answer_a_part():
    write("gids: proef\nantwoorden:\n  acuut: nee\n")

    ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml")

    assert ran.code == 4
    assert "Wil de leerling klacht indienen?" in ran.stderr


def test_the_command_line_wins_over_the_file():
    write("gids: proef\nantwoorden:\n  acuut: nee\n  klacht: ja\n")

    ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml", "-a", "acuut=ja", "--formaat", "json")

    assert answers(ran) == {"acuut": "ja", "klacht": "ja"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "gids: proef\nantwoorden:\n  acut: ja\n",
            snapshot("""\
antwoorden.yaml:3:3: fout[onbekende-vraag]: De gids ‘proef’ heeft geen vraag ‘acut’.
    3 |   acut: ja
      |   ^^^^
  Zo los je het op: Bedoel je ‘acuut’?

De inhoud is niet in orde, dus we gebruiken ze niet.
"""),
        ),
        (
            "gids: proef\nantwoorden:\n  acuut: jaa\n",
            snapshot("""\
antwoorden.yaml:3:10: fout[onbekende-optie]: De vraag ‘acuut’ heeft geen optie ‘jaa’.
    3 |   acuut: jaa
      |          ^^^
  Zo los je het op: Bedoel je ‘ja’?

De inhoud is niet in orde, dus we gebruiken ze niet.
"""),
        ),
        (
            "gids: elders\nantwoorden:\n  acuut: ja\n",
            snapshot("""\
antwoorden.yaml:1:7: fout[andere-gids]: Deze antwoorden horen bij de gids ‘elders’, niet bij ‘proef’.
    1 | gids: elders
      |       ^^^^^^
  Zo los je het op: Typ: sextingwijzer --gidsen gidsen elders --antwoorden antwoorden.yaml

De inhoud is niet in orde, dus we gebruiken ze niet.
"""),
        ),
        (
            "gids: proef\n",
            snapshot("""\
antwoorden.yaml:1:1: fout[ontbrekende-sleutel]: Een antwoordenbestand heeft ook ‘antwoorden’ nodig; dat ontbreekt hier.
    1 | gids: proef
      | ^
  Zo los je het op: Voeg ‘antwoorden: …’ toe. Per vraag de gekozen optie.

De inhoud is niet in orde, dus we gebruiken ze niet.
"""),
        ),
        (
            "antwoorden: [ja, nee\n",
            snapshot("""\
antwoorden.yaml:1:13: fout[yaml]: Dit aanhalingsteken of haakje gaat open en nergens weer dicht.
    1 | antwoorden: [ja, nee
      |             ^
  Zo los je het op: Sluit de tekst, lijst of tabel die hier begint.

De inhoud is niet in orde, dus we gebruiken ze niet.
"""),
        ),
        ("", snapshot("antwoorden.yaml is leeg; er staan geen antwoorden in.\n")),
    ],
    ids=["unknown question", "unknown option", "another guide", "no answers", "no YAML", "empty"],
)
def test_a_file_that_is_not_in_order_is_refused_with_all_that_is_wrong(text, message):
    write(text)
    copytree(SMALL, "gidsen")

    ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml", "--rest-onbekend", guides=Path("gidsen"))

    assert ran.stderr == message
    assert (ran.code, ran.stdout) == (1, "")


def test_a_file_that_is_not_there_is_named():
    ran = sextingwijzer("proef", "--antwoorden", "nergens.yaml")

    assert ran.stderr == snapshot("nergens.yaml is niet te lezen: het bestaat niet.\n")
    assert ran.code == 1


def test_an_answer_that_is_not_reached_is_a_warning():
    ran = sextingwijzer("proef", "veiligheid", "-a", "acuut=nee", "-a", "klacht=ja")

    assert ran.stderr == snapshot("Let op. Niet gebruikt, want niet aan bod gekomen: klacht.\n")
    assert ran.code == 0
    assert ran.stdout


def test_an_answer_that_is_not_reached_is_an_error_when_asked():
    ran = sextingwijzer("proef", "veiligheid", "-a", "acuut=nee", "-a", "klacht=ja", "--strikt")

    assert ran.stderr == snapshot("Niet gebruikt, want niet aan bod gekomen: klacht.\n")
    assert (ran.code, ran.stdout) == (1, "")


class TestAFileOfAnotherVersion:
    """It replays as far as it fits, says what no longer does and where it stops."""

    def test_what_no_longer_fits_is_dropped_and_named(self):
        write('gids: proef\nversie: "0"\nantwoorden:\n  acuut: ja\n  weg: ja\n  klacht: ooit\n')

        ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml")

        assert (ran.code, ran.stdout) == (4, "")
        assert ran.stderr == snapshot("""\
Let op. antwoorden.yaml is bewaard met versie 0 van deze gids; nu is het 1.
Past niet meer en valt weg: weg=ja (die vraag is er niet meer).
Past niet meer en valt weg: klacht=ooit (dat antwoord is er niet meer).
De antwoorden gaan tot aan deze vraag: Wil de leerling klacht indienen? (klacht)
Er is niemand om deze vraag te beantwoorden: Wil de leerling klacht indienen?
Geef het antwoord mee met één van:
  -a klacht=ja   Ja
  -a klacht=nee   Nee, dat wil de leerling [nu] niet
  -a klacht=niet-gevraagd   Dat is nog niet gevraagd
Of geef elke vraag zonder antwoord haar onbekende optie: --rest-onbekend
""")

    def test_the_walk_goes_on_from_there(self):
        write('gids: proef\nversie: "0"\nantwoorden:\n  acuut: ja\n  klacht: ooit\n')

        ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml", "-a", "klacht=nee", "--formaat", "json")

        assert answers(ran) == {"acuut": "ja", "klacht": "nee"}

    def test_where_all_fits_it_says_so(self):
        write('gids: proef\nversie: "0"\nantwoorden:\n  acuut: ja\n  klacht: nee\n')

        ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml", "--formaat", "json")

        assert answers(ran) == {"acuut": "ja", "klacht": "nee"}
        assert ran.stderr == snapshot("""\
Let op. antwoorden.yaml is bewaard met versie 0 van deze gids; nu is het 1.
Met de antwoorden die passen, is het advies volledig. Kijk na of ze nog kloppen.
""")

    def test_a_person_is_told_before_the_first_question(self):
        write('gids: proef\nversie: "0"\nantwoorden:\n  acuut: ja\n  klacht: ooit\n')

        ran = sextingwijzer("proef", "--eenvoudig", "--antwoorden", "antwoorden.yaml", stdin="1\n1\n")

        assert ran.code == 0
        assert ran.stderr.index("klacht=ooit") < ran.stderr.index("1. ")

    def test_strikt_drops_nothing(self):
        write('gids: proef\nversie: "0"\nantwoorden:\n  acuut: ja\n  weg: ja\n')

        ran = sextingwijzer("proef", "--antwoorden", "antwoorden.yaml", "--strikt")

        assert (ran.code, ran.stdout) == (1, "")
        assert "onbekende-vraag" in ran.stderr

    def test_a_file_that_names_no_version_is_written_by_hand_and_must_fit(self):
        write("gids: proef\nantwoorden:\n  weg: ja\n")

        assert sextingwijzer("proef", "--antwoorden", "antwoorden.yaml").code == 1
