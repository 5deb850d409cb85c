"""Command lines to paste."""

import shlex

import pytest

from sextingwijzer.typed import command_line, quoted


def test_a_plain_command_line_has_no_quotes():
    assert command_line("school", "politie", "-a", "acuut=ja") == "sextingwijzer school politie -a acuut=ja"


@pytest.mark.parametrize("word", ["mijn map", "l'école", 'een "woord"', "a&b", "$HOME", "*", "", "één"])
def test_a_shell_reads_back_what_was_meant(word):
    assert shlex.split(quoted("--gidsen", word, windows=False)) == ["--gidsen", word]


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        (r"C:\gidsen", r"C:\gidsen"),
        (r"C:\Mijn documenten\gidsen", r'"C:\Mijn documenten\gidsen"'),
        ("l'école", '"l\'école"'),
        ("a&b", '"a&b"'),
        ("één.yaml", "één.yaml"),
    ],
)
def test_on_windows_quotes_are_double_ones_and_a_backslash_needs_none(word, typed):
    assert quoted(word, windows=True) == typed
