"""Writing the files that a user names, and no others."""

import os
from pathlib import Path

from sextingwijzer.errors import UserError

OWNER_ONLY = os.name == "posix"
"""Whether the system keeps others from reading a file of mode 600; Windows does not know modes."""


def taken(path: Path) -> bool:
    """Whether a file stands there already; False when that cannot be seen, for writing will then say why."""
    try:
        return path.exists()
    except OSError:
        return False


def write_new(path: Path, text: str, *, replace: bool = False) -> None:
    """Write `text` to `path` at once or not at all, readable by the owner only.

    Raises UserError when the file exists and `replace` is not given, and when it cannot be written.
    """
    if not replace and taken(path):
        raise UserError(f"{path} bestaat al en blijft zoals het is. Kies een andere naam, of verwijder het eerst.")
    from tempfile import NamedTemporaryFile  # costly to import, and most runs write nothing

    temporary: Path | None = None
    try:
        # mkstemp underneath gives mode 600 from the first byte on.
        with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=path.parent, delete=False) as file:
            temporary = Path(file.name)
            file.write(text)
        temporary.replace(path)
    except OSError as error:
        raise UserError(
            f"{path} is niet te schrijven: {_reason(error, path)}. Kijk na of de map bestaat en van jou is."
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def check_folder(path: Path) -> None:
    """Raise UserError when a file at `path` cannot be made, as far as its folder shows."""
    if not path.parent.is_dir():
        raise UserError(f"{path} is niet te schrijven: de map {path.parent} bestaat niet.")
    if not os.access(path.parent, os.W_OK):
        raise UserError(f"{path} is niet te schrijven: in de map {path.parent} mag je niets maken.")


def read_bytes(path: Path) -> bytes:
    """The content of a file that the user named. Raises UserError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"{path} is niet te lezen: {_reason(error, path)}.") from error


def _reason(error: OSError, path: Path) -> str:
    if isinstance(error, FileNotFoundError):
        return "het bestaat niet"
    if isinstance(error, IsADirectoryError) or _is_folder(path):  # Windows says of a folder that there is no access
        return "het is een map"
    if isinstance(error, PermissionError):
        return "je hebt er geen toegang toe"
    return "het lukt niet"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
