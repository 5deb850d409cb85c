"""The order of advice: safety, prohibitions, then by when, then by strength (design, section 2)."""

from collections.abc import Iterable

from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict, When

_STRENGTH = (
    Verdict.FORBIDDEN,
    Verdict.MAY_NOT,
    Verdict.REQUIRED,
    Verdict.STRONGLY_ADVISED,
    Verdict.ADVISED,
    Verdict.MAY,
    Verdict.NOT_REQUIRED,
    Verdict.INFO,
)
_TIME = tuple(When)


def advice_in_order(advice: Iterable[Advice]) -> tuple[Advice, ...]:
    """The advice in the order in which it is shown.

    Prohibitions win over permissions: a permission about an act that other advice forbids is left out. Guides are
    checked for such contradictions; this is the last resort, because a wrong permission can do harm.
    """
    reached = tuple(advice)
    forbidden = {one.about for one in reached if one.verdict.forbids and one.about is not None}
    kept = (one for one in reached if not (one.verdict.permits and one.about in forbidden))
    return tuple(sorted(kept, key=_rank))


def _rank(advice: Advice) -> tuple[bool, bool, int, int]:
    return (
        not advice.safety,
        not advice.verdict.forbids,
        _TIME.index(advice.when),
        _STRENGTH.index(advice.verdict),
    )
