from datetime import date

from inline_snapshot import snapshot

from sextingwijzer.model.registers import Certainty, Contact, Law, LawVersion, Statement
from sextingwijzer.parse.registers import parse_contacts, parse_law, parse_statements
from support.messages import shown_in, tree

LAW = """\
wetten:
  verspreiden:
    naam: Verspreiden
    omschrijving: Tonen of doorsturen.
    in-artikel: art. 371/1 Sw.
    gewijzigd: Tweemaal.
    versies:
      - citaat: art. 371/1 Sw.
        van: 2016-03-01
        tot: 2020-06-30
        zekerheid: secundair
        bron: een krant
        uitleg: De eerste versie.
        nagekeken: 2026-11-23
"""
CONTACTS = """\
contacten:
  hulplijn:
    naam: De Hulplijn
    voor: iedereen
    bereik: [0113, hulplijn.example]
    hoe: Bel.
    bron: verzonnen
    nagekeken: 2026-11-23
"""
STATEMENTS = """\
uitspraken:
  - {nr: 37, plaats: QS4, regels: 12-13, tekst: Zelf kijken mag niet., sterkte: verboden}
  - {nr: T1, plaats: SLOT, regels: 9, tekst: Een titel., sterkte: info}
"""


def test_a_law_has_dated_versions():
    laws, findings = parse_law(tree(LAW))

    assert findings == ()
    assert laws == {
        "verspreiden": Law(
            "verspreiden",
            "Verspreiden",
            "Tonen of doorsturen.",
            (
                LawVersion(
                    "art. 371/1 Sw.",
                    date(2016, 3, 1),
                    date(2020, 6, 30),
                    Certainty.SECONDARY,
                    "een krant",
                    "De eerste versie.",
                    date(2026, 11, 23),
                ),
            ),
            "art. 371/1 Sw.",
            "Tweemaal.",
        )
    }


def test_a_version_may_be_open_on_both_sides():
    text = LAW.replace("        van: 2016-03-01\n        tot: 2020-06-30\n", "")
    laws, findings = parse_law(tree(text))

    assert findings == ()
    assert (laws["verspreiden"].versions[0].valid_from, laws["verspreiden"].versions[0].valid_until) == (None, None)


def test_what_is_wrong_with_a_law_is_reported_where_it_stands():
    text = LAW.replace("zekerheid: secundair", "zekerheid: zeker").replace("van: 2016-03-01", "van: 1 maart 2016")
    _, findings = parse_law(tree(text))

    assert shown_in(findings, text) == snapshot("""\
gids.yaml:9:14: fout[geen-datum]: ‘1 maart 2016’ is geen datum; niemand weet dan wanneer het was.
    9 |         van: 1 maart 2016
      |              ^^^^^^^^^^^^
  Zo los je het op: Schrijf jaar-maand-dag, bijvoorbeeld 2016-03-01.

gids.yaml:11:20: fout[onbekende-waarde]: ‘zeker’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren.
   11 |         zekerheid: zeker
      |                    ^^^^^
  Zo los je het op: Geldig: tekst-gezien, secundair, niet-geverifieerd.\
""")


def test_a_contact_keeps_its_number_as_it_is_written():
    contacts, findings = parse_contacts(tree(CONTACTS))

    assert findings == ()
    assert contacts == {
        "hulplijn": Contact(
            "hulplijn",
            "De Hulplijn",
            "iedereen",
            ("0113", "hulplijn.example"),
            "Bel.",
            "verzonnen",
            date(2026, 11, 23),
        )
    }


def test_a_contact_without_a_way_to_reach_it_is_reported():
    text = CONTACTS.replace("    bereik: [0113, hulplijn.example]\n", "")
    _, findings = parse_contacts(tree(text))

    assert shown_in(findings, text) == snapshot("""\
gids.yaml:3:5: fout[ontbrekende-sleutel]: Een contact heeft ook ‘bereik’ nodig; dat ontbreekt hier.
    3 |     naam: De Hulplijn
      |     ^
  Zo los je het op: Voeg ‘bereik: …’ toe. Telefoonnummer, adres van de website of e-mailadres.\
""")


def test_statements_are_known_by_number():
    statements, findings = parse_statements(tree(STATEMENTS))

    assert findings == ()
    assert statements == {
        "37": Statement("37", "QS4", "12-13", "Zelf kijken mag niet.", "verboden"),
        "T1": Statement("T1", "SLOT", "9", "Een titel.", "info"),
    }


def test_a_number_that_returns_is_reported_and_the_first_counts():
    text = STATEMENTS.replace("T1", "37")
    statements, findings = parse_statements(tree(text))

    assert shown_in(findings, text) == snapshot("""\
gids.yaml:3:10: fout[dubbele-naam]: Uitspraak 37 staat hier een tweede keer.
    3 |   - {nr: 37, plaats: SLOT, regels: 9, tekst: Een titel., sterkte: info}
      |          ^^
  Zo los je het op: Haal een van beide weg.\
""")
    assert statements["37"].section == "QS4"


def test_a_register_that_is_no_table_is_empty():
    for parse in (parse_law, parse_contacts, parse_statements):
        entries, findings = parse(tree("- niets"))

        assert entries == {}
        assert [finding.rule for finding in findings] == ["verkeerde-soort"]
