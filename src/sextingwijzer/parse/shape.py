"""Declared shapes: what a file may hold, as data. The parser checks against them; the JSON Schema is made from them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Non-empty text."""


@dataclass(frozen=True, slots=True)
class Id:
    """A name in small letters, figures and hyphens, that files and commands refer to."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date as year-month-day."""


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a fixed set of words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, each of whose values has the same shape. With `or_one`, a single value may stand without the list."""

    item: "Shape"
    or_one: bool = False


@dataclass(frozen=True, slots=True)
class TableOf:
    """A table from ids of one's own choice to values of the same shape."""

    value: "Shape"


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record: its shape, what it is for (in Dutch, shown by editors), and whether it must be there."""

    shape: "Shape"
    about: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A table with fixed keys. `name` is what a person calls it. `text_key`: plain text stands for that key alone."""

    name: str
    fields: Mapping[str, Field]
    text_key: str | None = None


@dataclass(frozen=True, slots=True)
class Variants:
    """One of several records, told apart by a key that only one of them has."""

    name: str
    by_key: Mapping[str, Record]


Shape = Text | Id | Day | Flag | Choice | ListOf | TableOf | Record | Variants
