"""`onbekende-vraag`: a decision about a question that does not exist; nobody could answer it."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Decision
from sextingwijzer.parse.conform import is_id
from sextingwijzer.suggest import did_you_mean


def check(content: Content) -> Iterable[Finding]:
    """A finding for each decision whose question is missing."""
    guide = content.guide
    if ("vragen",) in guide.unread:
        return
    for node in guide.nodes.values():
        if (
            isinstance(node, Decision)
            and node.question
            and node.question not in guide.questions
            and ("vragen", node.question) not in guide.unread
        ):
            yield Finding(
                "onbekende-vraag",
                node.origin.value_at(["beslis"]),
                f"De vraag ‘{node.question}’ bestaat niet; deze beslissing kan niets weten.",
                did_you_mean(node.question, filter(is_id, guide.questions)),
            )
