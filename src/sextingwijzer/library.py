"""Where the guides are, and how to load one. Reads files, and only in the guides' folder."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sextingwijzer.errors import BrokenContent
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.model.content import Content
from sextingwijzer.model.registers import ChargedWord, Registers
from sextingwijzer.parse.guide import parse_guide, used_files
from sextingwijzer.parse.registers import is_whole, parse_contacts, parse_language, parse_law, parse_statements
from sextingwijzer.parse.values import text
from sextingwijzer.place import Place
from sextingwijzer.rules import check
from sextingwijzer.source import read
from sextingwijzer.suggest import nearest
from sextingwijzer.tree import EMPTY, Fields, Tree

if TYPE_CHECKING:
    from sextingwijzer.model.case import Case
    from sextingwijzer.model.path_rule import PathRule

RULES_FILE = "regels.yaml"
WORDS_FILE = "registers/taal.yaml"
REGISTERS = ("registers/wetgeving.yaml", "registers/contacten.yaml", "registers/artikel.yaml")

_Parsed = TypeVar("_Parsed")


def packaged_guides() -> Path:
    """The folder of the guides that come with the program: in the wheel, or at the root of a checkout."""
    inside = Path(__file__).parent / "guides"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "guides"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A guide with all that was found wrong, and the texts that the findings point into, by file."""

    content: Content
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]


class _OutsideError(PermissionError):
    """A file outside the folder of guides was named."""


class Library:
    """The guides in one folder. Files are read once and only when they are needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._texts: dict[str, str] = {}
        self._findings: dict[str, list[Finding]] = {}
        self._trees: dict[str, Tree | None] = {}
        self._registers: Registers | None = None

    def guide_ids(self) -> tuple[str, ...]:
        """The ids of the guides, in the order of their files' names."""
        if not self.folder.is_dir():
            return ()
        return tuple(sorted(path.stem for path in self.folder.glob("[!.]*.yaml") if path.name != RULES_FILE))

    def load(self, guide_id: str) -> Loaded:
        """The guide with everything that is wrong with it; also when that is so much that it cannot be walked."""
        name = f"{guide_id}.yaml"
        tree = self._tree(name)
        used = used_files(tree)
        shared = [self._tree(file, place) for file, place in used.items()]
        registers = self.registers()
        guide, findings = parse_guide(tree or EMPTY, [part for part in shared if part is not None])
        content = Content(guide, registers)
        files = (name, *used, *REGISTERS)
        found = [finding for file in files for finding in self._findings.get(file, ())]
        if tree is not None:
            found += findings
        if tree is not None and len(shared) == sum(part is not None for part in shared):
            # With a file missing, everything that refers to it would seem wrong.
            found += check(content)
        if guide.id and guide.id != guide_id:
            message = (
                f"Deze gids noemt zich ‘{guide.id}’, maar het bestand heet {name}; het commando volgt het bestand."
            )
            found.append(Finding("andere-naam", guide.origin.value_at(["gids"]), message, "Maak beide gelijk."))
        return Loaded(content, in_order(found), dict(self._texts))

    def sound(self, guide_id: str) -> Content:
        """The guide, fit to be walked. Raises BrokenContent when it is not."""
        loaded = self.load(guide_id)
        if has_errors(loaded.findings):
            raise BrokenContent(loaded.findings, dict(loaded.texts))
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
        found = [finding for file in REGISTERS for finding in self._findings.get(file, ())]
        if has_errors(found):
            raise BrokenContent(in_order(found), dict(self._texts))
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
        return self._registers

    def path_rules(self) -> "tuple[PathRule, ...]":
        """The rules that must hold on every walk; none when the folder has no regels.yaml, or one with errors."""
        from sextingwijzer.parse.path_rules import parse_path_rules  # not needed for a walk

        none: tuple[PathRule, ...] = ()
        rules = self._parsed(RULES_FILE, parse_path_rules, none) if (self.folder / RULES_FILE).exists() else none
        return none if has_errors(self._findings.get(RULES_FILE, ())) else rules

    def charged_words(self) -> tuple[ChargedWord, ...]:
        """The words that guides leave out; none when the register has errors."""
        none: tuple[ChargedWord, ...] = ()
        words = self._parsed(WORDS_FILE, parse_language, none)
        return none if has_errors(self._findings.get(WORDS_FILE, ())) else words

    def cases(self) -> "tuple[Case, ...]":
        """The cases in casussen/, in the order of their files' names."""
        from sextingwijzer.parse.cases import parse_case  # not needed for a walk

        names = sorted(path.name for path in (self.folder / "casussen").glob("*.yaml"))
        found = (self._parsed(f"casussen/{name}", parse_case, None) for name in names)
        return tuple(case for case in found if case is not None)

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

    def _folder_of(self, name: str) -> Path:
        """A folder without a register of its own uses the one that comes with the program."""
        own = name not in (*REGISTERS, WORDS_FILE) or (self.folder / name).exists()
        return self.folder if own else packaged_guides()

    def _bytes(self, folder: Path, name: str) -> bytes:
        # A guide names files of its own folder alone; an absolute name or `..` would lead out of it.
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise _OutsideError(name)
        return (folder / name).read_bytes()

    def _unreadable(self, name: str, error: OSError | ValueError) -> tuple[str, str]:
        """Why a file cannot be read, and what to do about it."""
        if isinstance(error, _OutsideError):
            return (
                "ligt buiten de map met gidsen, en daar leest een gids niets",
                "Zet het bestand in de map gedeeld/, en noem het onder ‘gebruikt’ als ‘gedeeld/NAAM.yaml’.",
            )
        if isinstance(error, IsADirectoryError):
            return "is een map, en hier hoort een bestand", "Noem een bestand, of geef de map een andere naam."
        if not isinstance(error, FileNotFoundError):
            return "is niet te lezen", "Kijk na of het bestand van jou is."
        known = sorted(path.relative_to(self.folder).as_posix() for path in self.folder.glob("gedeeld/*.yaml"))
        near = nearest(name.replace("\\", "/"), known) if name not in REGISTERS else None
        if near is not None and "\\" in name:
            return "bestaat niet", f"Schrijf ‘{near}’, met ‘/’ tussen map en bestand: zo werkt het op elke computer."
        hint = "Kijk de naam en de map na; ‘gebruikt’ telt vanaf de map met gidsen."
        return "bestaat niet", hint if near is None else f"Bedoel je ‘{near}’? {hint}"

    def _tree(self, name: str, named_at: Place | None = None) -> Tree | None:
        if name in self._trees:
            return self._trees[name]
        folder = self._folder_of(name)
        file = (folder / name).as_posix()
        tree: Tree | None = None
        try:
            source = read(self._bytes(folder, name), file)
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            what, hint = self._unreadable(name, error)
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
