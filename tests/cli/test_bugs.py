"""A bug in the program itself is admitted in a line or two, without a traceback; with one for who asks."""

import pytest
from inline_snapshot import snapshot

from cli.running import sextingwijzer
from sextingwijzer.library import Library


@pytest.fixture(autouse=True)
def bug(monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("iets over de leerling")

    # A method, and not a function: a module that is first imported during the test would keep what it finds.
    monkeypatch.setattr(Library, "sound", broken)


def test_a_bug_is_admitted_without_a_traceback_or_what_it_held():
    ran = sextingwijzer("proef", "--rest-onbekend")

    assert ran.stderr == snapshot("""\
Er ging iets mis in het programma zelf (ZeroDivisionError).
Meld het aan de makers; met de variabele SEXTINGWIJZER_FOUTSPOOR=1 toont het programma waar.
""")
    assert (ran.code, ran.stdout) == (3, "")


def test_makers_can_ask_for_the_traceback():
    with pytest.raises(ZeroDivisionError):
        sextingwijzer("proef", "--rest-onbekend", env={"SEXTINGWIJZER_FOUTSPOOR": "1"})
