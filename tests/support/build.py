"""Guides made in a line or two, for tests of the engine and the views."""

from collections.abc import Mapping

from sextingwijzer.model.guide import END, OTHERWISE, Advice, Decision, Guide, Node, Option, Question, Topic
from sextingwijzer.model.registers import Registers
from sextingwijzer.model.verdict import Verdict, When, Who

NO_REGISTERS = Registers({}, {}, {})

Graph = Mapping[str, str | tuple[str, Mapping[str, str]]]
"""Node id to the next node, for advice; or to a question with its targets, for a decision."""


def question(name: str, *options: str, unknown: str = "weet-niet") -> Question:
    """A question whose options say their own id, and one unknown option."""
    known = {option: Option(option, option.capitalize()) for option in options if option != unknown}
    return Question(
        name, f"{name}?", f"Want {name}.", {**known, unknown: Option(unknown, "Weet ik niet", unknown=True)}
    )


def advice(name: str, **changed: object) -> Advice:
    """An advice of no consequence, but for what is given."""
    plain: dict[str, object] = {
        "title": f"Titel {name}",
        "verdict": Verdict.ADVISED,
        "who": Who.SCHOOL,
        "when": When.LATER,
        "text": f"Tekst {name}.",
        "next": END,
        "outside": "een proef",
    }
    return Advice(name, **{**plain, **changed})  # type: ignore[arg-type]


def decision(name: str, about: str, targets: Mapping[str, str]) -> Decision:
    """A decision; the target of `anders` stands among the others, as in a file."""
    named = {option: target for option, target in targets.items() if option != OTHERWISE}
    return Decision(name, about, named, targets.get(OTHERWISE))


def guide(graph: Graph, *starts: str) -> Guide:
    """A guide of a graph. Its topics are called after the nodes where they start: the first, if none are given."""
    nodes: dict[str, Node] = {}
    options: dict[str, dict[str, None]] = {}
    for name, what in graph.items():
        if isinstance(what, str):
            nodes[name] = advice(name, next=what)
        else:
            about, targets = what
            nodes[name] = decision(name, about, targets)
            options.setdefault(about, {}).update(dict.fromkeys(option for option in targets if option != OTHERWISE))
    return Guide(
        id="proef",
        title="Proef",
        audience="wie test",
        version="1",
        checked=None,
        topics=tuple(Topic(start, f"Titel {start}", start) for start in starts or (next(iter(graph)),)),
        questions={name: question(name, *known) for name, known in options.items()},
        nodes=nodes,
    )
