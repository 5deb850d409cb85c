"""The world around a run: streams, terminal, environment and day. Made once, handed on, never looked up elsewhere."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TextIO

DEFAULT_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Context:
    """What the shell may use. Everything below the commands gets only the parts it needs."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    env: Mapping[str, str]
    today: date

    @property
    def prompt_stream(self) -> TextIO | None:
        """Where questions can be seen: standard error, else standard output, else nowhere."""
        return next((stream for stream in (self.stderr, self.stdout) if _is_terminal(stream)), None)

    @property
    def interactive(self) -> bool:
        """Whether a person can be asked: there is a terminal to show the question and one to type at."""
        return _is_terminal(self.stdin) and self.prompt_stream is not None

    @property
    def simple_terminal(self) -> bool:
        """Whether the terminal says that it can only show lines (TERM=dumb)."""
        return self.env.get("TERM", "").lower() in ("dumb", "unknown")

    def width(self, stream: TextIO) -> int:
        """The width in characters to lay out for: of the terminal, or a default for files and pipes."""
        if not _is_terminal(stream):
            return DEFAULT_WIDTH
        columns = self.env.get("COLUMNS", "")
        if columns.isdigit() and int(columns) > 0:
            return int(columns)
        try:
            return os.get_terminal_size(stream.fileno()).columns or DEFAULT_WIDTH
        except (OSError, ValueError):
            return DEFAULT_WIDTH

    def unicode(self, stream: TextIO) -> bool:
        """Whether the signs outside ASCII can be written to the stream."""
        try:
            "‼►√○×•─═“”·".encode(stream.encoding or "ascii")
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    def colour(self, stream: TextIO) -> bool:
        """Whether colour is wanted: on a terminal, unless NO_COLOR is set or the terminal is a simple one."""
        return _is_terminal(stream) and not self.env.get("NO_COLOR") and not self.simple_terminal

    def is_terminal(self, stream: TextIO) -> bool:
        """Whether a person reads along on the stream."""
        return _is_terminal(stream)


def real_context(env: Mapping[str, str] | None = None) -> Context:
    """The context of this process. Characters that a stream cannot write are replaced, never a reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    return Context(sys.stdin, sys.stdout, sys.stderr, os.environ if env is None else env, date.today())


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # a closed stream
        return False
