from datetime import date

from inline_snapshot import snapshot

from sextingwijzer.model.guide import END, Advice, Decision, Guide
from sextingwijzer.model.verdict import Verdict, When, Who
from sextingwijzer.parse.guide import parse_guide, used_files
from sextingwijzer.render.findings import findings_text
from support.messages import tree

SOUND = """\
gids: proef
titel: Proef
voor: wie test
versie: 2026.1
nagekeken: 2026-11-23
over: Een proef.
gebruikt: [gedeeld/een.yaml, gedeeld/twee.yaml]
onderwerpen:
  - {id: eerst, titel: Eerst?, start: kies}
  - {id: dan, titel: Dan?, start: doe}
vragen:
  regen:
    vraag: Regent het?
    waarom: Dan word je nat.
    opties:
      ja: Ja
      nee: {tekst: Nee}
      weet-niet: {tekst: Weet ik niet, onbekend: true, uitzoeken: Kijk buiten.}
knopen:
  kies:
    beslis: regen
    naar: {ja: doe, anders: einde}
  doe:
    advies: Neem een jas
    oordeel: mag-niet
    over: nat-worden
    wie: leerling
    wanneer: vandaag
    veiligheid: true
    tekst: |
      Een jas.

      - of een paraplu
    zeg: Neem een jas.
    wet: [jassenwet]
    artikel: [12, T1]
    buiten-artikel: het weerbericht
    gewijzigd: Er zijn nu ook ponchos.
    contact: weerlijn
    naar: einde
"""


def parsed(text: str, *shared: str) -> tuple[Guide, str]:
    """The guide, and what is wrong with it as text."""
    parts = {f"gedeeld-{number}.yaml": part for number, part in enumerate(shared, 1)}
    guide, findings = parse_guide(tree(text, "proef.yaml"), [tree(part, file) for file, part in parts.items()])
    return guide, findings_text(findings, {"proef.yaml": text, **parts}).rstrip("\n")


class TestASoundGuide:
    guide, said = parsed(SOUND)

    def test_gives_no_findings(self):
        assert self.said == ""

    def test_says_what_it_is(self):
        assert (self.guide.id, self.guide.title, self.guide.audience, self.guide.version, self.guide.about) == (
            "proef",
            "Proef",
            "wie test",
            "2026.1",
            "Een proef.",
        )
        assert self.guide.checked == date(2026, 11, 23)

    def test_names_the_shared_files_it_uses(self):
        used = used_files(tree(SOUND))

        assert list(used) == ["gedeeld/een.yaml", "gedeeld/twee.yaml"]
        assert [place[1:3] for place in used.values()] == [(7, 12), (7, 30)]
        assert used_files(None) == used_files(tree("[a]")) == used_files(tree("gids: a")) == {}

    def test_has_topics_in_walking_order(self):
        assert [(topic.id, topic.title, topic.start) for topic in self.guide.topics] == [
            ("eerst", "Eerst?", "kies"),
            ("dan", "Dan?", "doe"),
        ]

    def test_has_questions_with_their_options_in_order(self):
        question = self.guide.questions["regen"]

        assert (question.id, question.text, question.why) == ("regen", "Regent het?", "Dan word je nat.")
        assert [(option.id, option.text, option.unknown, option.find_out) for option in question.options.values()] == [
            ("ja", "Ja", False, None),
            ("nee", "Nee", False, None),
            ("weet-niet", "Weet ik niet", True, "Kijk buiten."),
        ]
        assert question.unknown is question.options["weet-niet"]

    def test_has_decisions(self):
        node = self.guide.nodes["kies"]

        assert node == Decision("kies", "regen", {"ja": "doe"}, END)

    def test_has_advice(self):
        assert self.guide.nodes["doe"] == Advice(
            id="doe",
            title="Neem een jas",
            verdict=Verdict.MAY_NOT,
            who=Who.PUPIL,
            when=When.TODAY,
            text="Een jas.\n\n- of een paraplu",
            next=END,
            about="nat-worden",
            say=("Neem een jas.",),
            law=("jassenwet",),
            statements=("12", "T1"),
            outside="het weerbericht",
            contacts=("weerlijn",),
            changed="Er zijn nu ook ponchos.",
            safety=True,
        )

    def test_knows_where_everything_stands(self):
        assert self.guide.nodes["doe"].origin.value_at(["wet", 0])[1:3] == (35, 11)
        assert self.guide.topics[1].origin.value_at(["start"])[1:3] == (10, 35)


