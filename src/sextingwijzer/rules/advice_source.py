"""`zonder-bron`: every advice says where it comes from (design, principle 6)."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice


def check(content: Content) -> Iterable[Finding]:
    """A finding for each advice with neither a statement of the article nor a source outside it."""
    for node in content.guide.nodes.values():
        # What is a decision as well was told already; which of both was meant is not known.
        either = "beslis" in node.origin.entries
        if isinstance(node, Advice) and not node.statements and not node.outside and not either:
            yield Finding(
                "zonder-bron",
                node.origin.place,
                f"‘{node.id}’ zegt niet waar het vandaan komt; niemand kan het nakijken.",
                "Voeg ‘artikel: [nummers]’ toe, of ‘buiten-artikel: de bron’.",
            )
