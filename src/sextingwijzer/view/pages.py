"""The pages that a walk can end in, by whom they are for."""

from collections.abc import Callable, Iterator, Mapping

from sextingwijzer.view.advice_page import file_page
from sextingwijzer.view.blocks import Block, Bullets, FillIn, Heading, Labelled, Paragraph, Title
from sextingwijzer.view.glance import numbers
from sextingwijzer.view.report import Report

_NO_NAMES = "Zet hier geen namen in: betrokkene A en betrokkene B volstaan. Schrijf alsof de leerling meeleest."


_CALLED = 2
"""So many services to choose from; a third is no help to somebody with a telephone in the hand."""


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
    """A summary to read out on the phone to the CLB or Child Focus, without identities."""
    return tuple(_phone(report))


def _phone(report: Report) -> Iterator[Block]:
    yield Title("Om voor te lezen aan de telefoon")
    yield Paragraph("Ik geef geen namen. Ik vertel wat ik weet, wat ik niet weet, en wat ik wil vragen.")
    yield Labelled("Bel", "; ".join([*list(numbers(report))[:_CALLED], "of je eigen CLB"]), quiet=False)
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
