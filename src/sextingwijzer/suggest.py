"""The nearest valid word, for a word that is not."""

from collections.abc import Iterable

_MANY = 20
"""More words than this are not listed: nobody reads them."""


def nearest(word: str, valid: Iterable[str]) -> str | None:
    """The valid word that `word` was most likely meant to be, or None when nothing is near."""
    from difflib import get_close_matches  # only needed once something is wrong

    found = get_close_matches(word.lower(), list(valid), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """A Dutch sentence with the nearest valid word, or else with all of them."""
    choices = list(valid)
    if (found := nearest(word, choices)) is not None:
        return f"Bedoel je ‘{found}’?"
    if not choices or len(choices) > _MANY:
        return ""
    return f"Geldig: {', '.join(choices)}."


def which_of(word: str, valid: Iterable[str]) -> str:
    """A Dutch sentence with all valid words, after one with the nearest when there is one."""
    choices = list(valid)
    every = f"Geldig: {', '.join(choices)}."
    found = nearest(word, choices)
    return every if found is None else f"Bedoel je ‘{found}’? {every}"


def as_id(text: str) -> str:
    """The valid name that is nearest to `text`; empty when nothing of it can be in a name."""
    from unicodedata import normalize  # idem

    plain = normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return "-".join("".join(char if char.isalnum() else " " for char in plain).split())


def as_day(text: str) -> str | None:
    """The day that `text` was most likely meant to be, as year-month-day; None when it is no day at all."""
    from datetime import date

    parts = "".join(char if char.isalnum() else " " for char in text.lower()).split()
    numbers = [str(_MONTHS.index(part[:3]) + 1) if part[:3] in _MONTHS else part for part in parts]
    if len(numbers) == 1 and len(numbers[0]) == len("20261123"):
        numbers = [numbers[0][:4], numbers[0][4:6], numbers[0][6:]]
    if len(numbers) != 3 or not all(number.isdecimal() and len(number) <= 4 for number in numbers):  # noqa: PLR2004
        return None
    if len(numbers[0]) != 4:  # noqa: PLR2004  # the day first, as people here write it
        numbers.reverse()
    try:
        return date(*map(int, numbers)).isoformat() if len(numbers[0]) == 4 else None  # noqa: PLR2004
    except ValueError:
        return None


_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
