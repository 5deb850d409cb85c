import pytest
from inline_snapshot import snapshot

from sextingwijzer.place import Place, excerpt

TEXT = "gids: proef\n\tvraag: één [vraag]\n\nlaatste"


def test_a_place_reads_as_file_line_and_column():
    assert str(Place("school.yaml", 41, 15)) == "school.yaml:41:15"


def test_carets_stand_under_the_part_named():
    assert excerpt(TEXT, Place("", 1, 7, 5)) == snapshot("""\
    1 | gids: proef
      |       ^^^^^\
""")


def test_a_tab_stays_a_tab_in_the_gap_so_that_the_carets_stay_below_the_text():
    line, carets = excerpt(TEXT, Place("", 2, 9, 3)).splitlines()

    assert (line, carets) == ("    2 | \tvraag: één [vraag]", "      | \t       ^^^")


def test_characters_count_and_not_bytes():
    _, carets = excerpt(TEXT, Place("", 2, 13, 7)).splitlines()

    assert carets.count("^") == 7


def test_carets_do_not_run_past_the_end_of_the_line():
    assert excerpt(TEXT, Place("", 4, 5, 99)).splitlines()[1] == "      |     ^^^"


def test_a_place_behind_the_last_character_still_gets_a_caret():
    assert excerpt(TEXT, Place("", 4, 8, 3)).splitlines()[1] == "      |        ^"


def test_an_empty_line_can_be_pointed_at():
    assert excerpt(TEXT, Place("", 3, 1)) == "    3 | \n      | ^"


@pytest.mark.parametrize("line", [0, -1, 5])
def test_a_line_that_is_not_there_shows_nothing(line):
    assert excerpt(TEXT, Place("", line, 1)) == ""


def test_a_very_long_line_is_cut_around_the_place():
    line, carets = excerpt("x" * 5000 + "HIER" + "y" * 5000, Place("", 1, 5001, 4)).splitlines()

    assert len(line) < 200
    assert line.index("HIER") == carets.index("^^^^")


def test_the_end_of_a_very_long_part_is_cut_too():
    line, carets = excerpt("x" * 5000, Place("", 1, 3, 4000)).splitlines()

    assert len(carets) <= len(line) < 200


@pytest.mark.parametrize("control", ["\x07", "\x1b", "\x00", "\x9b", "\x7f"])
def test_a_control_character_is_shown_as_a_stand_in_so_that_it_cannot_drive_the_terminal(control):
    assert excerpt(f"a: x{control}y", Place("", 1, 5)) == "    1 | a: x\ufffdy\n      |     ^"
