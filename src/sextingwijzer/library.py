"""Where the guides are, and how to load one. Reads files, and only in the guides' folder."""

import re
import sys
from collections.abc import Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sextingwijzer.errors import BrokenContent
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide_folder import (
    CASES,
    CONTACTS_FILE,
    LAW_FILE,
    REFERRED_TO,
    RULES_FILE,
    SHARED,
    STATEMENTS_FILE,
    WORDS_FILE,
)
from sextingwijzer.model.registers import Law, Registers
from sextingwijzer.parse.guide import parse_guide, parse_shared, used_files
from sextingwijzer.parse.registers import is_whole, parse_contacts, parse_law, parse_statements
from sextingwijzer.parse.values import text
from sextingwijzer.read.guide_files import GuideFiles
from sextingwijzer.rules import check, guide_name, law_versions, walks_stand
from sextingwijzer.tree import EMPTY, Fields, Tree

if TYPE_CHECKING:
    from sextingwijzer.model.case import Case
    from sextingwijzer.model.language import Language
    from sextingwijzer.model.path_rule import PathRule

_REFERENCES = ("onbekende-wet", "onbekend-contact", "onbekende-uitspraak")
"""What every reference would be to a register that could not be read; in the order of REFERRED_TO."""

_NAME = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")


def packaged_guides() -> Path:
    """The folder of the guides that come with the program: in the wheel, or at the root of a checkout."""
    inside = Path(__file__).parent / "guides"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "guides"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A guide with all that was found wrong, and the texts that the findings point into, by file.

    `stands` says whether its walks are as the author wrote them, whatever else is wrong: what is proved of them holds.
    `whole` says whether all its files could be read, `legible` whether at least their texts could, and `used` are the
    shared ones among them.
    """

    content: Content
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    stands: bool
    whole: bool
    legible: bool
    used: tuple[str, ...]


class Library:
    """The guides in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files = GuideFiles(folder, packaged_guides())

    def guide_ids(self) -> tuple[str, ...]:
        """The ids of the guides, in the order of their files' names."""
        return self._files.guide_ids()

    @property
    def cases_only(self) -> bool:
        """Whether the folder has cases and no guide: the cases are then about the guides of the program."""
        return self._files.cases_only

    def load(self, guide_id: str) -> Loaded:
        """The guide with everything that is wrong with it; also when that is so much that it cannot be walked."""
        name, files = f"{guide_id}.yaml", self._files
        tree = files.tree(name)
        used = used_files(tree)
        shared = [files.tree(file, place) for file, place in used.items()]
        registers = self.registers()
        guide, findings = parse_guide(tree or EMPTY, [part for part in shared if part is not None])
        content = Content(guide, registers)
        found = [finding for file in (name, *used) for finding in files.findings(file)]
        if tree is not None:
            found += findings
        # With a file missing, everything that refers to it would seem wrong.
        unknown = [rule for file, rule in zip(REFERRED_TO, _REFERENCES, strict=True) if files.tree(file) is None]
        whole = all(isinstance(part, Fields) for part in (tree, *shared))
        parts = zip((name, *used), (tree, *shared), strict=True)
        legible = all(isinstance(part, Fields) or files.is_text(file) for file, part in parts)
        broken = check(content, whole=whole)
        # What was read in the place of an alias is nothing that an author wrote.
        aliases = {finding.place for finding in found if finding.rule == "alias"}
        found = [one for one in found if one.rule == "alias" or one.place not in aliases]
        found += [one for one in broken if one.rule not in unknown and one.place not in aliases]
        found += guide_name.check(guide_id, guide)
        stands = walks_stand(guide, found)
        found += self.register_findings
        return Loaded(content, in_order(found), dict(self.texts), stands, whole, legible, tuple(used))

    def sound(self, guide_id: str) -> Content:
        """The guide, fit to be walked. Raises BrokenContent when it is not."""
        loaded = self.load(guide_id)
        if has_errors(loaded.findings):
            raise self.broken(loaded.findings)
        return loaded.content

    def in_menu_order(self) -> tuple[str, ...]:
        """The ids of the guides as a start menu lists them: by `volgorde`, those without at the end."""

        def place(guide_id: str) -> tuple[int, str]:
            tree = self._files.tree(f"{guide_id}.yaml")
            number = text(tree, "volgorde") if isinstance(tree, Fields) else ""
            return (int(number) if number.isdecimal() else sys.maxsize, guide_id)

        return tuple(sorted(self.guide_ids(), key=place))

    def describe(self, guide_id: str) -> str:
        """A guide in a line, for a list; its id when the file does not say."""
        tree = self._files.tree(f"{guide_id}.yaml")
        title = text(tree, "titel") if isinstance(tree, Fields) else ""
        return title or guide_id

    def sound_registers(self) -> Registers:
        """The registers, fit to be shown. Raises BrokenContent when they are not."""
        registers = self.registers()
        if has_errors(self.register_findings):
            raise self.broken(in_order(self.register_findings))
        return registers

    def registers(self) -> Registers:
        """The registers; what is wrong with them is among the findings of every guide."""
        files = self._files
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

    @property
    def register_findings(self) -> Sequence[Finding]:
        """What is wrong with the registers that were read."""
        return [finding for file in REFERRED_TO for finding in self._files.findings(file)]

    @property
    def borrows_registers(self) -> bool:
        """Whether the folder has no registers of its own, and uses those that come with the program."""
        return self._files.borrows_registers

    def path_rules(self) -> "tuple[PathRule, ...]":
        """The rules that must hold on every walk; none when the folder has no regels.yaml, or one with errors."""
        from sextingwijzer.parse.path_rules import parse_path_rules  # not needed for a walk

        none: tuple[PathRule, ...] = ()
        rules = self._files.parsed(RULES_FILE, parse_path_rules, none) if (self.folder / RULES_FILE).exists() else none
        # Two rules of one name are a finding, and both can be proved.
        unread = (found for found in self._files.findings(RULES_FILE) if found.rule != "dubbele-naam")
        return none if has_errors(unread) else rules

    def language(self) -> "Language":
        """The words that guides leave out and those that people look for; none when the register has errors."""
        from sextingwijzer.model.language import Language  # not needed for a walk
        from sextingwijzer.parse.language import parse_language

        none = Language()
        words = self._files.parsed(WORDS_FILE, parse_language, none)
        return none if self.is_broken(WORDS_FILE) else words

    def cases(self) -> "tuple[Case, ...]":
        """The cases in casussen/, in the order of their files' names."""
        from sextingwijzer.parse.cases import parse_case  # not needed for a walk
        from sextingwijzer.rules import case_name

        def named(name: str, tree: Tree) -> "tuple[Case | None, tuple[Finding, ...]]":
            case, findings = parse_case(tree)
            return case, (*findings, *case_name.check(name, case))

        parsed = [self._files.parsed(name, partial(named, name), None) for name in self._files.names_in(CASES)]
        return tuple(case for case in parsed if case is not None and case.origin is not EMPTY)

    def read_other_shared(self, used: Container[str]) -> Sequence[str]:
        """Read the shared files that are not `used` too: what is wrong with them is among the findings from then on.

        Returns their names.
        """
        others = [name for name in self._files.names_in(SHARED) if name not in used]
        for name in others:
            self._files.parsed(name, parse_shared, None)
        return others

    def cut_texts(self) -> Sequence[Finding]:
        """The texts that break off at a comment, in the files read so far."""
        from sextingwijzer.parse.shapes.by_file import shape_of
        from sextingwijzer.rules import cut_text

        return [
            finding
            for name, tree in self._files.trees()
            for finding in cut_text.check(tree, shape_of(name), self.texts[tree.place.file])
        ]

    def stray_files(self) -> Sequence[Finding]:
        """The files and folders that look like a part of the guides and are not read."""
        from sextingwijzer.rules import stray_files

        depth = ("*", "*/*", "*/*/*")
        files = [path for pattern in depth for path in self.folder.glob(pattern) if not path.is_dir()]
        names = [path.relative_to(self.folder).as_posix() for path in files]
        known = [Path(name).name for name in (*REFERRED_TO, WORDS_FILE)]
        return list(stray_files.check(self.folder.as_posix(), names, known))

    def words(self, files: Iterable[str]) -> AbstractSet[str]:
        """Every name that stands anywhere in the text of these files: what cannot be read, may still hold them."""
        texts = (self.texts.get((self.folder / file).as_posix(), "") for file in files)
        return {word for text in texts for word in _NAME.findall(text)}

    def is_broken(self, file: str) -> bool:
        """Whether there is an error in a file that was read, other than what guides add up to."""
        return has_errors(self._files.findings(file))

    def broken(self, findings: Sequence[Finding] | None = None) -> BrokenContent:
        """What to raise for these findings, or for all of the files read so far."""
        return BrokenContent(self.findings if findings is None else findings, self.texts)

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of each file read so far, to point into."""
        return self._files.texts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the files read so far, apart from what guides add up to."""
        return in_order(self._files.all_findings())


def _law(tree: Tree) -> tuple[Mapping[str, Law], tuple[Finding, ...]]:
    law, findings = parse_law(tree)
    return law, (*findings, *law_versions.check(law))
