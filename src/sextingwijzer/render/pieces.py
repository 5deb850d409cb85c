"""A block that is taller than the screen, in pieces of the same kind."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from sextingwijzer.view.blocks import Bars, Block, Bullets, Labelled, Numbered, Paragraph

_SENTENCES = re.compile(r"(?<=[.?!:;]) ")


def pieces(block: Block, fits: Callable[[Block], bool]) -> Iterator[Block]:
    """The block when it fits; else in pieces that do, as few as can be. What cannot be cut stays whole."""
    count, piece = _cuts(block)
    start = 0
    while start < count:
        end = start + 1
        while end < count and fits(piece(start, end + 1)):
            end += 1
        yield piece(start, end)
        start = end


def _cuts(block: Block) -> tuple[int, Callable[[int, int], Block]]:
    """In how many units a block can be cut, and a function for the piece of it from one unit to before another."""
    match block:
        case Bullets():
            return len(block.items), lambda start, end: Bullets(block.items[start:end])
        case Numbered():
            return len(block.items), lambda start, end: Numbered(
                block.items[start:end], block.loose, block.first + start
            )
        case Bars():
            most = max(count for _, count in block.rows)
            return len(block.rows), lambda start, end: Bars(
                block.rows[start:end], block.loose, block.first + start, most
            )
        case Paragraph():
            said = _SENTENCES.split(block.text)
            return len(said), lambda start, end: replace(block, text=" ".join(said[start:end]))
        case Labelled():
            told = _SENTENCES.split(block.value)
            return len(told), lambda start, end: replace(block, value=" ".join(told[start:end]))
        case _:
            return 1, lambda _start, _end: block
