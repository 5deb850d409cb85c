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


def contact_list_page(contacts: Iterable[Contact], more: str) -> tuple[Block, ...]:
    """Every contact on a line: its name, and how to reach it; `more` is the command for all of one."""
    return (
        Title("Wie kan helpen"),
        *(Labelled(one.name, " · ".join(one.reach), quiet=False) for one in contacts),
        Paragraph(f"Meer over één ervan: {more}", quiet=True),
    )


def contact_page(contacts: Iterable[Contact]) -> tuple[Block, ...]:
    """The contacts with all that the register says of them."""
    blocks: list[Block] = [Title("Wie kan helpen")]
    for contact in contacts:
        blocks.append(Heading(contact.name))
        blocks.append(Bullets(contact.reach))
        blocks.append(Paragraph(contact.how))
        blocks.append(Labelled("Voor", contact.audience))
        blocks.append(Labelled("Bron", f"{contact.source}; nagekeken op {long_date(contact.checked)}"))
    return tuple(blocks)
