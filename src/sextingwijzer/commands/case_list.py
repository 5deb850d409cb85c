"""`sextingwijzer casus`: the cases, by role, level and minutes."""

from sextingwijzer.commands.asked import as_typed, guide_asked
from sextingwijzer.commands.case_output import Destination, hand_over
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.findings import has_errors
from sextingwijzer.library import Library
from sextingwijzer.view.case_list_page import by_role, case_list_page


def list_cases(context: Context, library: Library, guide: str | None, where: Destination) -> ExitCode:
    """Show every case of the folder, or those about one guide."""
    wanted = None if guide is None else guide_asked(library, guide)
    cases = by_role(case for case in library.cases() if wanted in (None, case.guide))
    if has_errors(library.findings):
        raise library.broken()
    titles = {one: library.describe(one) for one in library.guide_ids()}
    command = as_typed(library, "casus", "NAAM")
    rows = [
        {
            "case": case.id,
            "title": case.title,
            "guide": case.guide,
            "level": case.level.value if case.level else None,
            "minutes": case.minutes,
        }
        for case in cases
    ]
    hand_over(context, where, lambda: case_list_page(cases, titles, command), lambda: {"cases": rows})
    return ExitCode.DONE
