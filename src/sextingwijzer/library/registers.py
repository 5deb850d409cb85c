"""The registers that every guide refers to: the law, the contacts and the statements of the article."""

from collections.abc import Mapping, Sequence

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide_folder import CONTACTS_FILE, LAW_FILE, REFERRED_TO, STATEMENTS_FILE
from sextingwijzer.model.registers import Law, Registers
from sextingwijzer.parse.registers import is_whole, parse_contacts, parse_law, parse_statements
from sextingwijzer.read.guide_files import GuideFiles
from sextingwijzer.rules import law_versions
from sextingwijzer.tree import Tree


def read_registers(files: GuideFiles) -> Registers:
    """The registers, as far as they could be read."""
    whole = {
        "wet": is_whole(files.tree(LAW_FILE), "wetten"),
        "contact": is_whole(files.tree(CONTACTS_FILE), "contacten"),
        "artikel": is_whole(files.tree(STATEMENTS_FILE), "uitspraken"),
    }
    return Registers(
        files.parsed(LAW_FILE, _law, {}),
        files.parsed(CONTACTS_FILE, parse_contacts, {}),
        files.parsed(STATEMENTS_FILE, parse_statements, {}),
        frozenset(key for key, read in whole.items() if not read),
    )


def register_findings(files: GuideFiles) -> Sequence[Finding]:
    """What is wrong with the registers that were read."""
    return [finding for file in REFERRED_TO for finding in files.findings(file)]


def _law(tree: Tree) -> tuple[Mapping[str, Law], tuple[Finding, ...]]:
    law, findings = parse_law(tree)
    return law, (*findings, *law_versions.check(law))
