"""Contradictions found by proof, against looking for them on every walk."""

from itertools import combinations

import pytest
from hypothesis import given

from sextingwijzer.model.guide import END, OTHERWISE, Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.rules.contradiction import check, contradict
from support import brute
from support.build import advice, guide
from support.guides import sound_guides

pytestmark = pytest.mark.usefixtures("_every_way")


@given(sound_guides())
def test_an_advice_is_found_exactly_when_some_walk_contradicts_it_before(guide):
    expected = {
        later.id
        for walk in brute.walks(guide)
        for earlier, later in combinations([step.node for step in walk.steps if isinstance(step.node, Advice)], 2)
        if clash(earlier, later)
    }

    found = list(check(brute.about(guide)))

    assert {finding.subject for finding in found} == expected
    assert len(found) == len(expected)
    for finding in found:
        walk = brute.pasted(guide, finding.path)
        assert any(clash(earlier, guide.nodes[finding.subject]) for earlier in walk.advice)
        assert finding.subject in brute.given(walk)


def clash(one, other):
    return one.about is not None and one.about == other.about and contradict(one.verdict, other.verdict)


def test_contradictions_about_acts_that_follow_each_other_are_not_mixed_up():
    walked = guide({f"k{n}": f"k{n + 1}" if n < 3 else END for n in range(4)})
    said = [("eerst", Verdict.REQUIRED), ("eerst", Verdict.INFO), ("dan", Verdict.FORBIDDEN), ("dan", Verdict.INFO)]
    for name, (act, verdict) in zip(walked.nodes, said, strict=True):
        walked.nodes[name] = advice(name, next=walked.nodes[name].next, about=act, verdict=verdict)

    assert list(check(brute.about(walked))) == []


def test_the_advice_that_is_named_beside_it_is_about_the_same_act():
    walked = guide({"ander": "eerst", "eerst": "dan", "dan": END})
    said = [("luisteren", Verdict.REQUIRED), ("kijken", Verdict.ADVISED), ("kijken", Verdict.FORBIDDEN)]
    for name, (act, verdict) in zip(walked.nodes, said, strict=True):
        walked.nodes[name] = advice(name, next=walked.nodes[name].next, about=act, verdict=verdict)

    (finding,) = check(brute.about(walked))

    assert finding.message.startswith("Over ‘kijken’ zegt ‘dan’ ‘verboden’ en ‘eerst’ ‘aangeraden’, ")


def test_what_was_said_of_one_act_is_not_taken_along_past_where_the_next_begins():
    said = {
        "ja": ("eerst", Verdict.REQUIRED),
        "nee": ("eerst", Verdict.FORBIDDEN),
        "mag": ("dan", Verdict.REQUIRED),
        "mag-niet": ("dan", Verdict.FORBIDDEN),
    }
    walked = guide(
        {
            "begin": ("v", {"ja": "ja", "nee": "nee", OTHERWISE: "tussen"}),
            "ja": "mag-niet",
            "nee": "tussen",
            "tussen": ("w", {"ja": "mag", OTHERWISE: "mag-niet"}),
            "mag": END,
            "mag-niet": END,
        },
        "begin",
    )
    for name, (act, verdict) in said.items():
        walked.nodes[name] = advice(name, next=walked.nodes[name].next, about=act, verdict=verdict)

    assert list(check(brute.about(walked))) == []


@pytest.mark.parametrize(
    ("one", "other", "both_cannot_hold"),
    [
        ("verplicht", "verboden", True),
        ("verplicht", "hoeft-niet", True),
        ("mag", "mag-niet", True),
        ("aangeraden", "mag-niet", True),
        ("mag-niet", "verboden", False),
        ("hoeft-niet", "mag-niet", False),
        ("hoeft-niet", "aangeraden", False),
        ("hoeft-niet", "mag", False),
        ("info", "verboden", False),
    ],
)
def test_what_cannot_both_hold(one, other, both_cannot_hold):
    verdicts = {verdict.value: verdict for verdict in Verdict}

    assert contradict(verdicts[one], verdicts[other]) == both_cannot_hold
    assert contradict(verdicts[other], verdicts[one]) == both_cannot_hold


def test_advice_on_branches_of_which_a_walk_takes_one_does_not_contradict():
    walked = guide({"a": ("v", {"ja": "doe", OTHERWISE: "laat"}), "doe": END, "laat": END})
    walked.nodes["doe"] = advice("doe", about="bellen", verdict=Verdict.REQUIRED)
    walked.nodes["laat"] = advice("laat", about="bellen", verdict=Verdict.FORBIDDEN)

    assert list(check(brute.about(walked))) == []
