"""A guide in which some way leads to nothing or runs in a circle, made fit to be looked at like any other."""

from dataclasses import replace

from sextingwijzer.engine.ways import ways_back
from sextingwijzer.model.guide import END, Advice, Guide, Node


def closed(guide: Guide) -> Guide:
    """The guide with an end in the place of each way back and each target that is missing; else as it was."""
    back = frozenset(ways_back(guide))

    def ended(node: Node) -> Node:
        if isinstance(node, Advice):
            return replace(node, next=END) if (node.id, node.next) in back else node
        targets = {option: END if (node.id, to) in back else to for option, to in node.targets.items()}
        rest = END if node.otherwise is None or (node.id, node.otherwise) in back else node.otherwise
        return replace(node, targets=targets, otherwise=rest)

    return replace(guide, nodes={name: ended(node) for name, node in guide.nodes.items()})
