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
        if isinstance(node, Advice):
            yield from _missing(node, "wet", node.law, registers.law, "onbekende-wet", "De wet")
            yield from _missing(node, "contact", node.contacts, registers.contacts, "onbekend-contact", "Het contact")
            yield from _missing(
                node, "artikel", node.statements, registers.statements, "onbekende-uitspraak", "De uitspraak"
            )


def _missing(
    node: Advice, key: str, ids: tuple[str, ...], register: Mapping[str, object], rule: str, what: str
) -> Iterable[Finding]:
    for index, reference in enumerate(ids):
        if reference not in register:
            near = nearest(reference, register)
            yield Finding(
                rule,
                node.origin.value_at([key, index]),
                f"{what} ‘{reference}’ staat niet in het register; bij ‘{node.id}’ zou de verwijzing ontbreken.",
                f"Bedoel je ‘{near}’?"
                if near
                else "Voeg toe aan het register in registers/, of haal de verwijzing weg.",
            )
