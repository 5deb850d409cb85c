"""`lange-zin`: a sentence that nobody under stress reads to the end."""

import re
from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.place import within
from sextingwijzer.proof.subject import Written
from sextingwijzer.rules.texts import guide_texts

_MAX_WORDS = 30

_BREAK = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n|\n\s*- ")


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each sentence of more than _MAX_WORDS words. Items of a list count as sentences."""
    for text in guide_texts(subject.content.guide):
        for sentence in _BREAK.split(text.value):
            words = len(sentence.split())
            if words > _MAX_WORDS:
                yield Finding(
                    "lange-zin",
                    within(subject.texts.get(text.place.file, ""), text.place, " ".join(sentence.split()[:6])),
                    f"Bij ‘{text.subject}’ staat een zin van {words} woorden: ‘{' '.join(sentence.split()[:6])} …’.",
                    f"Maak er twee van; onder stress leest niemand er meer dan {_MAX_WORDS}.",
                    Severity.WARNING,
                    subject=text.subject,
                    guide=subject.content.guide.id,
                )
