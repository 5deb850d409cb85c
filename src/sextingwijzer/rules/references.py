"""`onbekende-wet`, `onbekend-contact`, `onbekende-uitspraak`: what advice refers to stands in the registers."""

from collections.abc import Iterable, Mapping

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice
from sextingwijzer.suggest import nearest


def check(content: Content) -> Iterable[Finding]:
    """A finding for each reference of an advice to a law, contact or statement that is not registered."""
    registers = content.registers
    for node in content.guide.nodes.values():
        if not isinstance(node, Advice):
            continue
        for key, names, register, rule, what in (
            ("wet", node.law, registers.law, "onbekende-wet", "De wet"),
            ("contact", node.contacts, registers.contacts, "onbekend-contact", "Het contact"),
            ("artikel", node.statements, registers.statements, "onbekende-uitspraak", "De uitspraak"),
        ):
            if key not in registers.unread:
                yield from _missing(node, key, names, register, rule, what)


def _missing(
    node: Advice, key: str, ids: tuple[str, ...], register: Mapping[str, object], rule: str, what: str
) -> Iterable[Finding]:
    for index, reference in enumerate(ids):
        if reference not in register:
            hint = "Voeg toe aan het register in registers/, of haal de verwijzing weg."
            if key == "artikel":
                # A number that looks like another is another source; whoever takes a guess over, cites falsely.
                hint = "Zoek het nummer op in registers/artikel.yaml, of haal de verwijzing weg."
            elif near := nearest(reference, register):
                hint = f"Bedoel je ‘{near}’?"
            yield Finding(
                rule,
                node.origin.value_at([key, index]),
                f"{what} ‘{reference}’ staat niet in het register; bij ‘{node.id}’ zou de verwijzing ontbreken.",
                hint,
            )
