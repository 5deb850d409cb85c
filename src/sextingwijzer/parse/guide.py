"""A guide's tree, and those of the shared files it uses, to a Guide."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TypeVar

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import (
    END,
    OTHERWISE,
    Advice,
    Assumed,
    Decision,
    Guide,
    Node,
    Option,
    Question,
    Sheet,
    Topic,
)
from sextingwijzer.model.verdict import Verdict, When, Who
from sextingwijzer.parse import values
from sextingwijzer.parse.conform import conform
from sextingwijzer.parse.shapes.guide import GUIDE, SHARED
from sextingwijzer.parse.unread_parts import unread_parts
from sextingwijzer.place import Place
from sextingwijzer.tree import EMPTY, Fields, Scalar, Tree

_Kind = TypeVar("_Kind", bound=Enum)


def used_files(tree: Tree | None) -> Mapping[str, Place]:
    """The shared files that a guide names under `gebruikt`, each once, with the place of its name."""
    if not isinstance(tree, Fields):
        return {}
    return {name: tree.value_at(["gebruikt", index]) for index, name in enumerate(values.texts(tree, "gebruikt"))}


def parse_guide(tree: Tree, shared: Sequence[Tree]) -> tuple[Guide, tuple[Finding, ...]]:
    """The guide, and what does not fit. With findings of the error kind the guide is only fit for further checks."""
    findings: list[Finding] = []
    conform(tree, GUIDE, findings)
    for part in shared:
        conform(part, SHARED, findings)
    root = tree if isinstance(tree, Fields) else EMPTY
    parts = (*(part for part in shared if isinstance(part, Fields)), root)
    questions = _merge(parts, "vragen", "vraag", findings)
    nodes = _merge(parts, "knopen", "knoop", findings)
    guide = Guide(
        id=values.text(root, "gids"),
        title=values.text(root, "titel"),
        audience=values.text(root, "voor"),
        version=values.text(root, "versie"),
        checked=values.day(root, "nagekeken"),
        topics=tuple(_topic(fields) for fields in values.records(root, "onderwerpen")),
        questions={name: _question(name, fields) for name, fields in questions.items()},
        nodes={name: _node(name, fields) for name, fields in nodes.items() if name != END},
        about=values.text(root, "over"),
        sheet=_sheet(values.table(root, "blad")) if "blad" in root.entries else None,
        origin=root,
        unread=unread_parts(parts, root),
    )
    return guide, tuple(findings)


def parse_shared(tree: Tree) -> tuple[None, tuple[Finding, ...]]:
    """What does not fit in a shared file; without a guide that uses it there is nothing to make of it."""
    findings: list[Finding] = []
    conform(tree, SHARED, findings)
    return None, tuple(findings)


def _merge(parts: Sequence[Fields], key: str, what: str, findings: list[Finding]) -> dict[str, Fields]:
    merged: dict[str, Fields] = {}
    keys: dict[str, Scalar] = {}
    for part in parts:
        entries = values.table(part, key).entries
        for name, entry in entries.items():
            if name in merged:
                message = f"De {what} ‘{name}’ bestaat al; een van beide zou nooit gebruikt worden."
                related = Related(keys[name].place, "hier staat ze de eerste keer")
                hint = "Geef een van beide een andere naam, of haal ze weg."
                findings.append(Finding("dubbele-naam", entry.key.place, message, hint, related=related))
            elif isinstance(entry.value, Fields):
                merged[name] = entry.value
                keys[name] = entry.key
    return merged


def _topic(fields: Fields) -> Topic:
    return Topic(values.text(fields, "id"), values.text(fields, "titel"), values.text(fields, "start"), fields)


def _sheet(fields: Fields) -> Sheet:
    assumed = tuple(_assumed(entry) for entry in values.records(fields, "neemt-aan"))
    said = values.text(fields, "tekst"), values.texts(fields, "feiten"), values.text(fields, "vooraf")
    return Sheet(*said, assumed, fields)


def _assumed(fields: Fields) -> Assumed:
    when = {key: values.text(values.table(fields, "als"), key) for key in values.table(fields, "als").entries}
    return Assumed(values.text(fields, "vraag"), values.text(fields, "optie"), when, fields)


def _question(name: str, fields: Fields) -> Question:
    options = {key: _option(key, entry.value) for key, entry in values.table(fields, "opties").entries.items()}
    return Question(name, values.text(fields, "vraag"), values.text(fields, "waarom"), options, fields)


def _option(name: str, tree: Tree) -> Option:
    if isinstance(tree, Scalar):
        return Option(name, tree.text.strip())
    if not isinstance(tree, Fields):
        return Option(name, "")
    return Option(name, values.text(tree, "tekst"), values.flag(tree, "onbekend"), values.optional(tree, "uitzoeken"))


def _node(name: str, fields: Fields) -> Node:
    if "advies" in fields.entries:
        return _advice(name, fields)
    targets = {
        key: entry.value.text
        for key, entry in values.table(fields, "naar").entries.items()
        if isinstance(entry.value, Scalar)
    }
    otherwise = targets.pop(OTHERWISE, None)
    return Decision(name, values.text(fields, "beslis"), targets, otherwise, fields)


def _advice(name: str, fields: Fields) -> Advice:
    return Advice(
        id=name,
        title=values.text(fields, "advies"),
        verdict=_word(Verdict, fields, "oordeel", Verdict.INFO),
        about=values.optional(fields, "over"),
        who=_word(Who, fields, "wie", Who.EVERYONE),
        when=_word(When, fields, "wanneer", When.LATER),
        text=values.text(fields, "tekst"),
        say=values.texts(fields, "zeg"),
        law=values.texts(fields, "wet"),
        statements=values.texts(fields, "artikel"),
        outside=values.optional(fields, "buiten-artikel"),
        changed=values.optional(fields, "gewijzigd"),
        facts_from=values.day(fields, "feiten-vanaf"),
        contacts=values.texts(fields, "contact"),
        safety=values.flag(fields, "veiligheid"),
        next=values.text(fields, "naar") or END,
        origin=fields,
    )


def _word(kind: type[_Kind], fields: Fields, key: str, otherwise: _Kind) -> _Kind:
    # A word that is no member was reported by its shape; the stand-in only serves the checks that follow.
    word = values.text(fields, key)
    return next((member for member in kind if member.value == word), otherwise)
