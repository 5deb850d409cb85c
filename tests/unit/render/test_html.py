from html.parser import HTMLParser

import pytest
from inline_snapshot import snapshot

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.html import html
from sextingwijzer.view.blocks import Bullets, Columns, Heading, Judged, Labelled, Paragraph, Title
from support.pages import AWKWARD, page, times

VOID = {"meta", "br"}


class Reader(HTMLParser):
    """Collects the text per element, and checks that elements close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text.append(data)


def read_back(source: str) -> Reader:
    reader = Reader()
    reader.feed(source)
    reader.close()
    assert reader.open == []
    return reader


def body(source: str) -> str:
    return source.partition("<body>\n")[2].partition("\n</body>")[0]


def test_a_page():
    blocks = (
        Title("Titel <1> & meer"),
        Paragraph("Vandaag", quiet=True),
        Heading("Eerst"),
        Judged(Verdict.REQUIRED, "Doe dit"),
        Paragraph("Zie [art. 371/1 Sw.]."),
        Bullets(("een", "twee")),
        Labelled("Wie", "de school"),
        Judged(Verdict.MAY, "Doe dat"),
        Labelled("Nu", "ja", quiet=False),
        Heading("Dan"),
        Paragraph("Slot."),
    )

    assert body(html(blocks)) == snapshot("""\
<h1>Titel &lt;1&gt; &amp; meer</h1>
<p class="quiet">Vandaag</p>
<h2>Eerst</h2>
<section class="advice" style="color: #7a1f6b">
<h3><span class="verdict" style="color: #7a1f6b">‼ VERPLICHT</span> Doe dit</h3>
<p>Zie [art. 371/1 Sw.].</p>
<ul><li>een</li><li>twee</li></ul>
<p class="quiet"><strong>Wie:</strong> de school</p>
</section>
<section class="advice" style="color: #1c6b2f">
<h3><span class="verdict" style="color: #1c6b2f">√ MAG</span> Doe dat</h3>
<p><strong>Nu:</strong> ja</p>
</section>
<h2>Dan</h2>
<p>Slot.</p>\
""")


def test_the_document_is_in_dutch_and_has_the_title_of_the_page():
    source = html((Title("A & B"), Paragraph("x")))

    assert source.startswith('<!doctype html>\n<html lang="nl-BE">\n<head>\n<meta charset="utf-8">')
    assert "<title>A &amp; B</title>" in source


def test_a_page_without_a_title_still_has_one():
    assert "<title>sextingwijzer</title>" in html((Paragraph("x"),))


@pytest.mark.parametrize("awkward", AWKWARD)
def test_a_reader_sees_every_text_as_it_stands_in_the_guide(awkward):
    blocks = page(awkward)
    seen = "".join(read_back(html(blocks)).text)

    assert seen.count(awkward) == 1 + times(awkward, blocks)  # once more in the title of the window


def test_nothing_in_a_text_becomes_an_element():
    plain, awkward = read_back(html(page("abc"))), read_back(html(page("<b onclick='x'>abc</b><script>")))

    assert awkward.tags == plain.tags


def test_there_is_no_script_and_nothing_is_fetched():
    reader = read_back(html(page(*AWKWARD)))

    assert not {"script", "link", "img", "iframe", "object"} & set(reader.tags)
    assert not {"src", "href", "srcset"} & {name for name, _ in reader.attributes}
    assert "@import" not in html(())
    assert "url(" not in html(())


def test_each_advice_is_a_section_that_ends_before_the_next():
    source = body(html((Judged(Verdict.MAY, "a"), Paragraph("x"), Judged(Verdict.MAY, "b"), Heading("c"))))

    assert [line[:8] for line in source.splitlines()] == [
        "<section",
        "<h3><spa",
        "<p>x</p>",
        "</sectio",
        "<section",
        "<h3><spa",
        "</sectio",
        "<h2>c</h",
    ]


def test_an_advice_at_the_end_closes_its_section():
    assert body(html((Judged(Verdict.MAY, "a"),))).endswith("</section>")


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_sign_and_a_word_beside_its_colour(verdict):
    source = html((Judged(verdict, "Titel"),))
    words = "".join(read_back(source).text).split("Titel")[0].split()

    assert "color: #" in body(source)
    assert words[-1].isupper()


def test_two_sides_stand_beside_each_other():
    assert body(html((Columns(Judged(Verdict.MAY, "<dit>"), "dat"), Columns("", "zus")))) == snapshot("""\
<div class="beside"><p><strong class="verdict" style="color: #1c6b2f">√ MAG</strong><br>&lt;dit&gt;</p><p><strong>dat</strong></p></div>
<div class="beside"><p><strong></strong></p><p><strong>zus</strong></p></div>\
""")
