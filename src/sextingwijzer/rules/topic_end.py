"""`geen-einde`: a topic from which no way leads to the end."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import END


def check(content: Content) -> Iterable[Finding]:
    """A finding for each topic that no choice of answers can finish."""
    guide = content.guide
    if ("knopen",) in guide.unread:
        return
    before: dict[str, list[str]] = {}
    for node_id, node in guide.nodes.items():
        for target in node.successors:
            before.setdefault(target, []).append(node_id)
    # What could not be read, and what does not exist, was told already; it may lead to the end.
    untold = {target for target in before if target not in guide.nodes}
    ends = {END, *untold, *(node_id for node_id in guide.nodes if ("knopen", node_id) in guide.unread)}
    stack = list(ends)
    while stack:
        fresh = [node_id for node_id in before.get(stack.pop(), ()) if node_id not in ends]
        ends.update(fresh)
        stack.extend(fresh)
    for topic in guide.topics:
        if topic.start in guide.nodes and topic.start not in ends:
            yield Finding(
                "geen-einde",
                topic.origin.value_at(["start"]),
                f"Het onderwerp ‘{topic.id}’ kan niet eindigen: geen enkele weg leidt naar ‘{END}’.",
                f"Laat minstens één knoop ervan naar ‘{END}’ gaan.",
                subject=topic.id,
            )
