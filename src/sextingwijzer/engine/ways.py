"""Where the ways through a guide lead, whatever the answers are. Nothing recurses: a way may be long."""

from collections.abc import Iterable, Iterator, Mapping

from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import END, Decision, Guide, Node, Topic

_NOTHING: Answers = {}


def reached(guide: Guide, topics: Iterable[Topic] | None = None, answers: Answers = _NOTHING) -> Mapping[str, Node]:
    """The nodes that the topics, or all of them, lead to, by id; in the order in which a reader meets them.

    With answers: those that some complete walk with these answers may meet.
    """
    met: dict[str, Node] = {}
    for topic in guide.topics if topics is None else topics:
        stack = [topic.start]
        while stack:
            node = guide.nodes.get(node_id := stack.pop())
            if node is not None and node_id not in met:
                met[node_id] = node
                stack.extend(reversed(_onward(guide, node, answers)))
    return met


def _onward(guide: Guide, node: Node, answers: Answers) -> tuple[str, ...]:
    if isinstance(node, Decision) and node.question in answers:
        given = answers[node.question]
        if given in guide.questions[node.question].options:
            return (node.target(given),)
    return node.successors


def leaves_first(guide: Guide, starts: Iterable[str] | None = None) -> tuple[str, ...]:
    """The ids of the nodes that `starts` lead to, or of all, each after those that may follow it.

    Nodes on a cycle come in some order, once.
    """
    order: list[str] = []
    state: dict[str, bool] = {END: True}  # False: on the way; True: done
    for start in guide.nodes if starts is None else starts:
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


def ways_back(guide: Guide) -> Iterator[tuple[str, str]]:
    """Each way, from a node to a target, that closes a circle; without them there is none.

    Found from where the topics start, so a walk comes to the target before the node.
    """
    starts = (topic.start for topic in guide.topics)
    order = {node_id: index for index, node_id in enumerate(leaves_first(guide, (*starts, *guide.nodes)))}
    for node_id, node in guide.nodes.items():
        # With leaves first every target stands before its node, unless the way leads back.
        for target in node.successors:
            if target in order and order[target] >= order[node_id]:
                yield node_id, target
