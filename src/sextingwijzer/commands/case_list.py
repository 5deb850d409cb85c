"""`sextingwijzer casus`: the cases, by role, level and minutes."""

import re
from dataclasses import dataclass

from sextingwijzer.commands.asked import as_typed, guide_asked
from sextingwijzer.commands.case_output import Destination, hand_over
from sextingwijzer.commands.output import one_of
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.findings import has_errors
from sextingwijzer.library import Library
from sextingwijzer.model.case import Case, Level
from sextingwijzer.view.case_list_page import by_role, case_list_page

_MINUTES = re.compile(r"0*[1-9][0-9]{,8}")


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which cases to list. One that does not say how hard or how long it is, only where that is not asked."""

    guide: str | None = None
    level: Level | None = None
    minutes: int | None = None

    def lets_through(self, case: Case) -> bool:
        """Whether the case is to be listed."""
        return (
            self.guide in (None, case.guide)
            and self.level in (None, case.level)
            and (self.minutes is None or (case.minutes is not None and case.minutes <= self.minutes))
        )


def sieve(library: Library, guide: str | None, level: str | None, minutes: str | None) -> Sieve:
    """What was asked for on the command line. Raises UserError for what is no guide, level or number of minutes."""
    levels = {one.value: one for one in Level}
    if minutes is not None and not _MINUTES.fullmatch(minutes):
        raise UserError(
            f"‘--minuten {minutes}’ is geen geheel getal boven nul. Schrijf bijvoorbeeld: --minuten 15", ExitCode.USAGE
        )
    return Sieve(
        None if guide is None else guide_asked(library, guide),
        None if level is None else levels[one_of(level.lower(), tuple(levels), "Het niveau")],
        None if minutes is None else int(minutes),
    )


def list_cases(context: Context, library: Library, wanted: Sieve, where: Destination) -> ExitCode:
    """Show every case of the folder that is wanted."""
    every = library.cases()
    cases = by_role(filter(wanted.lets_through, every))
    if has_errors(library.findings):
        raise library.broken()
    titles = {one: library.describe(one) for one in library.guide_ids()}
    command = as_typed(library, "casus", "NAAM")
    none = "Geen enkele casus past daarbij." if every else "Deze map met gidsen heeft geen casussen."
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
    hand_over(context, where, lambda: case_list_page(cases, titles, command, none), lambda: {"cases": rows})
    return ExitCode.DONE
