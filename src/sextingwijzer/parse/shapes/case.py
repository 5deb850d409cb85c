"""The shape of a case."""

from sextingwijzer.model.case import Level
from sextingwijzer.parse.shape import Choice, Field, Id, Number, Record, TableOf, Text
from sextingwijzer.parse.shapes.answers import ANSWERS
from sextingwijzer.parse.shapes.common import IDS, TEXTS

CASE = Record(
    "casus",
    {
        "casus": Field(Id(), "De naam van de casus; gelijk aan de bestandsnaam.", required=True),
        "titel": Field(Text(), "De titel.", required=True),
        **{key: ANSWERS.fields[key] for key in ("gids", "versie")},
        "niveau": Field(Choice(tuple(level.value for level in Level)), "Hoe lastig de casus is."),
        "minuten": Field(Number(), "Hoe lang ze in een groep ongeveer duurt."),
        "verhaal": Field(Text(), "Het verhaal, verzonnen, kort genoeg voor één scherm.", required=True),
        "antwoorden": ANSWERS.fields["antwoorden"],
        "ook": Field(TableOf(Id()), "Wat het verhaal ook zegt en alleen de gids van de andere kant vraagt."),
        "bespreek": Field(TableOf(TEXTS), "Per vraag: wat je in een groep kunt bespreken."),
        "verwacht": Field(
            Record(
                "verwachting",
                {
                    "advies": Field(IDS, "Adviezen die er moeten zijn."),
                    "niet": Field(IDS, "Adviezen die er niet mogen zijn."),
                },
            ),
            "Wat de gids bij deze antwoorden zegt, en niet zegt.",
        ),
    },
)
