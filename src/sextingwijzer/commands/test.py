"""`sextingwijzer test [PAD…]`: play the cases, compare with what they expect, and say what they leave uncovered."""

from collections.abc import Sequence
from pathlib import Path

from sextingwijzer.casetest import CaseResult, Coverage, coverage, play
from sextingwijzer.commands.asked import folder_of
from sextingwijzer.commands.output import one_of, out
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.findings import has_errors, in_order
from sextingwijzer.library import Library
from sextingwijzer.model.guide_folder import CASES
from sextingwijzer.rules.case_fits import case_misfits
from sextingwijzer.typed import command_line


def test(context: Context, library: Library, paths: Sequence[Path], form: str | None, minimum: str | None) -> ExitCode:
    """Play every case of the folder, or those in the files named. Exit 1 when one fails or the coverage is too low.

    Raises UserError when files are named and none of them is a case.
    """
    from sextingwijzer.render.case_results import CASE_FORMATS

    form = one_of(form or "tekst", tuple(CASE_FORMATS))
    least = _share(minimum)
    library, whole = _asked(library, paths)
    cases = [case for case in library.cases() if whole or any(_in(path, case.origin.place.file) for path in paths)]
    folder = library.folder.resolve()
    if not cases and not (library.guide_ids() and all(path.resolve() == folder for path in paths)):
        raise _no_cases(library, paths or [library.folder])
    guides = {guide_id: library.sound(guide_id).guide for guide_id in library.guide_ids()}
    misfits = in_order([*library.findings, *(found for case in cases for found in case_misfits(case, guides))])
    if has_errors(misfits):
        raise library.broken(misfits)
    results: list[CaseResult] = [play(case, guides[case.guide]) for case in cases]
    played = {case.guide for case in cases}
    own = whole and not library.cases_only
    covered: Coverage = coverage(results, [guide for guide in guides.values() if own or guide.id in played])
    out(form, context).write(CASE_FORMATS[form](results, covered, least is not None))
    if not cases:
        # A folder of guides may go without; how much must be covered is for its author to say.
        context.stderr.write(f"In {library.folder} staan geen casussen: er is niets getoetst.\n")
    low = least is not None and min(covered.options, covered.advice) < least
    if low:
        context.stderr.write(f"De dekking is lager dan {least:.0%}.\n")
    return ExitCode.MENDABLE if low or not all(result.passed for result in results) else ExitCode.DONE


def _asked(library: Library, paths: Sequence[Path]) -> tuple[Library, bool]:
    """The folder of guides that the paths belong to, and whether all of its cases are asked for."""
    folders = {folder_of(path).resolve(): folder_of(path) for path in paths}
    if len(folders) > 1:
        raise UserError("Speel de casussen van één map tegelijk.", ExitCode.USAGE)
    for resolved, folder in folders.items():
        whole = any(path.resolve() in (resolved, resolved / CASES) for path in paths)
        return (library if resolved == library.folder.resolve() else Library(folder)), whole
    return library, True


def _no_cases(library: Library, paths: Sequence[Path]) -> Exception:
    """What to say when no case could be read: what is wrong with the files, or else that they are none."""
    if has_errors(library.findings):
        return library.broken()
    for path in paths:
        if path.stem in library.guide_ids() and path.resolve() == (library.folder / path.name).resolve():
            check, play_all = command_line("controleer", str(path)), command_line("test", str(library.folder))
            ways = f"Nakijken: {check}\nAlle casussen spelen: {play_all}"
            return UserError(f"{path} is een gids en geen casus.\n{ways}", ExitCode.USAGE)
    return UserError(f"Geen casussen gevonden in {', '.join(map(str, paths))}.", ExitCode.USAGE)


def _in(path: Path, file: str) -> bool:
    return Path(file).resolve().is_relative_to(path.resolve())


def _share(minimum: str | None) -> float | None:
    if minimum is None:
        return None
    text = minimum.strip().replace(",", ".")
    try:
        share = float(text.removesuffix("%")) / (100 if text.endswith("%") or float(text.removesuffix("%")) > 1 else 1)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise UserError(f"‘--minimum-dekking {minimum}’ is geen deel. Schrijf bijvoorbeeld 0.9 of 90%.", ExitCode.USAGE)
    return share
