"""`onbereikbaar` and `nooit-gesteld`: what no way leads to is dead text that a reader believes is shown."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Decision, Guide


def check(content: Content) -> Iterable[Finding]:
    """A finding for each node and question of the guide's own file that no topic leads to.

    Shared files hold more than one guide needs, so what is unused there is not judged by one guide.
    """
    guide = content.guide
    reached = reachable(guide)
    asked = {node.question for node in map(guide.nodes.get, reached) if isinstance(node, Decision)}
    for node_id, node in guide.nodes.items():
        if node_id not in reached and content.owns(node.origin.place.file):
            message = f"Naar ‘{node_id}’ leidt geen enkele weg; niemand krijgt dit ooit te zien."
            hint = "Verwijs ernaar met ‘naar’ of ‘start’, of haal de knoop weg."
            yield Finding("onbereikbaar", node.origin.place, message, hint)
    for question_id, question in guide.questions.items():
        if question_id not in asked and content.owns(question.origin.place.file):
            message = f"De vraag ‘{question_id}’ wordt nooit gesteld."
            yield Finding("nooit-gesteld", question.origin.place, message, "Gebruik ze in ‘beslis’, of haal ze weg.")


def reachable(guide: Guide) -> frozenset[str]:
    """The ids of the nodes that some way from some topic leads to."""
    reached: set[str] = set()
    stack = [topic.start for topic in guide.topics]
    while stack:
        node = guide.nodes.get(node_id := stack.pop())
        if node is not None and node_id not in reached:
            reached.add(node_id)
            stack.extend(node.successors)
    return frozenset(reached)
