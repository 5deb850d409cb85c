"""`overlappende-versies`, `omgekeerde-datums`, `gat-tussen-versies`: on each day one version of a law is in force.

The register is held to this each time it is loaded: of two versions that hold on a day a reader would get the first.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from sextingwijzer.findings import Finding, Related, Severity
from sextingwijzer.model.registers import Law, LawVersion
from sextingwijzer.parse import values
from sextingwijzer.tree import Fields

_DAY = timedelta(days=1)


class _Dated(NamedTuple):
    version: LawVersion
    origin: Fields

    @property
    def begin(self) -> date:
        return self.version.valid_from or date.min

    @property
    def end(self) -> date:
        return self.version.valid_until or date.max


def check(laws: Mapping[str, Law]) -> Iterable[Finding]:
    """A finding for each version that ends before it begins, and for each two that overlap or leave days between."""
    for law in laws.values():
        versions = [_Dated(*pair) for pair in zip(law.versions, values.records(law.origin, "versies"), strict=True)]
        if any(_unread(one) for one in versions):
            continue
        yield from (_turned_round(law, one) for one in versions if one.begin > one.end)
        running = sorted((one for one in versions if one.begin <= one.end), key=lambda one: (one.begin, one.end))
        earlier = running[0] if running else None  # of those that began, the one that ends last
        for later in running[1:]:
            assert earlier is not None
            if later.begin <= earlier.end:
                yield _overlap(law, earlier, later)
            elif later.begin > earlier.end + _DAY:
                yield _gap(law, earlier, later)
            earlier = max(earlier, later, key=lambda one: one.end)


def _unread(one: _Dated) -> bool:
    """Whether a date that is there could not be read; that is a finding already, and nothing follows from it."""
    version, fields = one
    return ("van" in fields.entries and version.valid_from is None) or (
        "tot" in fields.entries and version.valid_until is None
    )


def _turned_round(law: Law, one: _Dated) -> Finding:
    message = f"Deze versie van ‘{law.id}’ eindigt ({one.end}) voor ze begint ({one.begin}); ze zou op geen dag gelden."
    related = Related(one.origin.value_at(["van"]), "hier begint ze")
    hint = "Kijk ‘van’ en ‘tot’ na; misschien zijn ze verwisseld."
    return Finding("omgekeerde-datums", one.origin.value_at(["tot"]), message, hint, related=related, subject=law.id)


def _overlap(law: Law, earlier: _Dated, later: _Dated) -> Finding:
    both = "altijd" if later.begin == date.min else f"op {later.begin}"
    message = (
        f"Van ‘{law.id}’ gelden {both} twee versies: ‘{earlier.version.citation}’ en ‘{later.version.citation}’. "
        "De lezer krijgt er één van, misschien de oude."
    )
    if later.begin > earlier.begin:
        hint = f"Zet bij de oudere versie: tot: {later.begin - _DAY}"
    else:
        hint = "Geef elke versie een eigen ‘van’, en de oudere de dag ervoor als ‘tot’."
    related = Related(earlier.origin.value_at(["tot"]), "hier staat de andere versie")
    place = later.origin.value_at(["van"])
    return Finding("overlappende-versies", place, message, hint, related=related, subject=law.id)


def _gap(law: Law, earlier: _Dated, later: _Dated) -> Finding:
    first, last = earlier.end + _DAY, later.begin - _DAY
    days = f"op {first}" if first == last else f"van {first} tot {last}"
    message = f"Van ‘{law.id}’ geldt {days} geen enkele versie; wie naar die tijd vraagt, krijgt het advies zonder wet."
    related = Related(earlier.origin.value_at(["tot"]), "hier eindigt de vorige versie")
    hint = "Laat de versies op elkaar aansluiten. Gold er toen niets, schrijf dat dan als een eigen versie."
    place = later.origin.value_at(["van"])
    return Finding("gat-tussen-versies", place, message, hint, Severity.WARNING, related=related, subject=law.id)
