"""Two days: that of the facts decides which law counts, and the one that stands in for today."""

import pytest

from cli.running import sextingwijzer

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
    assert "Zoals ze gold op 1 mei 2021, de datum van de feiten." in page
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
