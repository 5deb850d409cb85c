"""The pages that a walk can end in, by whom they are for."""

from collections.abc import Callable, Iterator, Mapping

from sextingwijzer.view.advice_page import file_page
from sextingwijzer.view.blocks import Block, Bullets, FillIn, Heading, Labelled, Paragraph, Title
from sextingwijzer.view.glance import by_weight, emergencies, numbers
from sextingwijzer.view.report import Report

_NO_NAMES = "Zet hier geen namen in: betrokkene A en betrokkene B volstaan. Schrijf alsof de leerling meeleest."


_CALLED = 3
"""So many services to choose from; a fourth is no help to somebody with a telephone in the hand."""


def note(report: Report) -> tuple[Block, ...]:
    """The note for the file: the whole advice, and what is to be filled in by hand."""
    to_fill_in = (
        Heading("In te vullen"),
        Paragraph(_NO_NAMES),
        FillIn("Wat is aan wie meegedeeld"),
        FillIn("Niet gedaan, omdat"),
        FillIn("Opvolgen op, en door wie"),
    )
    return file_page(report, to_fill_in)


def phone(report: Report) -> tuple[Block, ...]:
    """A summary to read out on the phone to the CLB or Child Focus, without identities.

    Not to an emergency service, which has to know where to come: when safety asks for one, that is said first.
    """
    return tuple(_phone(report))


def _phone(report: Report) -> Iterator[Block]:
    yield Title("Om voor te lezen aan de telefoon")
    emergency = [number for one in emergencies(report) for number in numbers(one)]
    if emergency:
        yield Paragraph(
            f"Is er nu gevaar? Bel {' of '.join(emergency)}. Lees dan niets voor: zeg meteen waar je bent, wat er "
            "gebeurt en om wie het gaat."
        )
    calls = [
        ": ".join(filter(None, (one.name, " · ".join(numbers(one))))) for one in by_weight(report) if not one.emergency
    ]
    if calls:
        yield Labelled("Bel", "; ".join(calls[:_CALLED]), quiet=False)
    yield Paragraph("Aan hen geef je geen namen. Je vertelt wat je weet, wat je niet weet, en wat je wil vragen.")
    yield Heading("Wat we vragen")
    yield FillIn("Onze vraag")
    known = [answered for answered in report.walk.answers if not answered.option.unknown]
    if known:
        yield Heading("Wat we weten")
        yield Bullets(tuple(f"{one.question.text} {one.option.text}" for one in known))
    if report.open_points:
        yield Heading("Wat we nog niet weten")
        yield Bullets(tuple(one.question.text for one in report.open_points))


PAGES: Mapping[str, Callable[[Report], tuple[Block, ...]]] = {"dossier": note, "telefoon": phone}
"""The pages made of the report itself. A sheet for somebody else is made of that of their own guide (view/sheet.py)."""
