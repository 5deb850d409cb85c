from datetime import date, timedelta

import pytest

from sextingwijzer.model.registers import Certainty, Law, LawVersion


def version(citation: str, start: date | None, end: date | None) -> LawVersion:
    return LawVersion(citation, start, end, Certainty.TEXT_SEEN, "bron", "uitleg", date(2026, 11, 23))


LAW = Law(
    "wet",
    "Wet",
    "Omschrijving.",
    (
        version("oud", None, date(2016, 2, 29)),
        version("nieuw", date(2016, 3, 1), date(2020, 6, 30)),
        version("nieuwer", date(2022, 1, 1), None),
    ),
)


@pytest.mark.parametrize(
    ("day", "citation"),
    [
        (date.min, "oud"),
        (date(2016, 2, 29), "oud"),
        (date(2016, 3, 1), "nieuw"),
        (date(2020, 6, 30), "nieuw"),
        (date(2020, 7, 1), None),
        (date(2021, 12, 31), None),
        (date(2022, 1, 1), "nieuwer"),
        (date.max, "nieuwer"),
    ],
)
def test_the_version_of_a_day_holds_from_its_first_day_to_its_last(day, citation):
    found = LAW.on(day)

    assert (found.citation if found else None) == citation


def test_a_version_open_on_both_sides_always_holds():
    assert version("altijd", None, None).holds_on(date.min)
    assert version("altijd", None, None).holds_on(date.max)


def test_a_version_of_one_day_holds_that_day_alone():
    day = date(2026, 4, 8)
    one = version("een dag", day, day)

    assert [one.holds_on(day + timedelta(days=shift)) for shift in (-1, 0, 1)] == [False, True, False]


def test_the_small_guide_has_one_law_in_three_versions(small):
    law = small.registers.law["verspreiden"]
    days = (date(2016, 2, 29), date(2018, 1, 1), date(2026, 8, 31), date(2026, 9, 1))

    assert [found and found.certainty for found in map(law.on, days)] == [
        None,
        Certainty.SECONDARY,
        Certainty.TEXT_SEEN,
        Certainty.NOT_VERIFIED,
    ]
