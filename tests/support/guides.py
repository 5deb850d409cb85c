"""Random sound guides, as model objects and as the YAML that an author would have written for them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import yaml  # noqa: TID253 -- writes what the loader must read
from hypothesis import strategies as st

from sextingwijzer.engine.replay import replay
from sextingwijzer.engine.ways import reached
from sextingwijzer.model.guide import END, OTHERWISE, Advice, Decision, Guide, Node, Option, Question, Topic
from sextingwijzer.model.verdict import Verdict, When, Who

LETTERS = st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp"])
"""What may stand in a text: no control characters, half characters or separators of lines."""

TEXTS = st.text(LETTERS, min_size=1, max_size=12).map(str.strip).filter(bool)
PROSE = st.lists(TEXTS, min_size=1, max_size=3).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\n- "]).map(lambda joint: joint.join(lines))
)
IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True).filter(lambda name: name not in (END, OTHERWISE))


class Words(NamedTuple):
    """What the names and texts of a random guide are drawn from."""

    names: st.SearchStrategy[str]
    text: st.SearchStrategy[str]
    prose: st.SearchStrategy[str]

    def some_names(self, least: int, most: int) -> st.SearchStrategy[list[str]]:
        return st.lists(self.names, min_size=least, max_size=most, unique=True)


ANYTHING = Words(IDS, TEXTS, PROSE)
"""For tests of what is read and shown."""
NOTHING = Words(st.sampled_from("abcdefghijkl"), st.just("x"), st.just("x"))
"""For tests of where walks lead; several times as fast."""


@st.composite
def questions(draw: st.DrawFn, words: Words) -> dict[str, Question]:
    """Questions by name, each with one unknown option that stands anywhere among the others."""
    made = {}
    for name in draw(words.some_names(1, 4)):
        ids = draw(words.some_names(2, 4))
        unknown = draw(st.sampled_from(ids))
        options = {one: Option(one, f"{draw(words.text)} {one}") for one in ids}  # no two with the same text
        options[unknown] = replace(options[unknown], unknown=True, find_out=draw(st.none() | words.text))
        made[name] = Question(name, draw(words.text), draw(words.text), options)
    return made


@st.composite
def sound_guides(draw: st.DrawFn, words: Words = NOTHING) -> Guide:
    """A guide without a cycle, in which every option has a target and every node and question is used."""
    asked = draw(questions(words))
    names = draw(words.some_names(1, 10))
    nodes: dict[str, Node] = {}
    for place, name in enumerate(names):
        later = [*names[place + 1 :], END]
        nodes[name] = draw(_decisions(name, asked, later) if draw(st.booleans()) else _advice(name, later, words))
    decisions = [node for node in nodes.values() if isinstance(node, Decision)]
    for careless in [node.target(asked[node.question].unknown.id) for node in decisions]:
        target = nodes.get(careless)
        if isinstance(target, Advice) and target.verdict.permits:
            nodes[careless] = replace(target, verdict=Verdict.INFO)
    guide = Guide(
        id="proef",
        title=draw(words.text),
        audience=draw(words.text),
        version=draw(words.text),
        checked=draw(st.dates()),
        topics=tuple(
            Topic(name, draw(words.text), draw(st.sampled_from(names))) for name in draw(words.some_names(1, 3))
        ),
        questions=asked,
        nodes=nodes,
        about=draw(st.just("") | words.text),
    )
    walked = {name: node for name, node in nodes.items() if name in reached(guide)}
    used = {node.question for node in walked.values() if isinstance(node, Decision)}
    return replace(guide, nodes=walked, questions={name: one for name, one in asked.items() if name in used})


@st.composite
def _decisions(draw: st.DrawFn, name: str, asked: Mapping[str, Question], later: list[str]) -> Decision:
    question = asked[draw(st.sampled_from(sorted(asked)))]
    targets = {option: draw(st.sampled_from(later)) for option in question.options}
    otherwise = draw(st.none() | st.sampled_from(later))
    if otherwise is not None:
        # `anders` may stand for some of the options, for all, or for none at all.
        targets = {option: target for option, target in targets.items() if draw(st.booleans())}
    return Decision(name, question.id, targets, otherwise)


@st.composite
def _advice(draw: st.DrawFn, name: str, later: list[str], words: Words) -> Advice:
    return Advice(
        id=name,
        title=draw(words.text),
        verdict=draw(st.sampled_from(Verdict)),
        who=draw(st.sampled_from(Who)),
        when=draw(st.sampled_from(When)),
        text=draw(words.prose),
        next=draw(st.sampled_from(later)),
        about=draw(st.sampled_from([None, "kijken", "melden"])),
        say=tuple(draw(st.lists(words.text, max_size=2))),
        outside=draw(words.text),
        changed=draw(st.none() | words.text),
        facts_from=draw(st.none() | st.dates()),
        safety=draw(st.booleans()),
    )


@st.composite
def guides_with_answers(draw: st.DrawFn) -> tuple[Guide, dict[str, str]]:
    """A sound guide with answers to some of its questions, in any order, on the walk or not."""
    guide = draw(sound_guides())
    asked = draw(st.permutations(sorted(guide.questions)))
    told = asked[: draw(st.integers(0, len(asked)))]
    return guide, {name: draw(st.sampled_from(sorted(guide.questions[name].options))) for name in told}


def every_walk(guide: Guide, topic: str | None = None) -> Iterator[dict[str, str]]:
    """The answers of every complete walk, by brute force."""
    open_walks: list[dict[str, str]] = [{}]
    while open_walks:
        answers = open_walks.pop()
        pending = replay(guide, answers, topic).pending
        if pending is None:
            yield answers
        else:
            open_walks += ({**answers, pending.id: option} for option in pending.options)


def as_data(guide: Guide) -> dict[str, Any]:
    """The guide as the lists, tables and texts of its file."""
    return {
        "gids": guide.id,
        "titel": guide.title,
        "voor": guide.audience,
        "versie": guide.version,
        "nagekeken": (guide.checked or date.min).isoformat(),
        **({"over": guide.about} if guide.about else {}),
        "onderwerpen": [{"id": topic.id, "titel": topic.title, "start": topic.start} for topic in guide.topics],
        "vragen": {name: _question_data(one) for name, one in guide.questions.items()},
        "knopen": {name: _node_data(node) for name, node in guide.nodes.items()},
    }


def _question_data(question: Question) -> dict[str, Any]:
    return {
        "vraag": question.text,
        "waarom": question.why,
        "opties": {
            option.id: option.text
            if not option.unknown
            else {
                "tekst": option.text,
                "onbekend": "true",
                **({"uitzoeken": option.find_out} if option.find_out else {}),
            }
            for option in question.options.values()
        },
    }


def _node_data(node: Node) -> dict[str, Any]:
    if isinstance(node, Decision):
        otherwise = {} if node.otherwise is None else {OTHERWISE: node.otherwise}
        return {"beslis": node.question, "naar": {**node.targets, **otherwise}}
    optional = {
        "over": node.about,
        "zeg": list(node.say),
        "wet": list(node.law),
        "artikel": list(node.statements),
        "buiten-artikel": node.outside,
        "contact": list(node.contacts),
        "gewijzigd": node.changed,
        "feiten-vanaf": node.facts_from and node.facts_from.isoformat(),
        "veiligheid": "true" if node.safety else None,
    }
    return {
        "advies": node.title,
        "oordeel": node.verdict.value,
        "wie": node.who.value,
        "wanneer": node.when.value,
        "tekst": node.text,
        **{key: value for key, value in optional.items() if value},
        "naar": node.next,
    }


@st.composite
def written(draw: st.DrawFn, data: Mapping[str, Any]) -> str:
    """The data as YAML, in one of the many ways to write it: block or flow, wide or narrow, with quotes or without."""
    return yaml.dump(
        data,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=draw(st.sampled_from([None, True, False])),
        default_style=draw(st.sampled_from([None, "'", '"', "|"])),
        width=draw(st.sampled_from([20, 80, 1000])),
        indent=draw(st.sampled_from([2, 4])),
    )


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True
