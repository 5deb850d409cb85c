"""Slips with the layout: how far lines stand in, and the colons, dashes and spaces of keys and lists."""

import re

from sextingwijzer.read.yaml_trouble import Slip, Spot, Trouble

_FIRST_KEY = re.compile(r"(\s*(?:- )?)([\w-]+)$")
_LINE = re.compile(r"(\s*(?:- )?)(?:([\w-]+):(?:\s|$))?")
_WORD = re.compile(r"[^\s:]+")
_BLOCK = re.compile(r":\s*[|>][+-]?\s*$")
_OR_TEXT = "Hoort het bij de tekst erboven, zet die tekst dan tussen dubbele aanhalingstekens."


def shifted(trouble: Trouble) -> Slip | None:
    """A key that stands further in than the keys around it, or less far, so that it is read as text."""
    found = _FIRST_KEY.match(trouble.line[: trouble.at.column])
    above = trouble.above(trouble.at.line)
    if "mapping values" not in trouble.said or found is None or above is None:
        return None
    if _WORD.fullmatch(trouble.lines[above].strip().removeprefix("- ")):
        return _no_colon(trouble, above)
    here, key = len(found[1]), found[2]
    there, other = _begin(trouble, above)
    if there >= here or not other:
        return None
    if _is_odd(trouble, above, here):
        message = f"‘{other}’ springt minder ver in dan de regels errond, en hoort daardoor ergens anders bij."
        return Slip(Spot(above, there), message, f"Zet {_spaces(here)} voor ‘{other}’.", len(other))
    message = f"‘{key}’ springt verder in dan ‘{other}’ erboven; YAML leest deze regel als het vervolg van die tekst."
    hint = f"Zet {_spaces(there)} voor ‘{key}’, even veel als voor ‘{other}’. {_OR_TEXT}"
    return Slip(Spot(trouble.at.line, here), message, hint, len(key))


def _is_odd(trouble: Trouble, line: int, wanted: int) -> bool:
    """Whether a line that stands less far in than the next one should have stood as far."""
    own, directly = _begin(trouble, line)[0], True
    above = trouble.above(line)
    while above is not None:
        there, key = _begin(trouble, above)
        opens = directly and trouble.lines[above].rstrip().endswith(":")
        if key and there <= wanted:
            return there == wanted or (opens and own <= there)
        above, directly = trouble.above(above), False
    return False


def _begin(trouble: Trouble, line: int) -> tuple[int, str]:
    """How far the first word of a line stands in, and the key that it is."""
    found = _LINE.match(trouble.lines[line])
    assert found is not None  # every part of it may be empty
    return len(found[1]), found[2] or ""


def _spaces(count: int) -> str:
    return "geen spaties" if count == 0 else "1 spatie" if count == 1 else f"{count} spaties"


def _no_colon(trouble: Trouble, line: int) -> Slip:
    column, _ = _begin(trouble, line)
    word = _WORD.search(trouble.lines[line], column)
    name = word[0] if word else trouble.lines[line].strip()
    message = f"Na ‘{name}’ ontbreekt een dubbele punt; zonder is het geen sleutel."
    hint = f"Schrijf ‘{name}: …’. Hoort deze regel bij de tekst erboven, laat ze dan verder inspringen dan de sleutel."
    return Slip(Spot(line, column), message, hint, len(name))


def _no_dash(at: Spot) -> Slip:
    return Slip(at, "Voor dit stuk van een lijst ontbreekt ‘- ’.", "Zet er een streepje en een spatie voor.")


def lost(trouble: Trouble) -> Slip | None:
    """A line that is neither a key nor part of a list: it lacks a colon, a space, a dash, or an indent."""
    if "could not find expected ':'" not in trouble.said or trouble.start is None:
        return None
    line, column = trouble.start
    text = trouble.lines[line][column:].rstrip()
    above = trouble.above(line)
    before = trouble.lines[above] if above is not None else ""
    if text.startswith(("{", "[", '"', "'")) or before[column:].startswith("- "):
        return _no_dash(trouble.start)
    if found := re.match(r"([\w-]+):(\S{1,20})", text):
        message = f"Na de dubbele punt van ‘{found[1]}’ ontbreekt een spatie; zo is het geen sleutel."
        return Slip(Spot(line, column), message, f"Schrijf ‘{found[1]}: {found[2]}…’.", len(found[1]) + 1)
    if _BLOCK.search(before):
        key = _begin(trouble, above)[1] if above is not None else ""
        message = f"Deze tekst hoort bij ‘{key}’ erboven, en moet verder inspringen dan ‘{key}’ zelf."
        return Slip(trouble.start, message, f"Zet {_spaces(column + 2)} voor elke regel van de tekst.", len(text))
    return _no_colon(trouble, line)


def unaligned(trouble: Trouble) -> Slip | None:
    """A key that stands as far in as none of the keys above it, or a dash without a space."""
    if not any(part in trouble.said for part in ("expected key", "<block end>", "'-'")):
        return None
    if trouble.line[: trouble.at.column].strip():
        return None
    if re.match(r"-[^\s-]", trouble.rest):
        return Slip(trouble.at, "Na het streepje ontbreekt een spatie.", f"Schrijf ‘- {trouble.rest[1:]}’.")
    here, key = _begin(trouble, trouble.at.line)
    above = trouble.above(trouble.at.line)
    if trouble.rest.startswith("- ") and above is not None and trouble.lines[above][here - 2 :][:1] in ("{", "["):
        return _no_dash(Spot(above, here - 2))
    if not key or above is None or not (other := _begin(trouble, above))[1]:
        return None
    message = (
        f"‘{key}’ heeft {_spaces(here)} vooraan; geen enkele sleutel erboven waar het bij kan horen, staat zo ver."
    )
    hint = f"Hoort ‘{key}’ bij ‘{other[1]}’, zet er dan ook {_spaces(other[0])} voor."
    return Slip(Spot(trouble.at.line, here), message, hint, len(key))
