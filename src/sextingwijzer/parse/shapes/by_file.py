"""Which file has which shape."""

from sextingwijzer.model import guide_folder
from sextingwijzer.parse.shape import Record
from sextingwijzer.parse.shapes.case import CASE
from sextingwijzer.parse.shapes.guide import GUIDE, SHARED
from sextingwijzer.parse.shapes.language import LANGUAGE_REGISTER
from sextingwijzer.parse.shapes.path_rules import PATH_RULES
from sextingwijzer.parse.shapes.registers import CONTACT_REGISTER, LAW_REGISTER, STATEMENT_REGISTER

_BY_FILE = {
    guide_folder.RULES_FILE: PATH_RULES,
    guide_folder.LAW_FILE: LAW_REGISTER,
    guide_folder.CONTACTS_FILE: CONTACT_REGISTER,
    guide_folder.STATEMENTS_FILE: STATEMENT_REGISTER,
    guide_folder.WORDS_FILE: LANGUAGE_REGISTER,
}


def shape_of(name: str) -> Record:
    """The shape of a file, by its name in a folder of guides."""
    if name in _BY_FILE:
        return _BY_FILE[name]
    folder = name.rpartition("/")[0]
    if folder == guide_folder.CASES:
        return CASE
    return SHARED if folder else GUIDE
