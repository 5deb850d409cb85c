"""`geladen-woord`: words that a pupil who reads along should not have to read (registers/taal.yaml)."""

import re
from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules.texts import guide_texts


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each charged word in a text of the guide. Whole words only, small and capital letters alike."""
    # The longest first: of ‘eigen schuld’ and ‘schuld’ the reader should hear about the former.
    charged = sorted(
        ((word, one) for one in subject.charged_words for word in one.words),
        key=lambda pair: len(pair[0]),
        reverse=True,
    )
    if not charged:
        return
    # Words of a phrase may stand on two lines. A group a word tells which one was found.
    words = "|".join("(" + r"\s+".join(map(re.escape, word.split())) + ")" for word, _ in charged)
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for text in guide_texts(subject.content.guide):
        for found in pattern.finditer(text.value):
            word = charged[(found.lastindex or 1) - 1][1]
            yield Finding(
                "geladen-woord",
                text.place,
                f"‘{' '.join(found[0].split())}’ bij ‘{text.subject}’: {word.why}",
                f"Zeg liever: {word.instead}",
                Severity.WARNING,
                subject=text.subject,
                guide=subject.content.guide.id,
            )
