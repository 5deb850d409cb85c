"""What a slip of the hand makes of a file: lines lost, doubled, swapped or shifted, and words and values changed."""

import re

from hypothesis import strategies as st

_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_VALUE = re.compile(r"(?<=: )\S.*$")
VALUES = (
    "",
    "''",
    "' '",
    "[]",
    "{}",
    "[a, b]",
    "{a: b}",
    "true",
    "ja",
    "einde",
    "anders",
    "mag",
    "2026-02-30",
    "2026-11-23",
    "99999999999999999999",
    "0",
    '"',
    "'",
    "*anker",
    "&anker x",
    "!!int 3",
    "!python/object:os.system x",
    "|",
    ">-",
    "@",
    "? x",
    "- a",
    "a: b",
    "# niets",
    "\N{PILE OF POO}",
    '"\\e[31m"',
    '"\\ud800"',
    "\t",
    "Zie [art. 371/1 Sw.]",
    "x" * 300,
)


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """The text after one to three slips."""
    lines = text.splitlines()
    words = sorted(set(_WORD.findall(text)))
    for _ in range(draw(st.integers(1, 3))):
        if not lines:
            break
        at = draw(st.integers(0, len(lines) - 1))
        draw(st.sampled_from(SLIPS))(draw, lines, at, words)
    return "\n".join(lines) + "\n"


def _lose(_draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    del lines[at]


def _lose_the_rest(_draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    del lines[at:]


def _double(_draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    lines.insert(at, lines[at])


def _move(draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))


def _shift(draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    lines[at] = draw(st.sampled_from(["  ", " ", "\t", ""])) + lines[at].lstrip(draw(st.sampled_from(["", " "])))


def _change_word(draw: st.DrawFn, lines: list[str], at: int, words: list[str]) -> None:
    found = list(_WORD.finditer(lines[at]))
    if found:
        word = draw(st.sampled_from(found))
        other = draw(st.sampled_from([*words, "einde", "anders", "weg", word[0][:-1], word[0].upper(), f"{word[0]}x"]))
        lines[at] = lines[at][: word.start()] + other + lines[at][word.end() :]


def _change_value(draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    value = draw(st.sampled_from(VALUES))
    lines[at] = _VALUE.sub(lambda _: value, lines[at])


def _change_sign(draw: st.DrawFn, lines: list[str], at: int, _words: list[str]) -> None:
    if lines[at]:
        place = draw(st.integers(0, len(lines[at]) - 1))
        sign = draw(st.sampled_from([*"[]{}:,-#'\"|>&*!%@`?\\ ", "\t", "\x07", "\u2028", "é", ""]))
        lines[at] = lines[at][:place] + sign + lines[at][place + 1 :]


SLIPS = (
    _lose,
    _lose_the_rest,
    _double,
    _move,
    _shift,
    _change_word,
    _change_word,
    _change_value,
    _change_value,
    _change_sign,
)
