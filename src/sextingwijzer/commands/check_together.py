"""What only shows when all guides of a folder are looked at; and what has to wait until they are in order."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sextingwijzer.findings import Finding
from sextingwijzer.library import Library, leftovers
from sextingwijzer.model.guide_folder import CONTACTS_FILE, RULES_FILE, WORDS_FILE
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.subject import Subject, Written
from sextingwijzer.rules import case_use, collection, idle_rule, rule_fits
from sextingwijzer.rules.case_fits import case_misfits


@dataclass(frozen=True, slots=True)
class Together:
    """A folder with all its guides, by the names of their files.

    `used` are the shared files that they name, and `unread` the guides of which a file could not be read; `legible`
    says whether at least its text could, so that what it names is known.
    """

    library: Library
    guides: Mapping[str, Written]
    rules: Sequence[PathRule]
    used: AbstractSet[str]
    unread: AbstractSet[str]
    legible: bool

    def findings(self) -> Iterable[Finding]:
        """Every finding that holds whatever is still to be mended in a guide."""
        library = self.library
        broken = [name for name, one in self.guides.items() if not isinstance(one, Subject)]
        named = leftovers.words(library, (f"{name}.yaml" for name in broken))
        others = leftovers.read_other_shared(library, self.used)
        unused = [file for file in others if not _named(file, named)]
        # A broken guide may mean to use any shared file.
        maybe = named | leftovers.words(library, (*self.used, *others) if broken else ())
        yield from leftovers.stray_files(library)
        yield from self._cases(maybe)
        contents = [one.content for one in self.guides.values()]
        if self.legible:
            yield from collection.check_shared_files(library.folder.as_posix(), unused)
            yield from collection.check_registers(contents, library.registers(), maybe)
        subjects = [one for one in self.guides.values() if isinstance(one, Subject)]
        if not broken:
            yield from collection.check_shared(subjects)
        yield from self._rules(maybe)

    def _cases(self, maybe: AbstractSet[str]) -> Iterable[Finding]:
        guides = {name: one.content.guide for name, one in self.guides.items()}
        for case in self.library.cases():
            walked = isinstance(self.guides.get(case.guide), Subject)
            misfits = [] if case.guide in self.unread else list(case_misfits(case, guides, () if walked else maybe))
            yield from misfits
            yield from case_use.idle(case)
            if walked and not misfits:
                yield from case_use.never_discussed(case, guides[case.guide])

    def _rules(self, maybe: AbstractSet[str]) -> Iterable[Finding]:
        guides = {name: one.content.guide for name, one in self.guides.items()}
        contacts = None if self.library.is_broken(CONTACTS_FILE) else self.library.registers().contacts
        misfits = list(rule_fits.check(self.rules, guides, contacts, self.unread, maybe))
        yield from misfits
        told = {one.subject for one in misfits}
        yield from idle_rule.check([rule for rule in self.rules if rule.id not in told], self.guides)


def _named(file: str, names: AbstractSet[str]) -> bool:
    """Whether a file that could not be read may use a shared one."""
    return file.rpartition("/")[2].removesuffix(".yaml") in names


def left_out(library: Library, guides: Mapping[str, Written], *, whole: bool) -> list[str]:
    """A line for what was not looked at, and one for the registers that are ours."""
    notes = []
    unread = [name for name, one in guides.items() if not isinstance(one, Subject)]
    waiting = [f"de wandelingen van {' en '.join(f'‘{name}’' for name in unread)}"] if unread else []
    waiting += ["wat gidsen delen"] if unread and whole else []
    waiting += ["de regels in regels.yaml"] if library.is_broken(RULES_FILE) and not library.path_rules() else []
    waiting += ["geladen woorden"] if library.is_broken(WORDS_FILE) else []
    if waiting:
        notes.append(f"Niet verder nagekeken tot dit hersteld is: {'; '.join(waiting)}.")
    if library.borrows_registers:
        notes.append(f"{library.folder} heeft geen map registers/: wetgeving, contacten en artikel zijn die van ons.")
    return notes
