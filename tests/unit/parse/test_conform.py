"""Each shape against what may stand there instead. Whole files are in test_guide and test_registers."""

import pytest
from inline_snapshot import snapshot

from sextingwijzer.findings import Finding
from sextingwijzer.parse.conform import conform, is_day
from sextingwijzer.parse.shape import (
    Choice,
    Day,
    Field,
    Flag,
    Id,
    ListOf,
    Number,
    Record,
    Shape,
    TableOf,
    Text,
    Variants,
)
from support.messages import shown_in, tree

POINT = Record("punt", {"x": Field(Text(), "De plaats opzij.", required=True), "hoogte": Field(Text(), "Hoe hoog.")})
BOTH = Record(
    "lijn", {"van": Field(POINT, "Het begin.", required=True), "tot": Field(POINT, "Het einde.", required=True)}
)
LABEL = Record("label", {"tekst": Field(Text(), "Wat er staat.", required=True)}, text_key="tekst")
EITHER = Variants(
    "vorm", {"punt": Record("punt", {"punt": Field(Text(), "")}), "lijn": Record("lijn", {"lijn": Field(Text(), "")})}
)


def findings(text: str, shape: Shape) -> list[Finding]:
    found: list[Finding] = []
    conform(tree(text), shape, found)
    return found


def said(text: str, shape: Shape) -> str:
    return shown_in(findings(text, shape), text)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("'Een tekst [met] :alles:'", Text()),
        ("weet-niet", Id()),
        ("a1", Id()),
        ("112", Id()),
        ("2024-02-29", Day()),
        ("15", Number()),
        ("true", Flag()),
        ("'false'", Flag()),
        ("nu", Choice(("nu", "later"))),
        ("[a, b]", ListOf(Text())),
        ("[]", ListOf(Text())),
        ("a", ListOf(Text(), or_one=True)),
        ("{a: x, b: y}", TableOf(Text())),
        ("{}", TableOf(Text())),
        ("x: 1", POINT),
        ("{x: 1, hoogte: 2}", POINT),
        ("Dag", LABEL),
        ("tekst: Dag", LABEL),
        ("punt: a", EITHER),
    ],
)
def test_what_has_its_shape_gives_no_finding(text, shape):
    assert findings(text, shape) == []


class TestKeys:
    def test_an_unknown_key_is_reported_with_the_nearest_that_exists(self):
        assert said("x: 1\nhoogt: 2\n", POINT) == snapshot("""\
gids.yaml:2:1: fout[onbekende-sleutel]: Een punt heeft geen sleutel ‘hoogt’; wat erbij staat, zou niemand ooit zien.
    2 | hoogt: 2
      | ^^^^^
  Zo los je het op: Bedoel je ‘hoogte’?\
""")

    def test_an_unknown_key_unlike_any_is_reported_with_all_of_them(self):
        assert said("x: 1\nkleur: rood\n", POINT) == snapshot("""\
gids.yaml:2:1: fout[onbekende-sleutel]: Een punt heeft geen sleutel ‘kleur’; wat erbij staat, zou niemand ooit zien.
    2 | kleur: rood
      | ^^^^^
  Zo los je het op: Geldig: x, hoogte.\
""")

    def test_a_missing_key_says_what_belongs_there(self):
        assert said("hoogte: 2\n", POINT) == snapshot("""\
gids.yaml:1:1: fout[ontbrekende-sleutel]: Een punt heeft ook ‘x’ nodig; dat ontbreekt hier.
    1 | hoogte: 2
      | ^
  Zo los je het op: Voeg ‘x: …’ toe. De plaats opzij.\
""")

    def test_several_missing_keys_are_one_finding(self):
        assert said("{}", BOTH) == snapshot("""\
gids.yaml:1:1: fout[ontbrekende-sleutel]: Een lijn heeft ook ‘van’ en ‘tot’ nodig; dat ontbreekt hier.
    1 | {}
      | ^
  Zo los je het op: Voeg ‘van: …’ toe. Het begin. Voeg ‘tot: …’ toe. Het einde.\
""")

    def test_a_record_that_must_be_there_may_not_be_text(self):
        assert said("van: hier\ntot: {x: 1}\n", BOTH) == snapshot("""\
gids.yaml:1:6: fout[verkeerde-soort]: Hier hoort een punt: een tabel met sleutels, maar er staat tekst.
    1 | van: hier
      |      ^^^^
  Zo los je het op: Kijk na of de inspringing klopt.\
""")

    def test_everything_in_a_file_is_collected_in_one_run(self):
        rules = [finding.rule for finding in findings("van: {y: 1}\ntot: [x]\nkleur: rood\n", BOTH)]

        assert rules == ["onbekende-sleutel", "ontbrekende-sleutel", "verkeerde-soort", "onbekende-sleutel"]


