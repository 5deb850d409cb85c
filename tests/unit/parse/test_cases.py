from inline_snapshot import snapshot

from sextingwijzer.parse.cases import parse_case
from support.messages import shown_in, tree

CASE = """\
casus: voorval
titel: Een voorval
gids: proef
versie: "1"
verhaal: |
  Er gebeurde iets.

  En toen nog iets.
antwoorden: {acuut: ja, klacht: nee}
bespreek:
  acuut: [Wat doe je eerst?, Wie bel je?]
verwacht:
  advies: [bellen]
  niet: [wachten]
"""


def test_a_case_is_a_story_with_answers_and_what_is_expected_of_them():
    case, findings = parse_case(tree(CASE))

    assert findings == ()
    assert (case.id, case.title, case.guide, case.version) == ("voorval", "Een voorval", "proef", "1")
    assert case.story == "Er gebeurde iets.\n\nEn toen nog iets."
    assert case.answers == {"acuut": "ja", "klacht": "nee"}
    assert case.discuss == {"acuut": ("Wat doe je eerst?", "Wie bel je?")}
    assert (case.expected, case.unexpected) == (("bellen",), ("wachten",))


def test_a_case_may_expect_nothing():
    case, findings = parse_case(tree(CASE.partition("bespreek:")[0]))

    assert findings == ()
    assert (case.discuss, case.expected, case.unexpected) == ({}, (), ())


def test_what_is_wrong_with_a_case_is_reported_where_it_stands():
    text = (
        CASE.replace("casus: voorval", "casus: Het voorval")
        .replace("titel: Een voorval\n", "")
        .replace("niet:", "nooit:")
    )
    _, findings = parse_case(tree(text, "voorval.yaml"))

    assert shown_in(findings, text, "voorval.yaml") == snapshot("""\
voorval.yaml:1:8: fout[ongeldige-naam]: ‘Het voorval’ is geen geldige naam.
    1 | casus: Het voorval
      |        ^^^^^^^^^^^
  Zo los je het op: Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld ‘het-voorval’.

voorval.yaml:13:3: fout[onbekende-sleutel]: Een verwachting heeft geen sleutel ‘nooit’; wat erbij staat, zou niemand ooit zien.
   13 |   nooit: [wachten]
      |   ^^^^^
  Zo los je het op: Bedoel je ‘niet’?

voorval.yaml:1:1: fout[ontbrekende-sleutel]: Een casus heeft ook ‘titel’ nodig; dat ontbreekt hier.
    1 | casus: Het voorval
      | ^
  Zo los je het op: Voeg ‘titel: …’ toe. De titel.\
""")
