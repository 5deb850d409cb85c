"""A page as plain text."""

from collections.abc import Iterable

from sextingwijzer.render.layout import lines, plain
from sextingwijzer.view.blocks import Block


def text(blocks: Iterable[Block], width: int = 80, *, unicode: bool = True) -> str:
    """The page, wrapped to `width` characters, with a line break at the end."""
    return "".join(f"{plain(line).rstrip()}\n" for line in lines(blocks, width, unicode=unicode))
