"""The shape of the rules that hold on every walk."""

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.parse.shape import Choice, Field, Id, ListOf, Record, TableOf, Text
from sextingwijzer.parse.shapes.common import IDS, SOME_IDS

_NEVER = Record(
    "verbod",
    {
        "advies": Field(Id(), "Eén advies."),
        "over": Field(Id(), "Elk advies over deze handeling."),
        "oordeel": Field(ListOf(Choice(tuple(v.value for v in Verdict)), or_one=True), "Alleen met dit oordeel."),
    },
    text_key="advies",
)
PATH_RULE = Record(
    "regel",
    {
        "id": Field(Id(), "De naam van de regel.", required=True),
        "gidsen": Field(IDS, "Voor welke gidsen; weglaten: alle."),
        "als": Field(TableOf(SOME_IDS), "Per vraag de optie of opties; weglaten: altijd."),
        "dan": Field(
            Record(
                "gevolg",
                {
                    "advies": Field(IDS, "Adviezen die er dan moeten zijn."),
                    "contact": Field(IDS, "Contacten die een advies dan moet noemen."),
                    "niet": Field(ListOf(_NEVER), "Adviezen die er dan niet mogen zijn."),
                },
            ),
            "Wat dan moet, en niet mag.",
            required=True,
        ),
        "waarom": Field(Text(), "Waarom dit moet gelden.", required=True),
    },
)
PATH_RULES = Record("regelbestand", {"regels": Field(ListOf(PATH_RULE), "De regels.", required=True)})
