"""A rule about content that must hold on every walk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.tree import EMPTY, Fields


@dataclass(frozen=True, slots=True)
class Selector:
    """Which advice is meant: one by its id, or every one about an act (with certain verdicts)."""

    advice: str | None
    about: str | None
    verdicts: tuple[Verdict, ...]

    def selects(self, advice: Advice) -> bool:
        """Whether the advice is meant."""
        if self.advice is not None:
            return advice.id == self.advice
        return (self.about is None or advice.about == self.about) and (
            not self.verdicts or advice.verdict in self.verdicts
        )


@dataclass(frozen=True, slots=True)
class PathRule:
    """If these answers are given, then this advice is there and that one is not; on every walk of these guides."""

    id: str
    guides: tuple[str, ...]
    when: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]
    required_contacts: tuple[str, ...]
    never: tuple[Selector, ...]
    why: str
    origin: Fields = field(default=EMPTY, compare=False, repr=False)
