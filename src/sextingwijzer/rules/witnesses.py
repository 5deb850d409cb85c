"""The answers that lead to what a load has found, and that it has no time to look for."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide import Decision, Guide
from sextingwijzer.proof.budget import WITNESS_LIMIT, Budget, TooManyStates
from sextingwijzer.proof.closed import closed
from sextingwijzer.proof.marks import Marks, Witness
from sextingwijzer.proof.search import find
from sextingwijzer.proof.space import Space, space

_CAN = frozenset(("kring", "mag-na-weet-niet", "optie-zonder-doel"))
"""The rules of a load that some walk shows; their findings are about a node."""

_THERE, _ROUND = 1, 2


def with_witnesses(findings: Iterable[Finding], guide: Guide, budget: Budget) -> Iterator[Finding]:
    """The findings of a load, with the answers that lead to them where there are; the first of each rule, so many.

    Where the ways of the guide lead must be known (rules.ways_known).
    """
    walked: Space | None = None
    told: Counter[str] = Counter()
    for found in findings:
        told[found.rule] += 1
        if found.rule in _CAN and told[found.rule] <= WITNESS_LIMIT:
            walked = walked or space(closed(guide))
            yield replace(found, path=_witness(found, guide, walked, budget))
        else:
            yield found


def _witness(found: Finding, guide: Guide, walked: Space, budget: Budget) -> Witness | None:
    """The fewest answers that lead there; of a circle those of a walk that was where it comes back to."""
    target, node = _back_to(found, guide), guide.nodes[found.subject]
    passing = dict.fromkeys(walked.where(target or ""), _ROUND)
    choosing: dict[tuple[int, str], int] = {}
    for index in walked.where(node.id):
        if isinstance(node, Decision):
            choosing |= {(index, option): _THERE for option in _options(found, node, guide, target)}
        else:
            passing[index] = passing.get(index, 0) | _THERE
    wanted = _THERE if target is None else _THERE | _ROUND
    try:
        return find(walked, Marks(passing=passing, choosing=choosing), wanted, budget)
    except TooManyStates:
        return None


def _back_to(found: Finding, guide: Guide) -> str | None:
    """The node to which a circle comes back; the finding is about the one before it."""
    if found.rule != "kring":
        return None
    if found.related is None:
        return found.subject
    return next(name for name, node in guide.nodes.items() if node.origin.place == found.related.place)


def _options(found: Finding, node: Decision, guide: Guide, target: str | None) -> Iterable[str]:
    """The options that lead to what was found at a decision."""
    question = guide.questions[node.question]
    if found.rule == "mag-na-weet-niet":
        return [question.unknown.id]
    return [option for option in question.options if node.targets.get(option, node.otherwise) == target]
