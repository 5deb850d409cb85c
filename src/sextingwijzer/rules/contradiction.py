"""`tegenspraak`: two advices on one walk that contradict each other about the same act."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sextingwijzer.engine.replay import replay
from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.proof.budget import WITNESS_LIMIT, TooManyStates
from sextingwijzer.proof.explore import explore
from sextingwijzer.proof.marks import Marks, Witness
from sextingwijzer.proof.reach import few_states
from sextingwijzer.proof.search import find, shortest
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules.unproved import unproved

_URGED = {Verdict.REQUIRED, Verdict.STRONGLY_ADVISED, Verdict.ADVISED}
_ONE, _OTHER, _BOTH = 1, 2, 3


def contradict(one: Verdict, other: Verdict) -> bool:
    """Whether two verdicts about the same act cannot both hold: it is forbidden and not, or required and not."""
    if one.forbids != other.forbids:
        free = other if one.forbids else one
        return free.permits or free in _URGED
    return {one, other} == {Verdict.REQUIRED, Verdict.NOT_REQUIRED}


_AGAINST = {one: frozenset(other for other in Verdict if contradict(one, other)) for one in Verdict}


@dataclass(frozen=True, slots=True)
class _Claim:
    """Advices about an act that the same advices contradict, and those that do, where they come later; by position."""

    act: str
    made: Mapping[int, Advice]
    denied: Mapping[int, Advice]

    @property
    def begin(self) -> int:
        """The first position where it is made."""
        return min(self.made)

    @property
    def end(self) -> int:
        """The last position where it is denied."""
        return max(self.denied)


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each advice that on some walk of the whole guide contradicts an advice before it."""
    claims = _claims(subject.space)
    found = _at_once(subject, claims)
    if found is None:
        found = {}
        for claim in claims:
            try:
                for later in _denying(subject, claim):
                    found.setdefault(later, claim)
            except TooManyStates:
                place = subject.content.guide.origin.value_at(["gids"])
                yield unproved(subject, f"dat niets de adviezen over ‘{claim.act}’ tegenspreekt", place, claim.act)
    for number, (later, claim) in enumerate(found.items()):
        yield _finding(subject, claim, later, with_witness=number < WITNESS_LIMIT)


def _at_once(subject: Subject, claims: Sequence[_Claim]) -> dict[str, _Claim] | None:
    """The advices that contradict one before them, each with a claim; None when so few states do not show it."""
    space = subject.space
    found: dict[str, _Claim] = {}
    for group in _apart(claims):
        left = [claim for claim in group if any(later.id not in found for later in claim.denied.values())]
        exploration = explore(space, _marks(space, left), min(few_states(space), subject.budget.most))
        if exploration is None:
            return None
        for number, claim in enumerate(left):
            for index, later in claim.denied.items():
                said = (state for state in exploration.arrivals[index] if state.marks & 1 << number)
                if later.id not in found and next(said, None) is not None:
                    found[later.id] = claim
    return found


def _denying(subject: Subject, claim: _Claim) -> Iterable[str]:
    """The advices that some walk gives after the claim; raises TooManyStates when that is not known of one."""
    # Hardly ever is there one, so whether a walk has both sides, in any order, is asked first.
    both = dict.fromkeys(claim.made, _ONE) | dict.fromkeys(claim.denied, _OTHER)
    if find(subject.space, Marks(passing=both), _BOTH, subject.budget) is not None:
        for later in dict.fromkeys(advice.id for advice in claim.denied.values()):
            if _told(subject, claim, later) is not None:
                yield later


def _told(subject: Subject, claim: _Claim, later: str) -> Witness | None:
    """The fewest answers that bring an advice after the claim that it contradicts."""
    each = (
        Marks(passing={**dict.fromkeys((made for made in claim.made if made < index), _ONE), index: _OTHER})
        for index, advice in claim.denied.items()
        if advice.id == later
    )
    return shortest(subject.space, each, _BOTH, subject.budget)


def _claims(space: Space) -> Sequence[_Claim]:
    about: dict[str, dict[int, Advice]] = {}
    for index, position in enumerate(space.positions):
        if isinstance(position.node, Advice) and position.node.about is not None:
            about.setdefault(position.node.about, {})[index] = position.node
    claims = []
    for act, at in about.items():
        for against in dict.fromkeys(_AGAINST[advice.verdict] for advice in at.values()):
            made = {index: advice for index, advice in at.items() if _AGAINST[advice.verdict] == against}
            denied = {index: advice for index, advice in at.items() if advice.verdict in against and index > min(made)}
            if denied:
                claims.append(_Claim(act, made, denied))
    return claims


def _apart(claims: Sequence[_Claim]) -> Iterable[Sequence[_Claim]]:
    """The claims in groups; those of one group follow each other, so that a walk carries one mark at a time."""
    groups: list[list[_Claim]] = []
    for claim in sorted(claims, key=lambda one: one.begin):
        group = next((group for group in groups if group[-1].end < claim.begin), None)
        if group is None:
            groups.append([claim])
        else:
            group.append(claim)
    return groups


def _marks(space: Space, claims: Sequence[_Claim]) -> Marks:
    """A mark on the walks that passed an advice of a claim, from there to where it is last denied.

    Each claim has its own: a walk may jump over the place where the next one begins.
    """
    lasting = [0] * (space.finish + 1)
    passing: dict[int, int] = {}
    for number, claim in enumerate(claims):
        lasting[claim.begin + 1 : claim.end + 1] = [1 << number] * (claim.end - claim.begin)
        passing |= dict.fromkeys(claim.made, 1 << number)
    return Marks(passing=passing, lasting=lasting)


def _finding(subject: Subject, claim: _Claim, name: str, *, with_witness: bool) -> Finding:
    guide = subject.content.guide
    later = next(advice for advice in claim.denied.values() if advice.id == name)
    said, related = "een advies daarvoor het tegendeel", None
    witness = _told(subject, claim, later.id) if with_witness else None
    if witness is not None:
        walk = replay(guide, dict(witness), rest_unknown=True)
        earlier = next(one for one in walk.advice if one.about == claim.act and contradict(one.verdict, later.verdict))
        said = f"‘{earlier.id}’ ‘{earlier.verdict.value}’"
        related = Related(earlier.origin.value_at(["oordeel"]), f"hier staat ‘{earlier.verdict.value}’")
    return Finding(
        "tegenspraak",
        later.origin.value_at(["oordeel"]),
        f"Over ‘{claim.act}’ zegt ‘{later.id}’ ‘{later.verdict.value}’ en {said}, "
        "op dezelfde wandeling: de lezer weet niet wat geldt.",
        "Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.",
        related=related,
        path=witness,
        subject=later.id,
        guide=guide.id,
    )
