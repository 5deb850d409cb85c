"""The page that says whom to call."""

from collections.abc import Iterable, Iterator

from sextingwijzer.model.registers import Contact
from sextingwijzer.view.blocks import Block, Bullets, Heading, Labelled, Paragraph, Title
from sextingwijzer.view.words import long_date


def contact_blocks(contact: Contact) -> Iterator[Block]:
    """A contact: its name and what it is for, then each way to reach it on a line of its own."""
    yield Paragraph(f"{contact.name}: {contact.how}")
    yield Labelled("Voor", f"{contact.audience}; bron nagekeken op {long_date(contact.checked)}")
    yield Bullets(contact.reach)


def contact_page(contacts: Iterable[Contact]) -> tuple[Block, ...]:
    """Every contact of the register."""
    blocks: list[Block] = [Title("Wie kan helpen")]
    for contact in contacts:
        blocks.append(Heading(contact.name))
        blocks.append(Bullets(contact.reach))
        blocks.append(Paragraph(contact.how))
        blocks.append(Labelled("Voor", contact.audience))
        blocks.append(Labelled("Bron", f"{contact.source}; nagekeken op {long_date(contact.checked)}"))
    return tuple(blocks)
