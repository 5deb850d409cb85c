"""The Dutch words and the signs that readers see for verdicts, actors, moments and certainty.

Signs come from the set that every Windows console font has; doubled means stronger. The second of each pair is for
terminals that cannot show the first.
"""

from datetime import date

from sextingwijzer.model.registers import Certainty
from sextingwijzer.model.verdict import Verdict, When, Who

VERDICT_WORD = {
    Verdict.REQUIRED: "VERPLICHT",
    Verdict.STRONGLY_ADVISED: "STERK AANGERADEN",
    Verdict.ADVISED: "AANGERADEN",
    Verdict.MAY: "MAG",
    Verdict.NOT_REQUIRED: "HOEFT NIET",
    Verdict.MAY_NOT: "MAG NIET",
    Verdict.FORBIDDEN: "VERBODEN",
    Verdict.INFO: "TER INFO",
}
VERDICT_SIGN = {
    Verdict.REQUIRED: ("‼", "!!"),
    Verdict.STRONGLY_ADVISED: ("►►", ">>"),
    Verdict.ADVISED: ("►", ">"),
    Verdict.MAY: ("√", "+"),
    Verdict.NOT_REQUIRED: ("○", "o"),
    Verdict.MAY_NOT: ("×", "x"),
    Verdict.FORBIDDEN: ("××", "xx"),
    Verdict.INFO: ("i", "i"),
}
WHO_WORD = {
    Who.SCHOOL: "de school",
    Who.CLB: "het CLB",
    Who.PUPIL: "de leerling",
    Who.PARENTS: "de ouders",
    Who.CHILD_FOCUS: "Child Focus",
    Who.EVERYONE: "iedereen",
}
WHEN_WORD = {When.NOW: "nu", When.TODAY: "vandaag", When.THIS_WEEK: "deze week", When.LATER: "later"}
CERTAINTY_WORD = {
    Certainty.TEXT_SEEN: "wettekst gezien",
    Certainty.SECONDARY: "uit een tweede bron, wettekst niet gezien",
    Certainty.NOT_VERIFIED: "niet geverifieerd",
}
_MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def verdict_head(verdict: Verdict, *, unicode: bool = True) -> str:
    """The sign and the word of a verdict, as they stand before what it is about."""
    return f"{VERDICT_SIGN[verdict][0 if unicode else 1]} {VERDICT_WORD[verdict]}"


def long_date(day: date) -> str:
    """A day as people write it: 23 november 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def period(start: date | None, end: date | None) -> str:
    """From when to when, in words; "" when both are open."""
    if start and end:
        return f"van {long_date(start)} tot en met {long_date(end)}"
    if start:
        return f"sinds {long_date(start)}"
    return f"tot en met {long_date(end)}" if end else ""
