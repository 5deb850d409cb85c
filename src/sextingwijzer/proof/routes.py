"""How many walks a guide has, and the way to a node; also of a guide with too many states to count its walks."""

from dataclasses import dataclass

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.guide import Guide
from sextingwijzer.proof.budget import Budget, TooManyStates
from sextingwijzer.proof.explore import explore
from sextingwijzer.proof.marks import Witness
from sextingwijzer.proof.reach import passing
from sextingwijzer.proof.search import find
from sextingwijzer.proof.space import space


@dataclass(frozen=True, slots=True)
class Routes:
    """The number of walks, None when there are too many states; and whether some walk leads there, None when unknown.

    `way` are the answers given before one is there: the fewest if the walks were counted, and else those of some way.
    """

    walks: int | None
    reachable: bool | None
    way: Witness | None


def routes(guide: Guide, target: str | None, limit: int) -> Routes:
    """The walks of the whole guide, and the way to a node, or to the end. At most `limit` states for each of both."""
    whole = space(guide)
    exploration = explore(whole, limit=limit)
    if exploration is not None:
        way = exploration.shortest([whole.finish] if target is None else whole.where(target))
        return Routes(exploration.walks, way is not None, way)
    if target is None:
        return Routes(None, reachable=True, way=None)
    try:
        mattering = find(whole, passing(whole, target), 1, Budget(limit))
    except TooManyStates:
        return Routes(None, reachable=None, way=None)
    return Routes(None, mattering is not None, None if mattering is None else _before(guide, target, mattering))


def _before(guide: Guide, target: str, mattering: Witness) -> Witness:
    """All answers that a walk gives before it comes to the node; what does not matter is unknown."""
    given: dict[str, str] = {}
    for step in replay(guide, dict(mattering), rest_unknown=True).steps:
        if step.node.id == target:
            break
        if step.answered is not None:
            given[step.answered.question.id] = step.answered.option.id
    return tuple(given.items())
