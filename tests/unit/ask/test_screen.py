import ctypes
import ctypes.wintypes  # before a test says that this is Windows
import io
import subprocess
import sys
from types import SimpleNamespace

import pytest

from sextingwijzer.ask.screen import clear


class Stream(io.StringIO):
    def fileno(self) -> int:
        return 2


class Console:
    """The part of the Windows kernel that a console is asked with; one that takes codes, or an older one."""

    def __init__(self, mode: int | None, *, takes_codes: bool = True) -> None:
        self.mode = mode
        self.modes: list[int] = []
        self._takes_codes = takes_codes

    def GetConsoleMode(self, console, mode) -> int:  # noqa: N802 -- as Windows spells it
        assert console.value == 1002
        if self.mode is None:
            return 0
        mode._obj.value = self.mode
        return 1

    def SetConsoleMode(self, console, mode) -> int:  # noqa: N802 -- idem
        assert console.value == 1002
        wanted = getattr(mode, "value", mode)
        if wanted & 4 and not self._takes_codes:
            return 0
        self.mode = wanted
        self.modes.append(wanted)
        return 1


@pytest.fixture
def windows(monkeypatch):
    """Pretend to be Windows, with this console; gives what the shell is told to do."""

    def pretend(console, cls=0):
        told = []

        def run(line, *, shell, check, stdout):
            told.append((line, stdout))
            if isinstance(cls, Exception):
                raise cls
            return SimpleNamespace(returncode=cls)

        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=console), raising=False)
        monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(get_osfhandle=lambda number: 1000 + number))
        monkeypatch.setattr(subprocess, "run", run)
        return told

    return pretend


@pytest.mark.skipif(sys.platform == "win32", reason="where every terminal takes codes")
def test_a_terminal_is_cleared_by_codes():
    screen, with_the_past = io.StringIO(), io.StringIO()

    assert clear(screen)
    assert clear(with_the_past, scrolled=True)
    assert screen.getvalue() == "\x1b[H\x1b[2J"
    assert with_the_past.getvalue() == "\x1b[H\x1b[2J\x1b[3J"


def test_a_windows_console_is_asked_to_take_codes_and_left_as_it_was(windows):
    console, screen = Console(mode=3), Stream()
    told = windows(console)

    assert clear(screen, scrolled=True)
    assert screen.getvalue() == "\x1b[H\x1b[2J\x1b[3J"
    assert console.modes == [7, 3]
    assert told == []


def test_an_older_windows_console_is_cleared_by_its_shell_and_sees_no_codes(windows):
    screen = Stream()
    told = windows(Console(mode=3, takes_codes=False))

    assert clear(screen)
    assert told == [("cls", screen)]
    assert screen.getvalue() == ""


@pytest.mark.parametrize("cls", [1, FileNotFoundError()])
def test_a_screen_that_nothing_clears_is_not_said_to_be(windows, cls):
    screen = Stream()
    windows(Console(mode=None), cls)

    assert not clear(screen)
    assert screen.getvalue() == ""


def test_a_stream_without_a_console_is_not_cleared(windows):
    windows(Console(mode=3), cls=1)

    assert not clear(io.StringIO())
