"""Who can read a file that was written."""

import stat
from pathlib import Path

from sextingwijzer.files import OWNER_ONLY


def assert_owner_only(path: Path) -> None:
    """Nobody but the owner can read or change the file, where the system knows of owners at all."""
    assert not OWNER_ONLY or stat.S_IMODE(path.stat().st_mode) == 0o600
