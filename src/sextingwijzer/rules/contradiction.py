"""`tegenspraak`: two advices on one walk that contradict each other about the same act."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.proof.essence import essence
from sextingwijzer.proof.explore import Exploration, Marks, Witness, explore
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.subject import STATE_LIMIT, Subject
from sextingwijzer.rules.unproved import unproved

_URGED = {Verdict.REQUIRED, Verdict.STRONGLY_ADVISED, Verdict.ADVISED}
_ONE, _OTHER, _BOTH = 1, 2, 3
_BIT = {verdict: 1 << number for number, verdict in enumerate(Verdict)}


def contradict(one: Verdict, other: Verdict) -> bool:
    """Whether two verdicts about the same act cannot both hold: it is forbidden and not, or required and not."""
    if one.forbids != other.forbids:
        free = other if one.forbids else one
        return free.permits or free in _URGED
    return {one, other} == {Verdict.REQUIRED, Verdict.NOT_REQUIRED}


_AGAINST = {one: sum(_BIT[other] for other in Verdict if contradict(one, other)) for one in Verdict}
"""For each verdict the bits of those that contradict it."""


@dataclass(frozen=True, slots=True)
class _Act:
    """The advices about one act whose verdicts can contradict each other, by position."""

    name: str
    at: Mapping[int, Advice]

    @property
    def begin(self) -> int:
        """The first position."""
        return min(self.at)

    @property
    def end(self) -> int:
        """The last position."""
        return max(self.at)


def check(subject: Subject) -> Iterable[Finding]:
    """A finding, with a witness, for each pair of contradicting advices that some walk of the whole guide gives."""
    if subject.walks is None:
        return
    space = subject.space
    for acts in _apart(_acts(space)):
        # Between its first and its last advice, what was said about an act is a mark on the walk.
        marks = Marks(
            passing={index: _BIT[advice.verdict] for act in acts for index, advice in act.at.items()},
            lasting=_lasting(space, acts),
        )
        exploration = explore(space, marks, STATE_LIMIT)
        if exploration is None:
            place = subject.content.guide.origin.value_at(["gids"])
            for act in acts:
                yield unproved(subject, f"dat adviezen over ‘{act.name}’ elkaar nooit tegenspreken", place, act.name)
            continue
        for act in acts:
            yield from _pairs(act, exploration, subject)


def _acts(space: Space) -> Sequence[_Act]:
    found: dict[str, dict[int, Advice]] = {}
    for index, position in enumerate(space.positions):
        if isinstance(position.node, Advice) and position.node.about is not None:
            found.setdefault(position.node.about, {})[index] = position.node
    acts = []
    for name, at in found.items():
        said = sum({_BIT[advice.verdict] for advice in at.values()})
        apt = {index: advice for index, advice in at.items() if _AGAINST[advice.verdict] & said}
        if apt:
            acts.append(_Act(name, apt))
    return acts


def _apart(acts: Sequence[_Act]) -> Iterable[Sequence[_Act]]:
    """The acts in groups; those of one group follow each other, so that their marks do not mix."""
    groups: list[list[_Act]] = []
    for act in sorted(acts, key=lambda act: act.begin):
        group = next((group for group in groups if group[-1].end < act.begin), None)
        if group is None:
            groups.append([act])
        else:
            group.append(act)
    return groups


def _lasting(space: Space, acts: Sequence[_Act]) -> Sequence[int]:
    lasting = [0] * (space.finish + 1)
    for act in acts:
        lasting[act.begin + 1 : act.end + 1] = [-1] * (act.end - act.begin)
    return lasting


def _pairs(act: _Act, exploration: Exploration, subject: Subject) -> Iterator[Finding]:
    told: set[frozenset[str]] = set()
    for index, later in act.at.items():
        met = 0
        for state in exploration.arrivals[index]:
            met |= state.marks & _AGAINST[later.verdict]
        for earlier in {one.id: one for one in act.at.values() if _BIT[one.verdict] & met}.values():
            pair = frozenset((earlier.id, later.id))
            witness = None if pair in told else _both(earlier, later, subject.space)
            if witness is not None:
                told.add(pair)
                yield _finding(act.name, earlier, later, witness, subject)


def _both(one: Advice, other: Advice, space: Space) -> Witness | None:
    """The answers that matter of a walk that brings both advices."""
    passing = {index: bit for bit, advice in ((_ONE, one), (_OTHER, other)) for index in space.where(advice.id)}
    small, marks = essence(space, Marks(passing=passing))
    exploration = explore(small, marks, STATE_LIMIT)
    return exploration.shortest([small.finish], lambda marks: marks == _BOTH) if exploration else None


def _finding(act: str, earlier: Advice, later: Advice, witness: Witness, subject: Subject) -> Finding:
    return Finding(
        "tegenspraak",
        later.origin.value_at(["oordeel"]),
        f"Over ‘{act}’ zegt ‘{later.id}’ ‘{later.verdict.value}’ en ‘{earlier.id}’ ‘{earlier.verdict.value}’, "
        "op dezelfde wandeling: de lezer weet niet wat geldt.",
        "Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.",
        related=Related(earlier.origin.value_at(["oordeel"]), f"hier staat ‘{earlier.verdict.value}’"),
        path=witness,
        subject=later.id,
        guide=subject.content.guide.id,
    )
