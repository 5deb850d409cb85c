"""`onmogelijke-weg`: a branch that an earlier answer has already ruled out; who wrote it believes that it is taken."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide import OTHERWISE, Decision
from sextingwijzer.proof.subject import Subject


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each named option, and each `anders`, that no walk takes at a decision that walks do reach."""
    if not subject.proved:
        return
    taken = {branch for exploration in subject.explorations if exploration for branch in exploration.branches}
    reached = {node for node, _ in taken}
    guide = subject.content.guide
    for node in guide.nodes.values():
        if not isinstance(node, Decision) or node.id not in reached or not subject.content.owns(node.origin.place.file):
            continue
        rest = [option for option in guide.questions[node.question].options if option not in node.targets]
        dead = [option for option in node.targets if (node.id, option) not in taken]
        if node.otherwise is not None and not any((node.id, option) in taken for option in rest):
            dead.append(OTHERWISE)
        for option in dead:
            yield Finding(
                "onmogelijke-weg",
                node.origin.value_at(["naar", option]),
                f"Bij ‘{node.id}’ kiest niemand ooit ‘{option}’: een eerder antwoord op die vraag sluit het uit.",
                "Gebruik ‘anders’ voor wat niet kan samen met een weg die wel kan, of kijk na of hier iets ontbreekt.",
                subject=node.id,
                guide=guide.id,
            )
