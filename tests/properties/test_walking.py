"""What holds for every walk of every sound guide."""

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.engine.reasons import reasons
from sextingwijzer.engine.replay import Walk, replay
from support.guides import guides_with_answers, sound_guides


def given_answers(walk: Walk) -> dict[str, str]:
    return {answered.question.id: answered.option.id for answered in walk.answers}


@given(data=st.data(), guide=sound_guides())
def test_every_walk_ends_and_asks_each_question_at_most_once(data, guide):
    answers: dict[str, str] = {}
    while (pending := replay(guide, answers).pending) is not None:
        assert pending.id not in answers
        answers[pending.id] = data.draw(st.sampled_from(sorted(pending.options)))

    walk = replay(guide, answers)
    assert walk.complete
    assert walk.unused == ()
    assert list(given_answers(walk).items()) == list(answers.items())


@given(guides_with_answers())
def test_the_answers_of_a_walk_give_the_same_walk(given_):
    guide, answers = given_
    walk = replay(guide, answers)
    again = replay(guide, given_answers(walk))

    assert again.steps == walk.steps
    assert again.pending == walk.pending
    assert again.unused == ()


@given(data=st.data(), given_=guides_with_answers())
def test_answer_and_back_is_where_it_was(data, given_):
    guide, answers = given_
    walk = replay(guide, given_answers(replay(guide, answers)))
    if walk.pending is None:
        return
    option = data.draw(st.sampled_from(sorted(walk.pending.options)))

    onward = replay(guide, {**given_answers(walk), walk.pending.id: option})
    dropped = dict(list(given_answers(onward).items())[:-1])

    assert onward.answers[-1].question == walk.pending
    assert replay(guide, dropped) == walk


@given(given_=guides_with_answers(), strange=st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=3))
def test_answers_off_the_walk_change_nothing(given_, strange):
    guide, answers = given_
    walk = replay(guide, given_answers(replay(guide, answers)))
    reached = given_answers(walk)
    pending = walk.pending and walk.pending.id
    off = {name: option for name, option in {**strange, **answers}.items() if name not in reached and name != pending}

    with_them = replay(guide, {**off, **reached})

    assert (with_them.steps, with_them.pending) == (walk.steps, walk.pending)
    assert with_them.unused == tuple(off)


@given(guides_with_answers())
def test_with_the_rest_unknown_every_walk_is_complete(given_):
    guide, answers = given_
    walk = replay(guide, answers, rest_unknown=True)

    assert walk.complete
    for answered in walk.answers:
        assert answered.option.id == answers.get(answered.question.id, answered.question.unknown.id)


@given(guides_with_answers())
def test_the_topics_one_by_one_give_what_the_whole_walk_gives(given_):
    guide, answers = given_
    walk = replay(guide, answers, rest_unknown=True)
    parts = [replay(guide, answers, topic.id, rest_unknown=True) for topic in guide.topics]

    assert walk.steps == tuple(step for part in parts for step in part.steps)


@given(guides_with_answers())
def test_reasons_name_answers_of_the_walk_for_each_advice_on_it(given_):
    guide, answers = given_
    walk = replay(guide, answers, rest_unknown=True)
    found = reasons(walk)

    assert set(found) == {advice.id for advice in walk.advice}
    for answered in found.values():
        assert set(answered_ids := [one.question.id for one in answered]) <= set(given_answers(walk))
        assert len(answered_ids) == len(set(answered_ids))


@given(guides_with_answers())
def test_an_answer_that_is_no_reason_cannot_lose_the_advice(given_):
    guide, answers = given_
    walk = replay(guide, answers, rest_unknown=True)
    found = reasons(walk)
    fixed = given_answers(walk)
    for changed in walk.answers:
        name = changed.question.id
        free = {advice for advice, because in found.items() if name not in {one.question.id for one in because}}
        for option in changed.question.options:
            other = replay(guide, {**fixed, name: option}, rest_unknown=True)
            assert free <= {advice.id for advice in other.advice}
