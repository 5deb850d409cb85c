"""What every notation draws: nodes, and the ways between them, with their labels."""

from collections.abc import Iterator
from dataclasses import dataclass

from sextingwijzer.model.guide import Advice, Decision, Guide, Node
from sextingwijzer.view.words import verdict_head


@dataclass(frozen=True, slots=True)
class Edge:
    """A way from a node to a target; the label names the options that take it, and is empty after advice."""

    source: str
    target: str
    label: str


def edges(guide: Guide, node: Node) -> Iterator[Edge]:
    """The ways out of a node; options with the same target share one."""
    if isinstance(node, Advice):
        yield Edge(node.id, node.next, "")
        return
    options: dict[str, list[str]] = {}
    for option in guide.questions[node.question].options.values():
        options.setdefault(node.target(option.id), []).append(option.text)
    for target, labels in options.items():
        yield Edge(node.id, target, " / ".join(labels))


def label(guide: Guide, node: Node) -> str:
    """What stands in a node: the question, or the verdict and the title of the advice."""
    if isinstance(node, Decision):
        return guide.questions[node.question].text
    return f"{verdict_head(node.verdict)}: {node.title}"
