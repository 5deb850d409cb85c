"""Leaving the terminal as it was, however the program ends: also after a signal that nothing can catch.

Not for Windows, where each program gets the console modes that it asks for.
"""

import atexit
import os
import signal
import sys
import termios
from contextlib import suppress
from functools import cache
from typing import NoReturn, TextIO

assert sys.platform != "win32"  # so that mypy skips the rest there, which has no such functions

_SHOW_AGAIN = b"\x1b[?25h\x1b[?2004l\x1b[0m"
"""The pointer visible, pasted text plain, no colour: what a menu may have changed besides the modes."""


@cache
def keep_terminal(stream: TextIO) -> None:
    """From now on, see that the terminal of `stream` gets its modes of this moment back when the program ends.

    At a normal end and after Ctrl-C the program does so itself. A small second process waits for the end that leaves it
    no time (SIGKILL). Does nothing without a terminal with modes. Call it before any thread or event loop is there;
    once for a terminal is enough, and the start menu asks before the guide does.
    """
    try:
        terminal = os.dup(stream.fileno())
        modes = termios.tcgetattr(terminal)
    except (OSError, ValueError, termios.error):
        return
    waiting, said = os.pipe()
    owner = os.getpgrp()
    guard = os.fork()
    if guard == 0:
        os.close(said)
        _guard(waiting, terminal, modes, owner)
    os.close(waiting)

    def restore() -> None:
        with suppress(termios.error):  # the window may have been closed
            termios.tcsetattr(terminal, termios.TCSANOW, modes)
        with suppress(OSError):
            os.write(said, b".")
            os.waitpid(guard, 0)

    atexit.register(restore)


def _guard(waiting: int, terminal: int, modes: "termios._AttrReturn", owner: int) -> NoReturn:
    """Wait until the program says that it ended well, or is gone; then put the terminal back."""
    try:
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGTTOU"):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
        os.setpgid(0, 0)
        for stream in range(3):
            os.close(stream)
        if not os.read(waiting, 1) and _still_ours(terminal, owner):
            termios.tcsetattr(terminal, termios.TCSANOW, modes)
            os.write(terminal, _SHOW_AGAIN)
    finally:
        os._exit(0)


def _still_ours(terminal: int, owner: int) -> bool:
    """Whether no shell has taken the terminal back yet: it would have set the modes that it wants."""
    try:
        return os.tcgetpgrp(terminal) == owner
    except OSError:  # the program began the session, so no shell is waiting
        return True
