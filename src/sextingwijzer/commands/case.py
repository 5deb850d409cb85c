"""`sextingwijzer casus`: which of its ways a command line asks for."""

from dataclasses import dataclass
from pathlib import Path

from sextingwijzer.commands.case_output import Destination
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library


@dataclass(frozen=True, slots=True)
class CaseRequest:
    """What the command line asked for."""

    name: str | None = None
    automatic: bool = False
    what_if: str | None = None
    other_side: bool = False
    trainer: bool = False
    new: Path | None = None
    guide: str | None = None
    level: str | None = None
    minutes: str | None = None
    form: str | None = None
    output: Path | None = None
    simple: bool = False


def case(context: Context, library: Library, request: CaseRequest) -> ExitCode:
    """List the cases, write a new one, or show or play the one that is named."""
    _refuse_unclear(request)
    where = Destination(request.form, request.output)
    if request.new is not None:
        from sextingwijzer.commands.case_new import new_case

        return new_case(context, library, request.new, request.guide, request.output, simple=request.simple)
    if request.name is None:
        from sextingwijzer.commands.case_list import list_cases, sieve

        return list_cases(context, library, sieve(library, request.guide, request.level, request.minutes), where)
    return _named(context, library, request.name, request, where)


def _named(context: Context, library: Library, name: str, request: CaseRequest, where: Destination) -> ExitCode:
    from sextingwijzer.commands import case_sheet
    from sextingwijzer.commands.case_asked import case_asked

    asked, content = case_asked(library, name)
    if request.what_if is not None:
        return case_sheet.show_what_if(context, asked, content, request.what_if, where)
    if request.other_side:
        return case_sheet.show_other_side(context, library, asked, content, where)
    if request.automatic:
        return case_sheet.run_through(context, asked, content, where)
    if request.trainer or request.form or request.output:
        return case_sheet.show_sheet(context, asked, content, where, trainer=request.trainer)
    from sextingwijzer.commands.case_play import play

    return play(context, library, name, asked, content, simple=request.simple)


def _refuse_unclear(request: CaseRequest) -> None:
    """Refuse a command line that asks for two things at once, or for something about no case."""
    ways = {
        "--automatisch": request.automatic,
        "--wat-als": request.what_if is not None,
        "--andere-kant": request.other_side,
        "--trainer": request.trainer,
        "--nieuw": request.new is not None,
    }
    chosen = [name for name, wanted in ways.items() if wanted]
    if len(chosen) > 1:
        raise UserError(f"Kies één van {' en '.join(chosen)}; samen gaan ze niet.", ExitCode.USAGE)
    if chosen and request.new is None and request.name is None:
        raise UserError(f"Bij ‘{chosen[0]}’ hoort een casus. De lijst: sextingwijzer casus", ExitCode.USAGE)
    if request.new is not None and request.name is not None:
        raise UserError(f"Bij ‘--nieuw’ hoort geen casus; ‘{request.name}’ is er een te veel.", ExitCode.USAGE)
    sieved = [name for name, word in (("--niveau", request.level), ("--minuten", request.minutes)) if word is not None]
    if sieved and (request.name is not None or request.new is not None):
        raise UserError(f"‘{sieved[0]}’ hoort bij de lijst: sextingwijzer casus {sieved[0]} …", ExitCode.USAGE)
    if request.guide is not None and request.name is not None:
        raise UserError("‘--gids’ hoort bij de lijst en bij ‘--nieuw’; een casus noemt zelf haar gids.", ExitCode.USAGE)
