"""YAML text to a tree with places. The only module that imports yaml.

Built from parser events: nothing recurses, so neither depth nor aliases can exhaust anything, and it takes no longer
than composing nodes first (0.4 of the time while the garbage collector runs). Measurements: docs/arch/004.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from sextingwijzer.findings import Finding, Related
from sextingwijzer.place import Place
from sextingwijzer.read.yaml_errors import explain
from sextingwijzer.tree import Entry, Fields, Items, Scalar, Tree

MAX_DEPTH = 50
# Not the tab and the line breaks: next line (85) is one. Half characters (surrogates) cannot be written anywhere.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
# In its place, everywhere: lists, help and messages also show what stands in a guide with errors.
_SHOWN = "\N{REPLACEMENT CHARACTER}"

_QUOTES = ('"', "'")

# libyaml reads ahead of its events and since 0.2.6 stops at a thousand levels, before we have seen the fifty-first.
# The loader in Python has no limit of its own, and finds that place.
_TOO_DEEP = "exceeded maximum nesting depth"

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a Python without libyaml has only the second


def tree_of(text: str, file: str) -> tuple[Tree | None, tuple[Finding, ...]]:
    """The tree of a text, None when it holds nothing or breaks off; and what is wrong with it as YAML."""
    builder, trouble = _built(text, file, _Loader)
    if trouble is not None and _TOO_DEEP in str(trouble):
        builder, trouble = _built(text, file, yaml.SafeLoader)
    if trouble is not None:
        return None, (*builder.findings, explain(trouble, text, file, builder.quoted))
    # A file with no more than `---` holds one value, and that is nothing.
    nothing = isinstance(builder.root, Scalar) and not builder.root.text and builder.quoted is None
    return None if nothing else builder.root, tuple(builder.findings)


def _built(text: str, file: str, loader: Any) -> "tuple[_Builder, yaml.YAMLError | None]":
    """What the events of a text build, and what ended them early."""
    builder = _Builder(file)
    try:
        # Asked of the loader itself, which after the last event has none: yaml.parse stops twice on the way of each.
        builder.build(iter(loader(text).get_event, None))
    except yaml.YAMLError as error:
        return builder, error
    return builder, None


class _Open:
    """A list or table under construction."""

    __slots__ = ("entries", "key", "place", "values")

    def __init__(self, place: Place, *, is_table: bool) -> None:
        self.place = place
        self.values: list[Tree] = []
        self.entries: dict[str, Entry] | None = {} if is_table else None
        self.key: Tree | None = None


class _Builder:
    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Tree | None = None
        self.findings: list[Finding] = []
        self.quoted: Any = None
        """The last event for a text between quotes."""
        self._stack: list[_Open] = []
        self._documents = 0

    def build(self, events: Iterator[Any]) -> None:
        """Consume parser events until the end of the first document, or until going on makes no sense."""
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                if event.tag is not None or event.anchor is not None:
                    self._check_marks(event)
                self._add(Scalar(self._text(event), self._place(event)))
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                if len(self._stack) >= MAX_DEPTH:
                    self._refuse_depth(event)
                    return
                self._open(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._close()
            elif kind is yaml.AliasEvent:
                self._add_alias(event)
            elif kind is yaml.DocumentStartEvent:
                self._documents += 1
                if self._documents > 1:
                    self._refuse_document(event)
                    return

    def _place(self, event: Any) -> Place:
        start, end = event.start_mark, event.end_mark
        line, column = start.line, start.column
        width = end.column - column if end.line == line and end.column > column else 1
        return Place(self.file, line + 1, column + 1, width)

    def _open(self, event: Any) -> None:
        if event.tag is not None or event.anchor is not None:
            self._check_marks(event)
        self._stack.append(_Open(self._place(event), is_table=type(event) is yaml.MappingStartEvent))

    def _close(self) -> None:
        done = self._stack.pop()
        if done.entries is not None:
            self._add(Fields(done.entries, done.place))
        else:
            self._add(Items(tuple(done.values), done.place))

    def _refuse_depth(self, event: Any) -> None:
        message = f"Hier zit meer dan {MAX_DEPTH} niveaus in elkaar; zo diep is geen gids."
        hint = "Kijk na of de inspringing en de haakjes kloppen."
        self.findings.append(Finding("te-diep", self._place(event), message, hint))

    def _refuse_document(self, event: Any) -> None:
        message = "Hier begint een tweede document (‘---’); wat erna staat, zou niemand ooit zien."
        hint = "Zet elk document in een eigen bestand, of haal ‘---’ weg."
        self.findings.append(Finding("meer-documenten", self._place(event), message, hint))

    def _add_alias(self, event: Any) -> None:
        message = f"‘*{event.anchor}’ verwijst naar een ander stuk van het bestand; zulke aliassen lezen we niet."
        self.findings.append(Finding("alias", self._place(event), message, "Schrijf de inhoud hier voluit."))
        self._add(Scalar(f"*{event.anchor}", self._place(event)))

    def _check_marks(self, event: Any) -> None:
        # A quoted scalar or plain collection carries the tag "!" or none; "!!str" and kin are spelled out.
        if event.tag not in (None, "!"):
            tag = _CONTROL.sub(_SHOWN, event.tag.replace("tag:yaml.org,2002:", "!!"))
            message = f"‘{tag}’ is een YAML-tag; in een gids staat alleen gewone tekst, zonder tags."
            self.findings.append(Finding("vreemde-tag", self._place(event), message, "Haal de tag weg."))
        if event.anchor is not None:
            message = f"‘&{event.anchor}’ leest YAML als een naam voor dit stuk; het woord zou uit de tekst verdwijnen."
            hint = "Hoort het bij de tekst, zet ze dan tussen dubbele aanhalingstekens; haal het anders weg."
            self.findings.append(Finding("alias", self._place(event), message, hint))

    def _text(self, event: Any) -> str:
        """The text of a scalar, without control characters."""
        if event.style in _QUOTES:
            self.quoted = event
        # The parser refuses control characters that stand in the file itself; as an escape they would still get
        # through, and what is shown could then drive the reader's terminal.
        if event.style != '"' or not (found := _CONTROL.search(event.value)):
            return str(event.value)
        message = f"In deze tekst staat een stuurteken (code {ord(found[0]):x}); dat hoort niet in tekst."
        hint = "Haal de code met ‘\\’ weg, of schrijf ‘\\\\’ als je een schuine streep bedoelt."
        self.findings.append(Finding("stuurteken", self._place(event), message, hint))
        return _CONTROL.sub(_SHOWN, event.value)

    def _add(self, value: Tree) -> None:
        if not self._stack:
            if self.root is None:
                self.root = value
            return
        parent = self._stack[-1]
        if parent.entries is None:
            parent.values.append(value)
        elif parent.key is None:
            parent.key = value
        else:
            self._add_entry(parent.entries, parent.key, value)
            parent.key = None

    def _add_entry(self, entries: dict[str, Entry], key: Tree, value: Tree) -> None:
        if not isinstance(key, Scalar):
            message = "Hier staat een lijst of een tabel waar een sleutel hoort; daar kan geen tekst bij horen."
            hint = "Schrijf een woord met een dubbele punt, bijvoorbeeld ‘tekst:’."
            self.findings.append(Finding("vreemde-sleutel", key.place, message, hint))
            return
        first = entries.get(key.text)
        if first is None:
            entries[key.text] = Entry(key, value)
            return
        message = f"De sleutel ‘{key.text}’ staat hier een tweede keer; wat hier staat, zou stil verloren gaan."
        hint = "Geef een van beide een andere naam, of voeg ze samen."
        related = Related(first.key.place, "hier staat hij de eerste keer")
        self.findings.append(Finding("dubbele-sleutel", key.place, message, hint, related=related))
