"""`sextingwijzer contact [NAAM]`: who to call."""

from sextingwijzer.commands.asked import as_typed
from sextingwijzer.commands.output import chosen_format, put
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.model.registers import Contact
from sextingwijzer.suggest import did_you_mean
from sextingwijzer.view.blocks import Block
from sextingwijzer.view.contact_page import contact_list_page, contact_page


def contact(context: Context, library: Library, name: str | None, form: str | None) -> ExitCode:
    """Show the contacts of the register in short, or all of one. With a format to print: all of each."""
    shape = chosen_format(form, None, context)
    if name is None:
        every = library.sound_registers().contacts.values()
        more = as_typed(library, "contact", "NAAM")
        put(contact_list_page(every, more) if form is None else contact_page(every), shape, context)
    else:
        put(contact_found(library, name), shape, context)
    return ExitCode.DONE


def contact_found(library: Library, name: str) -> tuple[Block, ...]:
    """The page of every contact that the name fits. Raises UserError when there is none."""
    contacts = library.sound_registers().contacts
    found = [contacts[name]] if name in contacts else [one for one in contacts.values() if _named(one, name)]
    if not found:
        raise UserError(f"‘{name}’ staat niet in de lijst. {did_you_mean(name, contacts)}".rstrip(), ExitCode.USAGE)
    return tuple(contact_page(found))


def _named(one: Contact, name: str) -> bool:
    wanted = name.casefold().replace(" ", "")
    return any(wanted in words.casefold().replace(" ", "") for words in (one.id, one.name, *one.reach))
