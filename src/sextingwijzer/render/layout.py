"""Blocks to lines that fit a width. Shared by plain text and the terminal, so both wrap alike."""

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import zip_longest

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.blocks import (
    Bars,
    Block,
    Bullets,
    Columns,
    FillIn,
    Heading,
    Judged,
    Labelled,
    Numbered,
    Paragraph,
    Title,
)
from sextingwijzer.view.words import verdict_head

MAX_WIDTH = 88
"""Longer lines are hard to read, however wide the terminal."""
MIN_WIDTH = 20
SPACED_NUMBER = re.compile(r"(?<=\d) (?=\d)")
"""The space within a number, such as 116 000: a number to call stays on one line."""
_TIE = "\N{NO-BREAK SPACE}"
_INDENT = "  "
_GUTTER = "    "
_TWO_COLUMNS = 60
_LONGEST_BAR = 60


class Tone(Enum):
    """How a span stands out."""

    PLAIN = "plain"
    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line."""

    text: str
    tone: Tone | Verdict = Tone.PLAIN


Line = tuple[Span, ...]
_BLANK: Line = ()


def lines(blocks: Iterable[Block], width: int, *, unicode: bool = True) -> Iterator[Line]:
    """The page, wrapped at words; a word longer than the width stays whole, so addresses can be copied.

    `width` is in characters. Without `unicode` only ASCII signs are drawn; the words themselves are left alone.
    """
    room = max(MIN_WIDTH, min(width - 1, MAX_WIDTH))
    inside_advice = False
    previous: Block | None = None
    for block in blocks:
        if isinstance(block, Columns) and room < _TWO_COLUMNS and block.names == (block.left, block.right):
            continue  # the heads of columns, where there are no columns: each cell then has its own
        if isinstance(block, Title | Heading):
            inside_advice = False
        elif isinstance(block, Judged):
            inside_advice = not block.brief
        if previous is not None and not _follows(block, previous):
            yield _BLANK
        yield from _block(block, room, _INDENT if inside_advice else "", unicode=unicode)
        previous = block


def rows(blocks: Iterable[Block], width: int) -> int:
    """How many rows of a terminal the page takes: a word that is longer than the width is broken there."""
    return sum(max(1, -(-len(plain(line)) // width)) for line in lines(blocks, width))


def _follows(block: Block, previous: Block) -> bool:
    """Whether the block belongs so closely to the one before that no blank line parts them."""
    if isinstance(block, Bullets):
        return isinstance(previous, Paragraph | Labelled)
    if isinstance(block, Judged):
        return block.brief and isinstance(previous, Judged) and previous.brief
    return isinstance(block, Labelled) and isinstance(previous, Paragraph | Labelled)


def plain(line: Line) -> str:
    """A line without any tone."""
    return "".join(span.text for span in line)


def _block(block: Block, room: int, indent: str, *, unicode: bool) -> Iterator[Line]:  # noqa: C901  # a case for each
    match block:
        case Title():
            yield from _underlined(block.text, room, Tone.TITLE, "═" if unicode else "=")
        case Heading():
            yield from _underlined(block.text, room, Tone.HEADING, "─" if unicode else "-")
        case Judged():
            yield from _judged(block, room, indent, unicode=unicode)
        case Bullets():
            bullet = "•" if unicode else "-"
            for item in block.items:
                yield from _toned(_wrap(item, room, f"{indent}{bullet} ", f"{indent}  "), Tone.PLAIN)
        case Labelled():
            wrapped = _wrap(f"{block.label}: {block.value}", room, indent, f"{indent}  ")
            yield from _toned(wrapped, Tone.QUIET if block.quiet else Tone.PLAIN)
        case FillIn():
            yield from _toned(_wrap(f"{block.label}:", room), Tone.PLAIN)
            yield from _toned(("_" * room, "_" * room), Tone.QUIET)
        case Numbered():
            yield from _numbered(block, room)
        case Bars():
            yield from _bars(block, room, "█" if unicode else "#")
        case Columns():
            yield from _columns(block, room, unicode=unicode)
        case Paragraph():
            yield from _toned(_wrap(block.text, room, indent, indent), Tone.QUIET if block.quiet else Tone.PLAIN)


def _underlined(text: str, room: int, tone: Tone, stroke: str) -> Iterator[Line]:
    wrapped = _wrap(text, room)
    yield from _toned((*wrapped, stroke * max(map(len, wrapped))), tone)


def _judged(block: Judged, room: int, indent: str, *, unicode: bool) -> Iterator[Line]:
    head = verdict_head(block.verdict, unicode=unicode)
    if block.brief:
        first, *rest = _wrap(f"{head} {'–' if unicode else '-'} {block.title}", room, "", _INDENT)
        yield (Span(first[: len(head)], block.verdict), Span(first[len(head) :]))
        yield from _toned(rest, Tone.PLAIN)
    else:
        yield (Span(head, block.verdict),)
        yield from _toned(_wrap(block.title, room, indent, indent), Tone.STRONG)


def _numbered(block: Numbered, room: int) -> Iterator[Line]:
    for number, item in enumerate(block.items, block.first):
        if block.loose and number > block.first:
            yield _BLANK
        lead = f"{number}. "
        yield from _toned(_wrap(item, room, lead, " " * len(lead)), Tone.PLAIN)


def _bars(block: Bars, room: int, stroke: str) -> Iterator[Line]:
    """The longest bar fits the line; any vote is seen, however few they are."""
    most = max((block.most, *(count for _, count in block.rows)))
    widest = min(room - len(f"   {most}") - 1, _LONGEST_BAR)
    for number, (label, count) in enumerate(block.rows, block.first):
        if block.loose and number > block.first:
            yield _BLANK
        lead = f"{number}. "
        yield from _toned(_wrap(label, room, lead, " " * len(lead)), Tone.PLAIN)
        length = max(1, round(widest * count / most)) if count else 0
        yield (Span(" " * len(lead)), Span(f"{stroke * length} {count}".lstrip(), Tone.STRONG))


def _columns(block: Columns, room: int, *, unicode: bool) -> Iterator[Line]:
    """Two columns; on a narrow screen one below the other."""
    if room < _TWO_COLUMNS:
        for side, name in zip((block.left, block.right), block.names, strict=True):
            if side:
                yield from _toned(_wrap(f"{name}:", room) if name else (), Tone.HEADING)
                yield from _side(side, room, unicode=unicode)
        return
    column = (room - len(_GUTTER)) // 2
    left = list(_side(block.left, column, unicode=unicode))
    right = list(_side(block.right, column, unicode=unicode))
    for one, other in zip_longest(left, right, fillvalue=_BLANK):
        yield (*one, Span(" " * (column - len(plain(one))) + _GUTTER), *other)


def _side(side: Judged | str, room: int, *, unicode: bool) -> Iterator[Line]:
    if isinstance(side, str):
        return _toned(_wrap(side, room), Tone.HEADING)
    return _judged(Judged(side.verdict, side.title), room, _INDENT, unicode=unicode)


def _toned(texts: Iterable[str], tone: Tone) -> Iterator[Line]:
    return ((Span(text, tone),) for text in texts)


def _wrap(text: str, room: int, first: str = "", rest: str = "") -> list[str]:
    tied = SPACED_NUMBER.sub(_TIE, text)
    wrapped = textwrap.wrap(
        tied, room, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    ) or [first]
    return [line.replace(_TIE, " ") for line in wrapped]
