"""Values out of a table that was checked against its shape; a stand-in for what did not fit."""

from datetime import date

from sextingwijzer.parse.conform import is_day, is_number
from sextingwijzer.tree import EMPTY, Fields, Items, Scalar, Tree


def text(fields: Fields, key: str) -> str:
    """The text under `key`, without surrounding white space; empty when there is none."""
    entry = fields.entries.get(key)
    return entry.value.text.strip() if entry and isinstance(entry.value, Scalar) else ""


def optional(fields: Fields, key: str) -> str | None:
    """The text under `key`, or None."""
    return text(fields, key) or None


def texts(fields: Fields, key: str) -> tuple[str, ...]:
    """The texts under `key`: of a list, or the one value that stands for it."""
    entry = fields.entries.get(key)
    if entry is None:
        return ()
    values = entry.value.values if isinstance(entry.value, Items) else (entry.value,)
    return tuple(value.text.strip() for value in values if isinstance(value, Scalar))


def table(fields: Fields, key: str) -> Fields:
    """The table under `key`, or an empty one."""
    entry = fields.entries.get(key)
    return entry.value if entry and isinstance(entry.value, Fields) else EMPTY


def records(fields: Fields, key: str) -> tuple[Fields, ...]:
    """The tables in the list under `key`."""
    entry = fields.entries.get(key)
    values: tuple[Tree, ...] = entry.value.values if entry and isinstance(entry.value, Items) else ()
    return tuple(value for value in values if isinstance(value, Fields))


def day(fields: Fields, key: str) -> date | None:
    """The date under `key`, or None."""
    value = text(fields, key)
    return date.fromisoformat(value) if is_day(value) else None


def flag(fields: Fields, key: str) -> bool:
    """Whether `key` is true."""
    return text(fields, key) == "true"


def number(fields: Fields, key: str) -> int | None:
    """The whole number under `key`, or None."""
    value = text(fields, key)
    return int(value) if is_number(value) else None
