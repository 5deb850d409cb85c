"""Proofs by the three ways that lead to them."""

from collections.abc import Iterator
from unittest import mock

import pytest

from sextingwijzer.proof import reach
from sextingwijzer.proof.budget import Budget


@pytest.fixture(
    scope="module",
    params=[(reach.WIDTH, Budget.limit), (1, Budget.limit), (1, 0)],
    ids=["all at once", "one by one", "walk by walk"],
)
def _every_way(request: pytest.FixtureRequest) -> Iterator[None]:
    """All walks at once, as small guides are proved; one look for each thing, as large ones are; one walk after another."""
    width, limit = request.param
    with mock.patch.object(reach, "WIDTH", width), mock.patch.object(Budget, "limit", limit):
        yield
