"""`sextingwijzer zoek WOORD…`: questions, advice and law that match, with the command that leads there."""

from collections.abc import Callable, Sequence
from functools import partial

from sextingwijzer.commands.asked import as_typed
from sextingwijzer.commands.output import chosen_format, put
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library
from sextingwijzer.search import Hit, near_words, search
from sextingwijzer.view.blocks import Block, Heading, Labelled, Paragraph, Title

SHOWN = 12


def find(context: Context, library: Library, words: Sequence[str], form: str | None) -> ExitCode:
    """Show what matches all the words, best first. Exit 1 when nothing does."""
    shape = chosen_format(form, None, context)
    guides = [library.sound(guide_id).guide for guide_id in library.guide_ids()]
    hits = search(words, guides, library.sound_registers().law)
    if not hits:
        near = near_words(words, guides, library.sound_registers().law)
        hint = f"Bedoel je {' of '.join(f'‘{word}’' for word in near)}?" if near else "Probeer één woord, of een ander."
        context.stderr.write(f"Niets gevonden voor ‘{' '.join(words)}’. {hint}\n")
        return ExitCode.MENDABLE
    put(_page(words, hits, partial(as_typed, library)), shape, context)
    return ExitCode.DONE


def _page(words: Sequence[str], hits: Sequence[Hit], typed: Callable[..., str]) -> tuple[Block, ...]:
    blocks: list[Block] = [Title(f"Gevonden voor ‘{' '.join(words)}’")]
    for hit in hits[:SHOWN]:
        blocks.append(Heading(hit.title))
        blocks.append(Labelled(hit.kind.value.capitalize(), typed(*hit.command), quiet=False))
    if len(hits) > SHOWN:
        blocks.append(Paragraph(f"En nog {len(hits) - SHOWN}. Voeg een woord toe om minder te vinden.", quiet=True))
    return tuple(blocks)
