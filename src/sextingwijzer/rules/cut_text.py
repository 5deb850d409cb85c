"""`afgebroken-tekst`: a text without quotes that breaks off at ` #`; what follows is a comment that no reader sees."""

import re
from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.parse.prose import prose
from sextingwijzer.parse.shape import Shape
from sextingwijzer.place import Place
from sextingwijzer.tree import Scalar, Tree

_COMMENT = re.compile(r"\s+#")
_MARKED = ("'", '"', "|", ">")


def check(tree: Tree, shape: Shape, text: str) -> Iterable[Finding]:
    """A finding for each prose text of a file that a comment follows on its line. `text` is that of the whole file."""
    if " #" not in text and "\t#" not in text:
        return
    lines = text.splitlines()
    for scalar in prose(tree, shape):
        place = _cut(scalar, lines)
        if place is not None:
            yield Finding(
                "afgebroken-tekst",
                place,
                "Hier breekt de tekst af: een hekje na een spatie begint een opmerking, en die ziet geen lezer.",
                "Hoort dit bij de tekst, zet ze dan tussen dubbele aanhalingstekens. "
                "Is het een opmerking, zet ze dan op een eigen regel.",
                Severity.WARNING,
            )


def _cut(scalar: Scalar, lines: list[str]) -> Place | None:
    """Where the comment begins that follows a text without quotes."""
    file, number, column, width = scalar.place
    line = lines[number - 1] if number <= len(lines) else ""
    if line[column - 1 : column].startswith(_MARKED):
        return None
    end = column - 1 + width
    left = scalar.text
    if line[column - 1 : end] != left:  # it goes on, on the next lines
        while left and number <= len(lines):
            piece = lines[number - 1][column - 1 :].strip()
            whole = left.startswith(piece)
            piece = piece if whole else re.split(_COMMENT, piece)[0]
            if not left.startswith(piece):
                return None  # in a list or table between brackets, where what ends a text is another sign
            left = left[len(piece) :].lstrip()
            end = lines[number - 1].find(piece, column - 1) + len(piece)
            number, column = number + 1, 1
        number -= 1
    found = _COMMENT.match(lines[number - 1], end)
    return Place(file, number, found.end(), len(lines[number - 1]) - found.end() + 1) if found else None
