"""Leaving the terminal as it was, however the program ends: also after a signal that nothing can catch.

Not for Windows, where each program gets the console modes that it asks for.
"""

import atexit
import marshal
import os
import signal
import sys
import termios
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TextIO

assert sys.platform != "win32"  # so that mypy skips the rest there, which has no such functions

_GUARD = str(Path(__file__).with_name("terminal_guard.py"))

# What ends this program does not end the guard; and a process in the background may then set the modes (SIGTTOU).
_NOT_FOR_THE_GUARD = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGTTOU)


@cache
def keep_terminal(stream: TextIO) -> None:
    """From now on, see that the terminal of `stream` gets its modes of this moment back when the program ends.

    At a normal end and after Ctrl-C the program does so itself. A small second process waits for the end that leaves it
    no time (SIGKILL). Does nothing without a terminal with modes; once for a terminal is enough, and the start menu
    asks before the guide does.
    """
    try:
        modes = termios.tcgetattr(terminal := os.dup(stream.fileno()))
    except (OSError, ValueError, termios.error):
        return
    with suppress(OSError):  # where no second process can be had, the ends that leave time are still taken care of
        waiting, said = os.pipe()
        guard = _guard(waiting, terminal, modes)
        os.close(waiting)
        atexit.register(_dismiss, guard, said)
    atexit.register(_give_back, terminal, modes)  # what is registered last is done first


def _give_back(terminal: int, modes: "termios._AttrReturn") -> None:
    with suppress(termios.error):  # the window may have been closed
        termios.tcsetattr(terminal, termios.TCSANOW, modes)


def _dismiss(guard: int, said: int) -> None:
    with suppress(OSError):
        os.write(said, b".")
        os.waitpid(guard, 0)


def _guard(waiting: int, terminal: int, modes: "termios._AttrReturn") -> int:
    """The process that reads `waiting` until this one says that it ended well, or is gone.

    Started anew and not forked: a fork shares all memory, and copying what is written to afterwards costs 8 ms.
    """
    streams = [
        (os.POSIX_SPAWN_DUP2, waiting, 0),
        (os.POSIX_SPAWN_DUP2, terminal, 1),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    words = [sys.executable, "-I", "-S", _GUARD, marshal.dumps(modes).hex(), str(os.getpgrp())]
    return os.posix_spawn(
        sys.executable, words, os.environ, file_actions=streams, setpgroup=0, setsigmask=_NOT_FOR_THE_GUARD
    )
