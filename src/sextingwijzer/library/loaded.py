"""One guide out of the files of its folder, with everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sextingwijzer.findings import Finding, in_order
from sextingwijzer.library.registers import read_registers, register_findings
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide_folder import REFERRED_TO
from sextingwijzer.parse.guide import parse_guide, used_files
from sextingwijzer.read.guide_files import GuideFiles
from sextingwijzer.rules import check, guide_name, walks_stand, ways_known
from sextingwijzer.tree import EMPTY, Fields

_REFERENCES = ("onbekende-wet", "onbekend-contact", "onbekende-uitspraak")
"""What every reference would be to a register that could not be read; in the order of REFERRED_TO."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A guide with all that was found wrong, and the texts that the findings point into, by file.

    `stands` says whether its walks are as the author wrote them, whatever else is wrong: what is proved of them holds.
    `ways_known` says whether at least its ways are, though some do not end. `whole` says whether all its files could be
    read, `legible` whether at least their texts could, and `used` are the shared ones among them.
    """

    content: Content
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    stands: bool
    ways_known: bool
    whole: bool
    legible: bool
    used: tuple[str, ...]


def load(files: GuideFiles, guide_id: str) -> Loaded:
    """The guide with that id; also when so much is wrong with it that it cannot be walked."""
    name = f"{guide_id}.yaml"
    tree = files.tree(name)
    used = used_files(tree)
    shared = [files.tree(file, place) for file, place in used.items()]
    registers = read_registers(files)
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
    known = stands or ways_known(guide, found)
    found += register_findings(files)
    return Loaded(content, in_order(found), dict(files.texts), stands, known, whole, legible, tuple(used))
