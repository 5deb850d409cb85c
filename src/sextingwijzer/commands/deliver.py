"""A page, to where it was asked for: the screen, standard output or a file; in the format that was asked for."""

from collections.abc import Callable, Iterable
from pathlib import Path

from sextingwijzer.ask.protocol import Asker
from sextingwijzer.commands.output import out, page_text, put, write_file
from sextingwijzer.context import Context
from sextingwijzer.view.blocks import Block


def deliver(
    context: Context,
    form: str,
    output: Path | None,
    page: Callable[[], Iterable[Block]],
    as_json: Callable[[], str] | None = None,
    person: Asker | None = None,
) -> None:
    """Show or write the page; as JSON from `as_json`, when there is any. Raises UserError for a file that cannot be."""
    if form == "json" and as_json is not None:
        text = as_json()
    elif output is None:
        put(page(), form, context)
        return
    else:
        text = page_text(page(), form, context, None)
    if output is None:
        out(form, context).write(text)
    else:
        write_file(output, text, context, person)
