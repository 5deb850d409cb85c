"""`sextingwijzer controleer [PAD…]`: everything that is wrong with guides, in one run."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sextingwijzer.commands.asked import as_typed, folder_of
from sextingwijzer.commands.output import one_of, parse_day
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.findings import Finding, Severity, has_errors, in_order
from sextingwijzer.library import Library
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.subject import Subject, subject
from sextingwijzer.rules import collection, rule_fits, thorough
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
        if not one.guide_ids():
            raise UserError(f"In {one.folder} staan geen gidsen.", ExitCode.USAGE)
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
    whole: set[Path] = set()
    for path in paths:
        folder = folder_of(path)
        asked.setdefault(folder, [])
        if path.parent == folder and path.name in (f"{one}.yaml" for one in Library(folder).guide_ids()):
            asked[folder].append(path.stem)
        else:
            # A register, rule, case or shared file is checked with the folder that it belongs to.
            whole.add(folder)
    return [(Library(folder), () if folder in whole else tuple(dict.fromkeys(ids))) for folder, ids in asked.items()]


def _folder(library: Library, guide_ids: Sequence[str], today: date) -> list[Finding]:
    rules, words = library.path_rules(), library.charged_words()
    findings: list[Finding] = []
    subjects = []
    for guide_id in guide_ids or library.guide_ids():
        loaded = library.load(guide_id)
        findings += loaded.findings
        if not has_errors(loaded.findings):
            one = subject(loaded.content, today, rules, words, texts=loaded.texts)
            subjects.append(one)
            findings += without_allowed(thorough.check(one), one)
    together = [] if guide_ids else _together(library, subjects, rules)
    # What a rule names that does not exist is never given either; that would be the same mistake told twice.
    told = {one.place for one in together if one.rule == "onbekend-in-regel"}
    findings = [one for one in findings if one.rule != "regel-gebroken" or one.place not in told]
    # What is wrong in a shared file is said once, and not by each guide that uses it.
    every = [*findings, *together, *library.findings]
    once = {(one.rule, one.place, one.message): one for one in reversed(every)}.values()
    return [replace(one, guide=as_typed(library, one.guide)) if one.guide else one for one in once]


def _together(library: Library, subjects: Sequence[Subject], rules: Sequence[PathRule]) -> list[Finding]:
    """What only shows when all guides of the folder are looked at, in so far as they are sound."""
    guides = {one.content.guide.id: one.content.guide for one in subjects}
    broken = set(library.guide_ids()) - set(guides)
    findings = [
        finding for case in library.cases() if case.guide not in broken for finding in case_misfits(case, guides)
    ]
    if not broken:
        findings += collection.check(subjects, library.registers())
        findings += rule_fits.check(rules, tuple(guides.values()), library.registers())
    return findings
