"""Does a tree have its shape? Every difference becomes a finding."""

import re
from datetime import date

from sextingwijzer.findings import Finding
from sextingwijzer.parse.misread import FILL_IN, INDENT, lacks_space, no_space, not_one_value, wrong_kind
from sextingwijzer.parse.shape import (
    Choice,
    Day,
    Field,
    Flag,
    Id,
    ListOf,
    Number,
    Record,
    Shape,
    TableOf,
    Text,
    Variants,
)
from sextingwijzer.suggest import as_day, as_id, did_you_mean, nearest, which_of
from sextingwijzer.tree import Fields, Items, Scalar, Tree

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"[1-9][0-9]{0,3}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

_NOTHING = ("~", "null", "Null", "NULL")

_COMMA = "Staat hiervoor een tekst met een komma, tussen accolades? Zet die tekst tussen dubbele aanhalingstekens."


def conform(tree: Tree, shape: Shape, findings: list[Finding]) -> None:
    """Append to `findings` each way in which `tree` differs from `shape`. Depth is bounded by the reader."""
    if isinstance(tree, Scalar) and isinstance(shape, Text):  # most of a guide
        _scalar(tree, shape, findings)
    elif isinstance(shape, Record):
        _record(tree, shape, findings)
    elif isinstance(shape, Variants):
        _variants(tree, shape, findings)
    elif isinstance(shape, ListOf):
        _list(tree, shape, findings)
    elif isinstance(shape, TableOf):
        _table(tree, shape, findings)
    elif isinstance(tree, Scalar):
        _scalar(tree, shape, findings)
    else:
        not_one_value(tree, shape, findings)


def is_id(text: str) -> bool:
    """Whether `text` is a name that files and commands can refer to."""
    return _ID.fullmatch(text) is not None


def is_number(text: str) -> bool:
    """Whether `text` is a whole number above zero, in at most four figures."""
    return _NUMBER.fullmatch(text) is not None


