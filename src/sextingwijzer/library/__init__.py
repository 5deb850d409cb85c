"""Where the guides are, and how to load one. Reads files, and only in the guides' folder."""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sextingwijzer.errors import BrokenContent
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.library.loaded import Loaded, load
from sextingwijzer.library.registers import read_registers, register_findings
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide_folder import CASES, RULES_FILE, WORDS_FILE
from sextingwijzer.model.registers import Registers
from sextingwijzer.parse.values import text
from sextingwijzer.read.guide_files import GuideFiles
from sextingwijzer.tree import EMPTY, Fields, Tree

if TYPE_CHECKING:
    from sextingwijzer.model.case import Case
    from sextingwijzer.model.language import Language
    from sextingwijzer.model.path_rule import PathRule


def packaged_guides() -> Path:
    """The folder of the guides that come with the program: in the wheel, or at the root of a checkout."""
    inside = Path(__file__).parents[1] / "guides"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "guides"


class Library:
    """The guides in one folder. `files` are those that were read of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = GuideFiles(folder, packaged_guides())

    def guide_ids(self) -> tuple[str, ...]:
        """The ids of the guides, in the order of their files' names."""
        return self.files.guide_ids()

    @property
    def cases_only(self) -> bool:
        """Whether the folder has cases and no guide: the cases are then about the guides of the program."""
        return self.files.cases_only

    def load(self, guide_id: str) -> Loaded:
        """The guide with everything that is wrong with it; also when that is so much that it cannot be walked."""
        return load(self.files, guide_id)

    def sound(self, guide_id: str) -> Content:
        """The guide, fit to be walked. Raises BrokenContent when it is not."""
        loaded = self.load(guide_id)
        if has_errors(loaded.findings):
            raise self.broken(loaded.findings)
        return loaded.content

    def in_menu_order(self) -> tuple[str, ...]:
        """The ids of the guides as a start menu lists them: by `volgorde`, those without at the end."""

        def place(guide_id: str) -> tuple[int, str]:
            tree = self.files.tree(f"{guide_id}.yaml")
            number = text(tree, "volgorde") if isinstance(tree, Fields) else ""
            return (int(number) if number.isdecimal() else sys.maxsize, guide_id)

        return tuple(sorted(self.guide_ids(), key=place))

    def describe(self, guide_id: str) -> str:
        """A guide in a line, for a list; its id when the file does not say."""
        tree = self.files.tree(f"{guide_id}.yaml")
        title = text(tree, "titel") if isinstance(tree, Fields) else ""
        return title or guide_id

    def sound_registers(self) -> Registers:
        """The registers, fit to be shown. Raises BrokenContent when they are not."""
        known, findings = self.registers(), register_findings(self.files)
        if has_errors(findings):
            raise self.broken(in_order(findings))
        return known

    def registers(self) -> Registers:
        """The registers; what is wrong with them is among the findings of every guide."""
        return read_registers(self.files)

    @property
    def borrows_registers(self) -> bool:
        """Whether the folder has no registers of its own, and uses those that come with the program."""
        return self.files.borrows_registers

    def path_rules(self) -> "tuple[PathRule, ...]":
        """The rules that must hold on every walk; none when the folder has no regels.yaml, or one with errors."""
        from sextingwijzer.parse.path_rules import parse_path_rules  # not needed for a walk

        none: tuple[PathRule, ...] = ()
        rules = self.files.parsed(RULES_FILE, parse_path_rules, none) if (self.folder / RULES_FILE).exists() else none
        # Two rules of one name are a finding, and both can be proved.
        unread = (found for found in self.files.findings(RULES_FILE) if found.rule != "dubbele-naam")
        return none if has_errors(unread) else rules

    def language(self) -> "Language":
        """The words that guides leave out and those that people look for; none when the register has errors."""
        from sextingwijzer.model.language import Language  # not needed for a walk
        from sextingwijzer.parse.language import parse_language

        none = Language()
        words = self.files.parsed(WORDS_FILE, parse_language, none)
        return none if self.is_broken(WORDS_FILE) else words

    def cases(self) -> "tuple[Case, ...]":
        """The cases in casussen/, in the order of their files' names."""
        from sextingwijzer.parse.cases import parse_case  # not needed for a walk
        from sextingwijzer.rules import case_name

        def named(name: str, tree: Tree) -> "tuple[Case | None, tuple[Finding, ...]]":
            case, findings = parse_case(tree)
            return case, (*findings, *case_name.check(name, case))

        parsed = [self.files.parsed(name, partial(named, name), None) for name in self.files.names_in(CASES)]
        return tuple(case for case in parsed if case is not None and case.origin is not EMPTY)

    def is_broken(self, file: str) -> bool:
        """Whether there is an error in a file that was read, other than what guides add up to."""
        return has_errors(self.files.findings(file))

    def broken(self, findings: Sequence[Finding] | None = None) -> BrokenContent:
        """What to raise for these findings, or for all of the files read so far."""
        return BrokenContent(self.findings if findings is None else findings, self.texts)

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of each file read so far, to point into."""
        return self.files.texts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the files read so far, apart from what guides add up to."""
        return in_order(self.files.all_findings())
