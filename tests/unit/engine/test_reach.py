"""What a walk may still meet."""

from hypothesis import given

from sextingwijzer.engine.reach import within_reach
from sextingwijzer.engine.replay import replay
from support.guides import every_walk, guides_with_answers


@given(guides_with_answers())
def test_whatever_a_complete_walk_with_these_answers_meets_is_within_reach(drawn):
    guide, answers = drawn
    walk = replay(guide, answers)
    fitting = (
        one
        for one in every_walk(guide)
        if all(answers.get(question, option) == option for question, option in one.items())
    )

    met = {step.node.id for one in fitting for step in replay(guide, one).steps}

    assert met <= within_reach(walk, answers)
    assert {step.node.id for step in walk.steps} <= within_reach(walk, answers)


def test_an_answer_closes_the_other_branches(small):
    everything = within_reach(replay(small.guide, {}), {})
    answers = {"acuut": "nee"}

    assert within_reach(replay(small.guide, answers), answers) < everything
