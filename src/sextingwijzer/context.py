"""The world around a run: streams, terminal, environment and day. Made once, handed on, never looked up elsewhere."""

import codecs
import os
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import TextIOWrapper
from typing import TextIO

DEFAULT_WIDTH = 80
_COMMAND = "sextingwijzer "

_PLAINER = "sextingwijzer-plainer"
_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "•": "-", "·": "-", "…": "...", "–": "-", "→": "->", "€": "EUR"}
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the shell may use. Everything below the commands gets only the parts it needs."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    env: Mapping[str, str]
    today: date
    windows: bool = sys.platform == "win32"

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
        if columns.isdecimal() and int(columns) > 0:
            return int(columns)
        try:
            return os.get_terminal_size(stream.fileno()).columns or DEFAULT_WIDTH
        except (OSError, ValueError):
            return DEFAULT_WIDTH

    def height(self, stream: TextIO) -> int | None:
        """How many lines the terminal shows; None where nothing is cut off by a height."""
        if not _is_terminal(stream):
            return None
        lines = self.env.get("LINES", "")
        if lines.isdecimal() and int(lines) > 0:
            return int(lines)
        try:
            return os.get_terminal_size(stream.fileno()).lines or None
        except (OSError, ValueError):
            return None

    def unicode(self, stream: TextIO) -> bool:
        """Whether the signs outside ASCII can be written to the stream."""
        try:
            "‼►√○×•─═“”·".encode(stream.encoding or "ascii")
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    def for_programs(self) -> TextIO:
        """Standard output, for what programs read: in UTF-8 from now on, unless a person looks."""
        if isinstance(self.stdout, TextIOWrapper) and not _is_terminal(self.stdout):
            self.stdout.reconfigure(encoding="utf-8", errors=self.stdout.errors)
        return self.stdout

    def colour(self, stream: TextIO) -> bool:
        """Whether colour is wanted: on a terminal, unless NO_COLOR is set or the terminal is a simple one."""
        return _is_terminal(stream) and not self.env.get("NO_COLOR") and not self.simple_terminal

    def say(self, message: str) -> None:
        """Write a message to standard error; on a terminal wrapped at words, elsewhere as it is.

        A line with a command to paste is left to the terminal: pasted, a line break of ours would be two commands.
        """
        width = self.width(self.stderr) - 1 if _is_terminal(self.stderr) else None
        for line in message.splitlines():
            wrapped = [line]
            if width is not None and _COMMAND not in line:
                wrapped = textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
            self.stderr.write("\n".join(wrapped) + "\n")

    def is_terminal(self, stream: TextIO) -> bool:
        """Whether a person reads along on the stream."""
        return _is_terminal(stream)


def real_context(env: Mapping[str, str] | None = None) -> Context:
    """The context of this process. Characters that a stream cannot write become plainer, never a reason to stop."""
    codecs.register_error(_PLAINER, _plainer)
    env = os.environ if env is None else env
    context = Context(sys.stdin, sys.stdout, sys.stderr, env, date.today())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=text_encoding(stream, env, windows=context.windows), errors=_PLAINER)
    return context


def text_encoding(stream: TextIO, env: Mapping[str, str], *, windows: bool) -> str | None:
    """The encoding to give a stream that people read; None for the one that it has.

    On Windows programs write files and pipes in one encoding and the console reads them in another: ASCII is in both.
    """
    chosen = env.get("PYTHONIOENCODING") or (stream.encoding or "").lower() == "utf-8"
    return "ascii" if windows and not chosen and not _is_terminal(stream) else None


def _plainer(error: UnicodeError) -> tuple[str, int]:
    """What to write for characters that a stream cannot: the nearest plain ones, else a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    from unicodedata import combining, normalize  # most streams can write everything

    lost = normalize("NFKD", error.object[error.start : error.end].translate(_PLAIN))
    return "".join(char if char.isascii() else "?" for char in lost if not combining(char)), error.end


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # a closed stream
        return False
