"""The page with the outcome of a walk."""

from collections.abc import Iterable, Iterator, Sequence

from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.registers import Contact
from sextingwijzer.model.verdict import Who
from sextingwijzer.view.blocks import Block, Bullets, Heading, Judged, Labelled, Paragraph, Title, prose
from sextingwijzer.view.contact_page import contact_blocks
from sextingwijzer.view.glance import glance
from sextingwijzer.view.grouping import group, page_title
from sextingwijzer.view.law_page import cited_blocks
from sextingwijzer.view.report import AdviceGiven, Report
from sextingwijzer.view.words import WHEN_WORD, WHO_WORD, long_date

LIMITS = (
    "Deze gids helpt je kiezen en vervangt geen overleg. Juridisch advies is hij niet. Hij steunt op een artikel van "
    "2018, nagekeken aan het recht van vandaag zover we konden. Wat we niet konden nagaan, staat er zo bij."
)


def advice_page(report: Report) -> tuple[Block, ...]:
    """All blocks: the advice in its order, what is still to be found out, the law, whom to call, the answers."""
    return (
        *_head(report),
        *glance(report),
        *_advice(report),
        *_open_points(report),
        *_law(report),
        *_contacts(report.contacts),
        *_answers(report),
        *_limits(),
    )


def file_page(report: Report, to_fill_in: Iterable[Block]) -> tuple[Block, ...]:
    """The same for a file: what was answered first, and what is to be filled in before what can be looked up."""
    return (
        *_head(report),
        *glance(report),
        *_answers(report),
        *_advice(report),
        *to_fill_in,
        *_open_points(report),
        *_law(report),
        *_contacts(report.contacts),
        *_limits(),
    )


def _head(report: Report) -> Iterator[Block]:
    guide = report.walk.guide
    yield Title(page_title(report))
    yield Paragraph(
        f"{long_date(report.today)} · gids {guide.id}, versie {guide.version} · voor {guide.audience}", quiet=True
    )
    if not report.walk.complete:
        yield Paragraph("Deze wandeling is niet af: hieronder staat het advies tot waar je bent gekomen.")


def _limits() -> Iterator[Block]:
    yield Heading("Wat deze gids is")
    yield Paragraph(LIMITS)


def _advice(report: Report) -> Iterator[Block]:
    previous = None
    for given in report.advice:
        if (name := group(given.advice)) != previous:
            previous = name
            yield Heading(name)
        yield from advice_blocks(given, report.walk.guide)
    if not report.advice:
        yield Paragraph("Er is nog geen advies.")


def advice_blocks(given: AdviceGiven, guide: Guide) -> Iterator[Block]:
    """The blocks of one advice: its verdict first, its sources last. The law is named; the page tells more of it."""
    advice = given.advice
    yield from advice_words(advice)
    if advice.changed:
        yield Labelled("Recht gewijzigd sinds 2018", advice.changed, quiet=False)
    who = "jij" if _is_reader(advice.who, guide) else WHO_WORD[advice.who]
    yield Labelled("Wie", f"{who}, {WHEN_WORD[advice.when]}")
    if given.because:
        yield Labelled("Omdat", "; ".join(f"{a.question.text} {a.option.text}" for a in given.because))
    if given.law:
        yield Labelled("Wet", "; ".join(cited.law.name for cited in given.law))
    yield Labelled("Bron", source(advice))


def advice_words(advice: Advice) -> Iterator[Block]:
    """What one advice says, without why and on what ground."""
    yield Judged(advice.verdict, advice.title)
    yield from prose(advice.text)
    if advice.say:
        yield Paragraph("Zo kun je het zeggen:", quiet=True)
        yield Bullets(tuple(f"“{sentence}”" for sentence in advice.say))


def source(advice: Advice) -> str:
    """Where an advice comes from, in one line."""
    parts = []
    if advice.statements:
        what = "uitspraak" if len(advice.statements) == 1 else "uitspraken"
        parts.append(f"artikel 2018, {what} {', '.join(advice.statements)}")
    if advice.outside:
        parts.append(f"buiten het artikel: {advice.outside}")
    return "; ".join(parts)


def _is_reader(who: Who, guide: Guide) -> bool:
    """Whether a guide speaks to them at home: a guide for pupils or for parents has their name."""
    return who in (Who.PUPIL, Who.PARENTS) and who.value == guide.id


def _open_points(report: Report) -> Iterator[Block]:
    if report.open_points:
        yield Heading("Nog uit te zoeken")
        if _is_reader(Who.PUPIL, report.walk.guide):
            yield Paragraph("Je hoeft niet alles te weten. Dit kan je helpen, op je eigen tempo:")
        else:
            yield Paragraph(
                "Je hoeft niet alles te weten om goed te handelen. Dit vraag je na, rustig en zonder te sturen:"
            )
        yield Bullets(
            tuple(" ".join(filter(None, (point.question.text, point.option.find_out))) for point in report.open_points)
        )


def _law(report: Report) -> Iterator[Block]:
    if report.law:
        yield Heading("De wet")
        if report.facts_date:
            yield Paragraph(
                f"Wat strafbaar is, staat er zoals het was op {long_date(report.facts_date)}, de datum van de feiten; "
                "al het andere zoals het nu is. Veranderde een strafregel na de feiten, dan geldt de mildste van "
                "beide: laat je adviseren.",
                quiet=True,
            )
        for cited in report.law:
            yield from cited_blocks(cited)


def _contacts(contacts: Sequence[Contact]) -> Iterator[Block]:
    if contacts:
        yield Heading("Wie kan helpen")
        yield from _flat(contact_blocks(contact) for contact in contacts)


def _answers(report: Report) -> Iterator[Block]:
    if report.walk.answers:
        yield Heading("Je antwoorden")
        yield Bullets(tuple(f"{a.question.text} {a.option.text}" for a in report.walk.answers))


def _flat(groups: Iterable[Iterable[Block]]) -> Iterator[Block]:
    for blocks in groups:
        yield from blocks
