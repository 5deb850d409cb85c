"""`uitzoeken-ongezien`: how to find out, at an option that does not say "I do not know"; nobody is shown it."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.proof.subject import Written


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each `uitzoeken` at an option that is not the unknown one."""
    for question in subject.content.guide.questions.values():
        for option in question.options.values():
            if option.find_out and not option.unknown:
                yield Finding(
                    "uitzoeken-ongezien",
                    question.origin.value_at(["opties", option.id, "uitzoeken"]),
                    f"Bij ‘{question.id}’ staat ‘uitzoeken’ bij ‘{option.id}’; alleen bij de onbekende optie wordt het "
                    "getoond.",
                    "Zet het bij de optie met ‘onbekend: true’, of haal het weg.",
                    Severity.WARNING,
                    subject=question.id,
                    guide=subject.content.guide.id,
                )
