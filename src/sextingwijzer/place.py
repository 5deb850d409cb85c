"""Where something stands in a file, and how to point at it."""

import re
from functools import lru_cache
from typing import NamedTuple


class Place(NamedTuple):
    """A spot in a file; line and column count from 1, in characters."""

    file: str
    line: int
    column: int
    width: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Place("", 1, 1)

_BEFORE, _LONGEST = 60, 160
_FAR = 200
"""Lines: no text of a guide is longer."""
# A control character in a broken file must not drive the terminal that shows it.
_SHOWN = dict.fromkeys((*range(9), *range(10, 32), *range(127, 160)), "\N{REPLACEMENT CHARACTER}")


@lru_cache(maxsize=8)
def _lines(text: str) -> list[str]:
    # Many findings point into the same file, and splitting a large one takes a while.
    return text.splitlines()


def within(text: str, place: Place, said: str) -> Place:
    """Where words stand in the text of a file, from `place` on, with any white space in between.

    The place itself when they are not there as such, as with a code for a letter.
    """
    lines = _lines(text)
    if not said.split() or not 0 < place.line <= len(lines):
        return place
    words = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, said.split())) + r"(?!\w)")
    part = "\n".join(lines[place.line - 1 : place.line - 1 + _FAR])
    found = words.search(part, place.column - 1)
    if found is None:
        return place
    first = part.rfind("\n", 0, found.start()) + 1
    end = part.find("\n", found.start(), found.end())  # of words on two lines, those on the first are underlined
    width = (end if end >= 0 else found.end()) - found.start()
    return Place(place.file, place.line + part.count("\n", 0, first), found.start() - first + 1, width)


def after(place: Place) -> Place:
    """The spot right behind a place."""
    return place._replace(column=place.column + place.width)


def excerpt(text: str, place: Place) -> str:
    """The source line at `place` with carets under the part it names; empty when the line is not there.

    Of a very long line only the part around the place is shown.
    """
    lines = _lines(text)
    if not 0 < place.line <= len(lines):
        return ""
    line, before = lines[place.line - 1].translate(_SHOWN), place.column - 1
    if len(line) > _LONGEST:
        cut = max(0, before - _BEFORE)
        line, before = line[cut : cut + _LONGEST], before - cut
    number = f"{place.line:>5} | "
    # Tabs are kept in the gap, so the carets stay below the text in every terminal.
    gap = "".join("\t" if char == "\t" else " " for char in line[:before])
    width = max(1, min(place.width, len(line) - before))
    return f"{number}{line}\n{' ' * (len(number) - 2)}| {gap}{'^' * width}"
