"""A page on a terminal. The only module that imports rich, and content reaches it as Text alone.

Markup, emoji codes and highlighting are off: with markup on, rich deletes legal references such as [art. 458].
"""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.text import Text

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.layout import Tone, lines
from sextingwijzer.view.blocks import Block

# Plain ANSI colours follow the palette of the user's own terminal, so they read on light and dark backgrounds.
_STYLES = {
    Tone.PLAIN: "",
    Tone.TITLE: "bold",
    Tone.HEADING: "bold blue",
    Tone.STRONG: "bold",
    Tone.QUIET: "dim",
    Verdict.REQUIRED: "bold magenta",
    Verdict.STRONGLY_ADVISED: "bold cyan",
    Verdict.ADVISED: "cyan",
    Verdict.MAY: "bold green",
    Verdict.NOT_REQUIRED: "green",
    Verdict.MAY_NOT: "bold red",
    Verdict.FORBIDDEN: "bold red",
    Verdict.INFO: "blue",
}


def show(blocks: Iterable[Block], stream: TextIO, width: int, *, unicode: bool, colour: bool, margin: int = 0) -> None:
    """Write the page to `stream`, wrapped to `width` characters, after a margin of blanks."""
    console = Console(
        file=stream,
        width=width + margin,
        markup=False,
        emoji=False,
        highlight=False,
        force_terminal=True,
        no_color=not colour,
        legacy_windows=None,
    )
    for line in lines(blocks, width, unicode=unicode):
        lead = " " * margin if line else ""
        console.print(Text.assemble(lead, *((span.text, _STYLES[span.tone]) for span in line)), soft_wrap=True)
