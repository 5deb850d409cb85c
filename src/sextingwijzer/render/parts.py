"""A long page in parts that fit the screen, so that nothing scrolls away unread."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from sextingwijzer.render.layout import rows
from sextingwijzer.render.pieces import pieces
from sextingwijzer.view.blocks import Block, Heading, Judged, Title


def parts(blocks: Iterable[Block], width: int, height: int | None) -> Iterator[Sequence[Block]]:
    """The page in parts of at most `height` lines of `width` characters, in order; in one when there is no height.

    An advice stays whole, with the heading above it. One that is more than fits goes on under its title, said again: no
    verdict scrolls out of sight while its text is read. A block that is too tall is cut between its items or sentences.
    """
    if height is None:
        yield tuple(blocks)
        return
    part: list[Block] = []
    for unit in _units(blocks):
        if part and rows([*part, *unit], width) > height:
            yield part
            part = []
        for piece in _pieces(unit, width, height):
            if part and piece is not unit:
                yield part
                part = []
            part += piece
    if part:
        yield part


def _pieces(unit: list[Block], width: int, height: int) -> Iterator[list[Block]]:
    """The unit itself when it fits; else what fits of it, and the rest of an advice under its title."""
    if rows(unit, width) <= height:
        yield unit
        return
    title = next((block for block in unit if isinstance(block, Judged)), None)
    head = [] if title is None else [Judged(title.verdict, f"{title.title} (vervolg)", brief=True)]
    lead = list(takewhile(lambda block: isinstance(block, Title | Heading | Judged), unit))

    def fits(block: Block) -> bool:
        return all(rows([*above, block], width) <= height for above in (lead, head))

    piece: list[Block] = []
    for block in (cut for whole in unit for cut in pieces(whole, fits)):
        heads = not piece or isinstance(piece[-1], Title | Heading | Judged)
        if not heads and rows([*piece, block], width) > height:
            yield piece
            piece = list(head)
        piece.append(block)
    yield piece


def _units(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks in groups that belong together: an advice, or one block, with the headings above it."""
    unit: list[Block] = []
    for block in blocks:
        judged = any(isinstance(one, Judged) for one in unit)
        heads = bool(unit) and isinstance(unit[-1], Title | Heading)
        begins = isinstance(block, Title | Heading | Judged) or not judged
        if begins and unit and not heads:
            yield unit
            unit = []
        unit.append(block)
    if unit:
        yield unit
