"""Pages with texts that a careless renderer would change."""

from collections.abc import Iterable

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

AWKWARD = (
    "Zie [art. 371/1 Sw.] en [artikel 139h] en [/b].",
    "Dit is <b>vet</b> & dat &copy; &lt;niet&gt;.",
    "Een :house: en een :dubbelepunt:.",
    "*sterk* **sterker** _nadruk_ __init__ snake_case_naam ~~weg~~",
    "`code` en \\ een schuine streep en | een streep",
    "[een](http://a.example) ![beeld](b) [ref][x] [x]: y <http://c.example> https://d.example/e_f_",
    "1. geen lijst",
    "12) ook niet",
    "- geen lijst",
    "+ geen lijst",
    "# geen titel",
    "## geen titel ##",
    "titel met een hekje #",
    "> geen citaat",
    "---",
    "===",
    "* * *",
    "~~~ geen code",
    "1.",
    "-",
    "#",
    "{accolades} %s {0} $x",
    "Ze zei: \"niets\" en 'niets'.",
)
"""Texts that mean something in Markdown, HTML, rich's markup or a format string."""


def page(*texts: str) -> tuple[Block, ...]:
    """A page that has each of the texts in every kind of block but `Columns`, which sets texts side by side."""
    blocks: list[Block] = []
    for text in texts:
        blocks += [
            Title(text),
            Heading(text),
            Judged(Verdict.REQUIRED, text),
            Judged(Verdict.MAY_NOT, text, brief=True),
            Judged(Verdict.MAY, text, brief=True),
            Paragraph(text),
            Paragraph(text, quiet=True),
            Bullets((text, text)),
            Labelled(text, text),
            Labelled(text, text, quiet=False),
            FillIn(text),
            Numbered((text, text)),
            Bars(((text, 3), (text, 0))),
            Paragraph(text),
        ]
    return tuple(blocks)


LINE = "_" * 40
"""Room to write by hand, in Markdown."""
_WORDS = {Verdict.REQUIRED: "‼ VERPLICHT", Verdict.MAY_NOT: "× MAG NIET", Verdict.MAY: "√ MAG"}


def pieces(block: Block) -> list[tuple[str, str]]:  # noqa: PLR0911 -- a case for each kind of block
    """What a reader sees of a block of `page`, piece by piece: the HTML element that fits it, and its text."""
    match block:
        case Title():
            return [("h1", block.text)]
        case Heading():
            return [("h2", block.text)]
        case Judged():
            return [("h3", f"{_WORDS[block.verdict]}: {block.title}")]
        case Bullets() | Numbered():
            return [("li", item) for item in block.items]
        case Labelled():
            return [("li", f"{block.label}: {block.value}")]
        case FillIn():
            return [("p", f"{block.label}:"), ("p", LINE)]
        case Bars():
            return [("li", f"{label}: {count}") for label, count in block.rows]
        case Paragraph():
            return [("p", block.text)]
        case Columns():
            raise NotImplementedError


def times(text: str, blocks: Iterable[Block]) -> int:
    """How often a page made of the text says it."""
    return sum(said.count(text) for block in blocks for _, said in pieces(block) if said != LINE)
