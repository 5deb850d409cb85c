"""`sextingwijzer contact`: who to call."""

from sextingwijzer.commands.output import chosen_format, put
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library
from sextingwijzer.view.contact_page import contact_page


def contact(context: Context, library: Library, form: str | None) -> ExitCode:
    """Show every contact of the register."""
    put(contact_page(library.sound_registers().contacts.values()), chosen_format(form, None, context), context)
    return ExitCode.DONE
