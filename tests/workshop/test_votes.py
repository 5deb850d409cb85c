"""A show of hands, typed in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.workshop.votes import read_votes


@pytest.mark.parametrize("typed", ["7 0 2", "7,0,2", " 7  0, 2 ", "7;0;2", "007 0 2"])
def test_numbers_may_be_parted_in_any_way(typed):
    assert read_votes(typed, 3) == (7, 0, 2)


@pytest.mark.parametrize("typed", ["", "7", "7 0", "7 0 2 1", "7 nul 2", "7 -1 2", "7 1.5 2", "12345 0 0", "７ 0 2"])
def test_anything_but_one_number_for_each_option_is_refused(typed):
    assert read_votes(typed, 3) is None


@given(st.lists(st.integers(0, 9999), min_size=1, max_size=9))
def test_what_is_counted_is_what_was_typed(counts):
    assert read_votes(" ".join(map(str, counts)), len(counts)) == tuple(counts)
