"""A long page, a screen at a time."""

from collections.abc import Callable, Iterable
from typing import TextIO

from sextingwijzer.context import Context
from sextingwijzer.render.layout import rows
from sextingwijzer.render.parts import parts
from sextingwijzer.view.blocks import Block

MENU = 11
"""The lines of a menu below a page."""
_LEAST = 8
_SPARE = 4  # the blank line above a part, and the lines that say how to go on


def read_through(
    page: Iterable[Block],
    show: Callable[[Iterable[Block]], None],
    wait: Callable[[str], bool],
    context: Context,
    stream: TextIO,
    below: int = MENU,
) -> bool:
    """Show the page on the stream, and wait each time before something would scroll away. False when `wait` ended it.

    `wait` says what Enter does, and is False when the person has read enough. `below` is what the next prompt needs.
    """
    height = context.height(stream)
    if height is None:
        show(page)
        return True
    width = context.width(stream)
    rest = list(parts(page, width, max(_LEAST, height - _SPARE)))
    while len(rest) > 1:
        show(rest.pop(0))
        if not wait("Enter leest verder."):
            return False
    last = rest[0] if rest else ()
    show(last)
    return rows(last, width) <= height - below or wait("Enter gaat verder.")
