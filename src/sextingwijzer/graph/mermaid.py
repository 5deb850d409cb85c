"""A guide in Mermaid, as GitHub and many editors draw it."""

from sextingwijzer.engine.ways import reached
from sextingwijzer.graph.edges import edges, label
from sextingwijzer.model.guide import END, Decision, Guide, Topic
from sextingwijzer.view.colours import VERDICT_COLOURS


def mermaid(guide: Guide, topics: tuple[Topic, ...]) -> str:
    """The topics as a Mermaid flowchart."""
    lines = ["flowchart TD"]
    lines += [
        f'  onderwerp_{_id(topic.id)}(["{_text(topic.title)}"]):::onderwerp --> {_target(topic.start)}'
        for topic in topics
    ]
    for node in reached(guide, topics).values():
        if isinstance(node, Decision):
            lines.append(f'  {_id(node.id)}{{"{_text(label(guide, node))}"}}')
        else:
            lines.append(f'  {_id(node.id)}["{_text(label(guide, node))}"]:::{_id(node.verdict.value)}')
        for edge in edges(guide, node):
            arrow = f'-->|"{_text(edge.label)}"|' if edge.label else "-->"
            lines.append(f"  {_id(edge.source)} {arrow} {_target(edge.target)}")
    lines.append('  einde_(("einde"))')
    lines.append("  classDef onderwerp font-weight:bold")
    for verdict, (fill, line) in VERDICT_COLOURS.items():
        lines.append(f"  classDef {_id(verdict.value)} fill:{fill},stroke:{line},color:#1d232b")
    return "\n".join(lines) + "\n"


def _id(name: str) -> str:
    # Mermaid reads a hyphen as part of an arrow, and some words ("end") as its own; a prefix keeps ids apart from both.
    return f"k_{name.replace('-', '_')}"


def _target(name: str) -> str:
    return "einde_" if name == END else _id(name)


_SPECIAL = str.maketrans({"#": "#35;", "&": "#amp;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "`": "#96;"})


def _text(text: str) -> str:
    return " ".join(text.split()).translate(_SPECIAL)
