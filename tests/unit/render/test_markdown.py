"""The Markdown is read back with a CommonMark parser: readers must see the text that stands in the guide."""

import pytest
from inline_snapshot import snapshot
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.markdown import markdown
from sextingwijzer.view.blocks import Bullets, Columns, Heading, Judged, Labelled, Paragraph, Title
from support.pages import AWKWARD, page, pieces

PARSERS = {"CommonMark": MarkdownIt("commonmark"), "GitHub": MarkdownIt("gfm-like", {"linkify": False})}


def read_back(source: str, parser: MarkdownIt) -> list[tuple[str, str]]:
    """What a reader sees, piece by piece: the innermost block and its text."""
    seen: list[tuple[str, str]] = []
    inside: list[str] = []
    for token in parser.parse(source):
        if token.type.endswith("_open"):
            inside.append(token.tag)
        elif token.type.endswith("_close"):
            inside.pop()
        elif token.type == "inline":
            kind = "li" if "li" in inside else inside[-1]
            seen.append((kind, visible(token.children or [])))
        else:
            seen.append((token.type, token.content))
    return seen


def visible(tokens: list[Token]) -> str:
    """The text of inline tokens; a token that is more than text or a bold label shows as its type."""
    shown = []
    for token in tokens:
        if token.type == "text":
            shown.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            shown.append(" ")
        elif token.type not in ("strong_open", "strong_close"):
            shown.append(f"<{token.type}>")
    return "".join(shown)


def test_a_page():
    assert markdown(
        (
            Title("Titel [met haakjes]"),
            Paragraph("Vandaag", quiet=True),
            Heading("Eerst"),
            Judged(Verdict.REQUIRED, "Doe *dit*"),
            Paragraph("Zie [art. 371/1 Sw.]."),
            Bullets(("een", "twee")),
            Labelled("Wie", "de school"),
            Labelled("Bron", "artikel_2018"),
        )
    ) == snapshot("""\
# Titel [met haakjes]

Vandaag

## Eerst

### ‼ VERPLICHT: Doe \\*dit\\*

Zie [art. 371/1 Sw.].

- een
- twee

- **Wie:** de school
- **Bron:** artikel_2018
""")


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("awkward", AWKWARD)
def test_a_reader_sees_every_text_as_it_stands_in_the_guide(awkward, parser):
    blocks = page(awkward)

    assert read_back(markdown(blocks), PARSERS[parser]) == [piece for block in blocks for piece in pieces(block)]


def test_square_brackets_stay_readable_in_the_source():
    assert "Zie [art. 371/1 Sw.] en [noodtoestand]." in markdown(
        (Paragraph("Zie [art. 371/1 Sw.] en [noodtoestand]."),)
    )


@pytest.mark.parametrize("block", [Title, Heading, Paragraph, lambda text: Judged(Verdict.MAY, text)])
def test_line_breaks_within_a_text_do_not_begin_a_new_block(block):
    assert len(read_back(markdown((block("een\n\n# twee\n- drie"),)), PARSERS["CommonMark"])) == 1


def test_a_label_with_paragraphs_stays_one_item():
    seen = read_back(markdown((Labelled("Bron", "een\n\ntwee"),)), PARSERS["CommonMark"])

    assert seen == [("li", "Bron: een twee")]


def test_two_sides_stand_below_each_other():
    beside = (
        Columns("Oud", "Nieuw"),
        Columns(Judged(Verdict.MAY, "*dit*"), ""),
        Columns("", Judged(Verdict.MAY_NOT, "dat")),
    )

    assert read_back(markdown(beside), PARSERS["CommonMark"]) == [
        ("li", "Oud"),
        ("li", "Nieuw"),
        ("li", "√ MAG: *dit*"),
        ("li", "× MAG NIET: dat"),
    ]
