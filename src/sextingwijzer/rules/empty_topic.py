"""`leeg-onderwerp`: a topic that is at its end at once; who chooses it is asked nothing and told nothing."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide import END
from sextingwijzer.proof.subject import Written


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each topic that starts at the end."""
    for topic in subject.content.guide.topics:
        if topic.start == END:
            yield Finding(
                "leeg-onderwerp",
                topic.origin.value_at(["start"]),
                f"Het onderwerp ‘{topic.id}’ eindigt meteen; wie het kiest, krijgt geen vraag en geen advies.",
                "Laat het bij een knoop beginnen, of haal het onderwerp weg.",
                Severity.WARNING,
                subject=topic.id,
                guide=subject.content.guide.id,
            )
