"""`mag-steunt-op-weet-niet`: a permission that some walk gives because of an answer that says "I do not know"."""

from collections.abc import Iterable

from sextingwijzer.engine.reasons import meeting_points
from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import END, Advice, Decision, Guide
from sextingwijzer.proof.explore import Marks, explore
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.subject import STATE_LIMIT, Subject


def check(subject: Subject) -> Iterable[Finding]:
    """A finding, with a witness, for each permission and each unknown answer that governs it on some walk.

    An answer governs what stands between its decision and the node where all branches have come together again
    (engine/reasons.py). Straight cases are left to `mag-na-weet-niet`.
    """
    guide = subject.content.guide
    meets = meeting_points(guide)
    for node in guide.nodes.values():
        if not isinstance(node, Decision):
            continue
        unknown = guide.questions[node.question].unknown.id
        start, meet = node.target(unknown), meets[node.id]
        for permission in _permissions_between(guide, start, meet):
            if permission.id == start:
                continue
            marks = Marks(
                on_branch={(node.id, unknown): 1},
                clear_at_node={meet: 1} if meet != END else {},
                clear_at_topic_end=1,
            )
            witness = next(filter(None, (_witness(one, marks, permission) for one in subject.spaces)), None)
            if witness is not None:
                yield Finding(
                    "mag-steunt-op-weet-niet",
                    permission.origin.value_at(["oordeel"]),
                    f"‘{permission.id}’ zegt ‘mag’ omdat iemand bij ‘{node.question}’ ‘{unknown}’ koos. "
                    "Een toelating die op niet-weten steunt, kan kwaad doen.",
                    "Leid het onbekende antwoord om deze toelating heen.",
                    related=Related(node.origin.value_at(["naar", unknown]), "hier vertrekt de weg"),
                    path=witness,
                    subject=permission.id,
                    guide=guide.id,
                )


def _permissions_between(guide: Guide, start: str, meet: str) -> list[Advice]:
    found: dict[str, Advice] = {}
    seen = {meet, END}
    stack = [start]
    while stack:
        node_id = stack.pop()
        if node_id in seen:
            continue
        seen.add(node_id)
        node = guide.nodes[node_id]
        if isinstance(node, Advice) and node.verdict.permits:
            found[node_id] = node
        stack.extend(node.successors)
    return list(found.values())


def _witness(one: Space, marks: Marks, permission: Advice) -> tuple[tuple[str, str], ...] | None:
    exploration = explore(one, marks, STATE_LIMIT)
    if exploration is None:
        return None
    positions = [index for index, position in enumerate(one.positions) if position.node.id == permission.id]
    return exploration.shortest(positions, marks=1)
