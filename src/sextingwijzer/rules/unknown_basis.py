"""`mag-steunt-op-weet-niet`: a permission that some walk gives because of an answer that says "I do not know"."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from sextingwijzer.engine.reasons import governing, meeting_points
from sextingwijzer.engine.replay import replay
from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import END, OTHERWISE, Advice, Decision
from sextingwijzer.proof.budget import WITNESS_LIMIT, TooManyStates
from sextingwijzer.proof.explore import explore
from sextingwijzer.proof.marks import Marks, Witness
from sextingwijzer.proof.reach import few_states
from sextingwijzer.proof.search import shortest
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules.unproved import unproved


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each permission that an unknown answer governs on some walk.

    An answer governs what stands between its decision and the node where all branches have come together again
    (engine/reasons.py). Permissions that it leads straight to are left to `mag-na-weet-niet`.
    """
    space, guide = subject.space, subject.content.guide
    decisions = (node for node in guide.nodes.values() if isinstance(node, Decision))
    straight = {node.target(guide.questions[node.question].unknown.id) for node in decisions}
    permissions: dict[str, list[int]] = {}
    for index, position in enumerate(space.positions):
        if isinstance(position.node, Advice) and position.node.verdict.permits and position.node.id not in straight:
            permissions.setdefault(position.node.id, []).append(index)
    if not permissions:
        return
    meets = meeting_points(guide)
    until = _until(space, sorted(chain.from_iterable(permissions.values())), meets)
    at_once = explore(space, _governed(space, until), min(few_states(space), subject.budget.most))
    found = 0
    for permission, positions in permissions.items():
        if at_once is not None and not any(state.marks for index in positions for state in at_once.arrivals[index]):
            continue
        witness: Witness | None = None
        if at_once is None or found < WITNESS_LIMIT:
            try:
                witness = shortest(space, (_resting(index, until) for index in positions), _BOTH, subject.budget)
            except TooManyStates:
                place = guide.origin.value_at(["gids"])
                yield unproved(subject, f"dat ‘{permission}’ niet op een onbekend antwoord steunt", place, permission)
                continue
        if at_once is not None or witness is not None:
            found += 1
            yield _finding(subject, permission, witness, meets)


_Until = Mapping[tuple[int, str], int]
"""Per decision and unknown option the place where its branches come together: what is passed before is governed."""


def _until(space: Space, permissions: Sequence[int], meets: Mapping[str, str]) -> _Until:
    """Those with a permission in between; on the others nothing depends."""
    where: dict[tuple[str, str], int] = {}
    for index, position in enumerate(space.positions):
        where[position.topic.id, position.node.id] = index
        where[position.topic.id, END] = index + 1  # the topics stand one after the other
    until: dict[tuple[int, str], int] = {}
    for index, position in enumerate(space.positions):
        if isinstance(position.node, Decision):
            meet = where[position.topic.id, meets[position.node.id]]
            unknown = space.guide.questions[position.node.question].unknown.id
            if bisect_right(permissions, index) < bisect_right(permissions, meet - 1):
                until[index, unknown] = meet
    return until


def _governed(space: Space, until: _Until) -> Marks:
    """A mark for each place where branches come together: an unknown answer given before it governs what is passed."""
    ends = sorted(set(until.values()))
    bit = {meet: 1 << number for number, meet in enumerate(ends)}
    lasting = [-1 << bisect_right(ends, index) for index in range(space.finish + 1)]
    return Marks(choosing={branch: bit[meet] for branch, meet in until.items()}, lasting=lasting)


_UNKNOWN, _PERMITTED = 1, 2
_BOTH = _UNKNOWN | _PERMITTED


def _resting(permission: int, until: _Until) -> Marks:
    """The marks of a walk that an unknown answer leads to the permission at a position."""
    governing = {branch: _UNKNOWN for branch, meet in until.items() if branch[0] < permission < meet}
    return Marks(passing={permission: _PERMITTED}, choosing=governing)


def _finding(subject: Subject, permission: str, witness: Witness | None, meets: Mapping[str, str]) -> Finding:
    guide = subject.content.guide
    why, related = "iemand een vraag met de onbekende optie beantwoordde", None
    if witness is not None:
        decision, question, unknown = _last_unknown(subject, permission, dict(witness), meets)
        why = f"iemand bij ‘{question}’ ‘{unknown}’ koos"
        key = unknown if unknown in decision.targets else OTHERWISE
        related = Related(decision.origin.value_at(["naar", key]), "hier vertrekt de weg")
    return Finding(
        "mag-steunt-op-weet-niet",
        guide.nodes[permission].origin.value_at(["oordeel"]),
        f"‘{permission}’ zegt ‘mag’ omdat {why}. Een toelating die op niet-weten steunt, kan kwaad doen.",
        "Leid het onbekende antwoord om deze toelating heen.",
        related=related,
        path=witness,
        subject=permission,
        guide=guide.id,
    )


def _last_unknown(
    subject: Subject, permission: str, answers: Mapping[str, str], meets: Mapping[str, str]
) -> tuple[Decision, str, str]:
    """The last decision on the walk with these answers whose unknown answer governs the permission."""
    for step, open_steps in governing(replay(subject.content.guide, answers, rest_unknown=True), meets):
        if step.node.id == permission:
            for one in reversed(open_steps):
                told = one.answered
                if not (isinstance(one.node, Decision) and told and told.option.unknown):
                    continue
                # The only answer there is makes no difference, so it is none of those that matter.
                if told.question.id in answers or len(told.question.options) == 1:
                    return one.node, told.question.id, told.option.id
    raise AssertionError(permission)  # the witness was found by the same reckoning
