"""The answers that `controleer` shows with what a load finds, against following every set of answers."""

import time
from dataclasses import replace
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import END, OTHERWISE, Decision, Guide
from sextingwijzer.place import Place
from sextingwijzer.proof.budget import STATE_LIMIT, WITNESS_LIMIT, Budget
from sextingwijzer.rules import cycle, option_target
from sextingwijzer.rules.witnesses import with_witnesses
from sextingwijzer.tree import Fields
from support.build import NO_REGISTERS, guide

OPTIONS = ("ja", "nee", "weet-niet")


def placed(walked: Guide) -> Guide:
    """The guide with each node on a line of its own, as in a file."""
    nodes = {
        name: replace(node, origin=Fields({}, Place("proef.yaml", line, 1)))
        for line, (name, node) in enumerate(walked.nodes.items(), 1)
    }
    return replace(walked, nodes=nodes)


@st.composite
def unfinished_guides(draw: st.DrawFn) -> Guide:
    """A guide of one topic in which ways may lead back, and options may lead nowhere."""
    names = [f"k{number}" for number in range(draw(st.integers(1, 6)))]
    target = st.sampled_from([*names, END])
    graph = {}
    for name in names:
        about = draw(st.sampled_from([None, "p", "q", "r"]))
        options = draw(st.lists(st.sampled_from([*OPTIONS, OTHERWISE]), min_size=1, unique=True))
        graph[name] = draw(target) if about is None else (about, {option: draw(target) for option in options})
    walked = guide(graph)
    questions = guide({name: (name, dict.fromkeys(OPTIONS, END)) for name in "pqr"}).questions
    return placed(replace(walked, questions=questions))


def found_in(walked: Guide):
    content = Content(walked, NO_REGISTERS)
    findings = [*cycle.check(content), *option_target.check(content)]
    return list(with_witnesses(findings, walked, Budget(STATE_LIMIT)))


def followed(walked: Guide, answers: dict[str, str]) -> tuple[list[str], str | None]:
    """The nodes that a walk passes, until it was somewhere before; and the node at which an option has no target."""
    passed: list[str] = []
    place = walked.topics[0].start
    while place != END and place not in passed:
        passed.append(place)
        node = walked.nodes[place]
        if not isinstance(node, Decision):
            place = node.next
            continue
        given = answers.get(node.question, "weet-niet")
        to = node.targets.get(given, node.otherwise)
        if to is None:
            return passed, place
        place = to
    return ([*passed, place] if place != END else passed), None


def shows(walked: Guide, found, answers: dict[str, str]) -> bool:
    """Whether the walk with these answers does what the finding says."""
    passed, stuck = followed(walked, answers)
    if found.rule == "optie-zonder-doel":
        return stuck == found.subject
    back = found.subject
    if found.related is not None:
        back = next(name for name, node in walked.nodes.items() if node.origin.place == found.related.place)
    return passed[-2:] == [found.subject, back] and back in passed[:-1]


@given(unfinished_guides())
def test_they_lead_there_and_when_there_are_none_no_answers_do(walked):
    every = [dict(zip("pqr", chosen, strict=True)) for chosen in product(OPTIONS, repeat=3)]

    for found in found_in(walked):
        if found.path is not None:
            assert shows(walked, found, dict(found.path))
        else:
            assert not any(shows(walked, found, answers) for answers in every)


def test_a_circle_is_shown_from_where_it_is_entered_until_it_closes():
    walked = placed(
        guide(
            {
                "eerst": ("p", {"ja": "later", "nee": END, "weet-niet": END}),
                "begin": "midden",
                "midden": ("q", {"ja": "begin", "nee": END, "weet-niet": END}),
                "later": "midden",
            },
            "eerst",
        )
    )

    (found,) = found_in(walked)

    assert found.message.startswith("Van ‘begin’ naar ‘midden’ loopt de weg in een kring (midden → begin → midden): ")
    assert found.path == (("p", "ja"), ("q", "ja"))


def test_the_shortest_circle_is_named_and_of_a_long_one_both_ends():
    count = 30
    graph = {f"k{n}": f"k{n + 1}" for n in range(1, count)}
    long = guide({"k0": ("v", {"ja": "k1", "weet-niet": "k20"}), **graph, f"k{count}": "k0"})

    (found,) = cycle.check(Content(long, NO_REGISTERS))

    assert "(k0 → k20 → k21 → k22 → k23 → … → k26 → k27 → k28 → k29 → k30 → k0)" in found.message


def test_a_finding_about_a_question_that_is_called_like_a_node_has_none():
    walked = placed(guide({"p": ("p", {"ja": END, "weet-niet": END})}))
    found = Finding("dubbele-optie", Place("proef.yaml", 1, 1), "Twee keer.", subject="p")

    assert list(with_witnesses([found], walked, Budget(STATE_LIMIT))) == [found]


def test_where_everything_is_wrong_only_the_first_hundred_of_each_rule_have_them():
    count = 2_000
    walked = placed(
        guide(
            {f"k{n}": (f"v{n}", {"ja": f"k{n + 1}", "nee": f"k{max(n - 1, 0)}"}) for n in range(count)}
            | {f"k{count}": END}
        )
    )
    started = time.perf_counter()

    found = found_in(walked)

    shown = [one.rule for one in found if one.path is not None]
    assert len(found) == 2 * count
    assert {rule: shown.count(rule) for rule in shown} == dict.fromkeys(("kring", "optie-zonder-doel"), WITNESS_LIMIT)
    assert sum("→" in one.message for one in found) == WITNESS_LIMIT - 1  # the first is a circle of one node
    assert time.perf_counter() - started < 10
