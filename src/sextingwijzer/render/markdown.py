"""A page as Markdown."""

import re
from collections.abc import Iterable

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

# Square brackets stay as they are where they cannot become a link: people read the source of a note as well.
_SPECIAL = re.compile(r"([\\`*<>|~]|&(?=[#A-Za-z])|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[:])|(?<=\s)#(?=#*$))")
_LINE_START = re.compile(r"^(\d+)([.)])(?=\s|$)|^([#+=-])(?=[\s#=-]|$)")
_LINE_BREAK = re.compile(r"\s*\n\s*")


def markdown(blocks: Iterable[Block]) -> str:
    """The page as CommonMark, with a line break at the end."""
    parts: list[str] = []
    previous: Block | None = None
    for block in blocks:
        part = _block(block)
        # The labels of one advice form one list.
        joined = isinstance(block, Labelled) and isinstance(previous, Labelled)
        parts.append(("\n" if joined else "\n\n") + part if parts else part)
        previous = block
    return "".join(parts) + "\n"


def _block(block: Block) -> str:  # noqa: C901, PLR0911  # one return for each kind of block
    match block:
        case Title():
            return f"# {_escape(block.text)}"
        case Heading():
            return f"## {_escape(block.text)}"
        case Judged():
            return f"### {verdict_head(block.verdict)}: {_escape(block.title)}"
        case Bullets():
            return "\n".join(f"- {_escape(item)}" for item in block.items)
        case Labelled():
            return f"- **{_escape(block.label)}:** {_escape(block.value)}"
        case FillIn():
            return f"**{_escape(block.label)}:**" + "\n\n" + r"\_" * 40
        case Numbered():
            return "\n".join(f"{number}. {_escape(item)}" for number, item in enumerate(block.items, block.first))
        case Bars():
            rows = enumerate(block.rows, block.first)
            return "\n".join(f"{number}. {_escape(label)}: {count}" for number, (label, count) in rows)
        case Columns():
            heads = block.names == (block.left, block.right)
            sides = zip((block.left, block.right), ("", "") if heads else block.names, strict=True)
            return "\n".join(f"- {f'{_escape(name)}: ' if name else ''}{_side(side)}" for side, name in sides if side)
        case Paragraph():
            return _escape(block.text)


def _side(side: Judged | str) -> str:
    if isinstance(side, str):
        return f"**{_escape(side)}**"
    return f"{verdict_head(side.verdict)}: {_escape(side.title)}"


def _escape(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", _LINE_BREAK.sub(" ", text.strip()))
    return _LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", escaped)
