"""`wet-zonder-versie`, `lang-niet-nagekeken`, `nagekeken-in-de-toekomst`: what a guide says holds and was checked."""

from collections.abc import Iterable
from datetime import date, timedelta

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.registers import Contact, Law
from sextingwijzer.place import Place
from sextingwijzer.proof.subject import Subject, Written, way_to

_TOO_LONG = timedelta(days=365)


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each law used that has no version today, and for each `nagekeken` that lies ahead or too far back.

    Those are the dates of the guide itself, of its contacts, and of its law; of versions that are not in force only a
    date ahead.
    """
    guide, registers, today = subject.content.guide, subject.content.registers, subject.today
    if guide.checked is not None:
        yield from _checked(
            f"De gids ‘{guide.id}’", guide.id, guide.origin.value_at(["nagekeken"]), guide.checked, today
        )
    advice = [node for node in guide.nodes.values() if isinstance(node, Advice)]
    for law in (registers.law.get(law_id) for law_id in dict.fromkeys(law_id for one in advice for law_id in one.law)):
        if law is not None:
            yield from _law(subject, law)
    for contact in (
        registers.contacts.get(one) for one in dict.fromkeys(one for each in advice for one in each.contacts)
    ):
        if contact is not None:
            yield from _contact(contact, today)


def _law(subject: Written, law: Law) -> Iterable[Finding]:
    guide, today = subject.content.guide, subject.today
    current = law.on(today)
    if current is None and law.versions:
        message = f"Voor ‘{law.id}’ kennen we geen versie op {today.isoformat()}; het advies zou zonder wet staan."
        place = law.origin.value_at(["versies"])
        citing = (node.id for node in guide.nodes.values() if isinstance(node, Advice) and law.id in node.law)
        ways = (way_to(subject, node) for node in citing) if isinstance(subject, Subject) else ()
        path = next((way for way in ways if way is not None), None)
        hint = "Voeg de versie toe die nu geldt."
        yield Finding("wet-zonder-versie", place, message, hint, path=path, subject=law.id, guide=guide.id)
    for number, version in enumerate(law.versions):
        if version is current or version.checked > today:
            place = law.origin.value_at(["versies", number, "nagekeken"])
            yield from _checked(f"De wet ‘{law.id}’", law.id, place, version.checked, today)


def _contact(contact: Contact, today: date) -> Iterable[Finding]:
    place = contact.origin.value_at(["nagekeken"])
    yield from _checked(f"Het contact ‘{contact.id}’", contact.id, place, contact.checked, today)


def _checked(what: str, name: str, place: Place, checked: date, today: date) -> Iterable[Finding]:
    hint = "Kijk het na en pas ‘nagekeken’ aan."
    if checked == date.min:
        return  # it could not be read, and that is a finding already
    if checked > today:
        message = (
            f"{what} zou pas op {checked.isoformat()} nagekeken zijn, en het is {today.isoformat()}; "
            "zo waarschuwt niemand wanneer het te lang geleden is."
        )
        yield Finding("nagekeken-in-de-toekomst", place, message, hint, Severity.WARNING, subject=name)
    elif today - checked > _TOO_LONG:
        message = f"{what} is sinds {checked.isoformat()} niet nagekeken; na een jaar weet niemand of het nog klopt."
        yield Finding("lang-niet-nagekeken", place, message, hint, Severity.WARNING, subject=name)
