"""Trees of another kind than their shape: what YAML made of what somebody wrote, and how to write it."""

from sextingwijzer.findings import Finding
from sextingwijzer.parse.shape import Choice, Shape, Text
from sextingwijzer.read.yaml_errors import QUOTE
from sextingwijzer.tree import Entry, Fields, Items, Scalar, Tree

FILL_IN = "Vul in, of haal de sleutel weg als hij niet moet."
INDENT = "Kijk na of de inspringing klopt."
_BRACKET = "Zet de tekst tussen dubbele aanhalingstekens: een ‘[’, een ‘{’ of een ‘- ’ vooraan begint iets anders."
_KIND = {Scalar: "tekst", Items: "een lijst", Fields: "een tabel met sleutels"}


def wrong_kind(tree: Tree, expected: str, hint: str, findings: list[Finding]) -> None:
    """Tell that something else stands where `expected` belongs, or nothing at all."""
    if isinstance(tree, Scalar) and not tree.text.strip():
        message, hint = f"Hier hoort {expected}, maar er staat niets.", FILL_IN
    elif expected == "tekst" and isinstance(tree, Fields) and _is_block(tree):
        key = next(iter(tree.entries))
        message = f"Hier hoort tekst, maar door de dubbele punt na ‘{key}’ leest YAML een tabel met sleutels."
    else:
        message = f"Hier hoort {expected}, maar er staat {_KIND[type(tree)]}."
    findings.append(Finding("verkeerde-soort", tree.place, message, hint))


def _is_block(table: Fields) -> bool:
    """Whether a table begins with its first key, and not with a brace."""
    return any(entry.key.place[:3] == table.place[:3] for entry in table.entries.values())


def not_one_value(tree: Tree, shape: Shape, findings: list[Finding]) -> None:
    """Tell that a table or a list stands where one value belongs."""
    expected = "tekst" if isinstance(shape, Text) else "één waarde"
    wrong_kind(tree, expected, _one_value(tree, shape), findings)


def _one_value(tree: Tree, shape: Shape) -> str:
    if isinstance(shape, Choice):
        return f"Kies er één. Geldig: {', '.join(shape.words)}."
    if not isinstance(shape, Text):
        return "Schrijf één waarde, zonder haken of streepje."
    return QUOTE if isinstance(tree, Fields) and _is_block(tree) else _BRACKET


def lacks_space(entry: Entry) -> bool:
    """Whether a key swallowed its value, which YAML lets it do between braces: `{ja:einde}`."""
    return isinstance(entry.value, Scalar) and not entry.value.text and ":" in entry.key.text.strip(":")


def no_space(entry: Entry) -> Finding:
    """What is wrong with a key that swallowed its value."""
    key, _, value = entry.key.text.partition(":")
    message = f"Na de dubbele punt in ‘{entry.key.text}’ ontbreekt een spatie; zo is het één sleutel zonder waarde."
    return Finding("ongeldige-naam", entry.key.place, message, f"Schrijf ‘{key}: {value}’.")
