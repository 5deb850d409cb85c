from datetime import date

import pytest

from sextingwijzer.model.registers import Certainty
from sextingwijzer.model.verdict import Verdict, When, Who
from sextingwijzer.view.words import CERTAINTY_WORD, VERDICT_SIGN, VERDICT_WORD, WHEN_WORD, WHO_WORD, long_date, period


def test_a_day_is_written_as_people_do():
    assert [long_date(date(2026, month, 1)).split()[1] for month in (1, 3, 12)] == ["januari", "maart", "december"]
    assert long_date(date(2026, 11, 3)) == "3 november 2026"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2016, 3, 1), date(2020, 6, 30), "van 1 maart 2016 tot en met 30 juni 2020"),
        (date(2016, 3, 1), None, "sinds 1 maart 2016"),
        (None, date(2020, 6, 30), "tot en met 30 juni 2020"),
        (None, None, ""),
    ],
)
def test_a_period_in_words(start, end, words):
    assert period(start, end) == words


@pytest.mark.parametrize(
    ("kind", "words"),
    [(Verdict, VERDICT_WORD), (Verdict, VERDICT_SIGN), (When, WHEN_WORD), (Who, WHO_WORD), (Certainty, CERTAINTY_WORD)],
)
def test_every_value_has_a_word_of_its_own(kind, words):
    assert set(words) == set(kind)
    assert len(set(words.values())) == len(words)


def test_signs_for_simple_terminals_are_ascii_and_all_different():
    simple = [plain for _, plain in VERDICT_SIGN.values()]

    assert all(sign.isascii() for sign in simple)
    assert len(set(simple)) == len(simple)
