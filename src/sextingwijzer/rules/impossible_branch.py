"""`onmogelijke-weg`: a branch that an earlier answer has already ruled out; who wrote it believes that it is taken.

`anders` beside all options is one too, but for no harm: a warning.
"""

from collections.abc import Iterable, Iterator, Sequence

from sextingwijzer.findings import Finding, Related, Severity
from sextingwijzer.model.guide import OTHERWISE, Decision
from sextingwijzer.proof.budget import WITNESS_LIMIT
from sextingwijzer.proof.subject import Subject, way_to


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each option, and each `anders`, that no walk takes at a decision of the guide's own file."""
    own = subject.content.owns
    dead = [(node, option) for node, option, taken in _branches(subject) if not taken and own(node.origin.place.file)]
    for number, (node, option) in enumerate(dead):
        yield _finding(subject, node, option, with_way=number < WITNESS_LIMIT)


def check_shared(subjects: Sequence[Subject]) -> Iterable[Finding]:
    """A finding for each branch of a shared decision that no walk takes of any guide that comes to the decision."""
    first: dict[object, Finding] = {}
    taken = set()
    for subject in subjects:
        for node, option, is_taken in _branches(subject):
            key = node.origin.place, option
            if is_taken:
                taken.add(key)
            elif not subject.content.owns(node.origin.place.file):
                first.setdefault(key, _finding(subject, node, option, with_way=len(first) < WITNESS_LIMIT))
    return [finding for key, finding in first.items() if key not in taken]


def _branches(subject: Subject) -> Iterator[tuple[Decision, str, bool]]:
    """Each branch of each decision that walks come to: the option or `anders`, and whether a walk may take it."""
    taken = subject.reach.branches | subject.reach.unsettled
    reached = {node for node, _ in subject.reach.branches}
    guide = subject.content.guide
    for node in guide.nodes.values():
        if not isinstance(node, Decision) or node.id not in reached:
            continue
        for option in node.targets:
            yield node, option, (node.id, option) in taken
        if node.otherwise is not None:
            rest = [option for option in guide.questions[node.question].options if option not in node.targets]
            yield node, OTHERWISE, any((node.id, option) in taken for option in rest)


def _finding(subject: Subject, node: Decision, option: str, *, with_way: bool) -> Finding:
    guide = subject.content.guide
    if option == OTHERWISE and set(guide.questions[node.question].options) <= set(node.targets):
        return Finding(
            "onmogelijke-weg",
            node.origin.value_at(["naar", OTHERWISE]),
            f"Bij ‘{node.id}’ staat ‘{OTHERWISE}’ voor geen enkele optie: ze zijn alle genoemd.",
            f"Haal ‘{OTHERWISE}’ weg.",
            Severity.WARNING,
            subject=node.id,
            guide=guide.id,
        )
    earlier = _earlier(subject, node)
    return Finding(
        "onmogelijke-weg",
        node.origin.value_at(["naar", option]),
        f"Bij ‘{node.id}’ kiest niemand ooit ‘{option}’: een eerder antwoord op die vraag sluit het uit.",
        "Gebruik ‘anders’ voor wat niet kan samen met een weg die wel kan, of kijk na of hier iets ontbreekt.",
        related=Related(earlier.origin.key_place("naar"), "hier valt dat antwoord eerder") if earlier else None,
        path=way_to(subject, node.id) if with_way else None,
        subject=node.id,
        guide=guide.id,
    )


def _earlier(subject: Subject, node: Decision) -> Decision | None:
    """The first decision on the same question that leads to this one."""
    space = subject.space
    for index, position in enumerate(space.positions):
        other = position.node
        if isinstance(other, Decision) and other.question == node.question and other is not node:
            later = space.decisions(other.question, space.still_to_decide(index, other.question))
            if any(space.positions[one].node is node for one in later):
                return other
    return None
