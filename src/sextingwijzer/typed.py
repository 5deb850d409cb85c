"""Command lines that a reader can paste, as the shell of the system reads them."""

import re
import sys

_PLAIN = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_PLAIN_ON_WINDOWS = re.compile(r"[\w@+=:./\\-]+")


def command_line(*words: str) -> str:
    """The words after the program's name, fit to be pasted."""
    return f"sextingwijzer {quoted(*words)}"


def quoted(*words: str, windows: bool = sys.platform == "win32") -> str:
    """The words on a line, each between quotes where a shell would take it apart.

    On Windows between double ones, which both of its shells know and no file name can hold; cmd.exe hands single
    ones on.
    """
    return " ".join(_on_windows(word) if windows else _elsewhere(word) for word in words)


def _on_windows(word: str) -> str:
    return word if _PLAIN_ON_WINDOWS.fullmatch(word) else f'"{word}"'


def _elsewhere(word: str) -> str:
    within = word.replace("'", "'\"'\"'")
    return word if _PLAIN.fullmatch(word) else f"'{within}'"
