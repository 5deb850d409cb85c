"""What is proved without walking is what walking every way would show."""

from hypothesis import given

from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.proof.explore import explore
from sextingwijzer.proof.space import space
from support.guides import every_walk, sound_guides


@given(sound_guides())
def test_the_walks_counted_are_those_that_can_be_taken(guide):
    found = explore(space(guide))

    assert found is not None
    assert found.walks == sum(1 for _ in every_walk(guide))


@given(sound_guides())
def test_the_branches_found_are_those_that_some_walk_takes(guide):
    found = explore(space(guide))
    taken = {
        (step.node.id, step.answered.option.id)
        for answers in every_walk(guide)
        for step in replay(guide, answers).steps
        if step.answered
    }

    assert found is not None
    assert found.branches == taken


@given(sound_guides())
def test_a_witness_is_a_shortest_way_to_where_it_leads(guide):
    found = explore(space(guide))
    assert found is not None
    walks = [replay(guide, answers) for answers in every_walk(guide)]
    for index, position in enumerate(found.space.positions):
        needed = [
            answers_before(walk, step)
            for walk in walks
            for step, passed in enumerate(walk.steps)
            if (passed.topic, passed.node) == (position.topic, position.node)
        ]
        witness = found.shortest([index])

        assert (None if witness is None else len(witness)) == min(needed, default=None)


def answers_before(walk: Walk, step: int) -> int:
    """How many questions were asked before a step of the walk."""
    return len({passed.answered.question.id for passed in walk.steps[:step] if passed.answered})
