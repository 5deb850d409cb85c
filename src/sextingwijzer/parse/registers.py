"""The trees of the registers to laws, contacts and statements."""

from collections.abc import Mapping
from datetime import date

from sextingwijzer.findings import Finding
from sextingwijzer.model.registers import Certainty, Contact, Law, LawVersion, Statement
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shape import Record
from sextingwijzer.parse.shapes.registers import CONTACT_REGISTER, LAW_REGISTER, STATEMENT_REGISTER
from sextingwijzer.tree import EMPTY, Fields, Items, Tree


def parse_law(tree: Tree) -> tuple[Mapping[str, Law], tuple[Finding, ...]]:
    """The laws by id, and what does not fit."""
    root, findings = _checked(tree, LAW_REGISTER)
    entries = values.table(root, "wetten").entries
    return {key: _law(key, _fields(entry.value)) for key, entry in entries.items()}, findings


def parse_contacts(tree: Tree) -> tuple[Mapping[str, Contact], tuple[Finding, ...]]:
    """The contacts by id, and what does not fit."""
    root, findings = _checked(tree, CONTACT_REGISTER)
    entries = values.table(root, "contacten").entries
    return {key: _contact(key, _fields(entry.value)) for key, entry in entries.items()}, findings


def parse_statements(tree: Tree) -> tuple[Mapping[str, Statement], tuple[Finding, ...]]:
    """The statements by number, and what does not fit; a number that returns is a finding."""
    root, found = _checked(tree, STATEMENT_REGISTER)
    findings = list(found)
    statements: dict[str, Statement] = {}
    for fields in values.records(root, "uitspraken"):
        number = values.text(fields, "nr")
        if number in statements:
            message = f"Uitspraak {number} staat hier een tweede keer."
            findings.append(Finding("dubbele-naam", fields.value_at(["nr"]), message, "Haal een van beide weg."))
            continue
        statements[number] = Statement(
            number,
            values.text(fields, "plaats"),
            values.text(fields, "regels"),
            values.text(fields, "tekst"),
            values.text(fields, "sterkte"),
            values.flag(fields, "achtergrond"),
            fields,
        )
    return statements, tuple(findings)


def is_whole(tree: Tree | None, key: str) -> bool:
    """Whether every law, contact or statement under `key` could be told apart, so that what is not there is missing."""
    entry = _fields(tree).entries.get(key)
    if entry is None or key != "uitspraken":
        return entry is not None and isinstance(entry.value, Fields)
    if not isinstance(entry.value, Items):
        return False
    numbers = [values.text(_fields(one), "nr") for one in entry.value.values]
    return all(numbers) and len(set(numbers)) == len(numbers)


def _checked(tree: Tree, shape: Record) -> tuple[Fields, tuple[Finding, ...]]:
    findings: list[Finding] = []
    conform(tree, shape, findings)
    return _fields(tree), tuple(findings)


def _fields(tree: Tree | None) -> Fields:
    return tree if isinstance(tree, Fields) else EMPTY


def _law(key: str, fields: Fields) -> Law:
    return Law(
        id=key,
        name=values.text(fields, "naam"),
        description=values.text(fields, "omschrijving"),
        versions=tuple(_version(part) for part in values.records(fields, "versies")),
        article_citation=values.optional(fields, "in-artikel"),
        changed=values.optional(fields, "gewijzigd"),
        follows_facts=values.flag(fields, "feiten"),
        origin=fields,
    )


def _version(fields: Fields) -> LawVersion:
    certainty = values.text(fields, "zekerheid")
    return LawVersion(
        citation=values.text(fields, "citaat"),
        valid_from=values.day(fields, "van"),
        valid_until=values.day(fields, "tot"),
        certainty=next((c for c in Certainty if c.value == certainty), Certainty.NOT_VERIFIED),
        source=values.text(fields, "bron"),
        explanation=values.text(fields, "uitleg"),
        checked=values.day(fields, "nagekeken") or date.min,
    )


def _contact(key: str, fields: Fields) -> Contact:
    return Contact(
        id=key,
        name=values.text(fields, "naam"),
        audience=values.text(fields, "voor"),
        reach=values.texts(fields, "bereik"),
        how=values.text(fields, "hoe"),
        emergency=values.flag(fields, "nood"),
        source=values.text(fields, "bron"),
        checked=values.day(fields, "nagekeken") or date.min,
        origin=fields,
    )
