"""`onbereikbaar` and `nooit-gesteld`: what no way leads to is dead text that a reader believes is shown."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import END, Decision, Guide
from sextingwijzer.rules.meant import meant


def check(content: Content) -> Iterable[Finding]:
    """A finding for each node and question of the guide's own file that no topic leads to.

    Shared files hold more than one guide needs, so what is unused there is not judged by one guide. Nor is anything
    when a way leads to what could not be read.
    """
    guide = content.guide
    if not guide.unread.isdisjoint({("onderwerpen",), ("knopen",)}):
        return
    reached = _reached(guide)
    if reached is None:
        return
    asked = {node.question for node in map(guide.nodes.get, reached) if isinstance(node, Decision)}
    asked |= {meant(name, guide.questions) or "" for name in asked if name not in guide.questions}
    for node_id, node in guide.nodes.items():
        if node_id not in reached and content.owns(node.origin.place.file):
            message = f"Naar ‘{node_id}’ leidt geen enkele weg; niemand krijgt dit ooit te zien."
            hint = "Verwijs ernaar met ‘naar’ of ‘start’, of haal de knoop weg."
            yield Finding("onbereikbaar", node.origin.place, message, hint)
    for question_id, question in guide.questions.items():
        if question_id not in asked and content.owns(question.origin.place.file):
            message = f"De vraag ‘{question_id}’ wordt nooit gesteld; geen enkel advies hangt ervan af."
            yield Finding("nooit-gesteld", question.origin.place, message, "Gebruik ze in ‘beslis’, of haal ze weg.")


def _reached(guide: Guide) -> frozenset[str] | None:
    """The ids of the nodes that some way leads to; None when one leads on from what could not be read or guessed.

    A misspelt name counts as the one that was meant: what stands behind it can be reached.
    """
    reached: set[str] = set()
    stack = [topic.start for topic in guide.topics]
    while stack:
        name = stack.pop()
        if name == END or name in reached:
            continue
        if ("knopen", name) in guide.unread:
            return None
        node = guide.nodes.get(name)
        if node is not None:
            reached.add(name)
            stack.extend(node.successors)
        elif (near := meant(name, guide.nodes)) is not None:
            stack.append(near)
        else:
            return None
    return frozenset(reached)
