"""What a YAML parser says, in Dutch, for people who do not program."""

from typing import Any

from sextingwijzer.findings import Finding
from sextingwijzer.place import Place

QUOTE = "Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder."

# Part of what libyaml or PyYAML says -> what it means, and how to mend it. Both wordings are listed: a Python
# without libyaml uses the second. The first row that fits wins.
_MEANINGS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("mapping values are not allowed",),
        "Hier staat ‘: ’ (een dubbele punt met een spatie) in een tekst zonder aanhalingstekens; YAML leest dat als een "
        "nieuwe sleutel.",
        QUOTE,
    ),
    (
        ("cannot start any token",),
        "Met dit teken kan een tekst niet beginnen; een tab aan het begin van een regel mag ook niet.",
        "Spring in met spaties. " + QUOTE,
    ),
    (
        (
            "unexpected end of stream",
            "did not find expected ',' or",
            "expected ',' or",
            "while scanning a quoted scalar",
        ),
        "Een aanhalingsteken of haakje dat eerder opengaat, is hier nog niet gesloten.",
        "Zoek waar de tekst, lijst of tabel opengaat en sluit ze.",
    ),
    (
        (
            "could not find expected ':'",
            "did not find expected key",
            "expected <block end>",
            "did not find expected '-'",
        ),
        "De inspringing klopt hier niet, of er ontbreekt een dubbele punt na een sleutel.",
        "Laat sleutels die bij elkaar horen even ver inspringen, en zet na elke sleutel een dubbele punt en een spatie.",
    ),
    (
        ("special characters are not allowed", "control characters"),
        "Hier staat een onzichtbaar stuurteken; dat hoort niet in tekst.",
        "Wis het teken en typ de tekst opnieuw.",
    ),
    (
        ("undefined alias", "anchor", "alias"),
        "Een ‘*’ of ‘&’ aan het begin leest YAML als verwijzing; zulke aliassen lezen we niet.",
        QUOTE,
    ),
)
_OTHERWISE = (
    "De opmaak van dit bestand klopt hier niet.",
    "Vergelijk met de regels erboven, of " + QUOTE[0].lower() + QUOTE[1:],
)


def explain(error: Any, text: str, file: str) -> Finding:
    """The finding for a yaml.YAMLError: with a mark, or with an offset only (a character that may not be there)."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        place = Place(file, mark.line + 1, mark.column + 1)
    else:
        before = text[: max(0, getattr(error, "position", 0) or 0)]
        place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
    said = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''} {getattr(error, 'reason', '') or ''}"
    for parts, meaning, hint in _MEANINGS:
        if any(part in said for part in parts):
            return Finding("yaml", place, meaning, hint)
    return Finding("yaml", place, *_OTHERWISE)
