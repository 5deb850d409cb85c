"""The nearest valid word, for a word that is not."""

from collections.abc import Iterable

MANY = 20
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
    if not choices or len(choices) > MANY:
        return ""
    return f"Geldig: {', '.join(choices)}."


def which_of(word: str, valid: Iterable[str]) -> str:
    """A Dutch sentence with all valid words, after one with the nearest when there is one."""
    choices = list(valid)
    every = f"Geldig: {', '.join(choices)}."
    found = nearest(word, choices)
    return every if found is None else f"Bedoel je ‘{found}’? {every}"
