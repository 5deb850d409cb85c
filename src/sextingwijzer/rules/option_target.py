"""`onbekende-optie` and `optie-zonder-doel`: the options under `naar` are those of the question, all of them."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Decision
from sextingwijzer.suggest import did_you_mean
from sextingwijzer.tree import EMPTY, Fields


def check(content: Content) -> Iterable[Finding]:
    """A finding for each target of an option that is none, and for each option that has no target."""
    for node in content.guide.nodes.values():
        question = content.guide.questions.get(node.question) if isinstance(node, Decision) else None
        if question is None or not isinstance(node, Decision):
            continue
        if not content.guide.unread.isdisjoint({("knopen", node.id), ("vragen", question.id)}):
            continue
        entry = node.origin.entries.get("naar")
        named = entry.value if entry and isinstance(entry.value, Fields) else EMPTY
        for option in node.targets:
            if option not in question.options:
                yield Finding(
                    "onbekende-optie",
                    named.key_place(option),
                    f"De vraag ‘{question.id}’ heeft geen optie ‘{option}’; deze weg kan niemand gaan.",
                    did_you_mean(option, question.options),
                    related=Related(question.origin.value_at(["opties"]), "hier staan de opties"),
                )
        missing = [option for option in question.options if option not in node.targets]
        if missing and node.otherwise is None:
            yield Finding(
                "optie-zonder-doel",
                node.origin.key_place("naar"),
                f"Wie bij ‘{question.id}’ {_listed(missing)} kiest, kan niet verder: daarvoor staat hier geen doel.",
                f"Voeg onder ‘naar’ toe: {', '.join(f'{option}: …' for option in missing)}, of ‘anders: …’.",
                related=Related(question.origin.value_at(["opties"]), "hier staan de opties"),
                subject=node.id,
                guide=content.guide.id,
            )


def _listed(options: list[str]) -> str:
    return " of ".join(f"‘{option}’" for option in options)
