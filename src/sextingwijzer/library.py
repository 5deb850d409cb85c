"""Where the guides are, and how to load one. Reads files, and only in the guides' folder."""

import re
import sys
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sextingwijzer.errors import BrokenContent
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.model.content import Content
from sextingwijzer.model.registers import ChargedWord, Registers
from sextingwijzer.parse.guide import parse_guide, parse_shared, used_files
from sextingwijzer.parse.registers import is_whole, parse_contacts, parse_language, parse_law, parse_statements
from sextingwijzer.parse.values import text
from sextingwijzer.place import Place
from sextingwijzer.rules import WALKS_STAND, check, guide_name, law_versions
from sextingwijzer.source import read
from sextingwijzer.tree import EMPTY, Fields, Tree
from sextingwijzer.unread import REGISTERS, RULES_FILE, WORDS_FILE, OutsideError, why_unread

if TYPE_CHECKING:
    from sextingwijzer.model.case import Case
    from sextingwijzer.model.path_rule import PathRule

_REFERENCES = ("onbekende-wet", "onbekend-contact", "onbekende-uitspraak")
"""What every reference would be to a register that could not be read; in the order of REGISTERS."""

_NAME = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")

_Parsed = TypeVar("_Parsed")


def packaged_guides() -> Path:
    """The folder of the guides that come with the program: in the wheel, or at the root of a checkout."""
    inside = Path(__file__).parent / "guides"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "guides"


