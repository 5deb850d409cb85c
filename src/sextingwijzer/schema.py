"""JSON Schema (2020-12) of the files in guides/, made from the shapes that the parser checks. Standard library only."""

from collections.abc import Mapping
from typing import Any

from sextingwijzer.parse.shape import Choice, Day, Flag, Id, ListOf, Number, Record, Shape, TableOf, Text, Variants
from sextingwijzer.parse.shapes.answers import ANSWERS
from sextingwijzer.parse.shapes.case import CASE
from sextingwijzer.parse.shapes.guide import GUIDE, SHARED
from sextingwijzer.parse.shapes.language import LANGUAGE_REGISTER
from sextingwijzer.parse.shapes.path_rules import PATH_RULES
from sextingwijzer.parse.shapes.registers import CONTACT_REGISTER, LAW_REGISTER, STATEMENT_REGISTER

KINDS: Mapping[str, Record] = {
    "gids": GUIDE,
    "gedeeld": SHARED,
    "wetgeving": LAW_REGISTER,
    "contacten": CONTACT_REGISTER,
    "artikel": STATEMENT_REGISTER,
    "taal": LANGUAGE_REGISTER,
    "regels": PATH_RULES,
    "casus": CASE,
    "antwoorden": ANSWERS,
}
_ID = "^[a-z0-9]+(-[a-z0-9]+)*$"


def schema(kind: str) -> dict[str, Any]:
    """The schema of one kind of file. Raises KeyError for a kind that is not in KINDS."""
    record = KINDS[kind]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"sextingwijzer: {record.name}",
        **_of(record),
    }


def _of(shape: Shape) -> dict[str, Any]:  # noqa: C901, PLR0911  # one return for each shape
    match shape:
        case Record():
            return _record(shape)
        case Variants():
            return {"oneOf": [_record(record) for record in shape.by_key.values()]}
        case ListOf():
            item = _of(shape.item)
            many = {"type": "array", "items": item, **({"minItems": 1} if shape.filled else {})}
            return {"anyOf": [item, many]} if shape.or_one else many
        case TableOf():
            return {"type": "object", "propertyNames": {"pattern": _ID}, "additionalProperties": _of(shape.value)}
        case Text():
            # An editor reads an unquoted number as a number; the loader reads every value as text.
            return {"type": ["string", "number"], "pattern": r"\S"}
        case Id():
            return {"type": ["string", "number", "boolean"], "pattern": _ID}
        case Day():
            return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Flag():
            return {"enum": [True, False, "true", "false"]}
        case Number():
            return {"type": ["integer", "string"], "pattern": "^[1-9][0-9]{0,3}$", "minimum": 1, "maximum": 9999}
        case Choice():
            return {"enum": list(shape.words)}


def _record(record: Record) -> dict[str, Any]:
    table = {
        "type": "object",
        "properties": {key: {"description": field.about, **_of(field.shape)} for key, field in record.fields.items()},
        "required": [key for key, field in record.fields.items() if field.required],
        "additionalProperties": False,
    }
    if record.text_key is None:
        return table
    return {"anyOf": [_of(record.fields[record.text_key].shape), table]}
