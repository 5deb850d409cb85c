"""`een-onbekende-optie`: every question can be answered with "I do not know", in exactly one way."""

import re
from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Question
from sextingwijzer.parse.values import table, text
from sextingwijzer.tree import Fields

_UNKNOWING = r"(?i)\b(onbekend|weet[- ](ik |je )?(het )?(nog )?niet|(nog )?niet (zeker|gekend|bekend|geweten))\b"


def check(content: Content) -> Iterable[Finding]:
    """A finding for each question with no unknown option, or with more than one."""
    for question in content.guide.questions.values():
        unknown = [option for option in question.options.values() if option.unknown]
        if len(unknown) == 1 or _told(question, content):
            continue
        place = question.origin.value_at(["opties"])
        if unknown:
            names = ", ".join(option.id for option in unknown)
            message = (
                f"De vraag ‘{question.id}’ heeft {len(unknown)} onbekende opties: {names}; "
                "welke dan telt voor wie het niet weet, is toeval."
            )
            yield Finding("een-onbekende-optie", place, message, "Laat ‘onbekend: true’ bij één optie staan.")
            continue
        message = f"De vraag ‘{question.id}’ heeft geen onbekende optie; wie het niet weet, zou moeten gokken."
        hint = "Voeg toe: weet-niet: {tekst: Weet ik niet, onbekend: true, uitzoeken: …}"
        likely = next((one for one in question.options.values() if re.search(_UNKNOWING, f"{one.id} {one.text}")), None)
        if likely is not None:
            place = table(question.origin, "opties").key_place(likely.id)
            hint = f'Zet er ‘onbekend: true’ bij: {likely.id}: {{tekst: "{likely.text}", onbekend: true, uitzoeken: …}}'
        yield Finding("een-onbekende-optie", place, message, hint)


def _told(question: Question, content: Content) -> bool:
    """Whether the options, or what stands under `onbekend`, could not be read; that is said already."""
    trees = [one.value for one in table(question.origin, "opties").entries.values()]
    marks = [text(tree, "onbekend") for tree in trees if isinstance(tree, Fields)]
    return ("vragen", question.id) in content.guide.unread or any(mark not in ("", "true", "false") for mark in marks)
