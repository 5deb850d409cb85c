"""What a group sees at once: one thought, large and calm. How much of it fits a screen, is for the renderer."""

from dataclasses import dataclass

from sextingwijzer.view.blocks import Block, Paragraph, Title

Part = tuple[Block, ...]
"""Blocks that stay together on a screen."""


@dataclass(frozen=True, slots=True)
class Slide:
    """Where one is, a title, a lead, and parts. When the parts need more than one screen, all else stands on each."""

    where: str
    title: str
    parts: tuple[Part, ...]
    lead: Part = ()

    @property
    def blocks(self) -> Part:
        """The whole slide, for where nothing is cut off."""
        where: Part = (Paragraph(self.where, quiet=True),) if self.where else ()
        return (*where, Title(self.title), *self.lead, *(block for part in self.parts for block in part))
