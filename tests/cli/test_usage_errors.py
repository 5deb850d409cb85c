"""What the user reads after a command line that cannot be read: what is wrong, what was meant, where the help is."""

import pytest
from inline_snapshot import snapshot

from cli.running import ENGLISH, sextingwijzer

MISTAKES = [
    (
        ["prof"],
        snapshot("""\
Het commando ‘prof’ bestaat niet. Bedoel je ‘proef’?
Hulp: sextingwijzer --help
"""),
    ),
    (
        ["iets-heel-anders"],
        snapshot("""\
Het commando ‘iets-heel-anders’ bestaat niet. Geldig: proef, zoek, casus, controleer, test, paden, diagram, schema, verschil, wet, contact.
Hulp: sextingwijzer --help
"""),
    ),
    (
        ["--versi"],
        snapshot("""\
De optie ‘--versi’ bestaat niet. Bedoel je ‘--versie’?
Hulp: sextingwijzer --help
"""),
    ),
    (
        ["--versie=1"],
        snapshot("""\
De optie ‘--versie’ krijgt geen waarde.
Hulp: sextingwijzer --help
"""),
    ),
    (["--gidsen"], snapshot("De optie ‘--gidsen’ heeft een map nodig.\n")),
    (["--gidsen="], snapshot("De optie ‘--gidsen’ heeft een map nodig.\n")),
    (["--gidsen", "nergens", "proef"], snapshot("De map met gidsen ‘nergens’ bestaat niet.\n")),
    (
        ["proef", "--formaa", "json"],
        snapshot("""\
De optie ‘--formaa’ bestaat niet. Bedoel je ‘--formaat’?
Hulp: sextingwijzer proef --help
"""),
    ),
    (
        ["proef", "-x"],
        snapshot("""\
De optie ‘-x’ bestaat niet. Geldig: --antwoord, --antwoorden, --rest-onbekend, --formaat, --uitvoer, --voor, --feiten, --op, --eenvoudig, --bewaar, --strikt, --help.
Hulp: sextingwijzer proef --help
"""),
    ),
    (
        ["proef", "-a"],
        snapshot("""\
De optie ‘-a’ heeft een waarde nodig.
Hulp: sextingwijzer proef --help
"""),
    ),
    (
        ["proef", "--op"],
        snapshot("""\
De optie ‘--op’ heeft een waarde nodig.
Hulp: sextingwijzer proef --help
"""),
    ),
    (
        ["proef", "--strikt=ja"],
        snapshot("""\
De optie ‘--strikt’ krijgt geen waarde.
Hulp: sextingwijzer proef --help
"""),
    ),
    (
        ["proef", "politie", "en", "meer"],
        snapshot("""\
Te veel op één regel: ‘en meer’.
Hulp: sextingwijzer proef --help
"""),
    ),
    (
        ["proef", "polite"],
        snapshot("De gids ‘proef’ heeft geen onderwerp ‘polite’. Bedoel je ‘politie’? Geldig: veiligheid, politie.\n"),
    ),
    (["proef", "sport"], snapshot("De gids ‘proef’ heeft geen onderwerp ‘sport’. Geldig: veiligheid, politie.\n")),
    (["proef", "-a", "acut=ja"], snapshot("De gids ‘proef’ heeft geen vraag ‘acut’. Bedoel je ‘acuut’?\n")),
    (
        ["proef", "-a", "kleur=rood"],
        snapshot("De gids ‘proef’ heeft geen vraag ‘kleur’. Geldig: acuut, klacht, nooit-hier.\n"),
    ),
    (
        ["proef", "-a", "acuut=jaa"],
        snapshot("De vraag ‘acuut’ heeft geen optie ‘jaa’. Bedoel je ‘ja’? Geldig: ja, nee, weet-niet.\n"),
    ),
    (
        ["proef", "-a", "acuut=misschien"],
        snapshot("De vraag ‘acuut’ heeft geen optie ‘misschien’. Geldig: ja, nee, weet-niet.\n"),
    ),
    (
        ["proef", "-a", "acuut"],
        snapshot("‘-a acuut’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: -a acuut=ja\n"),
    ),
    (
        ["proef", "-a", "acuut="],
        snapshot("‘-a acuut=’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: -a acuut=ja\n"),
    ),
    (["proef", "-a", "=ja"], snapshot("‘-a =ja’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: -a acuut=ja\n")),
    (["proef", "-a", "acuut=ja", "-a", "acuut=nee"], snapshot("Voor ‘acuut’ geef je twee antwoorden: ja en nee.\n")),
    (
        ["proef", "--op", "gisteren"],
        snapshot("‘--op gisteren’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.\n"),
    ),
    (
        ["proef", "--op", "2026-02-30"],
        snapshot("‘--op 2026-02-30’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.\n"),
    ),
    (
        ["proef", "--feiten", "23-11-2026"],
        snapshot("‘--feiten 23-11-2026’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.\n"),
    ),
    (
        ["proef", "--formaat", "jsn"],
        snapshot(
            "Het formaat ‘jsn’ bestaat hier niet. Bedoel je ‘json’? Geldig: scherm, tekst, markdown, html, json.\n"
        ),
    ),
    (
        ["proef", "--voor", "directie"],
        snapshot("De lezer ‘directie’ bestaat hier niet. Geldig: dossier, telefoon, leerling, ouders.\n"),
    ),
    (
        ["paden"],
        snapshot("""\
Er ontbreekt iets: GIDS.
Hulp: sextingwijzer paden --help
"""),
    ),
    (["paden", "prof"], snapshot("Er is geen gids ‘prof’. Bedoel je ‘proef’?\n")),
    (
        ["diagram"],
        snapshot("""\
Er ontbreekt iets: GIDS.
Hulp: sextingwijzer diagram --help
"""),
    ),
    (
        ["proef", "--formaat", "pdf"],
        snapshot("Het formaat ‘pdf’ bestaat hier niet. Geldig: scherm, tekst, markdown, html, json.\n"),
    ),
    (
        ["wet", "verspriden"],
        snapshot("""\
‘verspriden’ staat niet in het register van wetgeving.
Bedoel je ‘verspreiden’? Geldig: verspreiden.
"""),
    ),
    (
        ["wet", "999"],
        snapshot("""\
‘999’ staat niet in het register van wetgeving.
Geldig: verspreiden.
"""),
    ),
    (
        ["wet", "--op", "morgen"],
        snapshot("‘--op morgen’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.\n"),
    ),
    (
        ["wet", "--formaat", "json"],
        snapshot("Het formaat ‘json’ bestaat hier niet. Geldig: scherm, tekst, markdown, html.\n"),
    ),
    (
        ["wet", "een", "twee"],
        snapshot("""\
Te veel op één regel: ‘twee’.
Hulp: sextingwijzer wet --help
"""),
    ),
    (
        ["contact", "iemand"],
        snapshot("‘iemand’ staat niet in de lijst. Geldig: hulplijn.\n"),
    ),
    (
        ["contact", "--formaat", "json"],
        snapshot("Het formaat ‘json’ bestaat hier niet. Geldig: scherm, tekst, markdown, html.\n"),
    ),
    (
        ["contact", "--bel"],
        snapshot("""\
De optie ‘--bel’ bestaat niet. Bedoel je ‘--help’?
Hulp: sextingwijzer contact --help
"""),
    ),
]


@pytest.mark.parametrize(("words", "message"), MISTAKES, ids=[" ".join(words) for words, _ in MISTAKES])
def test_a_mistake_gives_2_and_a_message_that_helps(words, message):
    ran = sextingwijzer(*words)

    assert ran.stderr == message
    assert (ran.code, ran.stdout) == (2, "")
    assert [word for word in ENGLISH if word in ran.stderr] == []


def test_the_same_answer_twice_is_no_mistake():
    assert sextingwijzer("proef", "-a", "acuut=nee", "-a", "acuut=nee", "--rest-onbekend").code == 0


def test_a_mistake_is_seen_before_anything_is_asked():
    ran = sextingwijzer("proef", "--eenvoudig", "--feiten", "ooit", stdin="1\n1\n1\n")

    assert ran.code == 2
    assert "gevaar" not in ran.stderr
