"""A guide in DOT, for Graphviz."""

import textwrap

from sextingwijzer.engine.ways import reached
from sextingwijzer.graph.edges import edges, label
from sextingwijzer.model.guide import Decision, Guide, Topic
from sextingwijzer.view.colours import VERDICT_COLOURS

_WRAP = 28


def dot(guide: Guide, topics: tuple[Topic, ...]) -> str:
    """The topics as a directed graph."""
    lines = [
        f"digraph {_quoted(guide.id)} {{",
        '  node [fontname="sans-serif", fontsize=11];',
        "  einde [shape=circle];",
    ]
    for topic in topics:
        name = _quoted(f"onderwerp {topic.id}")
        lines.append(f"  {name} [label={_label(topic.title)}, shape=plaintext];")
        lines.append(f"  {name} -> {_quoted(topic.start)};")
    for node in reached(guide, topics).values():
        if isinstance(node, Decision):
            style = "shape=box, style=rounded"
        else:
            fill, line = VERDICT_COLOURS[node.verdict]
            style = f'shape=box, style=filled, fillcolor="{fill}", color="{line}"'
        lines.append(f"  {_quoted(node.id)} [label={_label(label(guide, node))}, {style}];")
        for edge in edges(guide, node):
            attributes = f" [label={_label(edge.label)}]" if edge.label else ""
            lines.append(f"  {_quoted(edge.source)} -> {_quoted(edge.target)}{attributes};")
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _label(text: str) -> str:
    return _quoted("\n".join(textwrap.wrap(text, _WRAP))).replace("\n", "\\n")
