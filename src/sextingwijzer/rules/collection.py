"""Rules about a whole folder of guides: what nobody uses, and what nobody says.

`ongebruikt`: a law, contact, shared question or shared node that no guide uses. `uitspraak-zonder-advies`: a statement
of the article that no advice cites. What nobody can reach in shared files: see the rules about branches and nodes.
"""

from collections.abc import Iterable, Mapping, Sequence

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Decision
from sextingwijzer.model.registers import Registers
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules import impossible_branch, never_reached, sheet_fits
from sextingwijzer.rules.reachable import reachable
from sextingwijzer.tree import Fields


def check(subjects: Sequence[Subject], registers: Registers) -> Iterable[Finding]:
    """Every finding about the folder as a whole; `subjects` are all its guides."""
    contents = [subject.content for subject in subjects]
    yield from _registers(contents, registers)
    yield from _shared(contents)
    yield from impossible_branch.check_shared(subjects)
    yield from never_reached.check_shared(subjects)
    yield from sheet_fits.check_folder(contents)


def _registers(contents: Sequence[Content], registers: Registers) -> Iterable[Finding]:
    # A register that comes with the program holds more than a folder of one's own needs.
    folders = tuple(f"{content.guide.origin.place.file.rpartition('/')[0]}/registers/" for content in contents)
    advice = [node for content in contents for node in content.guide.nodes.values() if isinstance(node, Advice)]
    cited = {number for one in advice for number in one.statements}
    for number, statement in registers.statements.items():
        if _own(statement.origin, folders) and number not in cited and not statement.background:
            message = (
                f"Uitspraak {number} van het artikel staat in geen enkel advies; wie ze nodig heeft, vindt ze niet."
            )
            hint = "Noem ze onder ‘artikel’ bij een advies, of zet ‘achtergrond: true’ bij de uitspraak."
            yield Finding("uitspraak-zonder-advies", statement.origin.place, message, hint, subject=number)
    used_law = {law for one in advice for law in one.law}
    law_origins = {key: law.origin for key, law in registers.law.items()}
    yield from _unused("De wet", {key: one for key, one in law_origins.items() if _own(one, folders)}, used_law)
    used = {contact for one in advice for contact in one.contacts}
    contact_origins = {key: one.origin for key, one in registers.contacts.items()}
    yield from _unused("Het contact", {key: one for key, one in contact_origins.items() if _own(one, folders)}, used)


def _own(origin: Fields, folders: tuple[str, ...]) -> bool:
    return origin.place.file.startswith(folders)


def _shared(contents: Sequence[Content]) -> Iterable[Finding]:
    nodes: dict[str, Fields] = {}
    questions: dict[str, Fields] = {}
    used: set[str] = set()
    asked: set[str] = set()
    for content in contents:
        guide = content.guide
        walked = reachable(guide)
        used |= walked
        asked |= {node.question for node in map(guide.nodes.get, walked) if isinstance(node, Decision)}
        nodes |= {key: one.origin for key, one in guide.nodes.items() if not content.owns(one.origin.place.file)}
        questions |= {
            key: one.origin for key, one in guide.questions.items() if not content.owns(one.origin.place.file)
        }
    yield from _unused("De gedeelde knoop", nodes, used)
    yield from _unused("De gedeelde vraag", questions, asked)


def _unused(what: str, origins: Mapping[str, Fields], used: set[str]) -> Iterable[Finding]:
    for name, origin in origins.items():
        if name not in used:
            message = f"{what} ‘{name}’ wordt door geen enkele gids gebruikt."
            yield Finding("ongebruikt", origin.place, message, "Gebruik, of haal weg.", Severity.WARNING, subject=name)
