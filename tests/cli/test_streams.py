"""Data on standard output, everything else on standard error; nothing that was not asked for."""

import pytest

from cli.running import Terminal, sextingwijzer, without_colour


@pytest.mark.parametrize(
    "words",
    [["proef", "--rest-onbekend"], ["wet"], ["wet", "verspreiden"], ["contact"], ["--help"], ["--versie"], []],
)
def test_what_was_asked_for_is_all_there_is(words):
    ran = sextingwijzer(*words)

    assert ran.stdout
    assert ran.stderr == ""


@pytest.mark.parametrize(
    "words", [["proef"], ["proef", "--onbestaand"], ["onbestaand"], ["proef", "-a", "acut=ja"], ["wet", "nergens"]]
)
def test_a_complaint_leaves_standard_output_empty(words):
    ran = sextingwijzer(*words)

    assert ran.stdout == ""
    assert ran.stderr


def test_questions_go_to_standard_error_and_the_advice_alone_to_standard_output():
    asked = sextingwijzer("proef", "--eenvoudig", stdin="1\n2\n1\n")
    told = sextingwijzer("proef", "-a", "acuut=ja", "-a", "klacht=nee")

    assert asked.stdout == told.stdout
    assert "Is er nu onmiddellijk gevaar voor iemand?" in asked.stderr


def test_an_answer_that_is_not_used_is_a_remark_on_standard_error():
    ran = sextingwijzer("proef", "--rest-onbekend", "-a", "nooit-hier=ja", "--formaat", "json")

    assert ran.stdout.startswith("{")
    assert "nooit-hier" in ran.stderr


def test_there_is_no_colour_in_a_pipe():
    assert "\x1b" not in sextingwijzer("proef", "--rest-onbekend", "--formaat", "scherm").stdout


def test_there_is_colour_on_a_terminal_and_the_words_are_the_same_as_in_text():
    ran = sextingwijzer("proef", "--rest-onbekend", stdout=Terminal())
    text = sextingwijzer("proef", "--rest-onbekend", "--formaat", "tekst")

    assert "\x1b[1;35m" in ran.stdout
    assert without_colour(ran.stdout) == "\n" + text.stdout


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_refused(env):
    ran = sextingwijzer("proef", "--rest-onbekend", stdout=Terminal(), env=env)

    assert without_colour(ran.stdout).strip()
    assert "\x1b[1;35m" not in ran.stdout


def test_a_message_is_wrapped_at_words_on_a_terminal_only():
    narrow = sextingwijzer("proef", stderr=Terminal(), env={"COLUMNS": "40"})
    piped = sextingwijzer("proef", env={"COLUMNS": "40"})

    assert max(map(len, narrow.stderr.splitlines())) < 40
    assert narrow.stderr.split() == piped.stderr.split()
    assert piped.stderr.startswith(
        "Er is niemand om deze vraag te beantwoorden: Is er nu onmiddellijk gevaar voor iemand?\n"
    )
