from datetime import date

import pytest

from sextingwijzer.parse import values
from sextingwijzer.tree import EMPTY, Fields
from support.messages import tree


def fields(text: str) -> Fields:
    found = tree(text)
    assert isinstance(found, Fields)
    return found


TABLE = fields(
    "tekst: '  met ruimte  '\nleeg: ''\nlijst: [a, [b], ' c ']\ntabel: {x: 1}\nrijen: [{x: 1}, y, {x: 2}]\n"
    "dag: 2026-11-23\nniet: gisteren\nwaar: true\nvals: false\n"
)


def test_text_is_what_stands_there_without_space_around_it():
    assert values.text(TABLE, "tekst") == "met ruimte"


@pytest.mark.parametrize("key", ["leeg", "lijst", "tabel", "niets"])
def test_text_is_empty_when_there_is_none(key):
    assert values.text(TABLE, key) == ""
    assert values.optional(TABLE, key) is None


def test_texts_are_those_of_a_list_or_the_one_that_stands_for_it():
    assert values.texts(TABLE, "lijst") == ("a", "c")
    assert values.texts(TABLE, "tekst") == ("met ruimte",)
    assert values.texts(TABLE, "niets") == ()


def test_a_table_or_an_empty_one():
    assert list(values.table(TABLE, "tabel").entries) == ["x"]
    assert values.table(TABLE, "tekst") is EMPTY
    assert values.table(TABLE, "niets") is EMPTY


def test_the_tables_in_a_list():
    assert [values.text(row, "x") for row in values.records(TABLE, "rijen")] == ["1", "2"]
    assert values.records(TABLE, "tekst") == values.records(TABLE, "niets") == ()


def test_a_day_or_none():
    assert values.day(TABLE, "dag") == date(2026, 11, 23)
    assert values.day(TABLE, "niet") is None
    assert values.day(TABLE, "niets") is None


def test_a_flag_is_set_by_true_alone():
    assert [values.flag(TABLE, key) for key in ("waar", "vals", "tekst", "niets")] == [True, False, False, False]
