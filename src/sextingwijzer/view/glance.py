"""What can be read at a glance: what to do now, what to leave, whom to call; and the advice as a list of titles."""

import re
from collections.abc import Iterator, Sequence

from sextingwijzer.model.registers import Contact
from sextingwijzer.model.verdict import Verdict, When
from sextingwijzer.view.blocks import Block, Bullets, Heading, Judged, Labelled, Paragraph, Title
from sextingwijzer.view.grouping import group, page_title
from sextingwijzer.view.report import AdviceGiven, Report

_FIRST = 2
"""How many a person can take in at a glance; of what is safety, all are shown."""
_MOST_NUMBERS = 3
_SITE = re.compile(r"\.[a-z]")


def glance(report: Report) -> Iterator[Block]:
    """Three lines: do now, do not, call. Nothing when there is nothing to do, leave or call."""
    urged = [
        given.advice for given in report.advice if given.advice.verdict in (Verdict.REQUIRED, Verdict.STRONGLY_ADVISED)
    ]
    safety = [advice for advice in urged if advice.safety]
    now = safety or [advice for advice in urged if advice.when is When.NOW] or urged
    parts = {
        "Doe nu": [advice.title for advice in now[: max(_FIRST, len(safety))]],
        "Doe niet": [given.advice.title for given in _leave(report)],
        "Bel": list(_calls(report))[: _MOST_NUMBERS if safety else _FIRST],
    }
    if any(parts.values()):
        yield Heading("In het kort")
    for label, texts in parts.items():
        if texts:
            yield Labelled(label, "; ".join(texts), quiet=False)


def _leave(report: Report) -> Sequence[AdviceGiven]:
    """What not to do: the first prohibition of all, then two that answers of this walk made urgent, else one more."""
    forbidden = [given for given in report.advice if given.advice.verdict.forbids]
    brought = (given for given in forbidden[1:] if given.because)
    urgent = [given for given in brought if given.advice.safety or given.advice.when is When.NOW]
    return (*forbidden[:1], *urgent[:_FIRST]) if urgent else forbidden[:_FIRST]


def _calls(report: Report) -> Iterator[str]:
    """Names with all their numbers: first whom safety names, whatever is known."""
    urgent = _for_safety(report)
    for contact in sorted(by_weight(report), key=lambda one: urgent.index(one.id) if one.id in urgent else len(urgent)):
        if numbers(contact) and (contact.id in urgent or not contact.emergency):
            yield f"{contact.name}: {' · '.join(numbers(contact))}"


def by_weight(report: Report) -> Sequence[Contact]:
    """The contacts: first those of the advice that rests on something known, then the rest."""
    known = [given for given in report.advice if not any(answer.option.unknown for answer in given.because)]
    first = [given.advice.contacts[0] for given in known if given.advice.contacts]
    first += [contact for given in known for contact in given.advice.contacts]
    by_id = {contact.id: contact for contact in report.contacts}
    return [by_id[contact_id] for contact_id in dict.fromkeys((*first, *by_id))]


def emergencies(report: Report) -> Sequence[Contact]:
    """The emergency services that safety asks for; a complaint that may wait names the police as well."""
    return [one for one in report.contacts if one.emergency and one.id in _for_safety(report)]


def _for_safety(report: Report) -> Sequence[str]:
    return [contact for given in report.advice if given.advice.safety for contact in given.advice.contacts]


def numbers(contact: Contact) -> Sequence[str]:
    """What can be dialled."""
    return [way for way in contact.reach if way[0].isdigit() and not _SITE.search(way)]


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
