"""The tree of the register of words."""

from sextingwijzer.findings import Finding
from sextingwijzer.model.language import ChargedWord, Language
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shapes.language import LANGUAGE_REGISTER
from sextingwijzer.tree import EMPTY, Fields, Tree


def parse_language(tree: Tree) -> tuple[Language, tuple[Finding, ...]]:
    """The words that guides leave out and those that people look for, and what does not fit."""
    findings: list[Finding] = []
    conform(tree, LANGUAGE_REGISTER, findings)
    root = tree if isinstance(tree, Fields) else EMPTY
    words = tuple(
        ChargedWord(values.texts(part, "vermijd"), values.text(part, "zeg"), values.text(part, "waarom"), part)
        for part in values.records(root, "woorden")
    )
    sought: dict[str, tuple[str, ...]] = {}
    for part in values.records(root, "zoek"):
        for word in values.texts(part, "typ"):
            sought[word] = (*sought.get(word, ()), *values.texts(part, "vind"))
    return Language(words, sought), tuple(findings)
