"""The tree of an answers file to its answers. A case is an answers file with more keys, which are left alone here."""

from sextingwijzer.findings import Finding
from sextingwijzer.model.answers import AnswersFile
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shape import Record
from sextingwijzer.parse.shapes.answers import ANSWERS
from sextingwijzer.tree import EMPTY, Fields, Tree


def parse_answers(tree: Tree) -> tuple[AnswersFile, tuple[Finding, ...]]:
    """The answers, and what does not fit."""
    findings: list[Finding] = []
    conform(_only(tree, ANSWERS), ANSWERS, findings)
    root = tree if isinstance(tree, Fields) else EMPTY
    answers = {
        key: values.text(values.table(root, "antwoorden"), key) for key in values.table(root, "antwoorden").entries
    }
    return AnswersFile(values.text(root, "gids"), values.optional(root, "versie"), answers, root), tuple(findings)


def _only(tree: Tree, shape: Record) -> Tree:
    if not isinstance(tree, Fields):
        return tree
    return Fields({key: entry for key, entry in tree.entries.items() if key in shape.fields}, tree.place)
