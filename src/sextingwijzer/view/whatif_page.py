"""The slide that shows what one changed fact does to the advice."""

from collections.abc import Callable, Iterable

from sextingwijzer.engine.replay import Answered
from sextingwijzer.view.blocks import Block, Bullets, Judged, Labelled, Paragraph
from sextingwijzer.view.slide import Part, Slide
from sextingwijzer.view.words import VERDICT_WORD
from sextingwijzer.workshop.whatif import Given, WhatIf

_TOGETHER = 6
_UNASKED = (
    "Dit valt weg, maar is daarmee niet weerlegd. Bij dit antwoord vraagt de gids niet meer naar wat het verhaal zegt:"
)


def whatif_slide(found: WhatIf) -> Slide:
    """The change, then what is altered, what comes and what goes; each with what changed to bring that about."""
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
        head = Paragraph(f"Ander oordeel, want nu: {_told(found.reason(new))}")
        was = Labelled("Was", f"{VERDICT_WORD[old.advice.verdict]}: {old.advice.title}", quiet=False)
        parts.append((head, was, Judged(new.advice.verdict, new.advice.title, brief=True)))
    parts += _grouped("Dit komt erbij, want nu:", "Dit komt er ook bij:", found.came, found.reason)
    gone = [one for one in found.went if not found.lost(one)]
    parts += _grouped("Dit valt weg, want niet meer:", "Dit valt ook weg:", gone, found.reason)
    unasked = [one for one in found.went if found.lost(one)]
    parts += _grouped(_UNASKED, "Dit komt ook niet meer aan bod:", unasked, found.lost)
    if found.filled:
        parts.append((Paragraph("Nieuwe vragen, hier nog zonder antwoord:"), Bullets(tuple(map(_fact, found.filled)))))
    return Slide("", after.question.text, tuple(parts), tuple(lead))


def _grouped(head: str, also: str, given: Iterable[Given], reason: Callable[[Given], Iterable[Answered]]) -> list[Part]:
    """Advice with the same reason under one line that says it; no more of it together than a screen holds."""
    by_reason: dict[str, list[Judged]] = {}
    for one in given:
        judged = Judged(one.advice.verdict, one.advice.title, brief=True)
        by_reason.setdefault(_told(reason(one)), []).append(judged)
    return [
        (Paragraph(also if start else f"{head} {told}"), *group[start : start + _TOGETHER])
        for told, group in by_reason.items()
        for start in range(0, len(group), _TOGETHER)
    ]


def _told(because: Iterable[Answered]) -> str:
    return "; ".join(map(_fact, because))


def _fact(answered: Answered) -> str:
    return f"{answered.question.text} {answered.option.text}"
