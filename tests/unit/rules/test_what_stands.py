"""Whether walks can be proved of a guide with errors, by where these are."""

import shutil

import pytest

from sextingwijzer.library import Library


@pytest.fixture
def folder(small_folder, tmp_path):
    return shutil.copytree(small_folder, tmp_path / "gidsen")


def broken(folder, name, old, new):
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    loaded = Library(folder).load("proef")
    assert loaded.findings
    return loaded


def test_a_value_that_no_walk_depends_on(folder):
    assert broken(folder, "proef.yaml", 'versie: "1"', 'versie: ""').stands


def test_a_value_of_a_shared_file_whatever_stands_on_that_line_of_the_guide(folder):
    loaded = broken(folder, "gedeeld/vragen.yaml", "waarom: Veiligheid gaat voor op al de rest.", 'waarom: ""')

    assert not loaded.stands
    assert not loaded.ways_known


@pytest.mark.parametrize("to", ["gevaar", "niet-kijken"])
def test_a_way_back_leaves_the_ways_known_and_the_walks_not(folder, to):
    loaded = broken(folder, "proef.yaml", "    gewijzigd: Het nummer is veranderd.\n    naar: einde", f"    naar: {to}")

    assert not loaded.stands
    assert loaded.ways_known


def test_a_target_that_does_not_exist_leaves_neither(folder):
    loaded = broken(folder, "proef.yaml", "{ja: samen-gaan,", "{ja: samen-gan,")

    assert (loaded.stands, loaded.ways_known) == (False, False)
