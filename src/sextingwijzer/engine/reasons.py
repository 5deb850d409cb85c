"""Which answers brought an advice on the walk.

An answer counts when another answer could have led past the advice. That is what compilers call control dependence:
a decision governs everything up to the node where all its branches have come together again. So the answers that
govern a step are those of the decisions that are still open there.
"""

from collections.abc import Iterator, Mapping, Sequence

from sextingwijzer.engine.replay import Answered, Step, Walk
from sextingwijzer.engine.ways import leaves_first
from sextingwijzer.model.guide import END, Guide


def reasons(walk: Walk) -> Mapping[str, tuple[Answered, ...]]:
    """For each advice on the walk, by id, the answers that led to it; where it was reached first."""
    found: dict[str, tuple[Answered, ...]] = {}
    for step, decisions in governing(walk, meeting_points(walk.guide)):
        if step.answered is None and step.node.id not in found:
            answers = {one.answered.question.id: one.answered for one in decisions if one.answered}
            found[step.node.id] = tuple(answers.values())
    return found


def governing(walk: Walk, meets: Mapping[str, str]) -> Iterator[tuple[Step, Sequence[Step]]]:
    """Each step of the walk with the decisions that are still open there, the first one first.

    `meets` are the meeting points of the guide.
    """
    decisions: list[Step] = []
    topic = None
    for step in walk.steps:
        if step.topic is not topic:
            topic, decisions = step.topic, []
        while decisions and meets[decisions[-1].node.id] == step.node.id:
            decisions.pop()
        yield step, tuple(decisions)
        if step.answered is not None:
            decisions.append(step)


def meeting_points(guide: Guide) -> Mapping[str, str]:
    """For each node, the first node that every way from it passes (its immediate post-dominator), or the end."""
    meets: dict[str, str] = {}
    depth = {END: 0}
    for node_id in leaves_first(guide):
        node = guide.nodes[node_id]
        targets = [target for target in node.successors if target in depth]
        meeting = targets[0] if targets else END
        for target in targets[1:]:
            other = target
            while meeting != other:
                if depth[meeting] >= depth[other]:
                    meeting = meets[meeting]
                else:
                    other = meets[other]
        meets[node_id] = meeting
        depth[node_id] = depth[meeting] + 1
    return meets
