"""How many walks there are and the way to a node, against taking every walk; also where they are not counted."""

from unittest import mock

from hypothesis import given

from sextingwijzer.model.guide import Guide
from sextingwijzer.proof import routes as counting
from sextingwijzer.proof.budget import STATE_LIMIT
from sextingwijzer.proof.routes import Routes, routes
from support import brute
from support.guides import sound_guides
from support.large import locked


def fewest(guide: Guide, node: str) -> int | None:
    """The fewest answers that a walk gives before it comes to the node."""
    before = [
        len({step.answered.question.id for step in walk.steps[:number] if step.answered})
        for walk in brute.walks(guide)
        for number, one in enumerate(walk.steps)
        if one.node.id == node
    ]
    return min(before, default=None)


@given(sound_guides())
def test_walks_are_counted_and_the_shortest_way_to_each_node_is_found(guide):
    for node in guide.nodes:
        found = routes(guide, node, STATE_LIMIT)

        assert found.walks == len(brute.walks(guide))
        assert found.reachable == (fewest(guide, node) is not None)
        assert (None if found.way is None else len(found.way)) == fewest(guide, node)


@given(sound_guides())
def test_uncounted_it_is_known_whether_a_way_leads_to_a_node_and_all_answers_on_it_are_told(guide):
    for node in guide.nodes:
        with mock.patch.object(counting, "explore", return_value=None):
            found = routes(guide, node, STATE_LIMIT)

        assert (found.walks, found.reachable) == (None, fewest(guide, node) is not None)
        if found.way is not None:
            steps = brute.pasted(guide, found.way).steps
            number = next(number for number, step in enumerate(steps) if step.node.id == node)
            assert dict(found.way) == {
                step.answered.question.id: step.answered.option.id for step in steps[:number] if step.answered
            }


def test_what_is_not_known_is_not_said():
    assert routes(locked(12), "nooit", limit=15) == Routes(None, None, None)


def test_what_needs_few_answers_is_known_where_the_walks_are_too_many():
    found = routes(locked(12), "j0", limit=30)

    assert (found.walks, found.reachable, found.way) == (None, True, (("v0", "ja"),))
