"""Blocks to lines that fit a width. Shared by plain text and the terminal, so both wrap alike."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.blocks import Block, Bullets, FillIn, Heading, Judged, Labelled, Paragraph, Title
from sextingwijzer.view.words import VERDICT_SIGN, VERDICT_WORD

MAX_WIDTH = 88
"""Longer lines are hard to read, however wide the terminal."""
MIN_WIDTH = 20
_INDENT = "  "


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
BLANK: Line = ()


def lines(blocks: Iterable[Block], width: int, *, unicode: bool = True) -> Iterator[Line]:
    """The page, wrapped at words; a word longer than the width stays whole, so addresses can be copied.

    `width` is in characters. Without `unicode` only ASCII signs are drawn; the words themselves are left alone.
    """
    room = max(MIN_WIDTH, min(width - 1, MAX_WIDTH))
    inside_advice = False
    previous: Block | None = None
    for block in blocks:
        if isinstance(block, Title | Heading):
            inside_advice = False
        elif isinstance(block, Judged):
            inside_advice = True
        if previous is not None and not _follows(block, previous):
            yield BLANK
        yield from _block(block, room, _INDENT if inside_advice else "", unicode=unicode)
        previous = block


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


def _block(block: Block, room: int, indent: str, *, unicode: bool) -> Iterator[Line]:
    match block:
        case Title():
            yield from _underlined(block.text, room, Tone.TITLE, "═" if unicode else "=")
        case Heading():
            yield from _underlined(block.text, room, Tone.HEADING, "─" if unicode else "-")
        case Judged():
            yield from _judged(block, room, indent, VERDICT_SIGN[block.verdict][0 if unicode else 1])
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
        case Paragraph():
            yield from _toned(_wrap(block.text, room, indent, indent), Tone.QUIET if block.quiet else Tone.PLAIN)


def _underlined(text: str, room: int, tone: Tone, stroke: str) -> Iterator[Line]:
    wrapped = _wrap(text, room)
    yield from _toned((*wrapped, stroke * max(map(len, wrapped))), tone)


def _judged(block: Judged, room: int, indent: str, sign: str) -> Iterator[Line]:
    head = f"{sign} {VERDICT_WORD[block.verdict]}"
    if block.brief:
        first, *rest = _wrap(f"{head}: {block.title}", room, "", _INDENT)
        yield (Span(first[: len(head)], block.verdict), Span(first[len(head) :]))
        yield from _toned(rest, Tone.PLAIN)
    else:
        yield (Span(head, block.verdict),)
        yield from _toned(_wrap(block.title, room, indent, indent), Tone.STRONG)


def _toned(texts: Iterable[str], tone: Tone) -> Iterator[Line]:
    return ((Span(text, tone),) for text in texts)


def _wrap(text: str, room: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, room, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    ) or [first]
