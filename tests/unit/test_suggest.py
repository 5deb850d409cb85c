import pytest

from sextingwijzer.suggest import did_you_mean, nearest


@pytest.mark.parametrize(
    ("word", "meant"), [("acut", "acuut"), ("ACUUT", "acuut"), ("emotie-", "emotie"), ("xyz", None)]
)
def test_the_nearest_word_is_the_one_most_like_it_if_any_is(word, meant):
    assert nearest(word, ["acuut", "emotie"]) == meant


def test_a_near_word_is_suggested():
    assert did_you_mean("acut", ["acuut", "emotie"]) == "Bedoel je ‘acuut’?"


def test_without_a_near_word_all_are_named():
    assert did_you_mean("xyz", iter(["acuut", "emotie"])) == "Geldig: acuut, emotie."


def test_without_any_word_nothing_is_said():
    assert did_you_mean("xyz", []) == ""
