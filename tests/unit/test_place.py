import pytest
from inline_snapshot import snapshot

from sextingwijzer.place import Place, after, excerpt, within

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


class TestWithin:
    TEXT = 'a: "één twee"\nb: |-\n  niet hier\n  wel, de dader en\n  eigen\n  schuld; mededader\n'

    def test_words_on_the_line_itself(self):
        assert within(self.TEXT, Place("f", 1, 4, 10), "twee") == Place("f", 1, 9, 4)

    def test_words_in_a_block_stand_on_a_later_line(self):
        assert within(self.TEXT, Place("f", 2, 4), "dader") == Place("f", 4, 11, 5)

    def test_of_words_over_two_lines_those_on_the_first_are_named(self):
        assert within(self.TEXT, Place("f", 2, 4), "eigen schuld") == Place("f", 5, 3, 5)

    def test_a_part_of_a_word_is_not_meant(self):
        assert within(self.TEXT, after(Place("f", 4, 11, 5)), "dader") == after(Place("f", 4, 11, 5))

    @pytest.mark.parametrize("place", [Place("f", 9, 1), Place("f", 0, 1), Place("", 1, 1)])
    def test_where_there_is_no_text_the_place_stays(self, place):
        assert within("" if not place.file else self.TEXT, place, "woord") == place
