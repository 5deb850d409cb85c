"""The lists that more than one kind of file has."""

from sextingwijzer.parse.shape import Id, ListOf, Text

TEXTS = ListOf(Text(), or_one=True)
IDS = ListOf(Id(), or_one=True)
SOME_TEXTS = ListOf(Text(), or_one=True, filled=True)
SOME_IDS = ListOf(Id(), or_one=True, filled=True)
