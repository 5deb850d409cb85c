"""`sextingwijzer paden GIDS [--naar KNOOP]`: how many walks there are, and the shortest one to a node."""

import json
import sys

from sextingwijzer.commands.asked import as_typed, guide_asked, node_asked
from sextingwijzer.commands.output import one_of, out
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library
from sextingwijzer.proof.budget import STATE_LIMIT
from sextingwijzer.proof.routes import Routes, routes


def paths(context: Context, library: Library, guide_id: str, to: str | None, form: str | None) -> ExitCode:
    """Count the different complete walks of the whole guide, exactly; find the shortest to a node, or to the end."""
    form = one_of(form or "tekst", ("tekst", "json"))
    sys.set_int_max_str_digits(0)  # thousands of questions have more walks than Python writes out by itself
    guide = library.sound(guide_asked(library, guide_id)).guide
    target = None if to is None else node_asked(guide, to)
    found = routes(guide, target, STATE_LIMIT)
    if form == "json":
        said = _json(guide.id, found)
    else:
        words = [word for question, option in found.way or () for word in ("-a", f"{question}={option}")]
        said = _text(guide.id, target, found, as_typed(library, guide.id, *words))
    out(form, context).write(said)
    return ExitCode.DONE


def _json(guide_id: str, found: Routes) -> str:
    way = None if found.way is None else [f"{question}={option}" for question, option in found.way]
    counted = found.walks is not None
    data = {
        "guide": guide_id,
        "paths": found.walks,
        "exhaustive": counted,
        "shortest": way if counted else None,
        "reachable": found.reachable,
        "way": way,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _text(guide_id: str, target: str | None, found: Routes, typed: str) -> str:
    if found.walks is None:
        told = f"{guide_id}: te veel wandelingen om te tellen (gestopt na {_readable(STATE_LIMIT)} toestanden).\n"
    else:
        told = f"{guide_id}: {_readable(found.walks)} verschillende wandelingen (volledig geteld).\n"
    if found.reachable is None:
        return f"{told}Of een wandeling naar ‘{target}’ leidt, is niet bewezen.\n"
    if not found.reachable:
        return f"{told}Naar ‘{target}’ leidt geen enkele wandeling van de hele gids.\n"
    if found.way is None:
        return told
    what = ("De kortste" if found.walks is not None else "Een weg") + ("" if target is None else f" naar ‘{target}’")
    answers = "1 antwoord" if len(found.way) == 1 else f"{len(found.way)} antwoorden"
    perhaps = "" if found.walks is not None else ", misschien niet de kortste"
    return f"{told}{what} vraagt {answers}{perhaps}:\n  {typed}\n"


def _readable(count: int) -> str:
    if count >= 10**_LONG:
        return f"ongeveer 10^{len(str(count)) - 1}"
    return f"{count:,}".replace(",", ".")


_LONG = 60
"""Figures that nobody reads any more; the exact number is in the JSON."""
