"""Proofs by the two ways that lead to them."""

from collections.abc import Iterator
from unittest import mock

import pytest

from sextingwijzer.proof import reach


@pytest.fixture(scope="module", params=[reach.WIDTH, 1], ids=["all at once", "one by one"])
def _both_ways(request: pytest.FixtureRequest) -> Iterator[None]:
    """All walks at once, as small guides are proved; and one look for each thing, as large ones are."""
    with mock.patch.object(reach, "WIDTH", request.param):
        yield
