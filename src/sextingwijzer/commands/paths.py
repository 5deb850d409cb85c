"""`sextingwijzer paden GIDS [--naar KNOOP]`: how many walks there are, and the shortest one to a node."""

import json
import sys
from typing import TYPE_CHECKING

from sextingwijzer.commands.asked import as_typed, guide_asked, node_asked
from sextingwijzer.commands.output import one_of, out
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library
from sextingwijzer.proof.budget import STATE_LIMIT
from sextingwijzer.proof.explore import explore
from sextingwijzer.proof.space import space

if TYPE_CHECKING:
    from sextingwijzer.proof.marks import Witness


def paths(context: Context, library: Library, guide_id: str, to: str | None, form: str | None) -> ExitCode:
    """Count the different complete walks of the whole guide, exactly; find the shortest to a node, or to the end."""
    form = one_of(form or "tekst", ("tekst", "json"))
    sys.set_int_max_str_digits(0)  # thousands of questions have more walks than Python writes out by itself
    guide = library.sound(guide_asked(library, guide_id)).guide
    target = None if to is None else node_asked(guide, to)
    whole = space(guide)
    exploration = explore(whole, limit=STATE_LIMIT)
    shortest: Witness | None = None
    if exploration is not None:
        nodes = [index for index, position in enumerate(whole.positions) if position.node.id == target]
        shortest = exploration.shortest([whole.finish] if target is None else nodes)
    if form == "json":
        data = {
            "guide": guide.id,
            "paths": exploration.walks if exploration else None,
            "exhaustive": exploration is not None,
            "shortest": None if shortest is None else [f"{question}={option}" for question, option in shortest],
        }
        out(form, context).write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        return ExitCode.DONE
    if exploration is None:
        context.stdout.write(
            f"{guide.id}: te veel om te tellen (gedeeltelijk: gestopt na {_readable(STATE_LIMIT)} toestanden).\n"
        )
        return ExitCode.DONE
    count = _readable(exploration.walks)
    context.stdout.write(f"{guide.id}: {count} verschillende wandelingen (volledig geteld).\n")
    what = "De kortste" if target is None else f"De kortste naar ‘{target}’"
    if shortest is None:
        context.stdout.write(f"Naar ‘{target}’ leidt geen enkele wandeling van de hele gids.\n")
    else:
        words = [word for question, option in shortest for word in ("-a", f"{question}={option}")]
        questions = "1 antwoord" if len(shortest) == 1 else f"{len(shortest)} antwoorden"
        context.stdout.write(f"{what} vraagt {questions}:\n  {as_typed(library, guide.id, *words)}\n")
    return ExitCode.DONE


def _readable(count: int) -> str:
    if count >= 10**_LONG:
        return f"ongeveer 10^{len(str(count)) - 1}"
    return f"{count:,}".replace(",", ".")


_LONG = 60
"""Figures that nobody reads any more; the exact number is in the JSON."""
