"""Cases as tests of a guide: does it say what is expected, and what do the cases leave unsaid?"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.engine.ways import reached
from sextingwijzer.model.case import Case
from sextingwijzer.model.guide import Advice, Decision, Guide
from sextingwijzer.rules.case_use import undiscussed


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case as played: the advice that was expected and did not come, and that which came and should not."""

    case: Case
    walk: Walk
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the guide said what was expected, on a complete walk that used every answer and discussed all."""
        return not (self.missing or self.unexpected or self.walk.unused or self.undiscussed) and self.walk.complete

    @property
    def undiscussed(self) -> tuple[str, ...]:
        """The questions at which the case has something to discuss, and that the walk does not ask."""
        return undiscussed(self.case, self.walk)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The shares, from 0 to 1, of options and advice that some case meets; and those that none does."""

    options: float
    advice: float
    unmet_options: tuple[tuple[str, str, str], ...]
    unmet_advice: tuple[tuple[str, str], ...]


def play(case: Case, guide: Guide) -> CaseResult:
    """Walk the guide with the answers of the case; what a case does not answer, stays unanswered."""
    walk = replay(guide, case.answers)
    given = {advice.id for advice in walk.advice}
    missing = tuple(advice for advice in case.expected if advice not in given)
    unexpected = tuple(advice for advice in case.unexpected if advice in given)
    return CaseResult(case, walk, missing, unexpected)


def coverage(results: Collection[CaseResult], guides: Iterable[Guide]) -> Coverage:
    """What the cases meet of all that the guides can ask and say.

    A case that expects nothing would not notice when advice is lost, so it covers none.
    """
    options: list[tuple[str, str, str]] = []
    advice: list[tuple[str, str]] = []
    for guide in guides:
        met = reached(guide)
        nodes = [node for node_id, node in guide.nodes.items() if node_id in met]
        asked = dict.fromkeys(node.question for node in nodes if isinstance(node, Decision))
        options += ((guide.id, question, option) for question in asked for option in guide.questions[question].options)
        advice += ((guide.id, node.id) for node in nodes if isinstance(node, Advice))
    walks = [(result.case.guide, result.walk) for result in results]
    met_options = {(guide, one.question.id, one.option.id) for guide, walk in walks for one in walk.answers}
    tested = [(result.case.guide, result.walk) for result in results if result.case.expects]
    met_advice = {(guide, one.id) for guide, walk in tested for one in walk.advice}
    unmet_options = tuple(one for one in options if one not in met_options)
    unmet_advice = tuple(one for one in advice if one not in met_advice)
    return Coverage(
        _met(len(options), len(unmet_options)),
        _met(len(advice), len(unmet_advice)),
        unmet_options,
        unmet_advice,
    )


def _met(whole: int, unmet: int) -> float:
    return (whole - unmet) / whole if whole else 1.0
