"""`niet-bewezen`: what could not be proved over all walks because there are too many; silence would look like proof."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.place import Place
from sextingwijzer.proof.budget import STATE_LIMIT
from sextingwijzer.proof.subject import Subject


def check(subject: Subject) -> Iterable[Finding]:
    """A finding when it is not known of each branch and node whether walks come there."""
    if subject.reach.unsettled:
        guide = subject.content.guide
        yield unproved(subject, "welke wegen mogelijk zijn", guide.origin.value_at(["gids"]), guide.id)


def unproved(subject: Subject, what: str, place: Place, about: str) -> Finding:
    """A finding that says what could not be proved."""
    guide = subject.content.guide.id
    limit = f"{STATE_LIMIT:,}".replace(",", ".")
    return Finding(
        "niet-bewezen",
        place,
        f"Van ‘{guide}’ is niet bewezen {what}: er zijn meer dan {limit} toestanden. "
        "Een fout kan hier onopgemerkt blijven.",
        "Splits de gids, of beslis minder vaak opnieuw op antwoorden van lang ervoor.",
        subject=about,
        guide=guide,
    )
