"""`onbekende-vraag`: a decision about a question that does not exist; nobody could answer it."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Decision
from sextingwijzer.suggest import did_you_mean


def check(content: Content) -> Iterable[Finding]:
    """A finding for each decision whose question is missing."""
    for node in content.guide.nodes.values():
        if isinstance(node, Decision) and node.question and node.question not in content.guide.questions:
            yield Finding(
                "onbekende-vraag",
                node.origin.value_at(["beslis"]),
                f"De vraag ‘{node.question}’ bestaat niet; deze beslissing kan niets weten.",
                did_you_mean(node.question, content.guide.questions),
            )
