"""Slips with signs: quotation marks, brackets, commas, codes, and what git leaves behind."""

import re

from sextingwijzer.read.yaml_trouble import Slip, Spot, Trouble

_MARKER = re.compile(r"(<{7}|={7}|>{7})( |$)")
_KEY = re.compile(r"([\w-]+):(\s|$)")
_LAST_WORD = re.compile(r"[\w-]+\s*$")
_SHORT = 40
_CLOSES = {"{": "}", "[": "]"}


def conflict(trouble: Trouble) -> Slip | None:
    """A file in which git could not merge two versions."""
    at = next((number for number, line in enumerate(trouble.lines) if _MARKER.match(line)), None)
    if at is None:
        return None
    message = "Dit merkteken zette git hier: twee versies van dit stuk botsten en zijn nog niet samengevoegd."
    hint = "Kies wat moet blijven, en wis de regels die met ‘<<<<<<<’, ‘=======’ en ‘>>>>>>>’ beginnen."
    return Slip(Spot(at, 0), message, hint, 7)


def escape(trouble: Trouble) -> Slip | None:
    """A backslash between double quotes that begins no code."""
    if "escape character" not in trouble.said:
        return None
    # One parser stops at the backslash, the other at what follows it.
    column = trouble.at.column - (trouble.line[trouble.at.column : trouble.at.column + 1] != "\\")
    code = trouble.line[column : column + 2]
    message = f"‘{code}’ betekent niets: tussen dubbele aanhalingstekens begint een schuine streep een code."
    hint = "Schrijf de schuine streep tweemaal (‘\\\\’), of zet de tekst tussen enkele aanhalingstekens."
    return Slip(Spot(trouble.at.line, column), message, hint, 2)


def quote(trouble: Trouble) -> Slip | None:
    """A text that begins with a quotation mark and ends too early, or too late."""
    if trouble.quoted is None:
        return None
    start, end = trouble.quoted
    between = trouble.line[end.column : trouble.at.column] if end.line == trouble.at.line else "elsewhere"
    if between.strip() or end.column > trouble.at.column or not trouble.rest or trouble.rest[0] in "]}":
        return None
    mark = trouble.lines[start.line][start.column]
    if start.line < end.line:
        message = f"Dit aanhalingsteken gaat pas op regel {end.line + 1} dicht; alles ertussen leest YAML als tekst."
        return Slip(start, message, f"Zet een {mark} aan het einde van de tekst die hier begint.")
    if "flow" in trouble.said and (_KEY.match(trouble.rest) or trouble.rest[0] in "\"'"):
        return None
    rest = trouble.rest if len(trouble.rest) <= _SHORT else f"{trouble.rest[:_SHORT]}…"
    message = f"Deze tekst houdt op bij het tweede aanhalingsteken; wat erna staat, hoort nergens bij: ‘{rest}’."
    hint = "Zet de hele tekst tussen dubbele aanhalingstekens. Schrijf “ en ” voor aanhalingstekens in de tekst zelf."
    return Slip(start, message, hint, end.column - start.column)


def bracket(trouble: Trouble) -> Slip | None:
    """A list or table between brackets that lacks a comma, or ends with another bracket than it began with."""
    if trouble.start is None or not re.search(r"expected ',' or", trouble.said):
        return None
    opened = trouble.lines[trouble.start.line][trouble.start.column]
    if opened not in _CLOSES:
        return None
    wanted, sign = _CLOSES[opened], trouble.rest[:1]
    if sign in ("]", "}"):
        where = "" if trouble.start.line == trouble.at.line else f" op regel {trouble.start.line + 1}"
        return Slip(trouble.at, f"Wat{where} met ‘{opened}’ begint, eindigt hier met ‘{sign}’.", f"Schrijf ‘{wanted}’.")
    if not _closed(trouble):
        return None
    if sign != ":":
        message = f"Voor dit stuk ontbreekt een komma: tussen ‘{opened}’ en ‘{wanted}’ staat die na elk stuk."
        return Slip(trouble.at, message, "Zet er een komma voor.")
    word = _LAST_WORD.search(trouble.line[: trouble.at.column])
    key = word[0].strip() if word else ""
    message = (
        f"Deze dubbele punt staat tussen ‘{opened}’ en ‘{wanted}’ in een tekst: er ontbreekt een komma voor ‘{key}’, "
        "of de tekst heeft zelf een dubbele punt."
    )
    hint = "Zet een komma tussen de twee stukken, of zet de tekst tussen dubbele aanhalingstekens."
    return Slip(Spot(trouble.at.line, word.start() if word else trouble.at.column), message, hint, len(key) + 1)


def _closed(trouble: Trouble) -> bool:
    """Whether what opens at the start is closed on the line of the trouble or before."""
    assert trouble.start is not None
    first, last = trouble.start.line, trouble.at.line
    text = "\n".join(trouble.lines[first : last + 1])[trouble.start.column :]
    depth = 0
    for sign in re.findall(r"\"(?:\\.|[^\"\\])*\"|'[^']*'|[\[\]{}]", text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign, 0)
        if depth == 0:
            return True
    return False


def too_many(trouble: Trouble) -> Slip | None:
    """A closing bracket too many, or text after a list that was meant to be text as a whole."""
    if "expected key" not in trouble.said and "<block end>" not in trouble.said:
        return None
    if (sign := trouble.rest[:1]) in ("]", "}"):
        return Slip(trouble.at, f"Hier staat een ‘{sign}’ te veel.", f"Haal deze ‘{sign}’ weg.")
    before = trouble.line[: trouble.at.column].rstrip()
    if before.endswith(("]", "}")):
        message = f"Na ‘{before[-1]}’ staat nog tekst; wat met ‘[’ of ‘{{’ begint, leest YAML als lijst of tabel."
        return Slip(trouble.at, message, "Zet de hele tekst tussen dubbele aanhalingstekens.", len(trouble.rest))
    return None
