"""The tree of regels.yaml to path rules."""

from sextingwijzer.findings import Finding
from sextingwijzer.model.path_rule import PathRule, Selector
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shapes import PATH_RULES
from sextingwijzer.tree import EMPTY, Fields, Items, Scalar, Tree


def parse_path_rules(tree: Tree) -> tuple[tuple[PathRule, ...], tuple[Finding, ...]]:
    """The rules, and what does not fit."""
    findings: list[Finding] = []
    conform(tree, PATH_RULES, findings)
    root = tree if isinstance(tree, Fields) else EMPTY
    return tuple(_rule(fields) for fields in values.records(root, "regels")), tuple(findings)


def _rule(fields: Fields) -> PathRule:
    then = values.table(fields, "dan")
    when = values.table(fields, "als")
    entry = then.entries.get("niet")
    never = entry.value.values if entry and isinstance(entry.value, Items) else ()
    return PathRule(
        id=values.text(fields, "id"),
        guides=values.texts(fields, "gidsen"),
        when={question: values.texts(when, question) for question in when.entries},
        required=values.texts(then, "advies"),
        required_contacts=values.texts(then, "contact"),
        never=tuple(_selector(tree) for tree in never),
        why=values.text(fields, "waarom"),
        origin=fields,
    )


def _selector(tree: Tree) -> Selector:
    if isinstance(tree, Scalar):
        return Selector(tree.text, None, ())
    fields = tree if isinstance(tree, Fields) else EMPTY
    verdicts = values.texts(fields, "oordeel")
    return Selector(
        values.optional(fields, "advies"),
        values.optional(fields, "over"),
        tuple(verdict for verdict in Verdict if verdict.value in verdicts),
    )
