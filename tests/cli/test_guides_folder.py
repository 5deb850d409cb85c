"""Where the guides come from: an option anywhere on the line, else a variable, else the program itself."""

import shutil

import pytest

from cli.running import SMALL, sextingwijzer


@pytest.fixture
def other(tmp_path):
    """A folder with the small guide under another name."""
    folder = tmp_path / "gidsen"
    shutil.copytree(SMALL, folder)
    text = (folder / "proef.yaml").read_text(encoding="utf-8").replace("gids: proef", "gids: anders")
    (folder / "proef.yaml").unlink()
    (folder / "anders.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_option_may_stand_before_the_command_or_after_it(other):
    before = sextingwijzer("--gidsen", other, "anders", "--rest-onbekend", guides=None)
    after = sextingwijzer("anders", "--rest-onbekend", "--gidsen", other, guides=None)
    joined = sextingwijzer("anders", f"--gidsen={other}", "--rest-onbekend", guides=None)

    assert before.code == 0
    assert before == after == joined


def test_the_variable_does_the_same(other):
    ran = sextingwijzer("anders", "--rest-onbekend", guides=None, env={"SEXTINGWIJZER_GIDSEN": str(other)})

    assert ran == sextingwijzer("anders", "--rest-onbekend", "--gidsen", other, guides=None)


def test_the_option_wins_over_the_variable(other):
    assert sextingwijzer("anders", "--rest-onbekend", "--gidsen", other, guides=SMALL).code == 0


def test_the_guides_in_the_folder_are_the_commands(other):
    page = sextingwijzer("--help", "--gidsen", other).stdout

    assert "  anders  " in page
    assert "  proef  " not in page


def test_without_either_the_guides_of_the_program_are_there():
    assert "  school  " in sextingwijzer("--help", guides=None).stdout


def test_an_empty_folder_has_no_guides_and_that_is_no_error(tmp_path):
    assert sextingwijzer("--help", guides=tmp_path).code == 0


def test_a_folder_named_by_the_variable_that_is_not_there_is_an_error(tmp_path):
    ran = sextingwijzer("--help", guides=tmp_path / "weg")

    assert ran.code == 2
    assert ran.stderr == f"De map met gidsen ‘{tmp_path / 'weg'}’ bestaat niet.\n"


def test_a_folder_without_guides_is_named_and_no_guide_of_ours_is_advised(tmp_path):
    plain = sextingwijzer("--gidsen", tmp_path, guides=None)
    named = sextingwijzer("--gidsen", tmp_path, "school", guides=None)

    assert (plain.code, plain.stdout, plain.stderr) == (2, "", f"In {tmp_path} staan geen gidsen.\n")
    assert named == plain


def test_such_a_folder_does_not_stand_in_the_way_of_help(tmp_path):
    assert sextingwijzer("--gidsen", tmp_path, "--help", guides=None).code == 0
