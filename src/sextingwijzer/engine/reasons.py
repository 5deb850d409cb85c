"""Which answers brought an advice on the walk.

An answer counts when another answer could have led past the advice. That is what compilers call control dependence:
a decision governs everything up to the node where all its branches have come together again. So the answers that
govern a step are those of the decisions that are still open there.
"""

from collections.abc import Mapping

from sextingwijzer.engine.replay import Answered, Walk
from sextingwijzer.model.guide import END, Guide


def reasons(walk: Walk) -> Mapping[str, tuple[Answered, ...]]:
    """For each advice on the walk, by id, the answers that led to it; where it was reached first."""
    meets = meeting_points(walk.guide)
    found: dict[str, tuple[Answered, ...]] = {}
    open_decisions: list[tuple[str, Answered]] = []
    topic = None
    for step in walk.steps:
        if step.topic is not topic:
            topic, open_decisions = step.topic, []
        while open_decisions and open_decisions[-1][0] == step.node.id:
            open_decisions.pop()
        if step.answered is not None:
            open_decisions.append((meets[step.node.id], step.answered))
        elif step.node.id not in found:
            answers = {answered.question.id: answered for _, answered in open_decisions}
            found[step.node.id] = tuple(answers.values())
    return found


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


def leaves_first(guide: Guide) -> tuple[str, ...]:
    """The ids of all nodes, each after those that may follow it. Nodes on a cycle come in some order, once."""
    order: list[str] = []
    state: dict[str, bool] = {END: True}  # False: on the way; True: done
    for start in guide.nodes:
        stack = [start]
        while stack:
            node_id = stack[-1]
            if node_id not in guide.nodes or state.get(node_id):
                stack.pop()
            elif node_id in state:
                state[node_id] = True
                order.append(node_id)
                stack.pop()
            else:
                state[node_id] = False
                stack.extend(target for target in guide.nodes[node_id].successors if target not in state)
    return tuple(order)