def _guides_in(folder: Path) -> tuple[str, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.stem for path in folder.glob("[!.]*.yaml") if path.name != RULES_FILE))


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
    """The guides in one folder. Files are read once and only when they are needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._texts: dict[str, str] = {}
        self._findings: dict[str, list[Finding]] = {}
        self._trees: dict[str, Tree | None] = {}
        self._registers: Registers | None = None
        self._cases_only: bool | None = None
        self._cases: tuple[Case, ...] | None = None

    def guide_ids(self) -> tuple[str, ...]:
        """The ids of the guides, in the order of their files' names."""
        return _guides_in(packaged_guides() if self.cases_only else self.folder)

    @property
    def cases_only(self) -> bool:
        """Whether the folder has cases and no guide: the cases are then about the guides of the program."""
        if self._cases_only is None:
            cases = self.folder / "casussen"
            self._cases_only = cases.is_dir() and not _guides_in(self.folder) and any(cases.glob("*.yaml"))
        return self._cases_only

    def load(self, guide_id: str) -> Loaded:
        """The guide with everything that is wrong with it; also when that is so much that it cannot be walked."""
        name = f"{guide_id}.yaml"
        tree = self._tree(name)
        used = used_files(tree)
        shared = [self._tree(file, place) for file, place in used.items()]
        registers = self.registers()
        guide, findings = parse_guide(tree or EMPTY, [part for part in shared if part is not None])
        content = Content(guide, registers)
        found = [finding for file in (name, *used) for finding in self._findings.get(file, ())]
        if tree is not None:
            found += findings
        # With a file missing, everything that refers to it would seem wrong.
        unknown = [rule for file, rule in zip(REGISTERS, _REFERENCES, strict=True) if self._trees[file] is None]
        whole = all(isinstance(part, Fields) for part in (tree, *shared))
        parts = zip((name, *used), (tree, *shared), strict=True)
        legible = all(isinstance(part, Fields) or self._is_text(file) for file, part in parts)
        broken = check(content, whole=whole)
        found += [finding for finding in broken if finding.rule not in unknown]
        found += guide_name.check(guide_id, guide)
        stands = not has_errors(finding for finding in found if finding.rule not in WALKS_STAND)
        found += self.register_findings
        return Loaded(content, in_order(found), dict(self._texts), stands, whole, legible, tuple(used))

    def sound(self, guide_id: str) -> Content:
        """The guide, fit to be walked. Raises BrokenContent when it is not."""
        loaded = self.load(guide_id)
        if has_errors(loaded.findings):
            raise self.broken(loaded.findings)
        return loaded.content

    def in_menu_order(self) -> tuple[str, ...]:
        """The ids of the guides as a start menu lists them: by `volgorde`, those without at the end."""

        def place(guide_id: str) -> tuple[int, str]:
            tree = self._tree(f"{guide_id}.yaml")
            number = text(tree, "volgorde") if isinstance(tree, Fields) else ""
            return (int(number) if number.isdecimal() else sys.maxsize, guide_id)

        return tuple(sorted(self.guide_ids(), key=place))

    def describe(self, guide_id: str) -> str:
        """A guide in a line, for a list; its id when the file does not say."""
        tree = self._tree(f"{guide_id}.yaml")
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
        if self._registers is None:
            law, contacts, statements = REGISTERS
            whole = {
                "wet": is_whole(self._tree(law), "wetten"),
                "contact": is_whole(self._tree(contacts), "contacten"),
                "artikel": is_whole(self._tree(statements), "uitspraken"),
            }
            self._registers = Registers(
                self._parsed(law, parse_law, {}),
                self._parsed(contacts, parse_contacts, {}),
                self._parsed(statements, parse_statements, {}),
                frozenset(key for key, read in whole.items() if not read),
            )
            self._findings[law] += law_versions.check(self._registers.law)
        return self._registers

    @property
    def register_findings(self) -> Sequence[Finding]:
        """What is wrong with the registers that were read."""
        return [finding for file in REGISTERS for finding in self._findings.get(file, ())]

    @property
    def borrows_registers(self) -> bool:
        """Whether the folder has no registers of its own, and uses those that come with the program.

        One that has some must have all: a register that was lost or misspelled would else give way to ours unnoticed.
        """
        return not (self.folder / "registers").exists()

    def path_rules(self) -> "tuple[PathRule, ...]":
        """The rules that must hold on every walk; none when the folder has no regels.yaml, or one with errors."""
        from sextingwijzer.parse.path_rules import parse_path_rules  # not needed for a walk

        none: tuple[PathRule, ...] = ()
        rules = self._parsed(RULES_FILE, parse_path_rules, none) if (self.folder / RULES_FILE).exists() else none
        # Two rules of one name are a finding, and both can be proved.
        unread = (found for found in self._findings.get(RULES_FILE, ()) if found.rule != "dubbele-naam")
        return none if has_errors(unread) else rules

    def charged_words(self) -> tuple[ChargedWord, ...]:
        """The words that guides leave out; none when the register has errors."""
        none: tuple[ChargedWord, ...] = ()
        words = self._parsed(WORDS_FILE, parse_language, none)
        return none if has_errors(self._findings.get(WORDS_FILE, ())) else words

    def cases(self) -> "tuple[Case, ...]":
        """The cases in casussen/, in the order of their files' names."""
        from sextingwijzer.parse.cases import parse_case  # not needed for a walk
        from sextingwijzer.rules import case_name

        if self._cases is None:
            parsed = [(name, self._parsed(name, parse_case, None)) for name in self._names_in("casussen")]
            self._cases = tuple(case for _, case in parsed if case is not None and case.origin is not EMPTY)
            for name, case in parsed:
                if case is not None:
                    self._findings[name] += case_name.check(name, case)
        return self._cases

    def read_other_shared(self, used: Container[str]) -> Sequence[str]:
        """Read the shared files that are not `used` too: what is wrong with them is among the findings from then on.

        Returns their names.
        """
        others = [name for name in self._names_in("gedeeld") if name not in used]
        for name in others:
            self._parsed(name, parse_shared, None)
        return others

    def cut_texts(self) -> Sequence[Finding]:
        """The texts that break off at a comment, in the files read so far."""
        from sextingwijzer.parse.shapes import shape_of
        from sextingwijzer.rules import cut_text

        trees = ((name, tree) for name, tree in self._trees.items() if tree is not None)
        return [
            finding
            for name, tree in trees
            for finding in cut_text.check(tree, shape_of(name), self._texts[(self._folder_of(name) / name).as_posix()])
        ]

    def stray_files(self) -> Sequence[Finding]:
        """The files and folders that look like a part of the guides and are not read."""
        from sextingwijzer.rules import stray_files

        depth = ("*", "*/*", "*/*/*")
        files = [path for pattern in depth for path in self.folder.glob(pattern) if not path.is_dir()]
        names = [path.relative_to(self.folder).as_posix() for path in files]
        known = [Path(name).name for name in (*REGISTERS, WORDS_FILE)]
        return list(stray_files.check(self.folder.as_posix(), names, known))

    def _names_in(self, part: str) -> Sequence[str]:
        return sorted(f"{part}/{path.name}" for path in (self.folder / part).glob("[!.]*.yaml"))

    def words(self, files: Iterable[str]) -> AbstractSet[str]:
        """Every name that stands anywhere in the text of these files: what cannot be read, may still hold them."""
        texts = (self._texts.get((self.folder / file).as_posix(), "") for file in files)
        return {word for text in texts for word in _NAME.findall(text)}

    def is_broken(self, file: str) -> bool:
        """Whether there is an error in a file that was read, other than what guides add up to."""
        return has_errors(self._findings.get(file, ()))

    def broken(self, findings: Sequence[Finding] | None = None) -> BrokenContent:
        """What to raise for these findings, or for all of the files read so far."""
        return BrokenContent(self.findings if findings is None else findings, self.texts)

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of each file read so far, to point into."""
        return self._texts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the files read so far, apart from what guides add up to."""
        return in_order(finding for found in self._findings.values() for finding in found)

    def _parsed(
        self, name: str, parse: Callable[[Tree], tuple[_Parsed, tuple[Finding, ...]]], nothing: _Parsed
    ) -> _Parsed:
        tree = self._tree(name)
        if tree is None:
            return nothing
        parsed, findings = parse(tree)
        self._findings.setdefault(name, []).extend(findings)
        return parsed

    def _is_text(self, file: str) -> bool:
        """Whether the text of a file could be read, though not what it means."""
        return any(found.rule == "yaml" for found in self._findings.get(file, ()))

    def _folder_of(self, name: str) -> Path:
        """Where a file stands. A folder may go without registers, and without words to avoid: then ours are used.

        With cases and no guide, all else is ours.
        """
        if self.cases_only and not name.startswith("casussen/"):
            return packaged_guides()
        ours = (name in REGISTERS and self.borrows_registers) or (
            name == WORDS_FILE and not (self.folder / name).exists()
        )
        return packaged_guides() if ours else self.folder

    def _bytes(self, folder: Path, name: str) -> bytes:
        # A guide names files of its own folder alone; an absolute name or `..` would lead out of it.
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise OutsideError(name)
        path = folder / name
        if not path.is_file() and path.exists():
            # A folder; or a pipe, which would be waited for.
            raise IsADirectoryError(name)
        return path.read_bytes()

    def _tree(self, name: str, named_at: Place | None = None) -> Tree | None:
        if name in self._trees:
            return self._trees[name]
        folder = self._folder_of(name)
        file = (folder / name).as_posix()
        tree: Tree | None = None
        try:
            source = read(self._bytes(folder, name), file)
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            what, hint = why_unread(self.folder, name, error)
            place = named_at or Place(file, 1, 1)
            self._findings[name] = [Finding("geen-bestand", place, f"{file} {what}.", hint)]
        else:
            self._texts[file] = source.text
            self._findings[name] = list(source.findings)
            tree = source.tree
            if tree is None and not source.findings:
                hint = "Vul het in of verwijder het."
                self._findings[name] = [Finding("leeg-bestand", Place(file, 1, 1), "Dit bestand is leeg.", hint)]
        self._trees[name] = tree
        return tree
