"""The background and the line of an advice where there is colour, by verdict. The word and the sign say the same."""

from sextingwijzer.model.verdict import Verdict

VERDICT_COLOURS = {
    Verdict.REQUIRED: ("#f3e3f0", "#7a1f6b"),
    Verdict.STRONGLY_ADVISED: ("#dcedf3", "#0b5a78"),
    Verdict.ADVISED: ("#e8f2f5", "#22667d"),
    Verdict.MAY: ("#e0f1e3", "#1c6b2f"),
    Verdict.NOT_REQUIRED: ("#eaf2ea", "#41683f"),
    Verdict.MAY_NOT: ("#f9e2e0", "#a3221d"),
    Verdict.FORBIDDEN: ("#f9e2e0", "#a3221d"),
    Verdict.INFO: ("#e9ecf0", "#44546a"),
}