class TestSharedFiles:
    ONE = "vragen:\n  wind:\n    vraag: Waait het?\n    waarom: Daarom.\n    opties: {ja: Ja}\n"

    def test_bring_their_questions_and_nodes_first(self):
        guide, said = parsed(SOUND, self.ONE)

        assert said == ""
        assert list(guide.questions) == ["wind", "regen"]

    def test_a_name_in_two_files_is_reported_with_both_places(self):
        _, said = parsed(SOUND, self.ONE.replace("wind", "regen"))

        assert said == snapshot("""\
proef.yaml:12:3: fout[dubbele-naam]: De vraag ‘regen’ bestaat al; een van beide zou nooit gebruikt worden.
   12 |   regen:
      |   ^^^^^
  gedeeld-1.yaml:2:3: hier staat ze de eerste keer
    2 |   regen:
      |   ^^^^^
  Zo los je het op: Geef een van beide een andere naam, of haal ze weg.\
""")

    def test_of_two_with_one_name_the_first_counts(self):
        guide, _ = parsed(SOUND, self.ONE.replace("wind", "regen"))

        assert guide.questions["regen"].text == "Waait het?"

    def test_a_name_may_be_a_question_and_a_node(self):
        _, said = parsed(SOUND, self.ONE.replace("wind", "doe"))

        assert said == ""

    def test_a_shared_file_is_no_guide(self):
        _, said = parsed(SOUND, "gids: gedeeld\n")

        assert said == snapshot("""\
gedeeld-1.yaml:1:1: fout[onbekende-sleutel]: Een gedeeld bestand heeft geen sleutel ‘gids’; wat erbij staat, zou niemand ooit zien.
    1 | gids: gedeeld
      | ^^^^
  Zo los je het op: Geldig: vragen, knopen.\
""")


