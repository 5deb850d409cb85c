"""`sextingwijzer wet [VERWIJZING]`: the register of law, or the history of one reference."""

from datetime import date

from sextingwijzer.commands.asked import as_typed
from sextingwijzer.commands.output import chosen_format, parse_day, put
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.model.registers import Law
from sextingwijzer.suggest import which_of
from sextingwijzer.view.blocks import Block
from sextingwijzer.view.law_page import law_list_page, law_page


def law(context: Context, library: Library, reference: str | None, form: str | None, day: str | None) -> ExitCode:
    """Show every law as it stands on a day, or one law with its history. A citation, such as 371/1, finds it too."""
    on = parse_day(day, "--op") or context.today
    shape = chosen_format(form, None, context)
    if reference is None:
        laws = library.sound_registers().law
        put(law_list_page(laws.values(), on, as_typed(library, "wet", "NAAM")), shape, context)
    else:
        put(law_found(library, reference, on), shape, context)
    return ExitCode.DONE


def law_found(library: Library, reference: str, on: date) -> list[Block]:
    """The page of every law that the reference names. Raises UserError when there is none."""
    laws = library.sound_registers().law
    found = [laws[reference]] if reference in laws else [one for one in laws.values() if _cites(one, reference)]
    if not found:
        raise UserError(
            f"‘{reference}’ staat niet in het register van wetgeving.\n{which_of(reference, laws)}", ExitCode.USAGE
        )
    return [block for one in found for block in law_page(one, on)]


def _cites(one: Law, reference: str) -> bool:
    wanted = reference.casefold()
    citations = (one.article_citation or "", *(version.citation for version in one.versions))
    return any(wanted in citation.casefold() for citation in citations)
