"""Run a command line in this process, in a world made for the test."""

import io
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sextingwijzer.context import Context
from sextingwijzer.shell import GUIDES_VARIABLE, run

SMALL = Path(__file__).parents[1] / "guides_small"
DAY = date(2026, 11, 23)

# What typer would say in English. None of it may reach a reader.
ENGLISH = (
    "Usage",
    "Options",
    "Arguments",
    "Commands",
    "Show this message",
    "Missing",
    "No such",
    "Error",
    "Got unexpected",
    "Try ",
)


class Pipe(io.StringIO):
    """A stream that is no terminal."""

    encoding = "utf-8"


class Terminal(Pipe):
    """A stream at which a person sits."""

    def isatty(self) -> bool:
        return True


class Ran(NamedTuple):
    """How a run ended, and what it wrote where."""

    code: int
    stdout: str
    stderr: str


def sextingwijzer(
    *words: str | Path,
    stdin: io.StringIO | str = "",
    stdout: io.StringIO | None = None,
    stderr: io.StringIO | None = None,
    env: Mapping[str, str] = {},
    guides: Path | None = SMALL,
    windows: bool = False,
) -> Ran:
    """Run `sextingwijzer WORDS` on 23 November 2026 with the small guide; through pipes, unless given terminals."""
    given = Pipe(stdin) if isinstance(stdin, str) else stdin
    out, err = stdout or Pipe(), stderr or Pipe()
    where = {} if guides is None else {GUIDES_VARIABLE: str(guides)}
    code = run([str(word) for word in words], Context(given, out, err, {**where, **env}, DAY, windows))
    return Ran(code, out.getvalue(), err.getvalue())


def without_colour(text: str) -> str:
    """The text without the codes that a terminal turns into colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)
