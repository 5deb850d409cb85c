"""The register of words: what guides say and leave out, and what people look for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sextingwijzer.tree import EMPTY, Fields


@dataclass(frozen=True, slots=True)
class ChargedWord:
    """Words that guides leave out, what they say instead, and why."""

    words: tuple[str, ...]
    instead: str
    why: str
    origin: Fields = field(default=EMPTY, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Language:
    """Words that guides leave out; and for words that people look for, those that guides use for the same thing."""

    charged: tuple[ChargedWord, ...] = ()
    sought: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
