"""The end of a case: what one takes along, and whom to turn to, as a young person and as an adult in the room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sextingwijzer.model.registers import Contact
from sextingwijzer.view.blocks import Bullets, Paragraph
from sextingwijzer.view.report import Report
from sextingwijzer.view.slide import Part, Slide

FOR_CASE = "Wie bij dit verhaal kan helpen:"
FOR_ADULTS = "Raakt dit jou zelf, ook als volwassene:"
_TRUSTED = "Praat met iemand die je vertrouwt, of met je huisarts."
_ADULTS = ("lijn-1712", "zelfmoordlijn")
"""The contacts of the register that an adult may call about themselves."""
_TOGETHER = 6
"""So many lines stay together on a screen."""


@dataclass(frozen=True, slots=True)
class Help:
    """Lines with whom to turn to: about the case, and for the adults who take part."""

    case: Sequence[str]
    adults: Sequence[str]


def help_for(report: Report, register: Mapping[str, Contact]) -> Help:
    """The contacts that the advice of a case names, and those of the register for adults, as it describes them."""
    adults = (register[name] for name in _ADULTS if name in register)
    lines = (f"{one.name}: {', '.join(one.reach)}. {one.how.partition('. ')[0].rstrip('.')}." for one in adults)
    return Help(tuple(map(_line, report.contacts)), (_TRUSTED, *lines))


def close(title: str, help_: Help) -> Slide:
    """The last slide of the case with this title."""
    parts: list[Part] = [(Paragraph("Wat neem je mee? Wat doe je morgen anders?"),)]
    for start in range(0, len(help_.case), _TOGETHER):
        lines = Bullets(tuple(help_.case[start : start + _TOGETHER]))
        parts.append((lines,) if start else (Paragraph(FOR_CASE), lines))
    return Slide(title, "Om af te ronden", (*parts, (Paragraph(FOR_ADULTS), Bullets(tuple(help_.adults)))))


def _line(contact: Contact) -> str:
    return f"{contact.name}: {', '.join(contact.reach)} (voor {contact.audience})"
