"""What a play says to who presents: what Enter does at a stop, and the names of the stops in the list to jump to."""

from sextingwijzer.workshop.stops import Kind, Stop
from sextingwijzer.workshop.votes import Votes

_EXAMPLE = ("7", "0", "2", "5", "1", "3", "4")
_NAMES = {Kind.STORY: "Het verhaal", Kind.ALWAYS: "Wat altijd geldt", Kind.CLOSE: "Om af te ronden"}


def waiting_text(stop: Stop, votes: Votes | None) -> str:
    """What Enter does here, and what may be typed before it."""
    if stop.kind is Kind.CLOSE:
        return "Enter sluit af."
    if stop.kind is not Kind.QUESTION or stop.step is None:
        return "Enter gaat verder."
    if votes:
        return (
            "Vraag nu: wat doe je dan? Enter toont het antwoord van het verhaal en het advies. "
            "Nieuwe aantallen komen in de plaats."
        )
    example = " ".join(_EXAMPLE[: len(stop.step.answered.question.options)])
    return (
        f"Stem met de hand. Typ per antwoord het aantal, zoals: {example}. Enter zonder getal slaat het stemmen over."
    )


def name_of(stop: Stop) -> str:
    """A stop in the list of those to jump to; a step that has something to discuss says so."""
    if stop.step is None:
        return _NAMES[stop.kind]
    return stop.step.answered.question.text + (" (te bespreken)" if stop.step.discuss else "")
