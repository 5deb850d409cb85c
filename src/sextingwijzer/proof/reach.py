"""Which branches some walk takes, and which nodes some walk comes to."""

from collections.abc import Iterator
from dataclasses import dataclass

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.budget import Budget, TooManyStates
from sextingwijzer.proof.explore import explore_some
from sextingwijzer.proof.marks import Marks
from sextingwijzer.proof.search import find
from sextingwijzer.proof.space import Space

WIDTH = 50
"""States that are followed from each position before what was not met that way is looked for, one thing at a time."""

Branch = tuple[str, str]
"""A decision and an option."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What some walk comes to: branches that it takes, and nodes. What is `unsettled`, may be reached or not."""

    branches: frozenset[Branch]
    nodes: frozenset[str]
    unsettled: frozenset[Branch | str] = frozenset()


def reach(space: Space, budget: Budget) -> Reach:
    """What walks come to."""
    seen = explore_some(space, min(WIDTH, budget.most))
    branches = set(seen.branches)
    nodes = {position.node.id for position, states in zip(space.positions, seen.arrivals, strict=False) if states}
    unsettled: set[Branch | str] = set()
    for thing, marks in _things(space) if not seen.whole else ():
        node = thing if isinstance(thing, str) else thing[0]
        if thing in nodes or thing in branches:
            continue
        if node in unsettled:
            unsettled.add(thing)
            continue
        if thing is not node and node not in nodes:
            continue
        try:
            answers = find(space, marks, 1, budget)
        except TooManyStates:
            unsettled.add(thing)
            continue
        if answers is not None:
            for step in replay(space.guide, dict(answers), rest_unknown=True).steps:
                nodes.add(step.node.id)
                if step.answered is not None:
                    branches.add((step.node.id, step.answered.option.id))
    return Reach(frozenset(branches), frozenset(nodes), frozenset(unsettled))


def few_states(space: Space) -> int:
    """How many states may be looked at at once, before it is quicker to look for one thing at a time."""
    return WIDTH * (space.finish + 1)


def passing(space: Space, node: str, mark: int = 1) -> Marks:
    """A mark on the walks that come to a node."""
    return Marks(passing=dict.fromkeys(space.where(node), mark))


def _things(space: Space) -> Iterator[tuple[Branch | str, Marks]]:
    """Each node, and after it each of its branches; with a mark on the walks that come to it."""
    for node in {position.node.id: position.node for position in space.positions}.values():
        yield node.id, passing(space, node.id)
        if isinstance(node, Decision):
            for option in space.guide.questions[node.question].options:
                at = {(index, option): 1 for index in space.where(node.id)}
                yield (node.id, option), Marks(choosing=at)
