"""`kring`: a way that comes back to where it was; the walk would never end."""

from collections.abc import Iterable

from sextingwijzer.engine.ways import leaves_first
from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content


def check(content: Content) -> Iterable[Finding]:
    """One finding for each cycle met, at the node where it closes."""
    guide = content.guide
    position = {node_id: index for index, node_id in enumerate(leaves_first(guide))}
    for node_id, node in guide.nodes.items():
        # In an order of leaves first every target stands before its node, unless the two are on a cycle.
        back = [target for target in node.successors if target in position and position[target] >= position[node_id]]
        for target in back:
            yield Finding(
                "kring",
                node.origin.key_place("naar"),
                f"Van ‘{node_id}’ naar ‘{target}’ loopt de weg in een kring: de wandeling zou nooit eindigen.",
                "Laat een van de knopen op deze kring naar ‘einde’ of naar een latere knoop gaan.",
            )
