"""What a command line asks of a walk, as typed."""

from dataclasses import dataclass
from pathlib import Path

READERS = ("dossier", "telefoon", "leerling", "ouders")
"""For whom the outcome can be written; view/pages.py has a page for each."""


@dataclass(frozen=True, slots=True)
class WalkRequest:
    """What the command line asked for; dates and formats still as typed."""

    guide: str
    topic: str | None = None
    pairs: tuple[str, ...] = ()
    answers_file: Path | None = None
    rest_unknown: bool = False
    form: str | None = None
    reader: str | None = None
    output: Path | None = None
    facts: str | None = None
    today: str | None = None
    simple: bool = False
    keep: Path | None = None
    strict: bool = False
