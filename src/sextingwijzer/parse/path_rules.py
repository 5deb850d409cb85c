"""The tree of regels.yaml to path rules."""

from sextingwijzer.findings import Finding, Related, Severity
from sextingwijzer.model.path_rule import PathRule, Selector
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shapes.path_rules import PATH_RULES
from sextingwijzer.tree import EMPTY, Fields, Items, Scalar, Tree


def parse_path_rules(tree: Tree) -> tuple[tuple[PathRule, ...], tuple[Finding, ...]]:
    """The rules, and what does not fit."""
    findings: list[Finding] = []
    conform(tree, PATH_RULES, findings)
    root = tree if isinstance(tree, Fields) else EMPTY
    rules = tuple(_rule(fields) for fields in values.records(root, "regels"))
    first = {rule.id: rule for rule in reversed(rules)}
    for rule in rules:
        if rule.id and rule is not first[rule.id]:
            message = f"De regel ‘{rule.id}’ bestaat al; een melding zegt dan niet welke van beide ze bedoelt."
            related = Related(first[rule.id].origin.value_at(["id"]), "hier staat ze de eerste keer")
            hint = "Geef een van beide een andere naam."
            findings.append(Finding("dubbele-naam", rule.origin.value_at(["id"]), message, hint, related=related))
    entry = root.entries.get("regels")
    if entry and isinstance(entry.value, Items) and not entry.value.values:
        message = "Hier staat geen enkele regel, en toch lijkt het alsof er iets bewaakt wordt."
        hint = "Schrijf een regel, of verwijder het bestand."
        findings.append(Finding("regel-bewaakt-niets", entry.value.place, message, hint, Severity.WARNING))
    return rules, tuple(findings)


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
