"""Why a file of a folder of guides cannot be read, and what to do about it."""

import re
from pathlib import Path

from sextingwijzer.model.guide_folder import REFERRED_TO, REGISTERS, SHARED, WORDS_FILE
from sextingwijzer.suggest import nearest

# A part of a name that leads away: upwards, also with what Windows drops at the end; or to what Windows takes for a
# device in any folder and with any extension.
_AWAY = re.compile(r"\.\.[. ]*|(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)


class OutsideError(PermissionError):
    """A file outside the folder of guides was named."""


def check_name(name: str) -> None:
    """Raise an OSError for a name that some system would look for outside the folder of guides, or not find.

    The name itself is looked at and not what it means here: a guide is the same on every computer.
    """
    parts = name.replace("\\", "/").split("/")
    rooted = name[:1] in ("/", "\\") or ":" in name
    if rooted or any(map(_AWAY.fullmatch, parts)):
        raise OutsideError(name)
    if "\\" in name:
        raise FileNotFoundError(name)


def why_unreadable(folder: Path, name: str, error: OSError | ValueError) -> tuple[str, str]:
    """What is the matter with the file `name` of the folder, after its name; and how to mend it."""
    if isinstance(error, OutsideError):
        return (
            "ligt buiten de map met gidsen, en daar leest een gids niets",
            "Zet het bestand in de map gedeeld/, en noem het onder ‘gebruikt’ als ‘gedeeld/NAAM.yaml’.",
        )
    if isinstance(error, IsADirectoryError):
        if (folder / name).is_dir():
            return "is een map, en hier hoort een bestand", "Noem een bestand, of geef de map een andere naam."
        return "is geen bestand", "Noem een bestand."
    if isinstance(error, FileNotFoundError):
        return "bestaat niet", _missing_register(folder, name) if name in REFERRED_TO else _missing(folder, name)
    return "is niet te lezen", "Kijk na of het bestand van jou is."


def _missing(folder: Path, name: str) -> str:
    known = sorted(path.relative_to(folder).as_posix() for path in (folder / SHARED).glob("*.yaml"))
    near = nearest(name.replace("\\", "/"), known)
    if near is not None and "\\" in name:
        return f"Schrijf ‘{near}’, met ‘/’ tussen map en bestand: zo werkt het op elke computer."
    hint = "Kijk de naam en de map na; ‘gebruikt’ telt vanaf de map met gidsen."
    return hint if near is None else f"Bedoel je ‘{near}’? {hint}"


def _missing_register(folder: Path, name: str) -> str:
    """By the name of a file that looks like it, when there is one."""
    registers = folder / REGISTERS
    others = [path.name for path in registers.iterdir()] if registers.is_dir() else []
    known = {Path(one).name for one in (*REFERRED_TO, WORDS_FILE)}
    near = nearest(Path(name).name, [other for other in others if other not in known])
    if near:
        return f"Heet ‘registers/{near}’ misschien ‘{name}’? Geef het dan die naam."
    return (
        "Zet het bestand terug: een map met registers/ heeft ze alle drie nodig. "
        "Zonder de map registers/ gelden die van het programma."
    )
