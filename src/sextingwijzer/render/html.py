"""A page as one HTML file that prints well on A4: no script, nothing fetched."""

from collections.abc import Iterable, Iterator
from html import escape

from sextingwijzer.render.layout import SPACED_NUMBER
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
from sextingwijzer.view.colours import VERDICT_COLOURS
from sextingwijzer.view.words import verdict_head

_STYLE = """
:root { color-scheme: light; }
body { font: 1rem/1.5 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #1d232b; background: #fff;
  max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid #c6cdd6; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .4rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.25rem; }
.beside { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; break-inside: avoid; }
.quiet { color: #55606e; font-size: .9rem; }
.quiet + .quiet { margin-top: -.2rem; }
.advice { border-left: .3rem solid currentColor; padding-left: .9rem; margin: 1.4rem 0; }
.advice > * { color: #1d232b; }
.advice > .quiet { color: #55606e; }
.advice > h3 > .verdict { display: block; font-size: .85rem; letter-spacing: .04em; }
.fill { height: 1.9rem; border-bottom: 1px solid #8a94a1; }
@page { size: A4; margin: 18mm 16mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  h2 { margin-top: 1.4rem; } ol { columns: 2; column-gap: 2.5rem; }
  .fill { height: 1.6rem; } .advice { margin: 1rem 0; }
  h2, h3 { break-after: avoid; } h3 { break-inside: avoid; } h3 + p { break-before: avoid; }
  .advice, ol, li, .form, .form ~ ul { break-inside: avoid; } p:has(+ ul), p:has(+ .quiet) { break-after: avoid; }
    .form + h2 { break-before: avoid; }
  p, li { orphans: 3; widows: 3; } }
"""

_DOCUMENT = """<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def html(blocks: Iterable[Block]) -> str:
    """The page as a complete HTML document."""
    page = tuple(blocks)
    title = next((block.text for block in page if isinstance(block, Title)), "sextingwijzer")
    return _DOCUMENT.format(title=escape(title), style=_STYLE, body="\n".join(_body(page)))


def _body(page: tuple[Block, ...]) -> Iterator[str]:
    in_section = False
    for index, block in enumerate(page):
        # A section holds one advice, or a heading with what is to be filled in under it.
        if in_section and isinstance(block, Title | Heading | Judged):
            yield "</section>"
            in_section = False
        if isinstance(block, Judged):
            in_section = not block.brief
            yield f'<section class="advice" style="color: {_colour(block)}">'
        elif isinstance(block, Heading) and _is_form(page[index + 1 :]):
            in_section = True
            yield '<section class="form">'
        yield _block(block)
        if isinstance(block, Judged) and block.brief:
            yield "</section>"
    if in_section:
        yield "</section>"


def _is_form(after: Iterable[Block]) -> bool:
    """Whether what follows a heading is to be filled in."""
    for block in after:
        if isinstance(block, Title | Heading | Judged):
            break
        if isinstance(block, FillIn):
            return True
    return False


def _block(block: Block) -> str:  # noqa: C901, PLR0911  # one return for each kind of block
    match block:
        case Title():
            return f"<h1>{_text(block.text)}</h1>"
        case Heading():
            return f"<h2>{_text(block.text)}</h2>"
        case Judged():
            verdict = verdict_head(block.verdict)
            colour = _colour(block)
            return f'<h3><span class="verdict" style="color: {colour}">{verdict}</span> {_text(block.title)}</h3>'
        case Bullets():
            return "<ul>" + "".join(f"<li>{_text(item)}</li>" for item in block.items) + "</ul>"
        case Labelled():
            return f"<p{_quiet(block)}><strong>{_text(block.label)}:</strong> {_text(block.value)}</p>"
        case FillIn():
            return f'<p>{_text(block.label)}:</p><div class="fill"></div><div class="fill"></div>'
        case Numbered():
            return _ordered(block.items, block.first)
        case Bars():
            return _ordered((f"{label}: {count}" for label, count in block.rows), block.first)
        case Columns():
            return '<div class="beside">' + "".join(map(_side, (block.left, block.right))) + "</div>"
        case Paragraph():
            return f"<p{_quiet(block)}>{_text(block.text)}</p>"


def _ordered(items: Iterable[str], first: int) -> str:
    start = "" if first == 1 else f' start="{first}"'
    return f"<ol{start}>" + "".join(f"<li>{_text(item)}</li>" for item in items) + "</ol>"


def _side(side: Judged | str) -> str:
    if isinstance(side, str):
        return f"<p><strong>{_text(side)}</strong></p>"
    verdict = verdict_head(side.verdict)
    colour = _colour(side)
    return f'<p><strong class="verdict" style="color: {colour}">{verdict}</strong><br>{_text(side.title)}</p>'


def _colour(judged: Judged) -> str:
    _, line = VERDICT_COLOURS[judged.verdict]
    return line


def _quiet(block: Labelled | Paragraph) -> str:
    return ' class="quiet"' if block.quiet else ""


def _text(text: str) -> str:
    return escape(SPACED_NUMBER.sub("\N{NO-BREAK SPACE}", text))
