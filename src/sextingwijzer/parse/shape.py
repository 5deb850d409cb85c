"""Declared shapes: what a file may hold, as data. The parser checks against them; the JSON Schema is made from them.

Named tuples, because every start builds these classes and a frozen dataclass costs six times as much to build.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Text(NamedTuple):
    """Non-empty text."""


class Id(NamedTuple):
    """A name in small letters, figures and hyphens, that files and commands refer to."""


class Day(NamedTuple):
    """A date as year-month-day."""


class Flag(NamedTuple):
    """`true` or `false`."""


class Number(NamedTuple):
    """A whole number above zero."""


class Choice(NamedTuple):
    """One of a fixed set of words."""

    words: tuple[str, ...]


class ListOf(NamedTuple):
    """A list, each of whose values has the same shape. With `or_one`, a single value may stand without the list.

    With `some`, it is not empty.
    """

    item: "Shape"
    or_one: bool = False
    some: bool = False


class TableOf(NamedTuple):
    """A table from ids of one's own choice, but for the `reserved` ones, to values of the same shape."""

    value: "Shape"
    reserved: tuple[str, ...] = ()


class Field(NamedTuple):
    """A key of a record: its shape, what it is for (in Dutch, shown by editors), and whether it must be there."""

    shape: "Shape"
    about: str
    required: bool = False


class Record(NamedTuple):
    """A table with fixed keys. `name` is what a person calls it. `text_key`: plain text stands for that key alone."""

    name: str
    fields: Mapping[str, Field]
    text_key: str | None = None


class Variants(NamedTuple):
    """One of several records, told apart by a key that only one of them has."""

    name: str
    by_key: Mapping[str, Record]


Shape = Text | Id | Day | Flag | Number | Choice | ListOf | TableOf | Record | Variants
