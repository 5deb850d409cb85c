"""The sheet to hand to a pupil or to parents: what their own guide says, as far as it rests on something known."""

from collections.abc import Iterator

from sextingwijzer.view.advice_page import LIMITS, advice_words, source
from sextingwijzer.view.blocks import Block, Bullets, Heading, Labelled, Paragraph, Title, prose
from sextingwijzer.view.contact_page import contact_blocks
from sextingwijzer.view.grouping import group, page_title
from sextingwijzer.view.report import AdviceGiven, Report
from sextingwijzer.view.words import long_date


def sheet(report: Report, opening: str) -> tuple[Block, ...]:
    """The page of a sheet: `report` is that of the reader's own guide, `opening` says for whom it is.

    No answers stand on it, and no reasons that give them away.
    """
    return tuple(_sheet(report, opening))


def _sheet(report: Report, opening: str) -> Iterator[Block]:
    guide = report.walk.guide
    yield Title(page_title(report))
    yield Paragraph(f"{long_date(report.today)} · gids {guide.id}, versie {guide.version}", quiet=True)
    yield from prose(opening)
    shown = [given for given in report.advice if _belongs(given)]
    previous = None
    for given in shown:
        if (name := group(given.advice)) != previous:
            previous = name
            yield Heading(name)
        yield from advice_words(given.advice)
        if given.advice.changed:
            yield Labelled("Recht gewijzigd sinds 2018", given.advice.changed)
    wanted = {contact for given in shown for contact in given.advice.contacts}
    contacts = [contact for contact in report.contacts if contact.id in wanted]
    if contacts:
        yield Heading("Wie kan helpen")
        for contact in contacts:
            yield from contact_blocks(contact)
    yield Heading("Wat dit blad is")
    yield Paragraph(f"Wil je meer lezen? Vraag naar de gids ‘{guide.id}’ van de sextingwijzer.")
    yield Paragraph(LIMITS)
    yield Heading("Waar dit vandaan komt")
    yield Bullets(tuple(f"{given.advice.title}: {_ground(given)}" for given in shown))


def _ground(given: AdviceGiven) -> str:
    """The law and the sources in a line, kept for the end: who holds the sheet in hand first needs what it says."""
    return "; ".join([*(cited.law.name for cited in given.law), source(given.advice)])


def _belongs(given: AdviceGiven) -> bool:
    """Whether the advice rests on nothing unknown. What keeps somebody safe always belongs on the sheet."""
    return given.advice.safety or not any(answer.option.unknown for answer in given.because)
