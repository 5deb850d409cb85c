from itertools import permutations

import pytest

from sextingwijzer.engine.order import advice_in_order
from sextingwijzer.engine.replay import replay
from sextingwijzer.model.verdict import Verdict, When
from support.build import advice

REQUIRED, MAY, FORBIDDEN, MAY_NOT = Verdict.REQUIRED, Verdict.MAY, Verdict.FORBIDDEN, Verdict.MAY_NOT


def ids(given):
    return [one.id for one in given]


def test_safety_then_prohibitions_then_by_when_then_by_strength():
    ordered = [
        advice("veilig-verbod", safety=True, verdict=FORBIDDEN, when=When.LATER),
        advice("veilig-nu", safety=True, verdict=Verdict.INFO, when=When.NOW),
        advice("veilig-later", safety=True, verdict=REQUIRED, when=When.LATER),
        advice("verbod-nu", verdict=FORBIDDEN, when=When.NOW),
        advice("mag-niet-nu", verdict=MAY_NOT, when=When.NOW),
        advice("verbod-later", verdict=FORBIDDEN, when=When.LATER),
        advice("nu-verplicht", verdict=REQUIRED, when=When.NOW),
        advice("nu-sterk", verdict=Verdict.STRONGLY_ADVISED, when=When.NOW),
        advice("vandaag-aangeraden", verdict=Verdict.ADVISED, when=When.TODAY),
        advice("vandaag-mag", verdict=MAY, when=When.TODAY),
        advice("week-hoeft-niet", verdict=Verdict.NOT_REQUIRED, when=When.THIS_WEEK),
        advice("week-info", verdict=Verdict.INFO, when=When.THIS_WEEK),
        advice("later-verplicht", verdict=REQUIRED, when=When.LATER),
    ]

    assert ids(advice_in_order(reversed(ordered))) == ids(ordered)


@pytest.mark.parametrize("order", list(permutations("abc")))
def test_advice_that_weighs_the_same_keeps_the_order_of_the_walk(order):
    assert ids(advice_in_order(advice(name) for name in order)) == list(order)


@pytest.mark.parametrize("verdict", [FORBIDDEN, MAY_NOT])
def test_a_permission_about_an_act_that_is_forbidden_on_the_same_walk_is_left_out(verdict):
    walk = [advice("kijk", verdict=MAY, about="kijken"), advice("kijk-niet", verdict=verdict, about="kijken")]

    assert ids(advice_in_order(walk)) == ids(advice_in_order(reversed(walk))) == ["kijk-niet"]


def test_safety_does_not_save_a_permission_about_a_forbidden_act():
    walk = [advice("kijk", verdict=MAY, about="kijken", safety=True), advice("niet", verdict=FORBIDDEN, about="kijken")]

    assert ids(advice_in_order(walk)) == ["niet"]


def test_a_permission_about_another_act_stays():
    walk = [advice("bel", verdict=MAY, about="bellen"), advice("kijk-niet", verdict=FORBIDDEN, about="kijken")]

    assert ids(advice_in_order(walk)) == ["kijk-niet", "bel"]


def test_a_permission_about_no_act_in_particular_stays():
    walk = [advice("bel", verdict=MAY), advice("niet", verdict=FORBIDDEN)]

    assert ids(advice_in_order(walk)) == ["niet", "bel"]


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not MAY])
def test_only_permissions_give_way(verdict):
    walk = [advice("iets", verdict=verdict, about="kijken"), advice("niet", verdict=FORBIDDEN, about="kijken")]

    assert sorted(ids(advice_in_order(walk))) == ["iets", "niet"]


def test_the_small_guide_in_its_order(small):
    walk = replay(small.guide, {"acuut": "ja", "klacht": "nee"})

    assert ids(advice_in_order(walk.advice)) == [
        "veiligheid-eerst",
        "niet-kijken",
        "toch-bellen",
        "respecteer",
        "niet-verplicht",
    ]
