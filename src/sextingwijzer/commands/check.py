"""`sextingwijzer controleer [PAD…]`: everything that is wrong with guides, in one run."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sextingwijzer.commands.asked import folder_of, guide_as_typed
from sextingwijzer.commands.check_together import Together, left_out
from sextingwijzer.commands.output import one_of, out, parse_day
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.findings import Finding, Severity, has_errors, in_order
from sextingwijzer.library import Library, leftovers
from sextingwijzer.proof.budget import STATE_LIMIT, Budget
from sextingwijzer.proof.subject import Subject, Written, subject
from sextingwijzer.rules import thorough
from sextingwijzer.rules.allowed import without_allowed
from sextingwijzer.rules.case_fits import case_misfits
from sextingwijzer.rules.witnesses import with_witnesses

FORMATS = ("tekst", "json", "github", "sarif")


def check(
    context: Context, library: Library, paths: Sequence[Path], form: str | None, day: str | None, *, strict: bool
) -> ExitCode:
    """Check the guides of a folder, or some guides. With `strict` a warning counts as an error."""
    form = one_of(form or ("github" if context.env.get("GITHUB_ACTIONS") == "true" else "tekst"), FORMATS)
    today = parse_day(day, "--op") or context.today
    findings: list[Finding] = []
    texts: dict[str, str] = {}
    notes: list[str] = []
    guides = 0
    for one, guide_ids in _asked(library, paths):
        if not one.guide_ids():
            raise UserError(f"In {one.folder} staan geen gidsen.", ExitCode.USAGE)
        if one.cases_only:
            findings += _cases(one)
        else:
            guides += len(guide_ids or one.guide_ids())
            found, unseen = _folder(one, guide_ids, today)
            findings += found
            notes += unseen
        texts |= one.texts
    from sextingwijzer.render.findings import FINDING_FORMATS

    every = in_order(findings)
    out(form, context).write(FINDING_FORMATS[form](every, texts, guides, notes))
    wrong = has_errors(every) or (strict and any(one.severity is Severity.WARNING for one in every))
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


def _folder(library: Library, guide_ids: Sequence[str], today: date) -> tuple[list[Finding], list[str]]:
    """What is wrong, and what could not be looked at, a line each."""
    rules, words = library.path_rules(), library.language().charged
    findings: list[Finding] = []
    guides: dict[str, Written] = {}
    unread: set[str] = set()
    legible = True
    used: set[str] = set()
    for guide_id in guide_ids or library.guide_ids():
        loaded = library.load(guide_id)
        used.update(loaded.used)
        content, read = loaded.content, loaded.texts
        one = (
            subject(content, today, rules, words, texts=read)
            if loaded.stands
            else Written(content, today, words, texts=read)
        )
        guides[guide_id] = one
        budget = one.budget if isinstance(one, Subject) else Budget(STATE_LIMIT)
        findings += with_witnesses(loaded.findings, content.guide, budget) if loaded.ways_known else loaded.findings
        unread |= set() if loaded.whole else {guide_id}
        legible &= loaded.legible
        findings += without_allowed(thorough.check(one), one, proved=loaded.stands)
    together = [] if guide_ids else list(Together(library, guides, rules, used, unread, legible).findings())
    # What a rule names that does not exist is never given either; that would be the same mistake told twice.
    told = {one.place for one in together if one.rule == "onbekend-in-regel"}
    findings = [one for one in findings if one.rule != "regel-gebroken" or one.place not in told]
    # What is wrong in a shared file is said once, and not by each guide that uses it.
    every = [*findings, *together, *leftovers.cut_texts(library), *library.findings]
    once = {(one.rule, one.place, one.message): one for one in reversed(every)}.values()
    found = [replace(one, guide=guide_as_typed(library, one.guide)) if one.guide else one for one in once]
    return found, left_out(library, guides, whole=not guide_ids)


def _cases(library: Library) -> list[Finding]:
    """What is wrong with the cases of a folder without guides; the guides of the program are checked by its makers."""
    guides = {guide_id: library.sound(guide_id).guide for guide_id in library.guide_ids()}
    misfits = [found for case in library.cases() for found in case_misfits(case, guides)]
    return [*library.findings, *misfits]  # in this order: reading the cases is what finds
