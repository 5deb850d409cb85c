"""The text of a menu, wrapped for a screen: the question, what may be typed, the choices, and how many lines they get.

What a stream cannot write is made plainer here, before it is wrapped: prompt_toolkit would put question marks.
"""

import textwrap
from dataclasses import dataclass, replace
from typing import TextIO

from sextingwijzer.ask.protocol import KEY_MEANING, Prompt

MIN_WIDTH = 20
_MIN_ROOM = 3
_TIE = "\N{NO-BREAK SPACE}"
_POINTER_ROOM = 3  # the pointer and the spaces that questionary puts before each choice
_ONE_DIGIT = 9
_MORE = "Niet alles past hier; de pijltjes tonen de rest"


@dataclass(frozen=True, slots=True)
class MenuText:
    """What stands on the screen, in lines. `room` is how many there are for the choices, and for a remark below."""

    width: int
    above: tuple[str, ...]
    question: tuple[str, ...]
    keys: str
    titles: tuple[str, ...]
    remark: str
    room: int

    @property
    def height(self) -> int:
        """How many lines there are before the choices: with a blank one at either end."""
        return 2 + len(self.above) + len(self.question) + len(self.keys.splitlines())


def takes_enter(prompt: Prompt) -> bool:
    """Whether a number is not enough to choose."""
    return len(prompt.choices) > _ONE_DIGIT


def menu_text(prompt: Prompt, columns: int, rows: int, stream: TextIO) -> MenuText:
    """The menu for a screen of that size. When the choices are too tall, they scroll and the question stays.

    Where not even some of them have room, the keys go first and what stands above the question next.
    """
    width = max(MIN_WIDTH, columns - 1)
    above = tuple(_wrapped(writable(prompt.above, stream), width))
    question = tuple(_wrapped(writable(prompt.text, stream), width))
    titles = tuple(
        _title(number, writable(prompt.label(choice), stream), width) for number, choice in enumerate(prompt.choices, 1)
    )
    remark = _indented(f"Kies een nummer van 1 tot {len(titles)}.", width)

    def laid_out(above: tuple[str, ...], keys: str) -> MenuText:
        text = MenuText(width, above, question, writable(keys, stream), titles, remark, 0)
        return replace(text, room=max(1, rows - text.height))

    whole = laid_out(above, _keys(prompt, width))
    lines = sum(len(title.splitlines()) for title in titles)
    if lines <= whole.room:
        return whole
    more = _indented(_MORE, width).removeprefix("  ")
    smaller = (
        laid_out(above, _keys(prompt, width, _MORE)),
        laid_out(above, more),
        laid_out((), more),
        laid_out((), ""),
    )
    return next((text for text in smaller if text.room >= min(lines, _MIN_ROOM)), smaller[-1])


def writable(text: str, stream: TextIO) -> str:
    """The text as the stream will show it."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, stream.errors or "replace").decode(encoding)


def _title(number: int, label: str, width: int) -> str:
    lead = f"{number}. "
    room = max(12, width - _POINTER_ROOM)
    later = " " * (_POINTER_ROOM + len(lead))
    # The first line stands behind the pointer, the later ones start at the edge: they bring their own indent.
    lines = _wrapped(label, room - len(lead))
    return f"\n{later}".join([lead + lines[0], *lines[1:]])


def _keys(prompt: Prompt, width: int, more: str = "") -> str:
    # A key and its meaning stay together.
    keys = (f"{key.value} {KEY_MEANING[key]}".replace(" ", _TIE) for key in prompt.keys)
    choosing = "Pijltjes of een nummer" + (", dan Enter" if takes_enter(prompt) else "")
    text = f"{_TIE}· ".join((choosing, *keys, *([more] if more else [])))
    return _indented(text, width)


def _indented(text: str, width: int) -> str:
    return "\n".join(_wrapped(text, width, "  "))


def _wrapped(text: str, width: int, indent: str = "") -> list[str]:
    # prompt_toolkit underlines the space that ties.
    lines = textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    return [line.replace(_TIE, " ") for line in lines]
