"""The registers that guides refer to: law with dated versions, contacts, statements of the article."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sextingwijzer.tree import EMPTY, Fields


class Certainty(Enum):
    """How sure we are of a version of a law."""

    TEXT_SEEN = "tekst-gezien"
    SECONDARY = "secundair"
    NOT_VERIFIED = "niet-geverifieerd"


@dataclass(frozen=True, slots=True)
class LawVersion:
    """How a law was cited and what it said between two dates, both included; None is open on that side."""

    citation: str
    valid_from: date | None
    valid_until: date | None
    certainty: Certainty
    source: str
    explanation: str
    checked: date

    def holds_on(self, day: date) -> bool:
        """Whether this version was in force on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


@dataclass(frozen=True, slots=True)
class Law:
    """A rule of law under an id in words, so that a renumbering changes the register and not the guides.

    One that says what is punishable `follows_facts`: the day of the facts decides which version counts. Of every other
    rule that is the day on which somebody acts.
    """

    id: str
    name: str
    description: str
    versions: tuple[LawVersion, ...]
    article_citation: str | None = None
    changed: str | None = None
    follows_facts: bool = False
    origin: Fields = field(default=EMPTY, compare=False, repr=False)

    def on(self, day: date) -> LawVersion | None:
        """The version in force on `day`, or None. Content checks see to it that there is at most one."""
        return next((version for version in self.versions if version.holds_on(day)), None)


@dataclass(frozen=True, slots=True)
class Contact:
    """A service one can turn to: for whom, how to reach it, and when we last checked that.

    In an `emergency` one calls it before all others, and says who and where: nothing there is without names.
    """

    id: str
    name: str
    audience: str
    reach: tuple[str, ...]
    how: str
    source: str
    checked: date
    emergency: bool = False
    origin: Fields = field(default=EMPTY, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Statement:
    """A numbered statement of the article, in our own words. Background stands in the register alone."""

    number: str
    section: str
    lines: str
    text: str
    strength: str
    background: bool = False
    origin: Fields = field(default=EMPTY, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Registers:
    """All that guides may refer to."""

    law: Mapping[str, Law]
    contacts: Mapping[str, Contact]
    statements: Mapping[str, Statement]
    unread: frozenset[str] = frozenset()
    """The keys of an advice that refer to a register that could not be read in full."""
