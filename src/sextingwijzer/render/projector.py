"""A slide to screens that fit: nothing scrolls, and wide margins keep it calm."""

from dataclasses import dataclass, replace

from sextingwijzer.render.layout import lines
from sextingwijzer.view.blocks import Block
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
    """The slide in as many screens as it needs. A part that is taller than a screen is not kept together."""
    groups: list[tuple[Part, ...]] = [()]
    for part in _parts(slide, room):
        longer = (*groups[-1], part)
        if groups[-1] and not _fits(_screen(slide, longer, numbered(1, 2)), room):
            longer = (part,)
            groups.append(longer)
        groups[-1] = longer
    return tuple(_screen(slide, group, numbered(number, len(groups))) for number, group in enumerate(groups, 1))


def numbered(number: int, of: int) -> str:
    """Which screen of a slide this is; "" when it has one."""
    return f"blad {number} van {of}" if of > 1 else ""


def _parts(slide: Slide, room: Room) -> tuple[Part, ...]:
    found: list[Part] = []
    for part in slide.parts:
        whole = _fits(_screen(slide, (part,), numbered(1, 2)), room)
        found += [part] if whole else [(block,) for block in part]
    return tuple(found)


def _screen(slide: Slide, parts: tuple[Part, ...], number: str) -> tuple[Block, ...]:
    where = " · ".join(filter(None, (slide.where, number)))
    return replace(slide, where=where, parts=parts).screen


def _fits(screen: tuple[Block, ...], room: Room) -> bool:
    return room.height is None or sum(1 for _ in lines(screen, room.inner)) <= room.height
