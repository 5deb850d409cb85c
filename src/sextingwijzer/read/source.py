"""The bytes of a file to its text and its tree."""

from dataclasses import dataclass

from sextingwijzer.findings import Finding
from sextingwijzer.place import Place
from sextingwijzer.read.yaml_tree import tree_of
from sextingwijzer.tree import Tree

MAX_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: its text, its tree when it could be built, and what is wrong with it."""

    file: str
    text: str
    tree: Tree | None
    findings: tuple[Finding, ...]


def read(data: bytes, file: str) -> Source:
    """The tree of a YAML file. Never raises for what `data` holds: whatever is wrong becomes a finding."""
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1e6:.1f}".replace(".", ",")
        message = f"Dit bestand is {size} MB groot; meer dan 5 MB lezen we niet, zo blijft de gids snel."
        hint = "Splits de inhoud over meer bestanden in gedeeld/."
        return Source(file, "", None, (Finding("te-groot", Place(file, 1, 1), message, hint),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        place = Place(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        message = "Dit bestand is geen UTF-8-tekst, dus letters zoals é en ë zijn niet te lezen."
        return Source(file, "", None, (Finding("geen-utf8", place, message, "Bewaar het bestand opnieuw als UTF-8."),))
    tree, findings = tree_of(text, file)
    return Source(file, text, tree, findings)
