"""The slides of a case: one for each stop of a play."""

from collections.abc import Mapping
from dataclasses import replace

from sextingwijzer.model.case import Case
from sextingwijzer.model.guide import Advice
from sextingwijzer.view.advice_page import source
from sextingwijzer.view.blocks import Bars, Bullets, Heading, Judged, Labelled, Numbered, Paragraph, prose
from sextingwijzer.view.case_close import Help, close
from sextingwijzer.view.slide import Part, Slide
from sextingwijzer.workshop.silence import own_source, silence
from sextingwijzer.workshop.steps import Course, Step
from sextingwijzer.workshop.stops import Kind, Stop
from sextingwijzer.workshop.votes import Votes

WARNING = (
    "Dit verhaal is verzonnen. Het gaat over seksuele beelden van jongeren, en dat kan raken.",
    "Je mag altijd weggaan en terugkomen. Je hoeft niet te zeggen waarom.",
    "Vertel niets van jezelf of van een echte leerling. Noem geen namen.",
    "Er zijn geen punten, geen goed en geen fout. Niemand neemt op. De stemmen worden niet bewaard.",
    "Wil je er met iemand over praten? De contacten staan op het einde.",
)
_LOOSE = 4
"""Up to so many options there is room for air between them."""
_PHASE = {
    Kind.QUESTION: "Wat weten we uit het verhaal?",
    Kind.REVEAL: "Wat zegt de gids?",
    Kind.SILENCE: "Wat doen we?",
    Kind.DISCUSS: "Wat doen we?",
}


def slide(stop: Stop, course: Course, help_: Help, votes: Votes | None) -> Slide:
    """The slide of a stop. `votes` are those of its question, when the group has voted."""
    case = course.case
    if stop.step is not None:
        return _of_step(stop, stop.step, len(course.steps), votes)
    where = "Wat altijd geldt"
    match stop.kind:
        case Kind.WARNING:
            return Slide("", "Voor we beginnen", tuple((Bullets((line,)),) for line in WARNING))
        case Kind.SILENCE if stop.advice:
            return _silence(where, stop.advice)
        case Kind.ALWAYS:
            return Slide(where, "Dit geldt in elk verhaal", tuple((_brief(advice),) for advice in course.always))
        case Kind.CLOSE:
            return close(case.title, help_)
        case _:
            return Slide(facts_of(case), case.title, tuple((block,) for block in prose(case.story)))


def facts_of(case: Case) -> str:
    """For which role a case is, how hard, and how long it takes; as far as it says."""
    minutes = f"ongeveer {case.minutes} minuten" if case.minutes else ""
    return " · ".join(filter(None, (f"gids {case.guide}", case.level.value if case.level else "", minutes)))


def _where_of(stop: Stop, step: Step, of: int) -> str:
    """Where a step is in its case, and what the group does there."""
    return f"Stap {step.number} van {of} · {_PHASE[stop.kind]}"


def _of_step(stop: Stop, step: Step, of: int, votes: Votes | None) -> Slide:
    where, question = _where_of(stop, step, of), step.answered.question
    labels = tuple(option.text for option in question.options.values())
    loose = len(labels) <= _LOOSE
    bars: tuple[Part, ...] = ((Bars(tuple(zip(labels, votes, strict=True)), loose),),) if votes else ()
    match stop.kind:
        case Kind.QUESTION:
            return Slide(where, question.text, bars or ((Numbered(labels, loose),),))
        case Kind.DISCUSS:
            return Slide(where, "Om te bespreken", (*((Bullets((one,)),) for one in step.discuss), *bars))
        case Kind.SILENCE if stop.advice:
            return _silence(where, stop.advice)
        case _:
            answer = Heading(f"In dit verhaal: {step.answered.option.text}")
            brings = tuple(_brought(advice) for advice in step.brings)
            nothing: tuple[Part, ...] = ((Paragraph("Dit antwoord brengt zelf geen advies."),),)
            return Slide(where, question.text, brings or nothing, (answer,))


def _brought(advice: Advice) -> Part:
    return (Judged(advice.verdict, advice.title), Labelled("Bron", _short_source(advice), quiet=False))


def _brief(advice: Advice) -> Judged:
    return Judged(advice.verdict, advice.title, brief=True)


def _short_source(advice: Advice) -> str:
    """Where an advice comes from, in few words; `why_slides` has the rest."""
    if advice.outside is None or not advice.statements:
        return source(advice)
    return f"{source(replace(advice, outside=None))}; ook van buiten het artikel"


def _silence(where: str, advice: Advice) -> Slide:
    told: Part = (Paragraph(f"Daarbij: {silence(advice)}"),)
    if source := own_source(advice):
        told += (Labelled("Onze bron", source, quiet=False),)
    ask = "Wat spreken jullie hierover af, in jullie eigen school of centrum?"
    return Slide(where, "Hier zwijgt het artikel", ((_brief(advice),), told, (Paragraph(ask),)))


def votes_of(stop: Stop, votes: Mapping[str, Votes]) -> Votes | None:
    """The votes on the question of a stop."""
    return votes.get(stop.step.answered.question.id) if stop.step else None


def why_slides(stop: Stop, course: Course) -> tuple[Slide, ...]:
    """What stands behind a stop: why we ask, or the advice in full; none where there is nothing more to say."""
    step = stop.step
    told: tuple[Advice, ...] = (stop.advice,) if stop.advice else ()
    if stop.kind is Kind.REVEAL and step is not None:
        told = step.brings
    elif stop.kind is Kind.ALWAYS:
        told = course.always
    if told:
        return tuple(map(_in_full, told))
    if step is None:
        return ()
    question = step.answered.question
    return (Slide(question.text, "Waarom we dit vragen", tuple((block,) for block in prose(question.why))),)


def _in_full(advice: Advice) -> Slide:
    parts = (*prose(advice.text), Labelled("Bron", source(advice), quiet=False))
    head = Judged(advice.verdict, advice.title)
    return Slide("", "Het advies voluit", tuple((block,) for block in parts), (head,))
