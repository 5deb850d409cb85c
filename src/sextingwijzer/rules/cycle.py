"""`kring`: a way that comes back to where it was; the walk would never end."""

from collections import deque
from collections.abc import Iterable, Sequence

from sextingwijzer.engine.ways import ways_back
from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Guide

_SHOWN = 100
"""Circles of which the nodes are looked for: a guide of thousands of nodes may have as many circles."""

_LONG = 10
"""Nodes of a circle that are named; of a longer one those where it begins and where it ends."""


def check(content: Content) -> Iterable[Finding]:
    """One finding for each cycle met, at the node where it closes."""
    guide = content.guide
    for number, (node_id, target) in enumerate(ways_back(guide)):
        node, first = guide.nodes[node_id], guide.nodes[target]
        chain = _named(_shortest(guide, target, node_id)) if node is not first and number < _SHOWN else ""
        yield Finding(
            "kring",
            node.origin.key_place("naar"),
            f"Van ‘{node_id}’ naar ‘{target}’ loopt de weg in een kring{chain}: de wandeling zou nooit eindigen.",
            "Laat een van de knopen op deze kring naar ‘einde’ of naar een latere knoop gaan.",
            related=None if node is first else Related(first.origin.place, "hier komt de weg terug"),
            subject=node_id,
            guide=guide.id,
        )


def _shortest(guide: Guide, start: str, end: str) -> Sequence[str]:
    """The nodes of a shortest way from one node to another, both included."""
    before = {start: ""}
    queue = deque([start])
    while end not in before:
        node_id = queue.popleft()
        for target in guide.nodes[node_id].successors:
            if target in guide.nodes and target not in before:
                before[target] = node_id
                queue.append(target)
    chain = [end]
    while chain[-1] != start:
        chain.append(before[chain[-1]])
    return chain[::-1]


def _named(chain: Sequence[str]) -> str:
    half = _LONG // 2
    names = chain if len(chain) <= _LONG else (*chain[:half], "…", *chain[-half:])
    return f" ({' → '.join((*names, chain[0]))})"
