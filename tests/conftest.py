"""What every test shares: an environment without the developer's own settings, and the small guide."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from sextingwijzer.library import Library
from sextingwijzer.model.content import Content

# Removed on import, so that programs started by a test do not inherit them either.
for leaking in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS"):
    os.environ.pop(leaking, None)
for leaking in [name for name in os.environ if name.startswith("SEXTINGWIJZER_")]:
    os.environ.pop(leaking)

# The same examples on every run: a red build means a change, not luck. HYPOTHESIS_PROFILE=search looks further.
settings.register_profile("modest", max_examples=50, deadline=None, derandomize=True, database=None)
settings.register_profile("search", max_examples=3000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "modest"))

SMALL = Path(__file__).parent / "guides_small"


@pytest.fixture(scope="session")
def small_folder() -> Path:
    """The folder of the small guide `proef`, with its registers and shared file."""
    return SMALL


@pytest.fixture(scope="session")
def small() -> Content:
    """The small guide `proef` with its registers."""
    return Library(SMALL).sound("proef")
