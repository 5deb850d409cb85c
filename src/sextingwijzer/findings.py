"""What is wrong with a guide, as data. Formats are functions over findings."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from sextingwijzer.place import Place


class Severity(Enum):
    """How much a finding matters. An error can give wrong, missing or unfounded advice."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Related(NamedTuple):
    """A second place that explains a finding, and what stands there."""

    place: Place
    label: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect: its rule, its place, what is wrong and why that matters, and how to mend it.

    `path` is the witness: the answers, question id to option id, that lead to the defect; none at all when every
    answer does. `subject` is the id of the node, question or topic that the finding is about. `guide` is the guide
    whose walks show it, as a command line names it: its id, after `--gidsen` when it needs that.
    """

    rule: str
    place: Place
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    related: Related | None = None
    path: tuple[tuple[str, str], ...] | None = None
    subject: str = ""
    guide: str = ""


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by file, line and column, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda found: (found.place[:3], found.rule)))


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any of the findings makes the content unfit to be walked."""
    return any(found.severity is Severity.ERROR for found in findings)
