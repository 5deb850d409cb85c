"""A walk as a report: everything a reader may want to know of it, as data. The JSON of the design, before JSON."""

from dataclasses import dataclass
from datetime import date

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.reasons import reasons
from sextingwijzer.engine.replay import Answered, Walk
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.registers import Contact, Law, LawVersion, Registers


@dataclass(frozen=True, slots=True)
class LawCited:
    """A law on the day that counts for it, with the version in force; None when none is known for that day."""

    law: Law
    day: date
    version: LawVersion | None


@dataclass(frozen=True, slots=True)
class AdviceGiven:
    """An advice with the answers that led to it and the law it rests on."""

    advice: Advice
    because: tuple[Answered, ...]
    law: tuple[LawCited, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a walk on a day. `facts_date` is the day of the facts, when that was given."""

    walk: Walk
    topic: str | None
    today: date
    facts_date: date | None
    advice: tuple[AdviceGiven, ...]
    law: tuple[LawCited, ...]
    contacts: tuple[Contact, ...]

    @property
    def open_points(self) -> tuple[Answered, ...]:
        """The answers that say one does not know (yet)."""
        return tuple(answered for answered in self.walk.answers if answered.option.unknown)


def cite(law: Law, today: date, facts_date: date | None) -> LawCited:
    """The law on the day that counts for it."""
    day = facts_date if facts_date and law.follows_facts else today
    return LawCited(law, day, law.on(day))


def report(
    walk: Walk, registers: Registers, today: date, facts_date: date | None = None, topic: str | None = None
) -> Report:
    """The report of a walk. What is punishable is that of the day of the facts when it is known; all else of today."""
    because = reasons(walk)

    def cited(law_ids: tuple[str, ...]) -> tuple[LawCited, ...]:
        return tuple(cite(registers.law[law_id], today, facts_date) for law_id in dict.fromkeys(law_ids))

    shown = advice_in_order(walk.advice)
    contact_ids = dict.fromkeys(contact for advice in shown for contact in advice.contacts)
    return Report(
        walk=walk,
        topic=topic,
        today=today,
        facts_date=facts_date,
        advice=tuple(AdviceGiven(advice, because.get(advice.id, ()), cited(advice.law)) for advice in shown),
        law=cited(tuple(law for advice in shown for law in advice.law)),
        contacts=tuple(registers.contacts[contact] for contact in contact_ids),
    )
