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
    def screen(self) -> Part:
        """The slide as it stands on a screen of its own."""
        return (*self._where, Title(self.title), *self._rest)

    @property
    def page(self) -> Part:
        """The slide as it stands after others on one page: it begins with its title."""
        return (Title(self.title), *self._where, *self._rest)

    @property
    def _where(self) -> Part:
        return (Paragraph(self.where, quiet=True),) if self.where else ()

    @property
    def _rest(self) -> Part:
        return (*self.lead, *(block for part in self.parts for block in part))
