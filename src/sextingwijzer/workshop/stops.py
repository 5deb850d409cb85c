"""The stops of a play, in their order: what the group sees one after the other."""

from dataclasses import dataclass
from enum import Enum

from sextingwijzer.model.guide import Advice
from sextingwijzer.workshop.silence import silence
from sextingwijzer.workshop.steps import Course, Step


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
    for step in course.steps:
        found += [Stop(Kind.QUESTION, step), Stop(Kind.REVEAL, step), *_silent(step.brings, step)]
        if step.discuss:
            found.append(Stop(Kind.DISCUSS, step))
    if course.always:
        found += [Stop(Kind.ALWAYS), *_silent(course.always, None)]
    return (*found, Stop(Kind.CLOSE))


def landmarks(route: tuple[Stop, ...]) -> tuple[int, ...]:
    """The places in the route that one can jump to: the story, each question, what always holds, and the close."""
    wanted = (Kind.STORY, Kind.QUESTION, Kind.ALWAYS, Kind.CLOSE)
    return tuple(index for index, stop in enumerate(route) if stop.kind in wanted)


def _silent(advice: tuple[Advice, ...], step: Step | None) -> list[Stop]:
    return [Stop(Kind.SILENCE, step, one) for one in advice if silence(one)]
