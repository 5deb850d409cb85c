"""Run as a program of its own by kept_terminal.py: puts the terminal back when the one that it guards was killed.

Its input ends when that program is gone, its output is the terminal, and its words are the modes to give back and the
process group that the terminal belonged to. Imports nothing of ours: it starts while the first question is drawn.
"""

import marshal
import os
import sys
import termios

assert sys.platform != "win32"  # as in kept_terminal.py

_SHOW_AGAIN = b"\x1b[?25h\x1b[?2004l\x1b[0m"
"""The pointer visible, pasted text plain, no colour: what a menu may have changed besides the modes."""

_WAITING, _TERMINAL = 0, 1


def _still_ours(owner: int) -> bool:
    """Whether no shell has taken the terminal back yet: it would have set the modes that it wants."""
    try:
        return os.tcgetpgrp(_TERMINAL) == owner
    except OSError:  # the program began the session, so no shell is waiting
        return True


if __name__ == "__main__":
    if not os.read(_WAITING, 1) and _still_ours(int(sys.argv[2])):
        modes = marshal.loads(bytes.fromhex(sys.argv[1]))  # noqa: S302 - written by kept_terminal.py, for us alone
        termios.tcsetattr(_TERMINAL, termios.TCSANOW, modes)
        os.write(_TERMINAL, _SHOW_AGAIN)
