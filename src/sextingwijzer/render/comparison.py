"""What `verschil` found, as text and as JSON."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sextingwijzer.difference.compare import Change, Comparison
from sextingwijzer.difference.edits import Edit
from sextingwijzer.difference.shown import OPTION

_SHORT = 60
_ONE_EXAMPLE = "Bij elk verschil staat één kleinste combinatie; andere antwoorden kunnen hetzelfde verschil geven."


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions of a guide compared. `tried` holds, per change, the command line that shows it in the new one."""

    guide: str
    was: str
    comparison: Comparison
    edits: Sequence[Edit]
    questions: Mapping[str, str]
    options: Mapping[tuple[str, str], str]
    tried: Sequence[str]

    @property
    def differs(self) -> bool:
        """Whether anything changed, or may have."""
        found = self.comparison.changes or self.edits or self.questions or self.options
        return bool(found) or self.guide != self.was or not self.comparison.complete


def as_text(compared: Sequence[Compared], removed: Sequence[str], added: Sequence[str]) -> str:
    """The differences for a reader: which answers get other advice, and then what is said in other words."""
    lines = [f"Weg: de gids ‘{one}’." for one in removed] + [f"Nieuw: de gids ‘{one}’." for one in added]
    for one in compared:
        if one.guide != one.was:
            lines.append(f"De gids ‘{one.was}’ heet nu ‘{one.guide}’.")
        edited = list(_edited(one))
        if one.comparison.changes or not one.comparison.complete:
            lines += _changes(one)
        elif edited:
            lines.append(f"{one.guide}: elk antwoord dat beide kennen, krijgt dezelfde adviezen; dit is wel gewijzigd.")
        else:
            lines.append(f"{one.guide}: elk antwoord krijgt hetzelfde advies.")
        if edited:
            lines += ["", "Gewijzigd:", *edited]
        if len(lines) > 1:
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _changes(one: Compared) -> Iterator[str]:
    count = len(one.comparison.changes)
    how = "alle antwoorden vergeleken" if one.comparison.complete else "gedeeltelijk: te veel toestanden"
    yield f"{one.guide}: {count} {'verschil' if count == 1 else 'verschillen'} in het advies ({how})."
    if count:
        yield _ONE_EXAMPLE
    for number, (change, command) in enumerate(zip(one.comparison.changes, one.tried, strict=True), 1):
        combination = ", ".join(f"{question}={' of '.join(options)}" for question, options in change.options)
        yield ""
        yield f"{number}. {f'Bij {combination}' if combination else 'Ook als niets bekend is'}"
        yield from (f"   weg:      {advice}" for advice in change.lost)
        yield from (f"   nieuw:    {advice}" for advice in change.gained)
        yield from (f"   anders:   {advice} ({_in_short(advice, one.edits)})" for advice in change.altered)
        yield f"   proef:    {command}"


def _in_short(advice: str, edits: Sequence[Edit]) -> str:
    """Which parts of an advice changed; the verdict with what it was and is."""
    parts = [one for one in edits if (one.kind, one.name) == ("advies", advice)]
    return ", ".join(f"oordeel {one.old} → {one.new}" if one.key == "oordeel" else one.key for one in parts)


def _edited(one: Compared) -> Iterator[str]:
    for question, was in one.questions.items():
        yield f"  vraag {question}: heette ‘{was}’; antwoorden met de oude naam passen niet meer"
    for (question, option), was in one.options.items():
        yield f"  vraag {question}: optie {option} heette ‘{was}’; antwoorden met de oude naam passen niet meer"
    told: tuple[str, str] | None = None
    for edit in one.edits:
        if not edit.key:
            word = "nieuw" if edit.old is None else "weg"
            yield f"  {edit.kind} {edit.name}: {word}"
            continue
        if (edit.kind, edit.name) != told:
            told = edit.kind, edit.name
            yield f"  {edit.kind} {edit.name}".rstrip()
        yield from (f"    {line}".rstrip() for line in _values(edit))


def _values(edit: Edit) -> list[str]:
    old, new = edit.old, edit.new
    if old is None or new is None:
        word, value = ("nieuw", new or "") if old is None else ("weg", old)
        first, *rest = value.splitlines()
        if edit.key.startswith(OPTION) and "," not in edit.key:
            word += ", dus niet vergeleken"
        return [f"{edit.key} ({word}): {first}", *(f"  {line}" for line in rest)]
    if max(len(old), len(new)) <= _SHORT and "\n" not in old + new:
        return [f"{edit.key}: {old} → {new}"]
    before, after = old.splitlines(), new.splitlines()
    gone = [f"  was:   {line}" for line in before if line not in after]
    come = [f"  wordt: {line}" for line in after if line not in before]
    return [f"{edit.key}:", *(gone + come or ["  (andere volgorde of witregels)"])]


def as_json(compared: Sequence[Compared], removed: Sequence[str], added: Sequence[str]) -> str:
    """The differences as one JSON object, with a line break at the end."""
    guides = {one.guide: _data(one) for one in compared}
    return json.dumps({"removed": removed, "added": added, "guides": guides}, ensure_ascii=False, indent=2) + "\n"


def _data(one: Compared) -> dict[str, Any]:
    return {
        "was": one.was,
        "exhaustive": one.comparison.complete,
        "changes": [_change(change) for change in one.comparison.changes],
        "edits": [edit._asdict() for edit in one.edits],
        "renamed": [
            *({"question": question, "was": was} for question, was in one.questions.items()),
            *({"question": key[0], "option": key[1], "was": was} for key, was in one.options.items()),
        ],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "answers": [f"{question}={option}" for question, option in change.answers],
        "because": [f"{question}={option}" for question, option in change.because],
        "options": {question: list(options) for question, options in change.options},
        "lost": list(change.lost),
        "gained": list(change.gained),
        "altered": list(change.altered),
    }
