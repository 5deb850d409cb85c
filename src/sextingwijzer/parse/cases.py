"""The tree of a case to a Case."""

from sextingwijzer.findings import Finding
from sextingwijzer.model.case import Case, Level
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shapes.case import CASE
from sextingwijzer.tree import EMPTY, Fields, Tree


def parse_case(tree: Tree) -> tuple[Case, tuple[Finding, ...]]:
    """The case, and what does not fit."""
    findings: list[Finding] = []
    conform(tree, CASE, findings)
    root = tree if isinstance(tree, Fields) else EMPTY
    answers = values.table(root, "antwoorden")
    also = values.table(root, "ook")
    discuss = values.table(root, "bespreek")
    expected = values.table(root, "verwacht")
    case = Case(
        id=values.text(root, "casus"),
        title=values.text(root, "titel"),
        guide=values.text(root, "gids"),
        story=values.text(root, "verhaal"),
        answers={question: values.text(answers, question) for question in answers.entries},
        discuss={question: values.texts(discuss, question) for question in discuss.entries},
        expected=values.texts(expected, "advies"),
        unexpected=values.texts(expected, "niet"),
        version=values.optional(root, "versie"),
        level=next((level for level in Level if level.value == values.text(root, "niveau")), None),
        minutes=values.number(root, "minuten"),
        also={question: values.text(also, question) for question in also.entries},
        origin=root,
    )
    return case, tuple(findings)
