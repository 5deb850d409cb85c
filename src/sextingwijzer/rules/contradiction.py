"""`tegenspraak`: two advices on one walk that contradict each other about the same act."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sextingwijzer.engine.replay import replay
from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.proof.essence import essence
from sextingwijzer.proof.explore import Exploration, Marks, Witness, explore
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.subject import STATE_LIMIT, WITNESS_LIMIT, Subject
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
    if subject.walks is None:
        return
    space = subject.space
    found: dict[str, tuple[_Claim, Advice, Exploration]] = {}
    for group in _apart(_claims(space)):
        claims = [claim for claim in group if any(later.id not in found for later in claim.denied.values())]
        exploration = explore(space, _marks(space, claims), STATE_LIMIT) if claims else None
        for number, claim in enumerate(claims):
            if exploration is None:
                place = subject.content.guide.origin.value_at(["gids"])
                yield unproved(subject, f"dat niets de adviezen over ‘{claim.act}’ tegenspreekt", place, claim.act)
                continue
            for index, later in claim.denied.items():
                said = (state for state in exploration.arrivals[index] if state.marks & 1 << number)
                if later.id not in found and next(said, None) is not None:
                    found[later.id] = claim, later, exploration
    for number, (claim, later, exploration) in enumerate(found.values()):
        earlier = _earlier(claim, later, exploration) if number < WITNESS_LIMIT else None
        yield _finding(claim.act, earlier, later, subject)


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


def _earlier(claim: _Claim, later: Advice, exploration: Exploration) -> Advice:
    """The first advice on the shortest way to an advice that contradicts it."""
    positions = [index for index, advice in claim.denied.items() if advice is later]
    witness = exploration.shortest(positions, bool)
    return next(
        advice
        for advice in replay(exploration.space.guide, dict(witness or ())).advice
        if advice.about == claim.act and contradict(advice.verdict, later.verdict)
    )


def _both(one: Advice, other: Advice, space: Space) -> Witness | None:
    """The answers that matter of a walk that brings both advices."""
    passing = {index: bit for bit, advice in ((_ONE, one), (_OTHER, other)) for index in space.where(advice.id)}
    small, marks = essence(space, Marks(passing=passing))
    exploration = explore(small, marks, STATE_LIMIT)
    return exploration.shortest([small.finish], lambda marks: marks == _BOTH) if exploration else None


def _finding(act: str, earlier: Advice | None, later: Advice, subject: Subject) -> Finding:
    said, related, witness = "een advies daarvoor het tegendeel", None, None
    if earlier is not None:
        said = f"‘{earlier.id}’ ‘{earlier.verdict.value}’"
        related = Related(earlier.origin.value_at(["oordeel"]), f"hier staat ‘{earlier.verdict.value}’")
        witness = _both(earlier, later, subject.space)
    return Finding(
        "tegenspraak",
        later.origin.value_at(["oordeel"]),
        f"Over ‘{act}’ zegt ‘{later.id}’ ‘{later.verdict.value}’ en {said}, "
        "op dezelfde wandeling: de lezer weet niet wat geldt.",
        "Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.",
        related=related,
        path=witness,
        subject=later.id,
        guide=subject.content.guide.id,
    )
