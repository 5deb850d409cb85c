"""`mag-na-weet-niet`: not knowing never leads straight to a permission (design, principle 5)."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import OTHERWISE, Advice, Decision


def check(content: Content) -> Iterable[Finding]:
    """A finding for each decision that sends its unknown option to an advice that says `mag`."""
    guide = content.guide
    for node in guide.nodes.values():
        question = guide.questions.get(node.question) if isinstance(node, Decision) else None
        if question is None or not isinstance(node, Decision):
            continue
        for option in question.options.values():
            target = guide.nodes.get(node.targets.get(option.id, node.otherwise or ""))
            if option.unknown and isinstance(target, Advice) and target.verdict.permits:
                key = option.id if option.id in node.targets else OTHERWISE
                yield Finding(
                    "mag-na-weet-niet",
                    node.origin.value_at(["naar", key]),
                    f"Wie bij ‘{question.id}’ ‘{option.id}’ kiest, krijgt meteen een ‘mag’: ‘{target.id}’. "
                    "Een toelating die op niet-weten steunt, kan kwaad doen.",
                    "Stuur deze optie naar het voorzichtige advies dat in elk geval klopt.",
                    related=Related(target.origin.value_at(["oordeel"]), "hier staat het oordeel"),
                    subject=node.id,
                    guide=guide.id,
                )
