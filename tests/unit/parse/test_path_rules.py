from inline_snapshot import snapshot

from sextingwijzer.model.path_rule import PathRule, Selector
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.parse.path_rules import parse_path_rules
from support.build import advice
from support.messages import shown_in, tree

RULES = """\
regels:
  - id: kijk-niet
    gidsen: [school, clb]
    als: {beelden: [ja, weet-niet], acuut: nee}
    dan:
      advies: niet-kijken
      contact: [hulplijn]
      niet:
        - toon-het
        - {over: kijken, oordeel: [mag, hoeft-niet]}
    waarom: Kijken is strafbaar.
  - {id: altijd, dan: {}, waarom: Daarom.}
"""


def test_a_rule_says_when_what_must_and_what_must_not():
    rules, findings = parse_path_rules(tree(RULES))

    assert findings == ()
    assert rules[0] == PathRule(
        id="kijk-niet",
        guides=("school", "clb"),
        when={"beelden": ("ja", "weet-niet"), "acuut": ("nee",)},
        required=("niet-kijken",),
        required_contacts=("hulplijn",),
        never=(Selector("toon-het", None, ()), Selector(None, "kijken", (Verdict.MAY, Verdict.NOT_REQUIRED))),
        why="Kijken is strafbaar.",
    )


def test_a_rule_may_hold_always_and_for_every_guide():
    assert parse_path_rules(tree(RULES))[0][1] == PathRule("altijd", (), {}, (), (), (), "Daarom.")


def test_a_selector_means_one_advice_or_those_about_an_act_with_some_verdicts():
    permitted = advice("bekijk", verdict=Verdict.MAY, about="kijken")

    assert Selector("bekijk", None, ()).selects(permitted)
    assert not Selector("bekeken", None, ()).selects(permitted)
    assert Selector(None, "kijken", ()).selects(permitted)
    assert Selector(None, "kijken", (Verdict.MAY,)).selects(permitted)
    assert not Selector(None, "kijken", (Verdict.INFO,)).selects(permitted)
    assert not Selector(None, "tonen", (Verdict.MAY,)).selects(permitted)
    assert Selector(None, None, (Verdict.MAY,)).selects(permitted)


def test_what_is_wrong_with_a_rule_is_reported_where_it_stands():
    text = RULES.replace("oordeel: [mag, hoeft-niet]", "oordeel: [mogelijk]").replace(
        "    waarom: Kijken is strafbaar.\n", ""
    )
    _, findings = parse_path_rules(tree(text))

    assert shown_in(findings, text) == snapshot("""\
gids.yaml:10:36: fout[onbekende-waarde]: ‘mogelijk’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren.
   10 |         - {over: kijken, oordeel: [mogelijk]}
      |                                    ^^^^^^^^
  Zo los je het op: Geldig: verplicht, sterk-aangeraden, aangeraden, mag, hoeft-niet, mag-niet, verboden, info.

gids.yaml:2:5: fout[ontbrekende-sleutel]: Een regel heeft ook ‘waarom’ nodig; dat ontbreekt hier.
    2 |   - id: kijk-niet
      |     ^
  Zo los je het op: Voeg ‘waarom: …’ toe. Waarom dit moet gelden.\
""")
