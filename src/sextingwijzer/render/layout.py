"""Blocks to lines that fit a width. Shared by plain text and the terminal, so both wrap alike."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.blocks import Block, Bullets, Heading, Judged, Labelled, Paragraph, Title
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
        if previous is not None and not (
            isinstance(block, Labelled | Bullets) and not isinstance(previous, Title | Heading)
        ):
            yield BLANK
        yield from _block(block, room, _INDENT if inside_advice else "", unicode=unicode)
        previous = block


def plain(line: Line) -> str:
    """A line without any tone."""
    return "".join(span.text for span in line)


def _block(block: Block, room: int, indent: str, *, unicode: bool) -> Iterator[Line]:
    if isinstance(block, Title):
        wrapped = _wrap(block.text, room)
        for text in wrapped:
            yield (Span(text, Tone.TITLE),)
        yield (Span(("═" if unicode else "=") * max(map(len, wrapped)), Tone.TITLE),)
    elif isinstance(block, Heading):
        wrapped = _wrap(block.text, room)
        for text in wrapped:
            yield (Span(text, Tone.HEADING),)
        yield (Span(("─" if unicode else "-") * max(map(len, wrapped)), Tone.HEADING),)
    elif isinstance(block, Judged):
        sign = VERDICT_SIGN[block.verdict][0 if unicode else 1]
        yield (Span(f"{sign} {VERDICT_WORD[block.verdict]}", block.verdict),)
        for text in _wrap(block.title, room, indent, indent):
            yield (Span(text, Tone.STRONG),)
    elif isinstance(block, Bullets):
        bullet = "•" if unicode else "-"
        for item in block.items:
            for text in _wrap(item, room, f"{indent}{bullet} ", f"{indent}  "):
                yield (Span(text),)
    elif isinstance(block, Labelled):
        tone = Tone.QUIET if block.quiet else Tone.PLAIN
        for text in _wrap(f"{block.label}: {block.value}", room, indent, f"{indent}  "):
            yield (Span(text, tone),)
    elif isinstance(block, Paragraph):
        for text in _wrap(block.text, room, indent, indent):
            yield (Span(text, Tone.QUIET if block.quiet else Tone.PLAIN),)


def _wrap(text: str, room: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, room, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    ) or [first]
