"""`nooit-bereikt`: a node that a line leads to and yet no walk; the advice in it is never given."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from sextingwijzer.engine.ways import reached
from sextingwijzer.findings import Finding
from sextingwijzer.proof.subject import Subject


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each node of the guide's own file that only impossible branches lead to."""
    for node_id in _never(subject):
        if subject.content.owns(subject.content.guide.nodes[node_id].origin.place.file):
            yield _finding(subject, node_id)


def check_shared(subjects: Sequence[Subject]) -> Iterable[Finding]:
    """A finding for each shared node that some guide leads to and that no walk of any guide reaches."""
    first: dict[object, Finding] = {}
    walked = set()
    for subject in subjects:
        content = subject.content
        walked |= {content.guide.nodes[node_id].origin.place for node_id in _walked(subject)}
        for node_id in _never(subject):
            place = content.guide.nodes[node_id].origin.place
            if not content.owns(place.file):
                first.setdefault(place, _finding(subject, node_id))
    return [finding for place, finding in first.items() if place not in walked]


def _walked(subject: Subject) -> AbstractSet[str]:
    """The nodes that walks come to; those of which that is not known, are not called dead."""
    return subject.reach.nodes.union(one for one in subject.reach.unsettled if isinstance(one, str))


def _never(subject: Subject) -> Sequence[str]:
    return sorted(reached(subject.content.guide).keys() - _walked(subject))


def _finding(subject: Subject, node_id: str) -> Finding:
    guide = subject.content.guide
    return Finding(
        "nooit-bereikt",
        guide.nodes[node_id].origin.place,
        f"Naar ‘{node_id}’ leidt wel een lijn, maar geen enkele wandeling: een eerder antwoord sluit ze uit.",
        "Kijk na welke beslissing ervoor deze weg onmogelijk maakt.",
        subject=node_id,
        guide=guide.id,
    )
