"""`sextingwijzer controleer [PAD…]`: everything that is wrong with guides, in one run."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sextingwijzer.commands.output import one_of, parse_day
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.findings import Finding, Severity, has_errors, in_order
from sextingwijzer.library import Library
from sextingwijzer.proof.subject import subject
from sextingwijzer.rules import collection, thorough
from sextingwijzer.rules.allowed import without_allowed
from sextingwijzer.rules.case_fits import case_misfits

FORMATS = ("tekst", "json", "github", "sarif")


def check(
    context: Context, library: Library, paths: Sequence[Path], form: str | None, day: str | None, *, strict: bool
) -> ExitCode:
    """Check the guides of a folder, or some guides. With `strict` a warning counts as an error."""
    form = one_of(form or ("github" if context.env.get("GITHUB_ACTIONS") == "true" else "tekst"), FORMATS)
    today = parse_day(day, "--op") or context.today
    findings: list[Finding] = []
    texts: dict[str, str] = {}
    guides = 0
    for one, guide_ids in _asked(library, paths):
        guides += len(guide_ids or one.guide_ids())
        findings += _folder(one, guide_ids, today)
        texts |= one.texts
    from sextingwijzer.render.findings import FINDING_FORMATS

    found = in_order(findings)
    context.stdout.write(FINDING_FORMATS[form](found, texts, guides))
    wrong = has_errors(found) or (strict and any(one.severity is Severity.WARNING for one in found))
    return ExitCode.MENDABLE if wrong else ExitCode.DONE


def _asked(library: Library, paths: Sequence[Path]) -> list[tuple[Library, tuple[str, ...]]]:
    """The folders to check, each with the guides asked for; none means all of them."""
    if not paths:
        return [(library, ())]
    asked: dict[Path, list[str]] = {}
    for path in paths:
        if path.is_dir():
            asked.setdefault(path, [])
        elif path.is_file():
            # A register, case or shared file is checked with the folder that it belongs to.
            folder = path.parent.parent if path.parent.name in ("gedeeld", "registers", "casussen") else path.parent
            own = path.parent == folder and path.name in (f"{one}.yaml" for one in Library(folder).guide_ids())
            asked.setdefault(folder, []).extend([path.stem] if own else [])
        else:
            raise UserError(f"{path} bestaat niet.", ExitCode.USAGE)
    whole = {path.parent if path.is_file() else path for path in paths if not path.is_file() or path.suffix != ".yaml"}
    return [(Library(folder), () if folder in whole else tuple(ids)) for folder, ids in asked.items()]


def _folder(library: Library, guide_ids: Sequence[str], today: date) -> list[Finding]:
    rules, words, cases = library.path_rules(), library.charged_words(), library.cases()
    findings: list[Finding] = []
    contents = []
    for guide_id in guide_ids or library.guide_ids():
        loaded = library.load(guide_id)
        findings += loaded.findings
        if not has_errors(loaded.findings):
            contents.append(loaded.content)
            found = thorough.check(subject(loaded.content, today, rules, words))
            findings += without_allowed(found, loaded.content.guide)
    findings += library.findings
    if not guide_ids and len(contents) == len(library.guide_ids()):
        findings += collection.check(contents, library.registers(), rules)
        by_id = {content.guide.id: content.guide for content in contents}
        findings += (finding for case in cases for finding in case_misfits(case, by_id))
    return findings
