"""A guide that is not in order gives no advice: everything that is wrong, with its place, and code 1."""

import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli.running import SMALL, sextingwijzer


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """A copy of the small guide, in the folder `gidsen` that messages then name; edited by find and replace."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SMALL, tmp_path / "gidsen")

    def edit(file, *changes):
        path = tmp_path / "gidsen" / file
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")

    return edit


def walked():
    return sextingwijzer("proef", "--rest-onbekend", "--gidsen", "gidsen", guides=None)


def test_every_finding_is_shown_at_once_with_its_place_and_nothing_else(broken):
    broken(
        "proef.yaml",
        ("oordeel: verplicht", "oordeel: verplich"),
        ("naar: niet-kijken", "naar: niet-kijke"),
        ('artikel: ["37"]', 'artikel: ["38"]'),
    )
    broken("registers/contacten.yaml", ("  hulplijn:", "  hulpdienst:"))

    ran = walked()

    assert ran.stderr == snapshot("""\
gidsen/proef.yaml:17:14: fout[onbekende-waarde]: ‘verplich’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren.
   17 |     oordeel: verplich
      |              ^^^^^^^^
  Zo los je het op: Bedoel je ‘verplicht’? Geldig: verplicht, sterk-aangeraden, aangeraden, mag, hoeft-niet, mag-niet, verboden, info.

gidsen/proef.yaml:31:15: fout[onbekend-contact]: Het contact ‘hulplijn’ staat niet in het register; bij ‘veiligheid-eerst’ zou de verwijzing ontbreken.
   31 |     contact: [hulplijn]
      |               ^^^^^^^^
  Zo los je het op: Bedoel je ‘hulpdienst’?

gidsen/proef.yaml:32:11: fout[onbekend-doel]: ‘niet-kijke’ bestaat niet als knoop; de wandeling zou hier afbreken.
   32 |     naar: niet-kijke
      |           ^^^^^^^^^^
  Zo los je het op: Bedoel je ‘niet-kijken’?

gidsen/proef.yaml:50:15: fout[onbekende-uitspraak]: De uitspraak ‘38’ staat niet in het register; bij ‘niet-kijken’ zou de verwijzing ontbreken.
   50 |     artikel: ["38"]
      |               ^^^^
  Zo los je het op: Geldig: 37, 39, 50-51, 55. Zoek het nummer op in registers/artikel.yaml.

gidsen/proef.yaml:83:15: fout[onbekend-contact]: Het contact ‘hulplijn’ staat niet in het register; bij ‘toch-bellen’ zou de verwijzing ontbreken.
   83 |     contact: [hulplijn]
      |               ^^^^^^^^
  Zo los je het op: Bedoel je ‘hulpdienst’?

De inhoud is niet in orde, dus we gebruiken ze niet.
""")
    assert (ran.code, ran.stdout) == (1, "")


def test_a_file_that_is_no_yaml_is_one_finding(broken):
    broken("proef.yaml", ("tekst: Gevaar gaat voor.", "tekst: Let op: gevaar gaat voor."))

    ran = walked()

    assert ran.stderr == snapshot("""\
gidsen/proef.yaml:81:18: fout[yaml]: Hier staat ‘: ’ (dubbele punt en spatie) in een tekst zonder aanhalingstekens; YAML leest een nieuwe sleutel.
   81 |     tekst: Let op: gevaar gaat voor.
      |                  ^
  Zo los je het op: Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder.

De inhoud is niet in orde, dus we gebruiken ze niet.
""")
    assert (ran.code, ran.stdout) == (1, "")


def test_a_shared_file_that_is_missing_is_named_where_it_is_used(broken):
    broken("proef.yaml", ("gedeeld/vragen.yaml", "gedeeld/vraag.yaml"))

    assert walked().stderr == snapshot("""\
gidsen/proef.yaml:7:12: fout[geen-bestand]: gidsen/gedeeld/vraag.yaml bestaat niet.
    7 | gebruikt: [gedeeld/vraag.yaml]
      |            ^^^^^^^^^^^^^^^^^^
  Zo los je het op: Bedoel je ‘gedeeld/vragen.yaml’? Kijk de naam en de map na; ‘gebruikt’ telt vanaf de map met gidsen.

De inhoud is niet in orde, dus we gebruiken ze niet.
""")


def test_a_broken_guide_does_not_stop_the_help(broken):
    broken("proef.yaml", ("titel:", "titel: ["))

    assert sextingwijzer("--help", "--gidsen", "gidsen", guides=None).code == 0


@pytest.mark.parametrize("command", ["wet", "contact"])
def test_a_broken_register_is_not_shown_either(broken, command):
    broken("registers/contacten.yaml", ("    naam: De Hulplijn\n", ""))
    broken("registers/wetgeving.yaml", ("    naam: Verspreiden zonder toestemming\n", ""))

    ran = sextingwijzer(command, "--gidsen", "gidsen", guides=None)

    assert "registers/wetgeving.yaml:" in ran.stderr
    assert "registers/contacten.yaml:" in ran.stderr
    assert (ran.code, ran.stdout) == (1, "")


@pytest.mark.parametrize("words", [["--help"], [], ["proef"], ["controleer"], ["casus"]])
def test_a_control_code_in_a_guide_never_reaches_the_terminal(broken, words):
    broken("proef.yaml", ('titel: "', 'titel: "\\e[2J'), ("voor:", '"\\e[31mvoor":'))
    Path("gidsen/casussen").mkdir()
    Path("gidsen/casussen/c.yaml").write_text('"\\e[2J": x\n')

    ran = sextingwijzer(*words, "--gidsen", "gidsen", guides=None)

    assert "\x1b" not in ran.stdout + ran.stderr
    assert "\ufffd[" in ran.stdout + ran.stderr
