"""`vraagt-persoonlijks`: a question that invites a name or free text; a guide asks neither (design, principle 7)."""

import re
from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.proof.subject import Written

_INVITES = re.compile(
    r"\b(hoe heet|wie is (de|het|die|dat)\b|wat is (de|zijn|haar|hun|je|jouw) (\w+ )?naam|wat zijn de namen|welke naam"
    r"|(vul|typ|schrijf|noteer|beschrijf|vertel)\b.*\b(in|op|naam|namen|hier|kort)\b)",
    re.IGNORECASE,
)


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each question whose text or options ask for a name or for words of one's own."""
    for question in subject.content.guide.questions.values():
        if not subject.content.owns(question.origin.place.file):
            continue
        for text, steps in (
            (question.text, ["vraag"]),
            *((o.text, ["opties", o.id]) for o in question.options.values()),
        ):
            if _INVITES.search(text):
                yield Finding(
                    "vraagt-persoonlijks",
                    question.origin.value_at(steps),
                    f"‘{text}’ nodigt uit om een naam of een verhaal te geven; dat hoort niet op een scherm.",
                    "Vraag een feit dat met een optie te beantwoorden is, bijvoorbeeld ‘Is bekend wie …?’.",
                    subject=question.id,
                    guide=subject.content.guide.id,
                )
