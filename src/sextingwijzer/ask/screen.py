"""Making the screen of a terminal empty."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

_EMPTY = "\x1b[H\x1b[2J"
_FORGOTTEN = "\x1b[3J"
_TAKES_CODES = 0x0001 | 0x0004  # ENABLE_PROCESSED_OUTPUT and ENABLE_VIRTUAL_TERMINAL_PROCESSING


def clear(stream: TextIO, *, scrolled: bool = False) -> bool:
    """Make the terminal of `stream` empty, with `scrolled` also what can be scrolled back to. False when it is not.

    A terminal that takes the codes may still keep what was scrolled away.
    """
    with _taking_codes(stream) as takes:
        if takes:
            stream.write(_EMPTY + (_FORGOTTEN if scrolled else ""))
            stream.flush()
            return True
    return _cls(stream)


@contextmanager
def _taking_codes(stream: TextIO) -> Iterator[bool]:
    """Whether the terminal takes codes for what they mean, for as long as this lasts. Only a Windows console may not.

    It is asked each time: prompt_toolkit puts the mode back after everything that it writes, and so do we.
    """
    if sys.platform != "win32":
        yield True
        return
    import ctypes
    import msvcrt
    from ctypes import wintypes

    try:
        console = wintypes.HANDLE(msvcrt.get_osfhandle(stream.fileno()))
    except (OSError, ValueError):
        yield False
        return
    kernel, mode = ctypes.windll.kernel32, wintypes.DWORD()
    takes = bool(
        kernel.GetConsoleMode(console, ctypes.byref(mode)) and kernel.SetConsoleMode(console, mode.value | _TAKES_CODES)
    )
    try:
        yield takes
    finally:
        if takes:
            kernel.SetConsoleMode(console, mode)


def _cls(stream: TextIO) -> bool:
    """Clear an older Windows console, the way its own shell does."""
    import subprocess

    try:
        done = subprocess.run("cls", shell=True, check=False, stdout=stream)  # noqa: S602, S607  # a word of that shell
    except (OSError, ValueError):
        return False
    return done.returncode == 0
