"""The pages that a walk can end in, by whom they are for."""

from collections.abc import Callable, Iterator, Mapping

from sextingwijzer.model.registers import Contact
from sextingwijzer.model.verdict import Who
from sextingwijzer.view.advice_page import LIMITS, advice_blocks, advice_page
from sextingwijzer.view.blocks import Block, Bullets, FillIn, Heading, Paragraph, Title
from sextingwijzer.view.contact_page import contact_blocks
from sextingwijzer.view.grouping import page_title
from sextingwijzer.view.report import Report
from sextingwijzer.view.words import WHO_WORD, long_date

NO_NAMES = "Zet hier geen namen in: betrokkene A en betrokkene B volstaan. Schrijf alsof de leerling meeleest."


def note(report: Report) -> tuple[Block, ...]:
    """The note for the file: the whole advice, and what is to be filled in by hand."""
    return (
        *advice_page(report),
        Heading("In te vullen"),
        Paragraph(NO_NAMES),
        FillIn("Wat is aan wie meegedeeld"),
        FillIn("Niet gedaan, omdat"),
        FillIn("Opvolgen op, en door wie"),
    )


def phone(report: Report) -> tuple[Block, ...]:
    """A summary to read out on the phone to the CLB or Child Focus, without identities."""
    return tuple(_phone(report))


def _phone(report: Report) -> Iterator[Block]:
    yield Title("Om voor te lezen aan de telefoon")
    yield Paragraph("Ik geef geen namen. Ik vertel wat ik weet, wat ik niet weet, en wat ik wil vragen.")
    yield Heading("Wat we vragen")
    yield FillIn("Onze vraag")
    known = [answered for answered in report.walk.answers if not answered.option.unknown]
    if known:
        yield Heading("Wat we weten")
        yield Bullets(tuple(f"{one.question.text} {one.option.text}" for one in known))
    if report.open_points:
        yield Heading("Wat we nog niet weten")
        yield Bullets(tuple(one.question.text for one in report.open_points))


def handout(report: Report, who: Who) -> tuple[Block, ...]:
    """What is for the pupil or the parents alone; the answers and the advice to others are left out."""
    return tuple(_handout(report, who))


def _handout(report: Report, who: Who) -> Iterator[Block]:
    yield Title(f"Voor {WHO_WORD[who]}")
    yield Paragraph(f"{long_date(report.today)} · {page_title(report)}", quiet=True)
    own = [given for given in report.advice if given.advice.who is who]
    for given in own:
        yield from advice_blocks(given)
    if not own:
        yield Paragraph("In deze situatie staat in de gids geen raad die alleen voor jou is.")
        yield Paragraph(f"Er is wel een gids voor jou: vraag naar ‘sextingwijzer {who.value}’.")
    wanted = {contact for given in own for contact in given.advice.contacts}
    contacts = [contact for contact in report.contacts if contact.id in wanted or (not own and _for(contact, who))]
    if contacts:
        yield Heading("Wie kan helpen")
        for contact in contacts:
            yield from contact_blocks(contact)
    yield Heading("Wat dit blad is")
    yield Paragraph(LIMITS)


def _for(contact: Contact, who: Who) -> bool:
    """Whether the register says that the contact is for pupils or parents."""
    words = {Who.PUPIL: ("leerling", "jongeren", "iedereen"), Who.PARENTS: ("ouders", "iedereen")}
    return any(word in contact.audience for word in words.get(who, ()))


PAGES: Mapping[str, Callable[[Report], tuple[Block, ...]]] = {
    "dossier": note,
    "telefoon": phone,
    "leerling": lambda report: handout(report, Who.PUPIL),
    "ouders": lambda report: handout(report, Who.PARENTS),
}
