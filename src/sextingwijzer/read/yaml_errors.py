"""What a YAML parser says, in Dutch, for people who do not program."""

from typing import TYPE_CHECKING, Any, NamedTuple

from sextingwijzer.findings import Finding
from sextingwijzer.place import Place

if TYPE_CHECKING:
    from sextingwijzer.read.yaml_trouble import Slip, Spot, Trouble

QUOTE = "Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder."


class _Meaning(NamedTuple):
    """Parts of what a parser says, what that means, and how to mend it; whether it is best shown where it began."""

    said: tuple[str, ...]
    message: str
    hint: str
    at_start: bool = False


# libyaml and PyYAML word things differently; both wordings are listed. The first meaning that fits wins.
_MEANINGS = (
    _Meaning(
        ("mapping values are not allowed",),
        "Hier staat ‘: ’ (dubbele punt en spatie) in een tekst zonder aanhalingstekens; YAML leest een nieuwe sleutel.",
        QUOTE,
    ),
    _Meaning(
        ("cannot start any token", "found a tab character"),
        "Met dit teken kan een tekst niet beginnen; een tab aan het begin van een regel mag ook niet.",
        "Spring in met spaties. " + QUOTE,
    ),
    _Meaning(
        ("unexpected end of stream", "expected ',' or", "while scanning a quoted scalar"),
        "Dit aanhalingsteken of haakje gaat open en nergens weer dicht.",
        "Sluit de tekst, lijst of tabel die hier begint.",
        at_start=True,
    ),
    _Meaning(
        ("could not find expected ':'", "did not find expected key", "expected <block end>", "expected '-'"),
        "De inspringing klopt hier niet, of er ontbreekt een dubbele punt na een sleutel.",
        "Laat sleutels die bij elkaar horen even ver inspringen, met na elke sleutel een dubbele punt en een spatie.",
    ),
    _Meaning(
        ("expected node content", "expected the node content"),
        "Hier hoort nog een waarde te staan, of een haakje ging open en niet weer dicht.",
        "Vul de waarde in, of zet het haakje dat ontbreekt.",
    ),
    _Meaning(
        ("sequence entries are not allowed", "mapping keys are not allowed"),
        "Een tekst kan niet met ‘- ’ of ‘? ’ beginnen.",
        QUOTE,
    ),
    _Meaning(
        ("block scalar",),
        "Na ‘|’ of ‘>’ hoort niets meer op dezelfde regel.",
        "Zet de tekst op de volgende regels, verder ingesprongen dan de sleutel, of tussen dubbele aanhalingstekens.",
    ),
    _Meaning(
        ("special characters are not allowed", "control characters"),
        "Hier staat een onzichtbaar stuurteken; dat hoort niet in tekst.",
        "Wis het teken en typ de tekst opnieuw.",
    ),
    _Meaning(
        ("anchor", "alias"),
        "Een ‘*’ of ‘&’ aan het begin leest YAML als verwijzing; zulke aliassen lezen we niet.",
        QUOTE,
    ),
)
_OTHERWISE = _Meaning((), "De opmaak van dit bestand klopt hier niet.", "Vergelijk met de regels erboven. " + QUOTE)


def explain(error: Any, text: str, file: str, quoted: Any = None) -> Finding:
    """The finding for a yaml.YAMLError: with a mark, or with an offset only (a character that may not be there).

    `quoted` is the last event for a text between quotes, if there was one.
    """
    said = " ".join(str(getattr(error, part, None) or "") for part in ("context", "problem", "reason"))
    slip = _slip(error, said, text, quoted)
    if slip is not None:
        place = Place(file, slip.at.line + 1, slip.at.column + 1, max(slip.width, 1))
        return Finding("yaml", place, slip.message, slip.hint)
    meaning = next((one for one in _MEANINGS if any(part in said for part in one.said)), _OTHERWISE)
    marks = [getattr(error, "context_mark", None), getattr(error, "problem_mark", None)]
    known = [mark for mark in (marks if meaning.at_start else reversed(marks)) if mark is not None]
    lines = text.rstrip().splitlines()
    if known and lines and known[0].line >= len(lines):
        place = Place(file, len(lines), len(lines[-1]))  # what is missing at the end, is missing after the last text
    elif known:
        place = Place(file, known[0].line + 1, known[0].column + 1)
    else:
        before = text[: getattr(error, "position", None) or 0]
        place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
    return Finding("yaml", place, meaning.message, meaning.hint)


def _slip(error: Any, said: str, text: str, quoted: Any) -> "Slip | None":
    """What somebody may have done, from the surest signs to the least sure."""
    from sextingwijzer.read.yaml_layout import lost, shifted, unaligned  # most files are sound, and need none of this
    from sextingwijzer.read.yaml_signs import bracket, conflict, escape, quote, too_many

    trouble = _trouble(error, said, text, quoted)
    if trouble is None:
        return None
    finders = (conflict, escape, quote, bracket, too_many, shifted, lost, unaligned)
    return next(filter(None, (find(trouble) for find in finders)), None)


def _trouble(error: Any, said: str, text: str, quoted: Any) -> "Trouble | None":
    """The error as the lines around it show it; None when it is not known where on them it is."""
    from sextingwijzer.read.yaml_trouble import Spot, Trouble

    start, at = (_spot(getattr(error, part, None)) for part in ("context_mark", "problem_mark"))
    lines = text.splitlines()
    if at is None or at.line >= len(lines) or (start is not None and start.column >= len(lines[start.line])):
        return None
    marks = None if quoted is None else (Spot(*_at(quoted.start_mark)), Spot(*_at(quoted.end_mark)))
    return Trouble(said, lines, start, at, marks)


def _spot(mark: Any) -> "Spot | None":
    from sextingwijzer.read.yaml_trouble import Spot

    return None if mark is None else Spot(*_at(mark))


def _at(mark: Any) -> tuple[int, int]:
    return mark.line, mark.column
