"""The order of advice is total and stable."""

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict, When
from support.build import advice

HELD = st.lists(
    st.tuples(
        st.sampled_from(Verdict),
        st.sampled_from(When),
        st.booleans(),
        st.sampled_from([None, "kijken", "melden"]),
    ),
    max_size=8,
).map(
    lambda made: [
        advice(f"a{number}", verdict=verdict, when=when, safety=safety, about=about)
        for number, (verdict, when, safety, about) in enumerate(made)
    ]
)


def weight(one: Advice) -> tuple[object, ...]:
    """What decides where an advice stands."""
    return (one.safety, one.verdict, one.when)


@given(HELD)
def test_ordering_twice_is_ordering_once(held):
    assert advice_in_order(advice_in_order(held)) == advice_in_order(held)


@given(data=st.data(), held=HELD)
def test_the_order_of_the_walk_decides_only_between_advice_of_the_same_weight(data, held):
    shuffled = data.draw(st.permutations(held))
    one, other = advice_in_order(held), advice_in_order(shuffled)

    assert [weight(advice) for advice in one] == [weight(advice) for advice in other]
    assert set(one) == set(other)


@given(HELD)
def test_advice_of_the_same_weight_keeps_the_order_of_the_walk(held):
    shown = advice_in_order(held)
    for kind in {weight(one) for one in held}:
        alike = [one for one in shown if weight(one) == kind]
        assert alike == sorted(alike, key=held.index)


@given(data=st.data(), held=HELD)
def test_two_advices_stand_in_the_same_order_whatever_else_is_said(data, held):
    some = [one for one in held if data.draw(st.booleans())]
    everything, part = advice_in_order(held), advice_in_order(some)
    both = [one for one in everything if one in part]

    assert both == [one for one in part if one in everything]


@given(HELD)
def test_nothing_is_lost_but_permissions_for_what_is_forbidden(held):
    forbidden = {one.about for one in held if one.verdict.forbids and one.about}
    lost = set(held) - set(advice_in_order(held))

    assert lost == {one for one in held if one.verdict is Verdict.MAY and one.about in forbidden}


@given(HELD)
def test_safety_comes_first_and_then_what_is_forbidden(held):
    shown = advice_in_order(held)

    assert [one.safety for one in shown] == sorted((one.safety for one in shown), reverse=True)
    for safe in (True, False):
        forbids = [one.verdict.forbids for one in shown if one.safety is safe]
        assert forbids == sorted(forbids, reverse=True)
