"""What can be read at a glance: what to do now, what to leave, whom to call; and the advice as a list of titles."""

from collections.abc import Iterator

from sextingwijzer.model.registers import Contact
from sextingwijzer.model.verdict import Verdict, When
from sextingwijzer.view.blocks import Block, Bullets, Heading, Judged, Labelled, Paragraph, Title
from sextingwijzer.view.grouping import group, page_title
from sextingwijzer.view.report import Report

_FIRST = 2
"""How many of each a person can take in at a glance."""


def glance(report: Report) -> Iterator[Block]:
    """Three lines: do now, do not, call."""
    urged = [
        given.advice for given in report.advice if given.advice.verdict in (Verdict.REQUIRED, Verdict.STRONGLY_ADVISED)
    ]
    now = [advice for advice in urged if advice.safety or advice.when is When.NOW] or urged
    leave = [given.advice for given in report.advice if given.advice.verdict.forbids]
    numbers = [f"{contact.name} {number}" for contact in report.contacts if (number := _number(contact))]
    yield Heading("In het kort")
    for label, parts in (
        ("Doe nu", [advice.title for advice in now]),
        ("Doe niet", [advice.title for advice in leave]),
        ("Bel", numbers),
    ):
        if parts:
            yield Labelled(label, "; ".join(parts[:_FIRST]), quiet=False)


def _number(contact: Contact) -> str | None:
    return next((way for way in contact.reach if way[0].isdigit()), None)


def short_page(report: Report) -> tuple[Block, ...]:
    """The advice as titles, in its order; then what is still to be found out, and whom to call."""
    blocks: list[Block] = [Title(page_title(report)), *glance(report)]
    previous = None
    for given in report.advice:
        if (name := group(given.advice)) != previous:
            previous = name
            blocks.append(Heading(name))
        blocks.append(Judged(given.advice.verdict, given.advice.title, brief=True))
    if report.open_points:
        blocks.append(Heading("Nog uit te zoeken"))
        blocks.append(Bullets(tuple(point.question.text for point in report.open_points)))
    if not report.advice:
        blocks.append(Paragraph("In deze situatie heeft dit onderwerp geen advies."))
    return tuple(blocks)
