"""Branches and nodes that no walk comes to, against taking every walk."""

from dataclasses import replace

import pytest
from hypothesis import given

from sextingwijzer.findings import Severity
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import END, OTHERWISE, Decision
from sextingwijzer.place import Place
from sextingwijzer.proof.subject import subject
from sextingwijzer.rules import impossible_branch, never_reached
from sextingwijzer.tree import Fields
from support import brute
from support.build import NO_REGISTERS, guide
from support.guides import sound_guides

pytestmark = pytest.mark.usefixtures("_every_way")


@given(sound_guides())
def test_a_branch_is_impossible_exactly_when_no_walk_takes_it_and_some_walk_comes_there(guide):
    steps = [step for walk in brute.walks(guide) for step in walk.steps]
    taken = {(step.node.id, step.answered.option.id) for step in steps if step.answered}
    come_to = {node for node, _ in taken}
    impossible = 0
    for node in guide.nodes.values():
        if isinstance(node, Decision) and node.id in come_to:
            impossible += sum((node.id, option) not in taken for option in node.targets)
            rest = [option for option in guide.questions[node.question].options if option not in node.targets]
            impossible += node.otherwise is not None and not any((node.id, option) in taken for option in rest)

    found = list(impossible_branch.check(brute.about(guide)))

    assert len(found) == impossible
    # Where it is not that all options are named, an earlier decision rules the branch out.
    assert all((finding.related is None) == (finding.severity is Severity.WARNING) for finding in found)
    for finding in found:
        if finding.severity is Severity.ERROR:
            assert finding.subject in {step.node.id for step in brute.pasted(guide, finding.path).steps}


@given(sound_guides())
def test_a_node_is_never_reached_exactly_when_no_walk_passes_it(guide):
    passed = {step.node.id for walk in brute.walks(guide) for step in walk.steps}

    found = [finding.subject for finding in never_reached.check(brute.about(guide))]

    assert found == sorted(set(guide.nodes) - passed)


class TestSharedFiles:
    """A branch or node of a shared file is judged by all the guides that use it together."""

    def using(self, name, first):
        """A guide with a shared decision on a question, and before it one of its own that leads `first` there."""
        walked = guide(
            {"eigen": ("v", first), "gedeeld": ("v", {"ja": "raad", "nee": END, "weet-niet": END}), "raad": END}
        )
        own = {
            node_id: replace(
                node,
                origin=Fields(
                    {},
                    Place(
                        "gedeeld.yaml" if node_id != "eigen" else f"{name}.yaml", list(walked.nodes).index(node_id), 1
                    ),
                ),
            )
            for node_id, node in walked.nodes.items()
        }
        made = replace(walked, id=name, nodes=own, origin=Fields({}, Place(f"{name}.yaml", 1, 1)))
        return subject(Content(made, NO_REGISTERS), brute.DAY)

    def test_what_no_guide_comes_to_is_found_once(self):
        both = [self.using(name, {"ja": END, "nee": "gedeeld", "weet-niet": "gedeeld"}) for name in ("een", "twee")]

        assert [finding.subject for finding in impossible_branch.check_shared(both)] == ["gedeeld"]
        assert [finding.subject for finding in never_reached.check_shared(both)] == ["raad"]
        assert [list(rule.check(both[0])) for rule in (impossible_branch, never_reached)] == [[], []]

    def test_what_one_guide_comes_to_is_sound(self):
        both = [
            self.using("een", {"ja": END, "nee": "gedeeld", "weet-niet": "gedeeld"}),
            self.using("twee", {OTHERWISE: "gedeeld", "ja": "gedeeld"}),
        ]

        assert list(impossible_branch.check_shared(both)) == []
        assert list(never_reached.check_shared(both)) == []
