"""`niet-gelezen`: a file or folder that looks like a part of the guides, and that the program never opens."""

from collections.abc import Iterable, Sequence

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide_folder import FOLDERS, REGISTERS, SHARED
from sextingwijzer.place import Place
from sextingwijzer.suggest import did_you_mean, nearest

_LIKE_YAML = (".yaml", ".yml", ".yaml.txt", ".yml.txt")


def check(folder: str, files: Iterable[str], registers: Sequence[str]) -> Iterable[Finding]:
    """A finding for each of `files`, named from `folder` on, that is not read; for a folder one, at its first file.

    `registers` are the names in registers/ that are read. Hidden files are left alone, and so are folders of another
    name than ours: what stands there is not ours to judge.
    """
    told = set()
    for name in sorted(files):
        *parents, file = name.split("/")
        top = parents[0] if parents else ""
        if any(part.startswith(".") for part in (*parents, file)) or not file.lower().endswith(_LIKE_YAML):
            if name in FOLDERS:
                yield _finding(
                    folder, name, f"‘{name}’ is geen map, en daar zoeken we bestanden in.", "Maak er een map van."
                )
        elif top and top not in FOLDERS:
            meant = nearest(top, FOLDERS)
            if meant and top not in told:
                told.add(top)
                yield _finding(folder, name, f"De map ‘{top}’ lezen we niet.", f"Bedoel je ‘{meant}’?")
        elif len(parents) > 1 and top != SHARED:
            yield _finding(folder, name, f"In ‘{top}’ lezen we geen mappen.", f"Zet dit bestand in ‘{top}’ zelf.")
        elif not file.endswith(".yaml"):
            right = f"{file[: file.lower().index('.y')]}.yaml"
            yield _finding(
                folder, name, "We lezen alleen bestanden op ‘.yaml’.", f"Geef dit bestand de naam ‘{right}’."
            )
        elif top == REGISTERS and file not in registers:
            yield _finding(folder, name, f"Een register ‘{file}’ bestaat niet.", did_you_mean(file, registers))


def _finding(folder: str, name: str, why: str, hint: str) -> Finding:
    message = f"{why} Wat hier staat, zou niemand ooit zien."
    return Finding("niet-gelezen", Place(f"{folder}/{name}", 1, 1), message, hint, Severity.WARNING)
