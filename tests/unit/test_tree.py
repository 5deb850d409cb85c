from sextingwijzer.place import NOWHERE
from sextingwijzer.tree import EMPTY, Fields
from support.messages import tree

TEXT = "naam: a\nlijst:\n  - {x: 1}\n  - {x: 2}\n"


def fields() -> Fields:
    found = tree(TEXT)
    assert isinstance(found, Fields)
    return found


def test_a_key_has_a_place():
    assert fields().key_place("lijst")[1:3] == (2, 1)


def test_a_key_that_is_not_there_has_the_place_of_its_table():
    assert fields().key_place("niets") == fields().place


def test_a_value_is_found_by_keys_and_list_positions():
    assert fields().value_at(["lijst", 1, "x"])[1:3] == (4, 9)


def test_steps_that_lead_nowhere_give_the_last_place_on_the_way():
    assert fields().value_at(["lijst", 1, "y"])[1:3] == (4, 5)
    assert fields().value_at(["lijst", 9, "x"])[1:3] == (3, 3)
    assert fields().value_at(["naam", "x"])[1:3] == (1, 7)
    assert fields().value_at(["lijst", "x"])[1:3] == (3, 3)


def test_the_empty_table_is_nowhere():
    assert EMPTY.value_at(["gids"]) == NOWHERE
