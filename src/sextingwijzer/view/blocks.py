"""The parts of a page, without any format: every renderer knows these and nothing else."""

import re
from dataclasses import dataclass

from sextingwijzer.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Title:
    """The title of the page."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """The head of an advice: the verdict and what it is about. In brief it stands alone, on a line."""

    verdict: Verdict
    title: str
    brief: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. Quiet text matters less and may be shown dimmed."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its value, as in "Bron: …"."""

    label: str
    value: str
    quiet: bool = True


_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class FillIn:
    """A label with room to write by hand."""

    label: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list of things to choose from, numbered from `first`. Loose: with air between them, for a large screen."""

    items: tuple[str, ...]
    loose: bool = False
    first: int = 1


@dataclass(frozen=True, slots=True)
class Bars:
    """How many chose what: a bar with its number below each label. Loose, and numbered, as in `Numbered`.

    The longest bar is that of `most`, when it is one that is shown elsewhere.
    """

    rows: tuple[tuple[str, int], ...]
    loose: bool = False
    first: int = 1
    most: int = 0


@dataclass(frozen=True, slots=True)
class Columns:
    """Two things side by side: a verdict with what it is about, plain words, or nothing.

    `names` are the heads of their columns, for where they stand below each other; the heads have themselves for names.
    """

    left: Judged | str
    right: Judged | str
    names: tuple[str, str] = ("", "")


Block = Title | Heading | Judged | Paragraph | Bullets | Labelled | FillIn | Numbered | Bars | Columns


def prose(text: str) -> tuple[Block, ...]:
    """The blocks of a text from a guide: paragraphs, and lists of lines that start with "- "."""
    blocks: list[Block] = []
    for chunk in _BLANK_LINES.split(text):
        lines = [line.strip() for line in chunk.splitlines() if line.strip()]
        running: list[str] = []
        items: list[str] = []
        for line in lines:
            if line.startswith("- "):
                items.append(line[2:].lstrip())
            elif items:
                items[-1] += " " + line
            else:
                running.append(line)
        if running:
            blocks.append(Paragraph(" ".join(running)))
        if items:
            blocks.append(Bullets(tuple(items)))
    return tuple(blocks)
