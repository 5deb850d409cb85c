"""The stops of a play, in their order: what the group sees one after the other."""

from dataclasses import dataclass
from enum import Enum

from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.workshop.silence import silence
from sextingwijzer.workshop.steps import Course, Step

_MOST_SILENCES = 3
_NOTHING_TO_DECIDE = (Verdict.NOT_REQUIRED, Verdict.INFO)


class Kind(Enum):
    """What a stop shows."""

    WARNING = "warning"
    STORY = "story"
    QUESTION = "question"
    REVEAL = "reveal"
    SILENCE = "silence"
    DISCUSS = "discuss"
    ALWAYS = "always"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: what it shows, of which step, about which advice."""

    kind: Kind
    step: Step | None = None
    advice: Advice | None = None


def stops(course: Course) -> tuple[Stop, ...]:
    """Every stop of a case, from the warning to the close."""
    found = [Stop(Kind.WARNING), Stop(Kind.STORY)]
    silent = _silences(course)
    for step in course.steps:
        found += [Stop(Kind.QUESTION, step), Stop(Kind.REVEAL, step)]
        found += [stop for stop in silent if stop.step is step]
        if step.discuss:
            found.append(Stop(Kind.DISCUSS, step))
    if course.always:
        found += [Stop(Kind.ALWAYS), *(stop for stop in silent if stop.step is None)]
    return (*found, Stop(Kind.CLOSE))


def landmarks(route: tuple[Stop, ...]) -> tuple[int, ...]:
    """The places in the route that one can jump to: each question, the story, what always holds, and the close.

    The questions come first, so that their place in the list is the number of their step.
    """
    wanted = (Kind.QUESTION, Kind.STORY, Kind.ALWAYS, Kind.CLOSE)
    return tuple(index for kind in wanted for index, stop in enumerate(route) if stop.kind is kind)


def _silences(course: Course) -> list[Stop]:
    """The stops where the article is silent: few, for where every other screen asks for one, no group agrees on any.

    Of each step the first advice that asks to do or leave something, the same words once, and of the steps a handful:
    those with something to discuss first. One more for what always holds.
    """
    told: set[str] = set()
    found: list[Stop] = []
    for step, advice in (*((step, step.brings) for step in course.steps), (None, course.always)):
        for one in advice:
            said = silence(one)
            if said and said not in told and one.verdict not in _NOTHING_TO_DECIDE:
                told.add(said)
                found.append(Stop(Kind.SILENCE, step, one))
                break
    steps = sorted((stop for stop in found if stop.step), key=lambda stop: not (stop.step and stop.step.discuss))
    return [*steps[:_MOST_SILENCES], *(stop for stop in found if stop.step is None)]
