import io
import re

import pytest

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.terminal import show
from sextingwijzer.render.text import text
from sextingwijzer.view.blocks import Judged, Paragraph, Title
from support.pages import AWKWARD, page

CODE = re.compile(r"\x1b\[([0-9;]*)m")


def shown(blocks, width=80, *, unicode=True, colour=True) -> str:
    stream = io.StringIO()
    show(blocks, stream, width, unicode=unicode, colour=colour)
    return stream.getvalue()


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("unicode", [True, False])
def test_a_page_has_the_lines_of_the_plain_text(width, unicode):
    blocks = page(*AWKWARD)
    plain = CODE.sub("", shown(blocks, width, unicode=unicode))

    assert [line.rstrip() for line in plain.splitlines()] == text(blocks, width, unicode=unicode).splitlines()


@pytest.mark.parametrize(
    "awkward",
    ["[art. 371/1 Sw.]", "[noodtoestand]", "[/b]", "[bold]x[/bold]", ":house:", "<b>even</b>", "[red", "\\[x]"],
)
def test_brackets_and_colons_are_no_markup(awkward):
    assert awkward in shown((Paragraph(awkward),), colour=False)


def test_numbers_and_quotes_are_not_highlighted():
    assert "bel 112 of zeg 'nee'" in shown((Paragraph("bel 112 of zeg 'nee'"),))


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_colour_beside_its_sign_and_word(verdict):
    first = shown((Judged(verdict, "Titel"),)).splitlines()[0]

    assert CODE.search(first)
    assert len(CODE.sub("", first).split()) >= 2


def test_without_colour_there_are_no_colour_codes():
    codes = {code for found in CODE.findall(shown(page("abc"), colour=False)) for code in found.split(";") if code}

    assert codes <= {"0", "1", "2"}  # bold and dim are no colours


def test_a_long_address_stays_on_one_line_so_that_it_can_be_copied():
    address = "https://example.org/" + "a" * 120

    assert address in shown((Paragraph(f"Zie {address} daar."),), 40, colour=False)


def test_the_title_stands_out():
    assert shown((Title("Titel"),)).startswith("\x1b[1m")
