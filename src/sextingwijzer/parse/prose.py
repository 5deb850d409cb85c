"""The texts of a file that a person reads as sentences, by the shape of the file."""

from collections.abc import Iterator

from sextingwijzer.parse.shape import ListOf, Record, Shape, TableOf, Text, Variants
from sextingwijzer.tree import Fields, Items, Scalar, Tree

_MARKS = frozenset(
    ("versie", "gebruikt", "artikel", "in-artikel", "citaat", "bron", "bereik", "nr", "plaats", "regels", "sterkte")
)
"""The keys whose texts are numbers, names and addresses."""


def prose(tree: Tree, shape: Shape) -> Iterator[Scalar]:
    """Each text that is no number, name or address."""
    if isinstance(shape, Variants):
        for key, record in shape.by_key.items():
            if isinstance(tree, Fields) and key in tree.entries:
                yield from prose(tree, record)
    elif isinstance(shape, Record) and isinstance(tree, Scalar) and shape.text_key is not None:
        yield from prose(tree, shape.fields[shape.text_key].shape)
    elif isinstance(shape, ListOf):
        for value in tree.values if isinstance(tree, Items) else (tree,):
            yield from prose(value, shape.item)
    elif isinstance(tree, Fields):
        for part, of_part in _parts(tree, shape):
            yield from prose(part, of_part)
    elif isinstance(tree, Scalar) and isinstance(shape, Text):
        yield tree


def _parts(fields: Fields, shape: Shape) -> Iterator[tuple[Tree, Shape]]:
    """The values of a table that has such a shape, with the shape of each."""
    for key, entry in fields.entries.items():
        if isinstance(shape, TableOf):
            yield entry.value, shape.value
        elif isinstance(shape, Record) and key in shape.fields and key not in _MARKS:
            yield entry.value, shape.fields[key].shape
