"""The files in one folder of guides: each is read and parsed once, and only when it is needed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide_folder import CASES, REFERRED_TO, REGISTERS, RULES_FILE, WORDS_FILE
from sextingwijzer.place import Place
from sextingwijzer.read.source import read
from sextingwijzer.read.unreadable import check_name, why_unreadable
from sextingwijzer.tree import Tree

_Parsed = TypeVar("_Parsed")


class GuideFiles:
    """The files in `folder`, and those in `ours`, the guides of the program, that it may go without."""

    def __init__(self, folder: Path, ours: Path) -> None:
        self._folder = folder
        self._ours = ours
        self._texts: dict[str, str] = {}
        self._trees: dict[str, Tree | None] = {}
        self._parsed: dict[str, Any] = {}
        self._findings: dict[str, list[Finding]] = {}

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of each file read so far, by its path."""
        return self._texts

    def findings(self, name: str) -> Sequence[Finding]:
        """What is wrong with a file, as far as it was read and parsed."""
        return self._findings.get(name, ())

    def all_findings(self) -> Iterator[Finding]:
        """What is wrong with the files read so far."""
        return (finding for found in self._findings.values() for finding in found)

    def guide_ids(self) -> tuple[str, ...]:
        """The ids of the guides, in the order of their files' names."""
        return _guides_in(self._ours if self.cases_only else self._folder)

    @cached_property
    def cases_only(self) -> bool:
        """Whether the folder has cases and no guide: the cases are then about the guides of the program."""
        cases = self._folder / CASES
        return cases.is_dir() and not _guides_in(self._folder) and any(cases.glob("*.yaml"))

    @property
    def borrows_registers(self) -> bool:
        """Whether the folder has no registers of its own, and uses those that come with the program.

        One that has some must have all: a register that was lost or misspelled would else give way to ours unnoticed.
        """
        return not (self._folder / REGISTERS).exists()

    def names_in(self, part: str) -> Sequence[str]:
        """The files that stand in a folder of the folder, by their names from there on."""
        return sorted(f"{part}/{path.name}" for path in (self._folder / part).glob("[!.]*.yaml"))

    def parsed(
        self, name: str, parse: Callable[[Tree], tuple[_Parsed, tuple[Finding, ...]]], nothing: _Parsed
    ) -> _Parsed:
        """What `parse` makes of a file, the first time that it is asked for; `nothing` when it could not be read."""
        if name not in self._parsed:
            tree = self.tree(name)
            self._parsed[name], findings = (nothing, ()) if tree is None else parse(tree)
            self._findings[name] += findings
        value: _Parsed = self._parsed[name]
        return value

    def tree(self, name: str, named_at: Place | None = None) -> Tree | None:
        """What stands in a file; None when it could not be read. `named_at` is where another file names it."""
        if name not in self._trees:
            self._trees[name] = self._read(name, named_at)
        return self._trees[name]

    def is_text(self, name: str) -> bool:
        """Whether the text of a file could be read, though not what it means."""
        return any(found.rule == "yaml" for found in self.findings(name))

    def trees(self) -> Iterator[tuple[str, Tree]]:
        """What stands in the files that could be read so far, by their names."""
        return ((name, tree) for name, tree in self._trees.items() if tree is not None)

    def _read(self, name: str, named_at: Place | None) -> Tree | None:
        path = self._path(name)
        file = path.as_posix()
        try:
            source = read(_bytes(path, name), file)
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            what, hint = why_unreadable(self._folder, name, error)
            place = named_at or Place(file, 1, 1)
            self._findings[name] = [Finding("geen-bestand", place, f"{file} {what}.", hint)]
            return None
        self._texts[file] = source.text
        self._findings[name] = list(source.findings)
        if source.tree is None and not source.findings:
            hint = "Vul het in of verwijder het."
            message = "Dit bestand is leeg; wat hier hoort te staan, ontbreekt."
            self._findings[name] = [Finding("leeg-bestand", Place(file, 1, 1), message, hint)]
        return source.tree

    def _path(self, name: str) -> Path:
        """Where a file stands. A folder may go without registers, and without words to avoid: then ours are used.

        With cases and no guide, all else is ours.
        """
        if self.cases_only and not name.startswith(f"{CASES}/"):
            return self._ours / name
        ours = (name in REFERRED_TO and self.borrows_registers) or (
            name == WORDS_FILE and not (self._folder / name).exists()
        )
        return (self._ours if ours else self._folder) / name


def _bytes(path: Path, name: str) -> bytes:
    check_name(name)
    if not path.is_file() and path.exists():
        # A folder; or a pipe, which would be waited for.
        raise IsADirectoryError(name)
    return path.read_bytes()


def _guides_in(folder: Path) -> tuple[str, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.stem for path in folder.glob("[!.]*.yaml") if path.name != RULES_FILE))
