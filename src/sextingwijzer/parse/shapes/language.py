"""The shape of the register of words."""

from sextingwijzer.parse.shape import Field, ListOf, Record, Text
from sextingwijzer.parse.shapes.common import SOME_TEXTS

CHARGED_WORD = Record(
    "woord",
    {
        "vermijd": Field(SOME_TEXTS, "Woorden of woordgroepen die een gids niet gebruikt.", required=True),
        "zeg": Field(Text(), "Wat je in de plaats zegt.", required=True),
        "waarom": Field(Text(), "Waarom.", required=True),
    },
)
SOUGHT = Record(
    "zoekwoord",
    {
        "typ": Field(SOME_TEXTS, "Woorden die iemand zoekt en die in geen gids staan.", required=True),
        "vind": Field(SOME_TEXTS, "De woorden die gidsen daarvoor gebruiken.", required=True),
    },
)
LANGUAGE_REGISTER = Record(
    "register van taal",
    {
        "woorden": Field(ListOf(CHARGED_WORD), "De woorden.", required=True),
        "zoek": Field(ListOf(SOUGHT), "Wat ‘zoek’ ook vindt, onder een ander woord."),
    },
)
