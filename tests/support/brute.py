"""What proofs are held against: every walk of a small guide, one by one."""

from collections.abc import Sequence
from datetime import date

from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.budget import STATE_LIMIT
from sextingwijzer.proof.marks import Witness
from sextingwijzer.proof.subject import Subject, subject
from support.build import NO_REGISTERS
from support.guides import every_walk

DAY = date(2026, 11, 23)


def walks(guide: Guide) -> list[Walk]:
    """Every complete walk."""
    return [replay(guide, answers) for answers in every_walk(guide)]


def given(walk: Walk) -> set[str]:
    """The ids of the advice on a walk."""
    return {advice.id for advice in walk.advice}


def pasted(guide: Guide, witness: Witness | None) -> Walk:
    """The walk of a witness, as the command with it walks: what it leaves open is unknown. It tells nothing for naught."""
    assert witness is not None
    walk = replay(guide, dict(witness), rest_unknown=True)
    assert walk.complete
    assert walk.unused == ()
    return walk


def about(guide: Guide, rules: Sequence[PathRule] = (), limit: int = STATE_LIMIT) -> Subject:
    """What the thorough rules look at."""
    return subject(Content(guide, NO_REGISTERS), DAY, rules, limit=limit)


def advice_of(guide: Guide) -> list[Advice]:
    """All advice that the guide holds."""
    return [node for node in guide.nodes.values() if isinstance(node, Advice)]