class TestKinds:
    @pytest.mark.parametrize(("text", "shape"), [("[a]", Text()), ("{a: b}", Text()), ("[nu]", Choice(("nu",)))])
    def test_text_is_neither_a_list_nor_a_table(self, text, shape):
        assert [finding.rule for finding in findings(text, shape)] == ["verkeerde-soort"]

    def test_a_table_is_no_list(self):
        assert said("{a: b}", ListOf(Text())) == snapshot("""\
gids.yaml:1:1: fout[verkeerde-soort]: Hier hoort een lijst, maar er staat een tabel met sleutels.
    1 | {a: b}
      | ^
  Zo los je het op: Zet ‘- ’ voor elk stuk, of het geheel tussen ‘[’ en ‘]’.\
""")

    def test_text_is_no_list_unless_one_may_stand_for_many(self):
        assert said("a", ListOf(Text())) == snapshot("""\
gids.yaml:1:1: fout[verkeerde-soort]: Hier hoort een lijst, maar er staat tekst.
    1 | a
      | ^
  Zo los je het op: Zet ‘- ’ voor elk stuk, of het geheel tussen ‘[’ en ‘]’.\
""")

    def test_a_list_is_no_table(self):
        assert said("[a]", TableOf(Text())) == snapshot("""\
gids.yaml:1:1: fout[verkeerde-soort]: Hier hoort een tabel met sleutels, maar er staat een lijst.
    1 | [a]
      | ^
  Zo los je het op: Schrijf elke naam met een dubbele punt erachter, zonder streepje of rechte haken.\
""")

    def test_a_list_is_no_record_even_where_text_may_stand_for_one(self):
        assert said("[a]", LABEL) == snapshot("""\
gids.yaml:1:1: fout[verkeerde-soort]: Hier hoort een label: een tabel met sleutels, maar er staat een lijst.
    1 | [a]
      | ^
  Zo los je het op: Kijk na of de inspringing klopt.\
""")

    def test_each_wrong_item_of_a_list_is_reported_where_it_stands(self):
        places = [finding.place[1:3] for finding in findings("- [x]\n- goed\n- {a: b}\n", ListOf(Text()))]

        assert places == [(1, 3), (3, 3)]


class TestVariants:
    def test_text_is_none_of_the_variants(self):
        assert said("punt", EITHER) == snapshot("""\
gids.yaml:1:1: fout[verkeerde-soort]: Hier hoort een vorm: een tabel met sleutels, maar er staat tekst.
    1 | punt
      | ^^^^
  Zo los je het op: Kijk na of de inspringing klopt.\
""")

    def test_none_of_the_keys_that_tell_them_apart(self):
        assert said("x: 1", EITHER) == snapshot("""\
gids.yaml:1:1: fout[welke-knoop]: Een vorm heeft ‘punt’ of ‘lijn’; hier staat geen van beide.
    1 | x: 1
      | ^
  Zo los je het op: Kies een van beide: ‘punt’ of ‘lijn’.\
""")

    def test_both_keys_that_tell_them_apart(self):
        assert said("{punt: a, lijn: b}", EITHER) == snapshot("""\
gids.yaml:1:1: fout[welke-knoop]: Een vorm heeft ‘punt’ of ‘lijn’; hier staat allebei.
    1 | {punt: a, lijn: b}
      | ^
  Zo los je het op: Kies een van beide: ‘punt’ of ‘lijn’.\
""")


