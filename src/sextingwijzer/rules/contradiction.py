"""`tegenspraak`: two advices on one walk that contradict each other about the same act."""

from collections.abc import Iterable
from itertools import combinations

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.proof.explore import Marks, explore
from sextingwijzer.proof.subject import STATE_LIMIT, Subject

_URGED = {Verdict.REQUIRED, Verdict.STRONGLY_ADVISED, Verdict.ADVISED}


def contradict(one: Verdict, other: Verdict) -> bool:
    """Whether two verdicts about the same act cannot both hold: it is forbidden and not, or required and not."""
    if one.forbids != other.forbids:
        free = other if one.forbids else one
        return free.permits or free in _URGED
    return {one, other} == {Verdict.REQUIRED, Verdict.NOT_REQUIRED}


def check(subject: Subject) -> Iterable[Finding]:
    """A finding, with a witness, for each pair of contradicting advices that some walk of the whole guide gives."""
    guide = subject.content.guide
    by_act: dict[str, list[Advice]] = {}
    for node in guide.nodes.values():
        if isinstance(node, Advice) and node.about is not None:
            by_act.setdefault(node.about, []).append(node)
    for act, advices in by_act.items():
        for one, other in combinations(advices, 2):
            if not contradict(one.verdict, other.verdict):
                continue
            exploration = explore(subject.spaces[0], Marks(at_node={one.id: 1, other.id: 2}), STATE_LIMIT)
            witness = exploration.shortest([subject.spaces[0].finish], marks=3) if exploration else None
            if witness is not None:
                yield Finding(
                    "tegenspraak",
                    other.origin.value_at(["oordeel"]),
                    f"Over ‘{act}’ zegt ‘{other.id}’ ‘{other.verdict.value}’ en ‘{one.id}’ ‘{one.verdict.value}’, "
                    "op dezelfde wandeling: de lezer weet niet wat geldt.",
                    "Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.",
                    related=Related(one.origin.value_at(["oordeel"]), f"hier staat ‘{one.verdict.value}’"),
                    path=witness,
                    subject=other.id,
                    guide=guide.id,
                )
