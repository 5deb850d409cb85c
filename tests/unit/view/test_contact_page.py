from inline_snapshot import snapshot

from sextingwijzer.view.blocks import Bullets, Heading, Labelled, Paragraph, Title
from sextingwijzer.view.contact_page import contact_page


def test_every_contact_says_for_whom_how_and_when_that_was_checked(small):
    assert contact_page(small.registers.contacts.values()) == snapshot(
        (
            Title(text="Wie kan helpen"),
            Heading(text="De Hulplijn"),
            Bullets(items=("0000 00 000", "hulplijn.example")),
            Paragraph(text="Bel of schrijf."),
            Labelled(label="Voor", value="iedereen"),
            Labelled(label="Bron", value="verzonnen; nagekeken op 23 november 2026"),
        )
    )
