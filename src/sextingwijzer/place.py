"""Where something stands in a file, and how to point at it."""

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


def excerpt(text: str, place: Place) -> str:
    """The source line at `place` with carets under the part it names; empty when the line is not there."""
    lines = text.splitlines()
    if not 0 < place.line <= len(lines):
        return ""
    line = lines[place.line - 1]
    number = f"{place.line:>5} | "
    # Tabs are kept in the gap, so the carets stay below the text in every terminal.
    gap = "".join("\t" if char == "\t" else " " for char in line[: place.column - 1])
    width = max(1, min(place.width, len(line) - place.column + 1))
    return f"{number}{line}\n{' ' * (len(number) - 2)}| {gap}{'^' * width}"
