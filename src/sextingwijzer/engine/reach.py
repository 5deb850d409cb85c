"""What a walk may still meet, whatever is answered to the questions that are open."""

from sextingwijzer.engine.replay import Walk
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import END, Decision


def within_reach(walk: Walk, answers: Answers) -> frozenset[str]:
    """The ids of the nodes on some complete walk of the same topics with these answers; those passed included."""
    guide = walk.guide
    met: set[str] = set()
    todo = [topic.start for topic in walk.topics]
    while todo:
        node_id = todo.pop()
        if node_id == END or node_id in met:
            continue
        met.add(node_id)
        node = guide.nodes[node_id]
        if isinstance(node, Decision):
            option = guide.questions[node.question].options.get(answers.get(node.question, ""))
            todo += [node.target(option.id)] if option else node.successors
        else:
            todo.append(node.next)
    return frozenset(met)
