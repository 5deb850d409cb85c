"""`een-onbekende-optie`: every question can be answered with "I do not know", in exactly one way."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content


def check(content: Content) -> Iterable[Finding]:
    """A finding for each question with no unknown option, or with more than one."""
    for question in content.guide.questions.values():
        unknown = [option.id for option in question.options.values() if option.unknown]
        if len(unknown) == 1:
            continue
        place = question.origin.value_at(["opties"])
        if not unknown:
            message = f"De vraag ‘{question.id}’ heeft geen onbekende optie; wie het niet weet, zou moeten gokken."
            hint = "Voeg toe: weet-niet: {tekst: Weet ik niet, onbekend: true, uitzoeken: …}"
        else:
            message = f"De vraag ‘{question.id}’ heeft {len(unknown)} onbekende opties: {', '.join(unknown)}."
            hint = "Laat ‘onbekend: true’ bij één optie staan."
        yield Finding("een-onbekende-optie", place, message, hint)
