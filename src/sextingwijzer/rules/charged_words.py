"""`geladen-woord`: words that a pupil who reads along should not have to read (registers/taal.yaml)."""

import re
from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules.texts import guide_texts


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each charged word in a text of the guide. Whole words only, small and capital letters alike."""
    charged = {word.casefold(): one for one in subject.charged_words for word in one.words}
    if not charged:
        return
    words = "|".join(map(re.escape, sorted(charged, key=len, reverse=True)))
    pattern = re.compile(rf"(?<!\w)({words})(?!\w)", re.IGNORECASE)
    for text in guide_texts(subject.content.guide):
        for found in pattern.finditer(text.value):
            word = charged[found[0].casefold()]
            yield Finding(
                "geladen-woord",
                text.place,
                f"‘{found[0]}’ bij ‘{text.subject}’: {word.why}",
                f"Zeg liever: {word.instead}",
                Severity.WARNING,
                subject=text.subject,
                guide=subject.content.guide.id,
            )
