"""`andere-naam`: a case is called by the name of its file, so that a name stands for one case."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.case import Case


def check(name: str, case: Case) -> Iterable[Finding]:
    """A finding when the file casussen/`name`.yaml, given as a path, holds a case with another name."""
    file = name.rpartition("/")[2]
    if case.id and f"{case.id}.yaml" != file:
        message = f"Deze casus noemt zich ‘{case.id}’, maar het bestand heet {file}; zo weet niemand welke bedoeld is."
        yield Finding("andere-naam", case.origin.value_at(["casus"]), message, "Maak beide gelijk.", subject=case.id)
