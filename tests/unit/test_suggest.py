import pytest

from sextingwijzer.suggest import as_day, as_id, did_you_mean, nearest


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


@pytest.mark.parametrize(
    ("text", "meant"), [("Sluit_af", "sluit-af"), ("hulp  bellen!", "hulp-bellen"), ("Één", "een"), ("…", "")]
)
def test_a_text_becomes_the_name_that_it_was_meant_to_be(text, meant):
    assert as_id(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1/5/2021", "2021-05-01"),
        ("01-05-2021", "2021-05-01"),
        ("1.5.2021", "2021-05-01"),
        ("2021/5/1", "2021-05-01"),
        ("20210501", "2021-05-01"),
        ("1 mei 2021", "2021-05-01"),
        ("3 maart 2021", "2021-03-03"),
        ("31/2/2021", None),
        ("5/2021", None),
        ("1/5/21", None),
        ("gisteren", None),
        ("2026-W47-1", None),
    ],
)
def test_a_day_written_in_another_way_is_understood(text, meant):
    assert as_day(text) == meant
