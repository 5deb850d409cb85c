"""A case on paper: a sheet to fill in for who takes part, and one with everything for the trainer."""

from collections.abc import Iterator

from sextingwijzer.view.advice_page import LIMITS, source
from sextingwijzer.view.blocks import (
    Block,
    Bullets,
    FillIn,
    Heading,
    Judged,
    Labelled,
    Numbered,
    Paragraph,
    Title,
    prose,
)
from sextingwijzer.view.case_close import FOR_ADULTS, FOR_CASE, Help
from sextingwijzer.view.case_page import WARNING, facts_of
from sextingwijzer.view.report import AdviceGiven, Report
from sextingwijzer.workshop.silence import silence
from sextingwijzer.workshop.steps import Course, Step


def worksheet(course: Course, help_: Help) -> tuple[Block, ...]:
    """For who takes part: the story, the questions with their options, and room to write. No answers."""
    return tuple(_worksheet(course, help_))


def trainer_sheet(course: Course, report: Report, help_: Help) -> tuple[Block, ...]:
    """For the trainer: the answers of the case, the advice with its source and law, and what to discuss."""
    return tuple(_trainer_sheet(course, report, help_))


def _worksheet(course: Course, help_: Help) -> Iterator[Block]:
    yield from _head(course, "Werkblad")
    yield from prose(course.case.story)
    yield Paragraph("Dit verhaal is verzonnen. Schrijf geen namen op dit blad.", quiet=True)
    for step in course.steps:
        yield Heading(f"{step.number}. {step.answered.question.text}")
        yield Numbered(_options(step))
        yield FillIn("Onze keuze, en waarom")
    # At the end: a question to discuss may presume the answer of the story.
    if discuss := tuple(question for step in course.steps for question in step.discuss):
        yield Heading("Om daarna samen te bespreken")
        yield Bullets(discuss)
        yield FillIn("Dit doen wij dan")
    yield Heading("Wat neem ik mee?")
    yield FillIn("Dit doe ik morgen anders")
    yield from _contacts(help_)


def _trainer_sheet(course: Course, report: Report, help_: Help) -> Iterator[Block]:
    yield from _head(course, "Trainersblad")
    yield Paragraph(
        "De volledige tekst van elk advies staat in de gids, en bij het spelen achter de toets ‘?’.", quiet=True
    )
    yield Paragraph("Zeg dit vooraf:")
    yield Bullets(WARNING)
    yield Heading("Het verhaal")
    yield from prose(course.case.story)
    given = {one.advice.id: one for one in report.advice}
    for step in course.steps:
        yield Heading(f"{step.number}. {step.answered.question.text}")
        yield Numbered(_options(step))
        yield Labelled("In dit verhaal", step.answered.option.text, quiet=False)
        if step.discuss:
            yield Paragraph("Om te bespreken:")
            yield Bullets(step.discuss)
        for advice in step.brings:
            yield from _advice(given[advice.id])
    if course.always:
        yield Heading("Dit geldt in elk verhaal")
        for advice in course.always:
            yield Judged(advice.verdict, advice.title, brief=True)
        silent = tuple(f"{one.title}. {said}" for one in course.always if (said := silence(one)))
        if silent:
            yield Paragraph("Hier zwijgt het artikel:")
            yield Bullets(silent)
    yield from _contacts(help_)
    yield Heading("Wat deze gids is")
    yield Paragraph(LIMITS)


def _head(course: Course, kind: str) -> Iterator[Block]:
    guide = course.walk.guide
    yield Title(course.case.title)
    yield Paragraph(f"{kind} · {facts_of(course.case)} · versie {guide.version}", quiet=True)


def _options(step: Step) -> tuple[str, ...]:
    return tuple(option.text for option in step.answered.question.options.values())


def _advice(given: AdviceGiven) -> Iterator[Block]:
    advice = given.advice
    yield Judged(advice.verdict, advice.title)
    if said := silence(advice):
        yield Labelled("Hier zwijgt het artikel", said, quiet=False)
    if given.law:
        yield Labelled("Wet", "; ".join(cited.law.name for cited in given.law))
    yield Labelled("Bron", source(advice))


def _contacts(help_: Help) -> Iterator[Block]:
    yield Heading("Wie kan helpen")
    if help_.case:
        yield Paragraph(FOR_CASE)
        yield Bullets(tuple(help_.case))
    yield Paragraph(FOR_ADULTS)
    yield Bullets(tuple(help_.adults))
