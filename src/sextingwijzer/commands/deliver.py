"""The outcome of a walk, to where it was asked for: the screen, standard output or a file."""

from pathlib import Path

from sextingwijzer.ask.protocol import Asker
from sextingwijzer.commands.output import page_text, put, write_file
from sextingwijzer.context import Context
from sextingwijzer.view.advice_page import advice_page
from sextingwijzer.view.report import Report


def deliver(result: Report, form: str, output: Path | None, context: Context, person: Asker | None) -> None:
    """Show or write the report in the format. Raises UserError when the file cannot be written."""
    if form == "json":
        from sextingwijzer.render.as_json import as_json

        text = as_json(result)
    elif output is None:
        put(advice_page(result), form, context)
        return
    else:
        text = page_text(advice_page(result), form, context, None)
    if output is None:
        context.stdout.write(text)
    else:
        write_file(output, text, context, person)
