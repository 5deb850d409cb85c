"""What stands in a guide's files and could not be read, so that no rule calls it missing: it was told already."""

from collections.abc import Iterator, Sequence

from sextingwijzer.parse import values
from sextingwijzer.parse.shapes.guide import GUIDE
from sextingwijzer.tree import Entry, Fields, Items, Scalar, Tree

_TABLES = ("vragen", "knopen")


def unread_parts(parts: Sequence[Fields], root: Fields) -> frozenset[tuple[str, ...]]:
    """The tables, questions and nodes of the parts, of which the guide `root` is one, that say less than is there."""
    found: set[tuple[str, ...]] = set()
    for part in parts:
        strange = any(
            key not in GUIDE.fields and not isinstance(one.value, Scalar) for key, one in part.entries.items()
        )
        for key in _TABLES:
            # A table under a key that does not exist may be any that is missing.
            if (strange and key not in part.entries) or not isinstance(_value(part, key), Fields | None):
                found.add((key,))
            found |= {(key, name) for name in _within(key, values.table(part, key))}
        if part is root:
            topics = _value(root, "onderwerpen")
            if not isinstance(topics, Items) or not topics.values or not all(map(_topic, topics.values)):
                found.add(("onderwerpen",))
            used = _value(root, "gebruikt")
            if isinstance(used, Fields) or (strange and used is None):
                found |= {(key,) for key in _TABLES}
    return frozenset(found)


def _value(fields: Fields, key: str) -> Tree | None:
    entry = fields.entries.get(key)
    return entry.value if entry else None


def _within(key: str, table: Fields) -> Iterator[str]:
    whole = _question if key == "vragen" else _node
    return (name for name, entry in table.entries.items() if not whole(entry))


def _topic(tree: Tree) -> bool:
    return isinstance(tree, Fields) and bool(values.text(tree, "start"))


def _question(entry: Entry) -> bool:
    return isinstance(entry.value, Fields) and isinstance(_value(entry.value, "opties"), Fields)


def _node(entry: Entry) -> bool:
    """Whether a node says what it is and where it leads."""
    node = entry.value
    if not isinstance(node, Fields) or ("beslis" in node.entries) == ("advies" in node.entries):
        return False
    if "advies" in node.entries:
        return bool(values.text(node, "naar"))
    targets = values.table(node, "naar")
    return bool(values.text(node, "beslis") and targets.entries) and all(
        values.text(targets, option) for option in targets.entries
    )
