import pytest

from sextingwijzer.view.blocks import Bullets, Paragraph, prose


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Een zin.", [Paragraph("Een zin.")]),
        ("Een zin\ndie doorloopt.", [Paragraph("Een zin die doorloopt.")]),
        ("Eerst.\n\nDan.", [Paragraph("Eerst."), Paragraph("Dan.")]),
        ("Eerst.\n\n\n\nDan.", [Paragraph("Eerst."), Paragraph("Dan.")]),
        ("- een\n- twee", [Bullets(("een", "twee"))]),
        ("Dit:\n- een\n- twee", [Paragraph("Dit:"), Bullets(("een", "twee"))]),
        ("- een\n  loopt door\n- twee", [Bullets(("een loopt door", "twee"))]),
        ("-   met ruimte  ", [Bullets(("met ruimte",))]),
        ("-5 is geen lijst", [Paragraph("-5 is geen lijst")]),
        ("Een - streepje", [Paragraph("Een - streepje")]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_prose_is_paragraphs_and_lists(text, blocks):
    assert list(prose(text)) == blocks


def test_white_space_on_an_empty_line_does_not_join_paragraphs():
    assert list(prose("Eerst.\n \nDan.")) == [Paragraph("Eerst."), Paragraph("Dan.")]
