"""Asking with numbered lines: no menus, nothing redrawn. For screen readers and simple terminals."""

import textwrap
from collections.abc import Iterable
from typing import TextIO

from sextingwijzer.ask.azerty import figures
from sextingwijzer.ask.protocol import KEY_MEANING, EndOfInput, Key, Pause, Prompt

_TIE = "\N{NO-BREAK SPACE}"


class LineAsker:
    """Writes each prompt as plain lines and reads a line back: a number or a letter, then Enter."""

    def __init__(self, stdin: TextIO, out: TextIO, width: int, height: int | None = None) -> None:
        """`height` is how many lines can be seen at once; None where nothing scrolls out of sight."""
        self._stdin = stdin
        self._out = out
        self._width = max(20, width - 1)
        self._height = height

    def ask(self, prompt: Prompt) -> str | Key:
        """Ask until the answer can be understood."""
        self._write("")
        if prompt.above:
            self._write(prompt.above)
        numbered = {str(number): choice for number, choice in enumerate(prompt.choices, 1)}
        named = {name.lower(): choice for choice in prompt.choices for name in (choice.id, choice.label)}
        keys = _meanings(prompt.keys)
        told = [(prompt.text, ""), *((prompt.label(choice), f"{number}. ") for number, choice in numbered.items())]
        how = (f"Typ een nummer en druk op Enter ({keys}).", "")
        lines = sum(len(self._wrapped(*one)) for one in (*told, how))
        if self._height is not None and lines >= self._height:  # the line that is typed on is one more
            told.append((f"Dit was de vraag: {prompt.text}", ""))
        for text, lead in (*told, how):
            self._write(text, lead)
        while True:
            typed = self._typed()
            if (key := _key(typed, prompt.keys)) is not None:
                return key
            if (chosen := numbered.get(figures(typed)) or named.get(typed)) is not None:
                self._write(f"Antwoord: {chosen.label}")
                return chosen.id
            self._write(f"‘{typed}’ begrijp ik niet." if typed else "Je typte niets.")
            self._write(f"Typ een nummer van 1 tot {len(prompt.choices)} en druk op Enter ({keys}).")

    def pause(self, pause: Pause) -> str | Key:
        """Wait for Enter, for numbers where they are asked, or for a key."""
        keys = _meanings(pause.keys)
        self._write("")
        self._write(f"{pause.text} ({keys})")
        while True:
            typed = self._typed()
            if (key := _key(typed, pause.keys)) is not None:
                return key
            if not typed or (pause.numbers and figures(typed)[0].isdecimal()):
                return figures(typed)
            self._write(f"‘{typed}’ begrijp ik niet. {pause.text} ({keys})")

    def _typed(self) -> str:
        self._out.write("> ")
        self._out.flush()
        line = self._stdin.readline()
        if not line:
            self._write("")
            raise EndOfInput
        return line.strip().lower()

    def _write(self, text: str, lead: str = "") -> None:
        self._out.write("\n".join(self._wrapped(text, lead)).replace(_TIE, " ") + "\n")

    def _wrapped(self, text: str, lead: str = "") -> list[str]:
        return textwrap.wrap(
            text,
            self._width,
            initial_indent=lead,
            subsequent_indent=" " * len(lead),
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]


def _key(typed: str, keys: Iterable[Key]) -> Key | None:
    return next((key for key in keys if typed == key.value), None)


def _meanings(keys: Iterable[Key]) -> str:
    # A key and its meaning stay on one line.
    return ", ".join(f"{key.value} = {KEY_MEANING[key]}".replace(" ", _TIE) for key in keys)