def is_day(text: str) -> bool:
    """Whether `text` is an existing day, written as 2026-11-23."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _scalar(tree: Scalar, shape: Text | Id | Day | Flag | Number | Choice, findings: list[Finding]) -> None:
    text = tree.text
    # In quotes, which make it wider, it is a text like any other.
    if isinstance(shape, Text) and text in _NOTHING and tree.place.width == len(text):
        message = f"‘{text}’ is in YAML een teken voor niets; de lezer zou het zo lezen."
        findings.append(Finding("lege-tekst", tree.place, message, "Vul in, of haal de sleutel weg als hij niet moet."))
    elif not text.strip():
        message = "Hier staat niets; de lezer zou een lege plek zien."
        findings.append(Finding("lege-tekst", tree.place, message, FILL_IN))
    elif isinstance(shape, Id) and not is_id(text):
        message = f"‘{text}’ is geen geldige naam."
        hint = f"Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld ‘{as_id(text) or 'weet-niet'}’."
        findings.append(Finding("ongeldige-naam", tree.place, message, hint))
    elif isinstance(shape, Day) and not is_day(text):
        message = f"‘{text}’ is geen datum; niemand weet dan wanneer het was."
        hint = f"Schrijf jaar-maand-dag, bijvoorbeeld {as_day(text) or '2026-11-23'}."
        findings.append(Finding("geen-datum", tree.place, message, hint))
    elif isinstance(shape, Flag) and text not in ("true", "false"):
        message = f"‘{text}’ is geen ‘true’ of ‘false’; wat je ermee bedoelt, gaat verloren."
        findings.append(Finding("onbekende-waarde", tree.place, message, "Schrijf true, of haal de sleutel weg."))
    elif isinstance(shape, Number) and not is_number(text):
        message = f"‘{text}’ is geen geheel getal boven nul."
        findings.append(Finding("geen-getal", tree.place, message, "Schrijf alleen cijfers, bijvoorbeeld 15."))
    elif isinstance(shape, Choice) and text not in shape.words:
        message = f"‘{text}’ is hier geen geldige waarde; wat je ermee bedoelt, gaat verloren."
        findings.append(Finding("onbekende-waarde", tree.place, message, which_of(text, shape.words)))


def _list(tree: Tree, shape: ListOf, findings: list[Finding]) -> None:
    if isinstance(tree, Items):
        if shape.filled and not tree.values:
            what = f"één {shape.item.name}" if isinstance(shape.item, Record) else "één waarde"
            message = f"Deze lijst is leeg; hier hoort minstens {what}."
            findings.append(Finding("lege-lijst", tree.place, message, "Vul de lijst aan."))
        for value in tree.values:
            conform(value, shape.item, findings)
    elif shape.or_one:
        conform(tree, shape.item, findings)
    else:
        wrong_kind(tree, "een lijst", "Zet ‘- ’ voor elk stuk, of het geheel tussen ‘[’ en ‘]’.", findings)


def _table(tree: Tree, shape: TableOf, findings: list[Finding]) -> None:
    if not isinstance(tree, Fields):
        hint = "Zet elke naam op een eigen regel, verder ingesprongen, met een dubbele punt erachter."
        if isinstance(tree, Items):
            hint = "Schrijf elke naam met een dubbele punt erachter, zonder streepje of rechte haken."
        elif isinstance(shape.value, Id):
            hint = (
                f"Schrijf voor elke naam waar ze heen leidt, bijvoorbeeld ‘{{ja: {tree.text}, anders: {tree.text}}}’."
            )
        wrong_kind(tree, "een tabel met sleutels", hint, findings)
        return
    for entry in tree.entries.values():
        if lacks_space(entry):
            findings.append(no_space(entry))
            continue
        _scalar(entry.key, Id(), findings)
        if entry.key.text in shape.reserved:
            message = (
                f"‘{entry.key.text}’ heeft onder ‘naar’ al een betekenis; als naam zou het daar niet te kiezen zijn."
            )
            findings.append(Finding("ongeldige-naam", entry.key.place, message, "Geef een andere naam."))
        conform(entry.value, shape.value, findings)


def _record(tree: Tree, shape: Record, findings: list[Finding]) -> None:
    if isinstance(tree, Scalar) and shape.text_key is not None:
        conform(tree, shape.fields[shape.text_key].shape, findings)
        return
    if not isinstance(tree, Fields):
        wrong_kind(tree, f"een {shape.name}: een tabel met sleutels", INDENT, findings)
        return
    meant = set(tree.entries)
    for key, entry in tree.entries.items():
        field = shape.fields.get(key)
        if field is not None:
            conform(entry.value, field.shape, findings)
        elif lacks_space(entry):
            meant.add(key.partition(":")[0])
            findings.append(no_space(entry))
        else:
            meant.add(nearest(key, shape.fields) or "")
            message = f"Een {shape.name} heeft geen sleutel ‘{key}’; wat erbij staat, zou niemand ooit zien."
            # Between braces a comma ends a text; what follows it is then read as a key without a value.
            broken_off = not is_id(key) and isinstance(entry.value, Scalar) and not entry.value.text
            hint = _COMMA if broken_off else did_you_mean(key, shape.fields)
            findings.append(Finding("onbekende-sleutel", entry.key.place, message, hint))
    # What is there under a misspelt key is not missing as well.
    missing = [key for key, field in shape.fields.items() if field.required and key not in meant]
    if missing:
        keys = " en ".join(f"‘{key}’" for key in missing)
        message = f"Een {shape.name} heeft ook {keys} nodig; dat ontbreekt hier."
        hint = " ".join(f"Voeg ‘{key}: …’ toe. {_about(shape.fields[key])}" for key in missing)
        findings.append(Finding("ontbrekende-sleutel", tree.place, message, hint))


def _variants(tree: Tree, shape: Variants, findings: list[Finding]) -> None:
    if not isinstance(tree, Fields):
        wrong_kind(tree, f"een {shape.name}: een tabel met sleutels", INDENT, findings)
        return
    present = [key for key in shape.by_key if key in tree.entries]
    if len(present) == 1:
        _record(tree, shape.by_key[present[0]], findings)
        return
    keys = " of ".join(f"‘{key}’" for key in shape.by_key)
    what = "geen van beide" if not present else "allebei"
    message = f"Een {shape.name} heeft {keys}; hier staat {what}."
    findings.append(Finding("welke-knoop", tree.place, message, f"Kies een van beide: {keys}."))


def _about(field: Field) -> str:
    """What a key is for, with the words that may stand there."""
    return field.about + (f" Geldig: {', '.join(field.shape.words)}." if isinstance(field.shape, Choice) else "")
