"""The slide that shows what one changed fact does to the advice."""

from collections.abc import Iterable

from sextingwijzer.engine.replay import Answered
from sextingwijzer.view.blocks import Block, Bullets, Judged, Labelled, Paragraph
from sextingwijzer.view.slide import Part, Slide
from sextingwijzer.view.words import VERDICT_WORD
from sextingwijzer.workshop.whatif import Given, WhatIf


def whatif_slide(found: WhatIf) -> Slide:
    """The change, then what is altered, what comes and what goes, each with its reason."""
    after = found.after
    lead: list[Block] = [Labelled("Wat als", after.option.text, quiet=False)]
    if found.before is not None:
        lead.insert(0, Labelled("In het verhaal", found.before.option.text, quiet=False))
    parts: list[Part] = []
    if not found.asked:
        parts.append((Paragraph("Deze vraag komt in dit verhaal niet aan bod. Het advies blijft hetzelfde."),))
    elif not found.changes:
        parts.append((Paragraph("Het advies blijft hetzelfde."),))
    for old, new in found.altered:
        was = f"{VERDICT_WORD[old.advice.verdict]}: {old.advice.title}"
        parts.append((Paragraph("Ander oordeel"), *_given(new, "Omdat"), Labelled("Was", was, quiet=False)))
    parts += _listed("Dit komt erbij", found.came, "Omdat")
    parts += _listed("Dit valt weg", found.went, "Want het kwam door")
    if found.filled:
        new_questions = tuple(f"{one.question.text} {one.option.text}" for one in found.filled)
        parts.append((Paragraph("Nieuwe vragen, hier nog zonder antwoord:"), Bullets(new_questions)))
    return Slide("Wat als", after.question.text, tuple(parts), tuple(lead))


def _listed(head: str, given: tuple[Given, ...], because: str) -> list[Part]:
    return [
        (*((Paragraph(f"{head} ({len(given)})"),) if index == 0 else ()), *_given(one, because))
        for index, one in enumerate(given)
    ]


def _given(given: Given, because: str) -> Part:
    head = Judged(given.advice.verdict, given.advice.title)
    return (head, *((Labelled(because, reason(given.because), quiet=False),) if given.because else ()))


def reason(because: Iterable[Answered]) -> str:
    """The answers that brought an advice, in a line."""
    return "; ".join(f"{one.question.text} {one.option.text}" for one in because)
