"""Two days: that of the facts decides which law counts, and the one that stands in for today."""

import json
from datetime import date

import pytest

from cli.running import sextingwijzer
from sextingwijzer.library import Library, packaged_guides
from sextingwijzer.model.guide import Advice

WALK = ("proef", "-a", "acuut=ja", "-a", "klacht=ja")


def test_the_page_is_of_today():
    assert "23 november 2026" in sextingwijzer(*WALK).stdout


def test_another_day_can_stand_in_for_today():
    page = sextingwijzer(*WALK, "--op", "2020-02-29").stdout

    assert "29 februari 2020 · gids proef" in page
    assert "Op 29 februari 2020: art. 371/1 Sw. (eerste versie)" in page


def test_the_law_is_that_of_the_facts_and_the_page_says_so():
    page = sextingwijzer(*WALK, "--feiten", "2021-05-01").stdout

    assert "23 november 2026 · gids proef" in page
    assert "zoals het was op 1 mei 2021, de datum van de feiten" in page
    assert "Op 1 mei 2021: art. 417/9 Sw." in page


def test_a_day_without_a_known_version_is_said_not_hidden():
    page = sextingwijzer(*WALK, "--feiten", "1999-01-01").stdout

    assert "Op 1 januari 1999: we kennen geen versie die toen gold" in page


def test_while_walking_the_law_is_also_that_of_the_facts():
    ran = sextingwijzer("proef", "--eenvoudig", "--feiten", "2021-05-01", stdin="1\nw\n1\n1\n")

    assert "Op 1 mei 2021: art. 417/9 Sw." in ran.stderr


@pytest.mark.parametrize(
    ("day", "citation"),
    [("2019-01-01", "art. 371/1 Sw. (eerste versie)"), ("2021-01-01", "art. 417/9 Sw."), ("2026-11-23", "nieuw Straf")],
)
def test_the_register_is_that_of_the_day(day, citation):
    assert f"Geldt: {citation}" in sextingwijzer("wet", "--op", day).stdout


OURS = Library(packaged_guides())
PERMITTED = [case for case in OURS.cases() if {"sexting-mag", "vanaf-16-mag"} & set(case.expected)]


@pytest.mark.parametrize("case", PERMITTED, ids=lambda case: case.id)
def test_what_no_law_allowed_yet_is_no_permission_for_facts_of_before(case):
    def verdicts(*more):
        answers = (word for question, option in case.answers.items() for word in ("-a", f"{question}={option}"))
        ran = sextingwijzer(case.guide, *answers, "--rest-onbekend", "--formaat", "json", *more, guides=None)
        return {advice["id"]: advice["verdict"] for advice in json.loads(ran.stdout)["advice"] if advice["law"]}

    now, before = verdicts("--feiten", "2022-06-01"), verdicts("--feiten", "2022-05-31")

    assert verdicts() == now
    assert {name for name in now if now[name] != before[name]} == {
        name for name in now if name in ("sexting-mag", "vanaf-16-mag")
    }
    assert {before[name] for name in now if now[name] != before[name]} == {"info"}


def test_every_permission_that_rests_on_the_exception_knows_since_when_it_was_there():
    resting = [
        (guide_id, node.id, node.facts_from)
        for guide_id in OURS.guide_ids()
        for node in OURS.sound(guide_id).guide.nodes.values()
        if isinstance(node, Advice) and node.verdict.permits and "sexting-uitzondering" in node.law
    ]

    assert resting
    assert {first for _, _, first in resting} == {date(2022, 6, 1)}


def test_while_walking_a_permission_that_came_later_is_none_either():
    ran = sextingwijzer(
        "school",
        "situatie",
        "--eenvoudig",
        "--feiten",
        "2021-05-01",
        *(
            word
            for one in PERMITTED
            if one.guide == "school"
            for a in one.answers.items()
            for word in ("-a", "=".join(a))
        ),
        guides=None,
    )

    assert "MAG –" not in ran.stderr + ran.stdout
    assert "Geldt niet voor feiten van 1 mei 2021" in ran.stdout
