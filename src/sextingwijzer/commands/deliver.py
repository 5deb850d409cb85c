"""The outcome of a walk, to where it was asked for: the screen, standard output or a file."""

from pathlib import Path

from sextingwijzer.ask.protocol import Asker
from sextingwijzer.commands.output import out, page_text, put, write_file
from sextingwijzer.commands.sheets import SHEETS, MakeSheet
from sextingwijzer.context import Context
from sextingwijzer.view.advice_page import advice_page
from sextingwijzer.view.pages import PAGES
from sextingwijzer.view.report import Report


def deliver(
    result: Report,
    sheets: MakeSheet,
    form: str,
    reader: str | None,
    output: Path | None,
    context: Context,
    person: Asker | None,
) -> None:
    """Show or write the report, for a reader, in the format. Raises UserError when the file cannot be written."""
    if form == "json":
        from sextingwijzer.render.as_json import as_json

        text = as_json(result)
    else:
        # A file is a note for the file unless it is for somebody else; the screen has no lines to fill in.
        if reader in SHEETS:
            page = sheets(reader)
        else:
            page = PAGES[reader or "dossier"](result) if reader or output else advice_page(result)
        if output is None:
            put(page, form, context)
            return
        text = page_text(page, form, context, None)
    if output is None:
        out(form, context).write(text)
    else:
        write_file(output, text, context, person)
