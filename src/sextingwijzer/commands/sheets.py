"""The sheets that can be handed over after a walk, each made of its reader's own guide."""

from collections.abc import Callable
from datetime import date

from sextingwijzer.engine.replay import Walk
from sextingwijzer.engine.sheet import sheet_walk
from sextingwijzer.errors import UserError
from sextingwijzer.library import Library
from sextingwijzer.view.blocks import Block
from sextingwijzer.view.for_facts import for_facts
from sextingwijzer.view.report import report
from sextingwijzer.view.sheet import sheet

SHEETS = ("leerling", "ouders")
"""For whom a sheet can be made: also the ids of their guides."""

MakeSheet = Callable[[str], tuple[Block, ...]]
"""From a reader to the page."""


def sheet_maker(library: Library, walk: Walk, today: date, facts: date | None, say: Callable[[str], None]) -> MakeSheet:
    """What makes sheets of a walk, and says what to weigh before one is handed over.

    Making one raises UserError when the folder has no guide for its reader.
    """

    def make(reader: str) -> tuple[Block, ...]:
        if reader not in library.guide_ids():
            raise UserError(f"In deze map staat geen gids ‘{reader}’, en daarvan wordt het blad gemaakt.")
        content = library.sound(reader)
        guide = content.guide if facts is None else for_facts(content.guide, facts)
        given_over = guide.sheet if guide.id != walk.guide.id else None
        if given_over and given_over.before:
            say(f"Let op. {given_over.before}")
        opening = given_over.text if given_over else ""
        return sheet(report(sheet_walk(guide, walk), content.registers, today, facts), opening)

    return make
