"""Every exit code of the design, and a way to get it."""

import errno

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


class NoReader(Pipe):
    """Standard output on Windows after its reader has gone."""

    def __init__(self, spare):
        super().__init__()
        self._spare = spare

    def write(self, _):
        raise OSError(errno.EINVAL, "Invalid argument")

    def fileno(self):
        return self._spare.fileno()


@pytest.mark.parametrize(("windows", "code"), [(True, 0), (False, 3)])
def test_an_invalid_argument_is_how_windows_says_that_the_reader_has_gone(tmp_path, windows, code):
    with (tmp_path / "spare").open("w") as spare:
        ran = sextingwijzer("contact", stdout=NoReader(spare), windows=windows)

    assert ran.code == code
    assert bool(ran.stderr) is not windows


def test_any_other_invalid_argument_on_windows_is_a_bug(monkeypatch):
    monkeypatch.setattr("sextingwijzer.commands.contact.contact", _invalid)

    assert sextingwijzer("contact", windows=True).code == 3


def test_a_bug_gives_3(monkeypatch):
    monkeypatch.setattr("sextingwijzer.commands.contact.contact", _broken)

    assert sextingwijzer("contact").code == 3


def test_ctrl_c_gives_130():
    assert sextingwijzer("proef", "--eenvoudig", stdin=Interrupting()).code == 130


def test_stopping_on_request_gives_0():
    assert sextingwijzer("proef", "--eenvoudig", stdin="q\n1\n").code == 0


def test_a_terminal_to_type_at_but_none_to_show_a_question_on_gives_4():
    assert sextingwijzer("proef", stdin=Terminal()).code == 4


def _invalid(*_):
    raise OSError(errno.EINVAL, "Invalid argument")


def _broken(*_):
    raise ZeroDivisionError
