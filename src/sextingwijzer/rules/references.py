"""`onbekende-wet`, `onbekend-contact`, `onbekende-uitspraak`: what advice refers to stands in the registers."""

from collections.abc import Iterable, Mapping

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice
from sextingwijzer.suggest import did_you_mean


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
            hint = did_you_mean(reference, register)
            if key == "artikel":
                # A number that looks like another is another source; whoever takes a guess over, cites falsely.
                hint = f"Geldig: {_ranges(register)}. Zoek het nummer op in registers/artikel.yaml."
            elif not hint.startswith("Bedoel"):
                hint = f"{hint} Voeg toe aan het register in registers/, of haal de verwijzing weg.".strip()
            yield Finding(
                rule,
                node.origin.value_at([key, index]),
                f"{what} ‘{reference}’ staat niet in het register; bij ‘{node.id}’ zou de verwijzing ontbreken.",
                hint,
            )


def _ranges(numbers: Iterable[str]) -> str:
    """The numbers of statements, with those that follow each other as one: 1-148, T1-T8."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _following(runs[-1][-1]) == number:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs) or "geen enkele"


def _following(number: str) -> str:
    figures = number.lstrip("T")
    return number[: -len(figures)] + str(int(figures) + 1) if figures.isdecimal() else ""
