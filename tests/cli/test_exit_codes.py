"""Every exit code of the design, and a way to get it."""

import pytest

from cli.running import Pipe, Terminal, sextingwijzer


class Interrupting(Pipe):
    def readline(self, *_):
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["proef", "--rest-onbekend"], 0),
        (["proef", "-a", "acuut=nee", "-a", "klacht=ja"], 0),
        (["contact"], 0),
        (["wet"], 0),
        (["--help"], 0),
        (["--versie"], 0),
        ([], 0),
        (["proef", "--antwoorden", "nergens.yaml"], 1),
        (["proef", "--rest-onbekend", "-a", "nooit-hier=ja", "--strikt"], 1),
        (["proef", "--rest-onbekend", "-o", "geen-map/advies.md"], 1),
        (["onbestaand"], 2),
        (["proef", "--onbestaand"], 2),
        (["proef"], 4),
        (["proef", "-a", "acuut=ja"], 4),
        (["proef", "--eenvoudig"], 4),
    ],
)
def test_the_exit_code_says_how_a_run_ended(words, code):
    assert sextingwijzer(*words).code == code


def test_a_bug_gives_3(monkeypatch):
    monkeypatch.setattr("sextingwijzer.commands.contact.contact", _broken)

    assert sextingwijzer("contact").code == 3


def test_ctrl_c_gives_130():
    assert sextingwijzer("proef", "--eenvoudig", stdin=Interrupting()).code == 130


def test_stopping_on_request_gives_0():
    assert sextingwijzer("proef", "--eenvoudig", stdin="q\n1\n").code == 0


def test_a_terminal_to_type_at_but_none_to_show_a_question_on_gives_4():
    assert sextingwijzer("proef", stdin=Terminal()).code == 4


def _broken(*_):
    raise ZeroDivisionError
