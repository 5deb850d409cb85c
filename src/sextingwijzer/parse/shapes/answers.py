"""The shape of a file with answers."""

from sextingwijzer.parse.shape import Field, Id, Record, TableOf, Text

ANSWERS = Record(
    "antwoordenbestand",
    {
        "gids": Field(Id(), "De gids waarvoor de antwoorden zijn.", required=True),
        "versie": Field(Text(), "De versie van de gids waarmee ze gegeven zijn."),
        "antwoorden": Field(TableOf(Id()), "Per vraag de gekozen optie.", required=True),
    },
)
