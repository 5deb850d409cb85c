"""Rules about a whole folder of guides: what nobody uses, and what nobody says.

`ongebruikt`: a law, contact, shared file, question or node that no guide uses. `uitspraak-zonder-advies`: a statement
of the article that no advice cites. What nobody can reach in shared files: see the rules about branches and nodes.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from sextingwijzer.engine.ways import reached
from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Decision
from sextingwijzer.model.guide_folder import REGISTERS
from sextingwijzer.model.registers import Registers
from sextingwijzer.place import Place
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules import impossible_branch, never_reached, sheet_fits
from sextingwijzer.suggest import nearest
from sextingwijzer.tree import Fields


def check_shared_files(folder: str, files: Iterable[str]) -> Iterable[Finding]:
    """A finding for each of `files`, which no guide of the folder uses."""
    for file in files:
        message = "Geen enkele gids noemt dit bestand onder ‘gebruikt’; niemand ziet wat hier staat."
        hint = "Noem het in een gids onder ‘gebruikt’, of haal het weg."
        yield Finding("ongebruikt", Place(f"{folder}/{file}", 1, 1), message, hint, Severity.WARNING)


def check_shared(subjects: Sequence[Subject]) -> Iterable[Finding]:
    """Every finding about what guides share; `subjects` are all guides of the folder."""
    yield from _shared([subject.content for subject in subjects])
    yield from impossible_branch.check_shared(subjects)
    yield from never_reached.check_shared(subjects)
    yield from sheet_fits.check_folder([subject.content for subject in subjects])


def check_registers(contents: Sequence[Content], registers: Registers, maybe: AbstractSet[str]) -> Iterable[Finding]:
    """Every finding about entries of the registers that nobody uses.

    `contents` are all guides of the folder, as far as they could be read; `maybe` are names that may be used where not.
    """
    # A register that comes with the program holds more than a folder of one's own needs.
    folders = tuple(f"{content.guide.origin.place.file.rpartition('/')[0]}/{REGISTERS}/" for content in contents)
    advice = [node for content in contents for node in content.guide.nodes.values() if isinstance(node, Advice)]
    cited = _meant((number for one in advice for number in one.statements), registers.statements) | maybe
    for number, statement in registers.statements.items():
        if _own(statement.origin, folders) and number not in cited and not statement.background:
            message = (
                f"Uitspraak {number} van het artikel staat in geen enkel advies; wie ze nodig heeft, vindt ze niet."
            )
            hint = "Noem ze onder ‘artikel’ bij een advies, of zet ‘achtergrond: true’ bij de uitspraak."
            yield Finding(
                "uitspraak-zonder-advies", statement.origin.place, message, hint, Severity.WARNING, subject=number
            )
    used_law = _meant((law for one in advice for law in one.law), registers.law) | maybe
    law_origins = {key: law.origin for key, law in registers.law.items()}
    yield from _unused("De wet", {key: one for key, one in law_origins.items() if _own(one, folders)}, used_law)
    used = _meant((contact for one in advice for contact in one.contacts), registers.contacts) | maybe
    contact_origins = {key: one.origin for key, one in registers.contacts.items()}
    yield from _unused("Het contact", {key: one for key, one in contact_origins.items() if _own(one, folders)}, used)


def _meant(names: Iterable[str], register: Mapping[str, object]) -> AbstractSet[str]:
    """The entries that are named; and those that a name with a slip was most likely meant to be."""
    named = set(names)
    slips = (nearest(name, register) for name in named if name not in register)
    return named.union(near for near in slips if near is not None)


def _own(origin: Fields, folders: tuple[str, ...]) -> bool:
    return origin.place.file.startswith(folders)


def _shared(contents: Sequence[Content]) -> Iterable[Finding]:
    nodes: dict[str, Fields] = {}
    questions: dict[str, Fields] = {}
    used: set[str] = set()
    asked: set[str] = set()
    for content in contents:
        guide = content.guide
        walked = reached(guide)
        used |= walked.keys()
        asked |= {node.question for node in walked.values() if isinstance(node, Decision)}
        nodes |= {key: one.origin for key, one in guide.nodes.items() if not content.owns(one.origin.place.file)}
        questions |= {
            key: one.origin for key, one in guide.questions.items() if not content.owns(one.origin.place.file)
        }
    yield from _unused("De gedeelde knoop", nodes, used)
    yield from _unused("De gedeelde vraag", questions, asked)


def _unused(what: str, origins: Mapping[str, Fields], used: AbstractSet[str]) -> Iterable[Finding]:
    for name, origin in origins.items():
        if name not in used:
            message = f"{what} ‘{name}’ wordt door geen enkele gids gebruikt; niemand ziet wat er staat."
            yield Finding("ongebruikt", origin.place, message, "Gebruik, of haal weg.", Severity.WARNING, subject=name)
