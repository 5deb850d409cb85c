"""A file as plain text, lists and tables, every value with its place.

Scalars stay strings here, whatever YAML 1.1 would make of `no`, `12:30` or `2026-11-23`; the shapes convert them.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sextingwijzer.place import NOWHERE, Place


class Scalar(NamedTuple):
    """A single value, as it stands in the file."""

    text: str
    place: Place


class Items(NamedTuple):
    """A list."""

    values: "tuple[Tree, ...]"
    place: Place


class Entry(NamedTuple):
    """A key with its value."""

    key: Scalar
    value: "Tree"


class Fields(NamedTuple):
    """A table: keys, each once, with their values."""

    entries: Mapping[str, Entry]
    place: Place

    def key_place(self, key: str) -> Place:
        """The place of the key, or that of the table when the key is not there."""
        entry = self.entries.get(key)
        return entry.key.place if entry else self.place

    def value_at(self, steps: Iterable[str | int]) -> Place:
        """The place of the value reached by keys and list positions, as far as they lead."""
        spot: Tree = self
        for step in steps:
            if isinstance(spot, Fields) and isinstance(step, str) and step in spot.entries:
                spot = spot.entries[step].value
            elif isinstance(spot, Items) and isinstance(step, int) and step < len(spot.values):
                spot = spot.values[step]
            else:
                break
        return spot.place


Tree = Scalar | Items | Fields

EMPTY = Fields({}, NOWHERE)
