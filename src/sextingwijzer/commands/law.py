"""`sextingwijzer wet [VERWIJZING]`: the register of law, or the history of one reference."""

from sextingwijzer.commands.asked import as_typed
from sextingwijzer.commands.output import chosen_format, parse_day, put
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.model.registers import Law
from sextingwijzer.suggest import which_of
from sextingwijzer.view.law_page import law_list_page, law_page


def law(context: Context, library: Library, reference: str | None, form: str | None, day: str | None) -> ExitCode:
    """Show every law as it stands on a day, or one law with its history. A citation, such as 371/1, finds it too."""
    on = parse_day(day, "--op") or context.today
    shape = chosen_format(form, None, context)
    laws = library.sound_registers().law
    if reference is None:
        put(law_list_page(laws.values(), on, as_typed(library, "wet", "NAAM")), shape, context)
        return ExitCode.DONE
    found = [laws[reference]] if reference in laws else [one for one in laws.values() if _cites(one, reference)]
    if not found:
        raise UserError(
            f"‘{reference}’ staat niet in het register van wetgeving.\n{which_of(reference, laws)}", ExitCode.USAGE
        )
    put([block for one in found for block in law_page(one, on)], shape, context)
    return ExitCode.DONE


def _cites(one: Law, reference: str) -> bool:
    wanted = reference.casefold()
    citations = (one.article_citation or "", *(version.citation for version in one.versions))
    return any(wanted in citation.casefold() for citation in citations)
