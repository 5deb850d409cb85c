"""The case that a command line names: one of the folder, or a file of one's own."""

from pathlib import Path

from sextingwijzer.commands.asked import as_typed
from sextingwijzer.errors import BrokenContent, ExitCode, UserError
from sextingwijzer.files import read_bytes
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.library import Library
from sextingwijzer.model.case import Case
from sextingwijzer.model.content import Content
from sextingwijzer.parse.cases import parse_case
from sextingwijzer.read.source import read
from sextingwijzer.rules.case_fits import case_misfits
from sextingwijzer.suggest import did_you_mean


def case_asked(library: Library, name: str) -> tuple[Case, Content]:
    """The case and its guide, fit to be played. Raises UserError for a name that is none, else BrokenContent."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml"):
        case, findings, texts = _own(path)
    else:
        cases = {case.id: case for case in library.cases()}
        if name not in cases:
            raise _unknown(library, name, list(cases))
        case = cases[name]
        file = case.origin.place.file
        findings = [found for found in library.findings if found.place.file == file]
        texts = {file: library.texts[file]}
    if not has_errors(findings) and case.guide in library.guide_ids():
        content = library.sound(case.guide)
        # What it expects of the guide only matters to `test`; a workshop can go on without.
        expected = case.origin.value_at(["verwacht"]).line
        misfits = case_misfits(case, {case.guide: content.guide})
        findings += (found for found in misfits if found.place.line < expected or not case.expected)
        if not has_errors(findings):
            return case, content
    else:
        findings += case_misfits(case, {}) if not has_errors(findings) else ()
    raise BrokenContent(in_order(findings), texts)


def _unknown(library: Library, name: str, known: list[str]) -> Exception:
    if has_errors(library.findings):  # it may stand in a file that cannot be read
        return library.broken()
    hint = did_you_mean(name, known)
    lines = [f"Er is geen casus ‘{name}’. {hint}".rstrip(), f"De lijst: {as_typed(library, 'casus')}"]
    return UserError("\n".join(lines), ExitCode.USAGE)


def _own(path: Path) -> tuple[Case, list[Finding], dict[str, str]]:
    source = read(read_bytes(path), path.as_posix())
    if source.tree is None:
        if not source.findings:
            raise UserError(f"{path} is leeg; er staat geen casus in.")
        raise BrokenContent(source.findings, {source.file: source.text})
    case, findings = parse_case(source.tree)
    return case, [*source.findings, *findings], {source.file: source.text}
