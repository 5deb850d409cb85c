"""`andere-naam` and `bezette-naam`: a guide is called by the name of its file, which no command may have already."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide import Guide
from sextingwijzer.place import Place

COMMANDS = ("zoek", "casus", "controleer", "test", "paden", "diagram", "schema", "verschil", "wet", "contact")
"""The commands that the program has of its own; cli/ declares them."""


def check(name: str, guide: Guide) -> Iterable[Finding]:
    """A finding when the file `name`.yaml holds a guide with another name, and when no command could open it."""
    if guide.id and guide.id != name:
        file = f"{name}.yaml"
        message = f"Deze gids noemt zich ‘{guide.id}’, maar het bestand heet {file}; het commando volgt het bestand."
        yield Finding("andere-naam", guide.origin.value_at(["gids"]), message, "Maak beide gelijk.")
    if name.lower() in COMMANDS:
        place = guide.origin.value_at(["gids"])
        message = f"‘{name}’ is al een commando van het programma; deze gids zou niemand kunnen openen."
        hint = "Geef het bestand een andere naam, en de gids dezelfde."
        yield Finding("bezette-naam", place if place.file else Place(f"{name}.yaml", 1, 1), message, hint)
