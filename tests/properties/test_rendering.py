"""Whatever a text holds, a reader sees it as it stands in the guide."""

from html.parser import HTMLParser
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sextingwijzer.render.html import html
from sextingwijzer.render.layout import MAX_WIDTH
from sextingwijzer.render.markdown import markdown
from sextingwijzer.render.terminal import show
from sextingwijzer.render.text import text
from sextingwijzer.view.blocks import Paragraph
from support.guides import LETTERS
from support.pages import page, pieces, times

AWKWARD = st.text(st.sampled_from(list("ab1 *_`~[]()<>&#!|\\-+=.:;{}\"'/")), min_size=1, max_size=20)
SPOKEN = (AWKWARD | st.text(LETTERS, min_size=1, max_size=20)).map(lambda said: " ".join(said.split())).filter(bool)
COMMONMARK = MarkdownIt("commonmark")


@given(SPOKEN)
def test_markdown_shows_every_text(said):
    seen: list[str] = []
    for token in COMMONMARK.parse(markdown(page(said))):
        if token.type == "inline":
            kinds = {child.type for child in token.children or ()}
            assert kinds <= {"text", "strong_open", "strong_close"}
            seen.append("".join(child.content for child in token.children or ()))

    assert seen == [shown for block in page(said) for _, shown in pieces(block)]


@given(SPOKEN)
def test_html_shows_every_text(said):
    seen: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            seen.append(data)

    reader = Reader()
    reader.feed(html(page(said)))
    reader.close()

    assert "".join(seen).count(said) >= times(said, page(said))


@given(said=st.lists(SPOKEN, min_size=1, max_size=12).map(" ".join), width=st.integers(1, 120), unicode=st.booleans())
def test_plain_text_fits_the_width_and_loses_nothing(said, width, unicode):
    shown = text(page(said), width, unicode=unicode)
    room = max(20, min(width - 1, MAX_WIDTH))

    for line in shown.splitlines():
        assert len(line) <= room or len(line.lstrip("•- ").split()) <= 1
    assert " ".join(shown.split()).count(" ".join(said.split())) >= times(said, page(said))


@given(SPOKEN)
def test_the_terminal_shows_what_plain_text_does(said):
    stream = StringIO()
    show((Paragraph(said),), stream, 80, unicode=True, colour=False)

    assert stream.getvalue().rstrip() == text((Paragraph(said),)).rstrip()
