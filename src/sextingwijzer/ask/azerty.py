"""Figures typed without Shift on a Belgian keyboard, where the row above the letters gives signs instead.

None of these signs is a key of ours or part of a vote, so a sign can only be meant as the figure.
"""

SIGNS = "à&é\"'(§è!ç"
"""The sign for each figure, from 0 to 9."""
_FIGURES = str.maketrans(SIGNS, "0123456789")


def figures(typed: str) -> str:
    """What was typed, with a figure for each such sign."""
    return typed.translate(_FIGURES)
