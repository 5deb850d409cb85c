"""A guide for facts of a day: what only holds later says so, and permits nothing."""

from dataclasses import replace
from datetime import date

import pytest

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.for_facts import for_facts
from support.build import advice, guide

FIRST = date(2022, 6, 1)


def _guide(**changed):
    made = guide({"a": "b", "b": "einde"})
    later = advice("a", next="b", facts_from=FIRST, say=("Dat mag.",), about="iets", **changed)
    return replace(made, nodes={**made.nodes, "a": later})


@pytest.mark.parametrize("verdict", Verdict, ids=lambda one: one.value)
def test_what_only_holds_later_no_longer_judges(verdict):
    changed = for_facts(_guide(verdict=verdict), date(2022, 5, 31)).nodes["a"]

    assert (changed.verdict, changed.about, changed.say) == (Verdict.INFO, None, ())
    assert changed.title == "Geldt niet voor feiten van 31 mei 2022: ‘Titel a’"
    assert changed.text.startswith("Dit geldt pas voor feiten vanaf 1 juni 2022.")


@pytest.mark.parametrize("day", [FIRST, date(2026, 11, 23)])
def test_from_its_first_day_on_it_stays_as_it_is(day):
    assert for_facts(_guide(verdict=Verdict.MAY), day) == _guide(verdict=Verdict.MAY)


def test_what_holds_of_all_times_and_the_way_itself_stay():
    before = _guide(verdict=Verdict.MAY)
    after = for_facts(before, date(1999, 1, 1))

    assert after.nodes["b"] == before.nodes["b"]
    assert [one.id for one in replay(after, {}).advice] == [one.id for one in replay(before, {}).advice]
