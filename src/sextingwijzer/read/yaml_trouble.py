"""A syntax error as the text around it shows it, and what somebody may have done there."""

import re
from typing import NamedTuple


class Spot(NamedTuple):
    """A place in the lines of a text; both count from 0."""

    line: int
    column: int


class Trouble(NamedTuple):
    """What a parser said, where, and where the thing began that it was reading; with the last text between quotes."""

    said: str
    lines: list[str]
    start: Spot | None
    at: Spot
    quoted: tuple[Spot, Spot] | None

    @property
    def line(self) -> str:
        """The line where the parser gave up."""
        return self.lines[self.at.line]

    @property
    def rest(self) -> str:
        """What stands on that line from there on."""
        return self.line[self.at.column :].strip()

    def above(self, line: int) -> int | None:
        """The nearest line above with something on it, other than a remark."""
        found = (at for at in range(line - 1, -1, -1) if self.lines[at].strip() and not _REMARK.match(self.lines[at]))
        return next(found, None)


class Slip(NamedTuple):
    """What was done, where, and how to mend it."""

    at: Spot
    message: str
    hint: str
    width: int = 1


_REMARK = re.compile(r"\s*#")
