"""A slide to screens that fit: nothing scrolls, and wide margins keep it calm."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sextingwijzer.render.layout import rows
from sextingwijzer.render.pieces import pieces
from sextingwijzer.view.blocks import Bars, Block, Numbered
from sextingwijzer.view.slide import Part, Slide

_CALM = 80
"""Wider lines do not read from the back of a room."""
_NO_MARGIN = 60


@dataclass(frozen=True, slots=True)
class Room:
    """The terminal that shows it: its width, and the lines for the slide; None where nothing is cut off."""

    width: int
    height: int | None

    @property
    def margin(self) -> int:
        """The empty columns at either side."""
        return 0 if self.width < _NO_MARGIN else max(2, (self.width - _CALM) // 2)

    @property
    def inner(self) -> int:
        """What is left between the margins."""
        return self.width - 2 * self.margin


def screens(slide: Slide, room: Room) -> tuple[tuple[Block, ...], ...]:
    """The slide in as many screens as it needs.

    On a small screen air goes first, then where one is, and only then is a block cut.
    """
    tight = replace(slide, parts=tuple(tuple(map(_tight, part)) for part in slide.parts))
    bare = replace(tight, where="")
    for one in (slide, tight, bare):
        shown = _screens(one, room, one.parts)
        if all(_fits(screen, room) for screen in shown):
            return shown
    return _screens(bare, room, tuple(_cut(bare, room)))


def _screens(slide: Slide, room: Room, whole: tuple[Part, ...]) -> tuple[tuple[Block, ...], ...]:
    groups: list[tuple[Part, ...]] = [()]
    for part in _parts(slide, room, whole):
        longer = (*groups[-1], part)
        if groups[-1] and not _fits(_screen(slide, longer, numbered(1, 2)), room):
            longer = (part,)
            groups.append(longer)
        groups[-1] = longer
    return tuple(_screen(slide, group, numbered(number, len(groups))) for number, group in enumerate(groups, 1))


def numbered(number: int, of: int) -> str:
    """Which screen of a slide this is; "" when it has one."""
    return f"blad {number} van {of}" if of > 1 else ""


def _parts(slide: Slide, room: Room, parts: tuple[Part, ...]) -> Iterator[Part]:
    """The parts; one that is taller than a screen is not kept together."""
    for part in parts:
        whole = _fits(_screen(slide, (part,), numbered(1, 2)), room)
        yield from [part] if whole else [(block,) for block in part]


def _cut(slide: Slide, room: Room) -> Iterator[Part]:
    """The parts, with each block that is taller than a screen in pieces that fit."""

    def fits(block: Block) -> bool:
        return _fits(_screen(slide, ((block,),), numbered(1, 2)), room)

    for part in _parts(slide, room, slide.parts):
        if len(part) > 1:
            yield part
        else:
            yield from ((piece,) for piece in pieces(part[0], fits))


def _tight(block: Block) -> Block:
    return replace(block, loose=False) if isinstance(block, Numbered | Bars) else block


def _screen(slide: Slide, parts: tuple[Part, ...], number: str) -> tuple[Block, ...]:
    where = " · ".join(filter(None, (slide.where, number)))
    return replace(slide, where=where, parts=parts).screen


def _fits(screen: tuple[Block, ...], room: Room) -> bool:
    return room.height is None or rows(screen, room.inner) <= room.height
