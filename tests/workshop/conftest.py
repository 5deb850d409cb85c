"""Two small guides, school and CLB, and their cases."""

from pathlib import Path

import pytest

from sextingwijzer.library import Library

GUIDES = Path(__file__).parent / "guides"


@pytest.fixture(scope="session")
def library():
    return Library(GUIDES)


@pytest.fixture(scope="session")
def cases(library):
    return {case.id: case for case in library.cases()}


@pytest.fixture(scope="session")
def school(library):
    return library.sound("school").guide


@pytest.fixture(scope="session")
def clb(library):
    return library.sound("clb").guide
