from inline_snapshot import snapshot

from sextingwijzer.model.answers import AnswersFile
from sextingwijzer.parse.answers import parse_answers
from support.messages import shown_in, tree

FILE = 'gids: proef\nversie: "1.10"\nantwoorden:\n  acuut: nee\n  klacht: niet-gevraagd\n'


def test_an_answers_file_has_a_guide_a_version_and_answers_in_order():
    told, findings = parse_answers(tree(FILE))

    assert findings == ()
    assert told == AnswersFile("proef", "1.10", {"acuut": "nee", "klacht": "niet-gevraagd"})
    assert list(told.answers) == ["acuut", "klacht"]


def test_nee_stays_a_word():
    assert parse_answers(tree("gids: proef\nantwoorden: {a: no, b: on, c: 12}\n"))[0].answers == {
        "a": "no",
        "b": "on",
        "c": "12",
    }


def test_a_case_is_an_answers_file_with_more_keys():
    told, findings = parse_answers(tree(FILE + "casus: lena\nverhaal: Er was eens.\nverwacht: {advies: [a]}\n"))

    assert findings == ()
    assert told.answers == {"acuut": "nee", "klacht": "niet-gevraagd"}


def test_the_version_may_be_left_out():
    assert parse_answers(tree("gids: proef\nantwoorden: {}\n")) == (AnswersFile("proef", None, {}), ())


def test_what_is_wrong_is_reported():
    text = "versie: 1\nantwoorden:\n  acuut: [nee]\n  klacht: Ja!\n"
    _, findings = parse_answers(tree(text, "mijn.yaml"))

    assert shown_in(findings, text, "mijn.yaml") == snapshot("""\
mijn.yaml:3:10: fout[verkeerde-soort]: Hier hoort één waarde, maar er staat een lijst.
    3 |   acuut: [nee]
      |          ^
  Zo los je het op: Schrijf één waarde, zonder haken of streepje.

mijn.yaml:4:11: fout[ongeldige-naam]: ‘Ja!’ is geen geldige naam.
    4 |   klacht: Ja!
      |           ^^^
  Zo los je het op: Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld ‘ja’.

mijn.yaml:1:1: fout[ontbrekende-sleutel]: Een antwoordenbestand heeft ook ‘gids’ nodig; dat ontbreekt hier.
    1 | versie: 1
      | ^
  Zo los je het op: Voeg ‘gids: …’ toe. De gids waarvoor de antwoorden zijn.\
""")


def test_a_file_that_is_no_table_holds_no_answers():
    told, findings = parse_answers(tree("- acuut=nee\n"))

    assert told == AnswersFile("", None, {})
    assert [finding.rule for finding in findings] == ["verkeerde-soort"]
