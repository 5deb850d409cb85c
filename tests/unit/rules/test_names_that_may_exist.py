"""What a case or a rule names is not called absent while it may exist in what could not be read."""

from typing import NamedTuple

import pytest

from sextingwijzer.model.guide import END
from sextingwijzer.parse.cases import parse_case
from sextingwijzer.parse.path_rules import parse_path_rules
from sextingwijzer.rules import rule_fits
from sextingwijzer.rules.case_fits import case_misfits
from support.build import guide
from support.messages import tree

GUIDES = {
    name: guide({"k": ("acuut", {"ja": "bellen", "weet-niet": END}), "bellen": END}) for name in ("school", "clb")
}
CASE = """\
casus: voorval
titel: Een voorval
gids: school
verhaal: Er gebeurde iets.
antwoorden: {acuut: ja}
"""
RULE = """\
regels:
  - id: eerst
    gidsen: [school]
    waarom: Want.
"""


class Named(NamedTuple):
    """A line of a file that names something that no guide has."""

    line: str
    name: str


IN_CASE = [
    Named("bespreek: {ernst: [Wat dan?]}", "ernst"),
    Named("verwacht: {advies: [wachten]}", "wachten"),
    Named("verwacht: {niet: [wachten]}", "wachten"),
    Named("ook: {ernst: ja}", "ernst"),
]
IN_RULE = [
    Named("als: {ernst: ja}\n    dan: {advies: [bellen]}", "ernst"),
    Named("als: {acuut: soms}\n    dan: {advies: [bellen]}", "soms"),
    Named("dan: {advies: [wachten]}", "wachten"),
    Named("dan: {niet: [wachten]}", "wachten"),
    Named("dan: {niet: [{over: kijken}]}", "kijken"),
]


def in_case(text, maybe=()):
    case, findings = parse_case(tree(text))
    assert findings == ()
    return [finding.message for finding in case_misfits(case, GUIDES, maybe)]


def in_rule(line, guides=GUIDES, contacts=(), unread=(), maybe=()):
    rules, findings = parse_path_rules(tree(f"{RULE}    {line}\n"))
    assert findings == ()
    return [finding.message for finding in rule_fits.check(rules, guides, contacts, unread, maybe)]


@pytest.mark.parametrize("named", IN_CASE, ids=lambda named: named.line.partition("\n")[0])
def test_of_a_case(named):
    (said,) = in_case(CASE + named.line)

    assert f"‘{named.name}’, en d" in said
    assert in_case(CASE + named.line, [named.name]) == []


@pytest.mark.parametrize(
    ("answers", "name"), [("{ernst: ja}", "ernst"), ("{acuut: soms}", "soms")], ids=["question", "option"]
)
def test_of_the_answers_of_a_case(answers, name):
    text = CASE.replace("{acuut: ja}", answers)

    assert len(in_case(text)) == 1
    assert in_case(text, [name, "ja"]) == []


@pytest.mark.parametrize("named", IN_RULE, ids=lambda named: named.line.partition("\n")[0])
def test_of_a_rule(named):
    (said,) = in_rule(named.line)

    assert f"‘{named.name}’, en d" in said
    assert in_rule(named.line, maybe=[named.name]) == []
    assert in_rule(named.line, unread=["school"]) == []


def test_of_a_rule_for_another_guide_than_the_one_that_could_not_be_read():
    assert len(in_rule("dan: {advies: [wachten]}", unread=["clb"])) == 1


def test_of_a_rule_for_guides_that_are_not_there_only_these_are_told():
    (said,) = in_rule("dan: {advies: [wachten]}", guides={"clb": GUIDES["clb"]})

    assert "de gids ‘school’" in said


def test_contacts():
    assert len(in_rule("dan: {contact: [hulplijn]}")) == 1
    assert in_rule("dan: {contact: [hulplijn]}", contacts=None) == []
    assert in_rule("dan: {contact: [hulplijn]}", contacts=["hulplijn"]) == []