class TestWhatDoesNotFit:
    def test_everything_is_reported_in_one_run(self):
        _, said = parsed(
            "gids: Proef\n"
            "titel:\n"
            "versie: [1]\n"
            "nagekeken: gisteren\n"
            "onderwerpen: {}\n"
            "vraagen: {}\n"
            "knopen:\n"
            "  een: {advies: A, oordeel: moet, wie: school, wanneer: nu, tekst: T, naar: einde, veilig: true}\n"
            "  twee: {beslis: regen}\n"
            "  drie: {tekst: T}\n"
        )

        assert said == snapshot("""\
proef.yaml:1:7: fout[ongeldige-naam]: ‘Proef’ is geen geldige naam.
    1 | gids: Proef
      |       ^^^^^
  Zo los je het op: Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld ‘proef’.

proef.yaml:2:7: fout[lege-tekst]: Hier staat niets; de lezer zou een lege plek zien.
    2 | titel:
      |       ^
  Zo los je het op: Vul in, of haal de sleutel weg als hij niet moet.

proef.yaml:3:9: fout[verkeerde-soort]: Hier hoort tekst, maar er staat een lijst.
    3 | versie: [1]
      |         ^
  Zo los je het op: Zet de tekst tussen dubbele aanhalingstekens: een ‘[’, een ‘{’ of een ‘- ’ vooraan begint iets anders.

proef.yaml:4:12: fout[geen-datum]: ‘gisteren’ is geen datum; niemand weet dan wanneer het was.
    4 | nagekeken: gisteren
      |            ^^^^^^^^
  Zo los je het op: Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.

proef.yaml:5:14: fout[verkeerde-soort]: Hier hoort een lijst, maar er staat een tabel met sleutels.
    5 | onderwerpen: {}
      |              ^
  Zo los je het op: Zet ‘- ’ voor elk stuk, of het geheel tussen ‘[’ en ‘]’.

proef.yaml:6:1: fout[onbekende-sleutel]: Een gids heeft geen sleutel ‘vraagen’; wat erbij staat, zou niemand ooit zien.
    6 | vraagen: {}
      | ^^^^^^^
  Zo los je het op: Bedoel je ‘vragen’?

proef.yaml:8:29: fout[onbekende-waarde]: ‘moet’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren.
    8 |   een: {advies: A, oordeel: moet, wie: school, wanneer: nu, tekst: T, naar: einde, veilig: true}
      |                             ^^^^
  Zo los je het op: Geldig: verplicht, sterk-aangeraden, aangeraden, mag, hoeft-niet, mag-niet, verboden, info.

proef.yaml:8:84: fout[onbekende-sleutel]: Een advies heeft geen sleutel ‘veilig’; wat erbij staat, zou niemand ooit zien.
    8 |   een: {advies: A, oordeel: moet, wie: school, wanneer: nu, tekst: T, naar: einde, veilig: true}
      |                                                                                    ^^^^^^
  Zo los je het op: Bedoel je ‘veiligheid’?

proef.yaml:9:9: fout[ontbrekende-sleutel]: Een beslissing heeft ook ‘naar’ nodig; dat ontbreekt hier.
    9 |   twee: {beslis: regen}
      |         ^
  Zo los je het op: Voeg ‘naar: …’ toe. Per optie de volgende knoop; ‘anders’ voor de overige opties.

proef.yaml:10:9: fout[welke-knoop]: Een knoop heeft ‘beslis’ of ‘advies’; hier staat geen van beide.
   10 |   drie: {tekst: T}
      |         ^
  Zo los je het op: Kies een van beide: ‘beslis’ of ‘advies’.

proef.yaml:1:1: fout[ontbrekende-sleutel]: Een gids heeft ook ‘voor’ nodig; dat ontbreekt hier.
    1 | gids: Proef
      | ^
  Zo los je het op: Voeg ‘voor: …’ toe. Voor wie de gids is.\
""")

    def test_the_rest_of_the_guide_is_still_built(self):
        guide, _ = parsed(SOUND.replace("oordeel: mag-niet", "oordeel: moet").replace("nagekeken: 2026-11-23", ""))

        assert guide.checked is None
        assert list(guide.nodes) == ["kies", "doe"]

    def test_a_node_that_is_no_table_is_left_out(self):
        guide, said = parsed(SOUND + "  praat: maar wat\n")

        assert "praat" not in guide.nodes
        assert "verkeerde-soort" in said

    def test_an_advice_without_a_next_node_ends_its_topic(self):
        guide, said = parsed(SOUND.replace("contact: weerlijn\n    naar: einde", "contact: weerlijn"))

        assert guide.nodes["doe"].successors == (END,)
        assert said.count("ontbrekende-sleutel") == 1

    def test_a_node_called_as_the_end_is_left_out(self):
        guide, said = parsed(SOUND.replace("  doe:\n    advies", "  einde:\n    advies"))

        assert list(guide.nodes) == ["kies"]
        assert said.count("ongeldige-naam") == 1

    def test_a_file_that_is_no_table_at_all(self):
        for text in ("hallo", "[a, b]"):
            guide, said = parsed(text)

            assert (guide.id, guide.topics, guide.nodes) == ("", (), {})
            assert said.count("verkeerde-soort") == 1

    def test_the_message_about_a_file_that_is_no_table(self):
        assert parsed("- gids: proef\n")[1] == snapshot("""\
proef.yaml:1:1: fout[verkeerde-soort]: Hier hoort een gids: een tabel met sleutels, maar er staat een lijst.
    1 | - gids: proef
      | ^
  Zo los je het op: Kijk na of de inspringing klopt.\
""")

    def test_a_target_that_is_a_list_has_no_target(self):
        guide, said = parsed(SOUND.replace("{ja: doe, anders: einde}", "{ja: [doe], anders: {x: y}}"))

        assert guide.nodes["kies"] == Decision("kies", "regen", {}, None)
        assert said.count("verkeerde-soort") == 2

    def test_an_option_that_is_a_list_has_no_text(self):
        guide, said = parsed(SOUND.replace("ja: Ja", "ja: [Ja]"))

        assert guide.questions["regen"].options["ja"].text == ""
        assert said.count("verkeerde-soort") == 1
