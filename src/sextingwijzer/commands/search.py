"""`sextingwijzer zoek WOORD…`: questions, advice and law that match, with the command that leads there."""

from collections.abc import Callable, Mapping, Sequence
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
    law = library.sound_registers().law
    hits = search(words, guides, law, library.language().sought)
    if not hits:
        near = near_words(words, guides, law)
        hint = f"Bedoel je {' of '.join(f'‘{word}’' for word in near)}?" if near else "Probeer één woord, of een ander."
        context.say(f"Niets gevonden voor ‘{' '.join(words)}’. {hint}\nOf bel iemand: {as_typed(library, 'contact')}")
        return ExitCode.MENDABLE
    titles = {one.id: f"{one.id}: {one.title}" for one in guides}
    put(_page(words, hits, titles, partial(as_typed, library)), shape, context)
    return ExitCode.DONE


def _page(
    words: Sequence[str], hits: Sequence[Hit], titles: Mapping[str, str], typed: Callable[..., str]
) -> tuple[Block, ...]:
    """The best hits by guide, for what one reader must do another may not; the guide with the best hit first."""
    blocks: list[Block] = [Title(f"Gevonden voor ‘{' '.join(words)}’")]
    best = hits[:SHOWN]
    for where in dict.fromkeys(hit.command[0] for hit in best):
        blocks.append(Heading(titles.get(where, "De wet")))
        for hit in best:
            if hit.command[0] == where:
                blocks.append(Paragraph(f"{hit.kind.value.capitalize()}: {hit.title}"))
                blocks.append(Labelled("Typ", typed(*hit.command)))
    if len(hits) > SHOWN:
        blocks.append(Paragraph(f"En nog {len(hits) - SHOWN}. Voeg een woord toe om minder te vinden.", quiet=True))
    return tuple(blocks)
