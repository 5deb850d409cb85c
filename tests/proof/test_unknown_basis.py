"""Permissions that rest on an unknown answer, against looking for them on every walk."""

import pytest
from hypothesis import given

from sextingwijzer.engine.reasons import governing, meeting_points
from sextingwijzer.engine.replay import Walk
from sextingwijzer.model.guide import END, OTHERWISE, Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.rules.unknown_basis import check
from support import brute
from support.build import advice, guide
from support.guides import sound_guides

pytestmark = pytest.mark.usefixtures("_every_way")


def resting_on_nothing(walk: Walk) -> set[str]:
    """The permissions on a walk that an unknown answer governs."""
    return {
        step.node.id
        for step, decisions in governing(walk, meeting_points(walk.guide))
        if isinstance(step.node, Advice) and step.node.verdict.permits
        if any(one.answered and one.answered.option.unknown for one in decisions)
    }


@given(sound_guides())
def test_a_permission_is_found_exactly_when_it_rests_on_an_unknown_answer_on_some_walk(guide):
    expected = {name for walk in brute.walks(guide) for name in resting_on_nothing(walk)}

    found = list(check(brute.about(guide)))

    assert {finding.subject for finding in found} == expected
    assert len(found) == len(expected)
    for finding in found:
        assert finding.subject in resting_on_nothing(brute.pasted(guide, finding.path))


def permitting(walked, name):
    walked.nodes[name] = advice(name, verdict=Verdict.MAY, next=walked.nodes[name].next)
    return walked


def test_a_permission_where_all_branches_have_met_again_rests_on_no_answer():
    walked = permitting(guide({"a": ("v", {"ja": "b", OTHERWISE: "c"}), "b": "c", "c": END}), "c")

    assert list(check(brute.about(walked))) == []


def test_an_answer_given_earlier_that_is_looked_at_again_counts_too():
    walked = guide(
        {
            "a": ("v", {"ja": "b", OTHERWISE: "b"}),
            "b": ("v", {"ja": END, OTHERWISE: "eerst"}),
            "eerst": "toch",
            "toch": END,
        }
    )

    assert [finding.path for finding in check(brute.about(permitting(walked, "toch")))] == [(("v", "weet-niet"),)]


@pytest.mark.parametrize(
    ("option", "question"), [("ja", "p"), ("weet-niet", "q")], ids=["known after it", "unknown after it"]
)
def test_the_last_answer_that_is_unknown_is_named(option, question):
    walked = guide(
        {
            "k1": ("p", {"weet-niet": "k2", "ja": END}),
            "k2": ("q", {"ja": END, "weet-niet": END} | {option: "tussen"}),
            "tussen": "mag",
            "mag": END,
        }
    )
    walked.nodes["mag"] = advice("mag", verdict=Verdict.MAY)

    (finding,) = check(brute.about(walked))

    assert f"iemand bij ‘{question}’ ‘weet-niet’ koos" in finding.message
    assert finding.path == (("p", "weet-niet"), ("q", option))


def test_an_answer_that_is_the_only_one_there_is_may_be_unknown():
    walked = guide(
        {
            "k1": ("p", {"weet-niet": "k2", OTHERWISE: END}),
            "k2": ("q", {"ja": "mag", "weet-niet": END}),
            "mag": END,
        }
    )
    walked.nodes["mag"] = advice("mag", verdict=Verdict.MAY)

    (finding,) = check(brute.about(walked))

    assert "iemand bij ‘p’ ‘weet-niet’ koos" in finding.message
