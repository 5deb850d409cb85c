"""Pages with texts that a careless renderer would change."""

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.blocks import Block, Bullets, Heading, Judged, Labelled, Paragraph, Title

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
    """A page that has each of the texts in every kind of block."""
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
            Paragraph(text),
        ]
    return tuple(blocks)


def spoken(block: Block) -> tuple[str, ...]:
    """The texts of a block."""
    match block:
        case Title() | Heading() | Paragraph():
            return (block.text,)
        case Judged():
            return (block.title,)
        case Bullets():
            return block.items
        case Labelled():
            return (block.label, block.value)
