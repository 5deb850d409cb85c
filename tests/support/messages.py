"""Findings as the user reads them."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.read.source import Source, read
from sextingwijzer.render.findings import findings_text
from sextingwijzer.tree import EMPTY, Tree


def shown(source: Source) -> str:
    """What is wrong with a file, as text."""
    return findings_text(source.findings, {source.file: source.text}).rstrip("\n")


def tree(text: str, file: str = "gids.yaml") -> Tree:
    """The tree of a text that is sound YAML."""
    source = read(text.encode(), file)
    assert not source.findings, shown(source)
    return source.tree if source.tree is not None else EMPTY


def shown_in(findings: Iterable[Finding], text: str, file: str = "gids.yaml") -> str:
    """Findings about one text, as text."""
    return findings_text(findings, {file: text}).rstrip("\n")
