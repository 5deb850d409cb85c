"""`nooit-bereikt`: a node that a line leads to and yet no walk; the advice in it is never given."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules.reachable import reachable


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each node of the guide's own file that only impossible branches lead to."""
    if not subject.proved:
        return
    walked = {
        exploration.space.positions[index].node.id
        for exploration in subject.explorations
        if exploration
        for index, states in enumerate(exploration.arrivals[:-1])
        if states
    }
    guide = subject.content.guide
    for node_id in sorted(reachable(guide) - walked):
        node = guide.nodes[node_id]
        if subject.content.owns(node.origin.place.file):
            yield Finding(
                "nooit-bereikt",
                node.origin.place,
                f"Naar ‘{node_id}’ leidt wel een lijn, maar geen enkele wandeling: een eerder antwoord sluit ze uit.",
                "Kijk na welke beslissing ervoor deze weg onmogelijk maakt.",
                subject=node_id,
                guide=guide.id,
            )
