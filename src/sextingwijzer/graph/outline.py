"""A guide as indented text: to read on paper, and for screen readers."""

from sextingwijzer.graph.edges import edges, label
from sextingwijzer.model.guide import END, Guide, Topic

_STEP = "  "


def outline(guide: Guide, topics: tuple[Topic, ...]) -> str:
    """The topics with, under each decision, its options and what follows; a node stands in full once."""
    lines: list[str] = []
    shown: set[str] = set()
    for topic in topics:
        lines.append(f"{topic.id}: {topic.title}")
        # What is still to be written: a node or, with a label before it, an option that leads to one.
        waiting = [(topic.start, 1, "")]
        while waiting:
            name, depth, option = waiting.pop()
            if option:
                lines.append(f"{_STEP * depth}[{option}]")
                depth += 1
            if name == END:
                lines.append(f"{_STEP * depth}einde")
                continue
            node = guide.nodes[name]
            again = name in shown
            lines.append(f"{_STEP * depth}{label(guide, node)} ({name}{', zie hoger' if again else ''})")
            if not again:
                shown.add(name)
                waiting.extend((edge.target, depth, edge.label) for edge in reversed(tuple(edges(guide, node))))
        lines.append("")
    return "\n".join(lines)
