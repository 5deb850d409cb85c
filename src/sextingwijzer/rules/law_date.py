"""`wet-zonder-versie` and `lang-niet-nagekeken`: law and contacts that a guide uses are in force and were checked."""

from collections.abc import Iterable
from datetime import date, timedelta

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide import Advice
from sextingwijzer.place import Place
from sextingwijzer.proof.subject import Subject

TOO_LONG = timedelta(days=365)


def check(subject: Subject) -> Iterable[Finding]:
    """A finding for each law used that has no version today, and for each law or contact unchecked for over a year."""
    registers, today = subject.content.registers, subject.today
    advice = [node for node in subject.content.guide.nodes.values() if isinstance(node, Advice)]
    for law_id in dict.fromkeys(law_id for one in advice for law_id in one.law):
        law = registers.law[law_id]
        version = law.on(today)
        if version is None:
            message = f"Voor ‘{law_id}’ kennen we geen versie op {today.isoformat()}; het advies zou zonder wet staan."
            place = law.origin.value_at(["versies"])
            yield Finding("wet-zonder-versie", place, message, "Voeg de versie toe die nu geldt.", subject=law_id)
        elif today - version.checked > TOO_LONG:
            place = law.origin.value_at(["versies", law.versions.index(version), "nagekeken"])
            yield _stale(f"De wet ‘{law_id}’", law_id, place, version.checked)
    for contact_id in dict.fromkeys(contact_id for one in advice for contact_id in one.contacts):
        contact = registers.contacts[contact_id]
        if today - contact.checked > TOO_LONG:
            place = contact.origin.value_at(["nagekeken"])
            yield _stale(f"Het contact ‘{contact_id}’", contact_id, place, contact.checked)


def _stale(what: str, name: str, place: Place, checked: date) -> Finding:
    message = f"{what} is sinds {checked.isoformat()} niet nagekeken; na een jaar weet niemand of het nog klopt."
    hint = "Kijk het na en pas ‘nagekeken’ aan."
    return Finding("lang-niet-nagekeken", place, message, hint, Severity.WARNING, subject=name)
