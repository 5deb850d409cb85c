"""The help: complete, and Dutch to the last word."""

import pytest
from inline_snapshot import snapshot

from cli.running import ENGLISH, Terminal, sextingwijzer
from sextingwijzer import __version__
from sextingwijzer.cli import _MODULES
from sextingwijzer.rules.guide_name import COMMANDS


def commands():
    rows = sextingwijzer("--help").stdout.partition("Commando's:\n")[2].partition("\n\n")[0].splitlines()
    return [row.split()[0] for row in rows if row[2] != " "]


def test_the_help_of_the_program():
    assert sextingwijzer("--help").stdout == snapshot("""\
Gebruik: sextingwijzer COMMANDO … [OPTIES]

Een keuzehulp voor wie naast een leerling staat wanneer sexting is misgelopen.
Niets wordt bewaard en niets wordt verstuurd.

Commando's:
  proef                     Proef met een [haakje] en een :dubbelepunt:
  zoek                      Zoek in vragen, adviezen en wetgeving.
  casus                     Verzonnen verhalen, om met een groep te spelen.
  controleer                Kijk gidsen na: opbouw, inhoud en regels.
  test                      Speel de casussen en vergelijk met wat ze
                            verwachten.
  paden                     Tel de wandelingen, of zoek de kortste naar een
                            knoop.
  diagram                   Teken een gids.
  schema                    JSON Schema van het formaat, voor editors.
  verschil                  Welke antwoorden krijgen ander advies na een
                            wijziging?
  wet                       De wetgeving achter het advies, op een datum.
  contact                   Wie je kunt bellen of schrijven.

Opties:
  --gidsen MAP              Map met gidsen. Kan ook met de variabele
                            SEXTINGWIJZER_GIDSEN.
  --versie                  Toon de versie.
  --eenvoudig               Genummerde regels in plaats van menu's, ook in het
                            startmenu.
  -h, --help                Toon deze uitleg.

Begin met ‘sextingwijzer school’ of ‘sextingwijzer clb’. Hulp bij een commando:
sextingwijzer COMMANDO --help
""")


def test_the_help_of_a_guide():
    assert sextingwijzer("proef", "--help").stdout == snapshot("""\
Gebruik: sextingwijzer proef [ONDERWERP] [OPTIES]

Doorloop de gids proef, of één onderwerp ervan.

Argumenten:
  [ONDERWERP]               Eén onderwerp, bijvoorbeeld ‘politie’. Weglaten:
                            alles.

Opties:
  -a, --antwoord VRAAG=OPTIE
                            Een antwoord vooraf; mag meermaals.
  --antwoorden BESTAND      Een bestand met antwoorden, zoals ‘--bewaar’ er een
                            maakt.
  --rest-onbekend           Beantwoord elke vraag die overblijft met ‘weet ik
                            niet’.
  --formaat FORMAAT         Hoe het advies verschijnt: json, scherm, tekst,
                            markdown of html.
  -o, --uitvoer BESTAND     Schrijf het advies in dit bestand.
  --voor LEZER              Voor wie: dossier (ook met -o), telefoon, leerling
                            of ouders.
  --feiten DATUM            De datum van de feiten; bepaalt welke strafregel
                            geldt.
  --op DATUM                Doe alsof het deze dag is.
  --eenvoudig               Genummerde regels in plaats van menu's, ook voor
                            schermlezers.
  --bewaar BESTAND          Bewaar de antwoorden (geen namen, geen tekst) in dit
                            bestand.
  --strikt                  Een antwoord dat niet aan bod komt, is een fout.
  -h, --help                Toon deze uitleg.
""")


def test_the_help_of_the_law():
    assert sextingwijzer("wet", "--help").stdout == snapshot("""\
Gebruik: sextingwijzer wet [VERWIJZING] [OPTIES]

Toon de wetgeving achter het advies: wat geldt, wat het artikel van 2018 noemde,
hoe zeker we zijn.

Argumenten:
  [VERWIJZING]              Een naam of een nummer, bijvoorbeeld 371/1.

Opties:
  --op DATUM                De wet zoals ze op die dag gold.
  --formaat FORMAAT         scherm, tekst, markdown of html.
  -h, --help                Toon deze uitleg.
""")


def test_the_help_of_the_contacts():
    assert sextingwijzer("contact", "--help").stdout == snapshot("""\
Gebruik: sextingwijzer contact [NAAM] [OPTIES]

Toon wie kan helpen, voor wie, en hoe je hen bereikt.

Argumenten:
  [NAAM]                    Een naam of een nummer. Weglaten: de hele lijst, in
                            het kort.

Opties:
  --formaat FORMAAT         scherm, tekst, markdown of html.
  -h, --help                Toon deze uitleg.
""")


def test_without_words_and_without_a_terminal_the_help_is_shown():
    assert sextingwijzer().stdout == sextingwijzer("--help").stdout


def test_every_command_that_the_program_mentions_has_help_of_its_own():
    for command in commands():
        page = sextingwijzer(command, "--help").stdout

        assert page.startswith(f"Gebruik: sextingwijzer {command}")
        assert "--help" in page


def test_help_on_a_narrow_terminal_fits_and_says_the_same():
    for words in [[], *([command] for command in commands())]:
        narrow = sextingwijzer(*words, "--help", stdout=Terminal(), env={"COLUMNS": "40"}).stdout

        assert max(map(len, narrow.splitlines())) <= 40
        assert narrow.split() == sextingwijzer(*words, "--help").stdout.split()


def test_no_help_holds_a_word_of_typers_english_or_a_line_that_is_too_long():
    for words in [[], *([command] for command in commands())]:
        page = sextingwijzer(*words, "--help").stdout

        assert [word for word in ENGLISH if word in page] == []
        assert max(map(len, page.splitlines())) <= 80


@pytest.mark.parametrize("words", [["--versie"], ["--versie", "--eenvoudig"]])
def test_the_version_is_a_line(words):
    assert sextingwijzer(*words).stdout == f"sextingwijzer {__version__}\n"


@pytest.mark.parametrize("word", ["help", "hulp", "-h"])
def test_help_is_found_by_the_words_people_try(word):
    assert sextingwijzer(word).stdout == sextingwijzer("--help").stdout


def test_no_guide_can_be_called_as_a_command_is():
    assert tuple(_MODULES) == COMMANDS
