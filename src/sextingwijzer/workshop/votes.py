"""A show of hands: numbers, one for each option. Kept in memory and nowhere else; there are no names in it."""

import re

Votes = tuple[int, ...]

_MOST_DIGITS = 4
_APART = re.compile(r"[\s,;+]+")


def read_votes(typed: str, options: int) -> Votes | None:
    """The numbers typed, such as "7 0 2"; None unless there is exactly one for each option."""
    words = [word for word in _APART.split(typed) if word]
    if len(words) != options or not all(re.fullmatch(rf"[0-9]{{1,{_MOST_DIGITS}}}", word) for word in words):
        return None
    return tuple(int(word) for word in words)