class TestValues:
    @pytest.mark.parametrize("text", ["''", "'  '", '"\\n"', "' \t'"])
    def test_empty_text(self, text):
        assert [finding.rule for finding in findings(text, Text())] == ["lege-tekst"]

    @pytest.mark.parametrize("shape", [Text(), Id(), Day(), Flag(), Choice(("nu",))])
    def test_nothing_is_empty_text_whatever_belongs_there(self, shape):
        found: list[Finding] = []
        conform(tree("a:\n").entries["a"].value, shape, found)

        assert [finding.rule for finding in found] == ["lege-tekst"]

    def test_the_message_about_empty_text(self):
        assert said("x:\n", POINT) == snapshot("""\
gids.yaml:1:3: fout[lege-tekst]: Hier staat niets; de lezer zou een lege plek zien.
    1 | x:
      |   ^
  Zo los je het op: Vul in, of haal de sleutel weg als hij niet moet.\
""")

    @pytest.mark.parametrize("text", ["Ja", "weet_niet", "weet niet", "-ja", "ja-", "a--b", "é", "a.b", "a=b", "../a"])
    def test_a_name_of_other_characters(self, text):
        assert [finding.rule for finding in findings(f"'{text}'", Id())] == ["ongeldige-naam"]

    def test_the_message_about_a_name(self):
        assert said("Weet Niet", Id()) == snapshot("""\
gids.yaml:1:1: fout[ongeldige-naam]: ‘Weet Niet’ is geen geldige naam.
    1 | Weet Niet
      | ^^^^^^^^^
  Zo los je het op: Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld ‘weet-niet’.\
""")

    def test_a_name_that_means_something_already(self):
        assert said("{anders: x, ja: y}", TableOf(Text(), reserved=("anders",))) == snapshot("""\
gids.yaml:1:2: fout[ongeldige-naam]: ‘anders’ heeft onder ‘naar’ al een betekenis; als naam zou het daar niet te kiezen zijn.
    1 | {anders: x, ja: y}
      |  ^^^^^^
  Zo los je het op: Geef een andere naam.\
""")

    def test_the_names_in_a_table_are_names_too(self):
        assert said("{Weet_niet: x}", TableOf(Text())) == snapshot("""\
gids.yaml:1:2: fout[ongeldige-naam]: ‘Weet_niet’ is geen geldige naam.
    1 | {Weet_niet: x}
      |  ^^^^^^^^^
  Zo los je het op: Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld ‘weet-niet’.\
""")

    @pytest.mark.parametrize(
        "text",
        [
            "gisteren",
            "23-11-2026",
            "2026-2-3",
            "20261123",
            "2026-W10-1",
            "2026-02-30",
            "2026-11-23T10:00",
            "٢٠٢٦-١١-٢٣",
            "0000-01-01",
        ],
    )
    def test_what_is_no_day(self, text):
        assert [finding.rule for finding in findings(f"'{text}'", Day())] == ["geen-datum"]
        assert not is_day(text)

    def test_the_message_about_a_day(self):
        assert said("23/11/2026", Day()) == snapshot("""\
gids.yaml:1:1: fout[geen-datum]: ‘23/11/2026’ is geen datum; niemand weet dan wanneer het was.
    1 | 23/11/2026
      | ^^^^^^^^^^
  Zo los je het op: Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.\
""")

    @pytest.mark.parametrize("text", ["tien", "0", "-5", "1.5", "1e3", "²", "15 min", "9" * 5000])
    def test_what_is_no_whole_number_above_zero(self, text):
        assert [finding.rule for finding in findings(f"'{text}'", Number())] == ["geen-getal"]

    def test_the_message_about_a_number(self):
        assert said("tien", Number()) == snapshot("""\
gids.yaml:1:1: fout[geen-getal]: ‘tien’ is geen geheel getal boven nul.
    1 | tien
      | ^^^^
  Zo los je het op: Schrijf alleen cijfers, bijvoorbeeld 15.\
""")

    @pytest.mark.parametrize("text", ["ja", "True", "no", "1"])
    def test_a_flag_is_true_or_false(self, text):
        assert [finding.rule for finding in findings(text, Flag())] == ["onbekende-waarde"]

    def test_the_message_about_a_flag(self):
        assert said("ja", Flag()) == snapshot("""\
gids.yaml:1:1: fout[onbekende-waarde]: ‘ja’ is geen ‘true’ of ‘false’; wat je ermee bedoelt, gaat verloren.
    1 | ja
      | ^^
  Zo los je het op: Schrijf true, of haal de sleutel weg.\
""")

    def test_a_word_that_is_none_of_the_choices(self):
        assert said("verplcht", Choice(("verplicht", "mag"))) == snapshot("""\
gids.yaml:1:1: fout[onbekende-waarde]: ‘verplcht’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren.
    1 | verplcht
      | ^^^^^^^^
  Zo los je het op: Bedoel je ‘verplicht’? Geldig: verplicht, mag.\
""")

    def test_a_word_unlike_any_of_the_choices(self):
        assert said("zzz", Choice(("verplicht", "mag"))) == snapshot("""\
gids.yaml:1:1: fout[onbekende-waarde]: ‘zzz’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren.
    1 | zzz
      | ^^^
  Zo los je het op: Geldig: verplicht, mag.\
""")
