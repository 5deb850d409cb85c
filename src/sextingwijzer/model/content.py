"""A guide together with the registers it refers to: what the rules check."""

from dataclasses import dataclass

from sextingwijzer.model.guide import Guide
from sextingwijzer.model.registers import Registers


@dataclass(frozen=True, slots=True)
class Content:
    """A guide with the registers its advice refers to."""

    guide: Guide
    registers: Registers

    def owns(self, file: str) -> bool:
        """Whether `file` is the guide's own, and not one that it shares with other guides."""
        return file == self.guide.origin.place.file
