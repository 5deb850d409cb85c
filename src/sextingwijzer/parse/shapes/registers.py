"""The shapes of the registers that an advice refers to: law, contacts, statements of the article."""

from sextingwijzer.model.registers import Certainty
from sextingwijzer.parse.shape import Choice, Day, Field, Flag, ListOf, Record, TableOf, Text
from sextingwijzer.parse.shapes.common import SOME_TEXTS

LAW_VERSION = Record(
    "versie",
    {
        "citaat": Field(Text(), "Hoe je deze versie aanhaalt; nooit een nummer dat niemand zag.", required=True),
        "van": Field(Day(), "De eerste dag waarop ze gold; weglaten als die niet gekend is."),
        "tot": Field(Day(), "De laatste dag waarop ze gold; weglaten zolang ze geldt."),
        "zekerheid": Field(Choice(tuple(c.value for c in Certainty)), "Hoe zeker we zijn.", required=True),
        "bron": Field(Text(), "Waar dit te lezen staat.", required=True),
        "uitleg": Field(Text(), "Wat deze versie zegt, in gewone taal.", required=True),
        "nagekeken": Field(Day(), "Wanneer laatst nagekeken.", required=True),
    },
)
LAW = Record(
    "wet",
    {
        "naam": Field(Text(), "De regel of het misdrijf in woorden.", required=True),
        "omschrijving": Field(Text(), "Waarover het gaat, in een of twee zinnen.", required=True),
        "in-artikel": Field(Text(), "Hoe het artikel van 2018 ernaar verwijst."),
        "gewijzigd": Field(Text(), "Wat er sinds het artikel veranderd is."),
        "feiten": Field(Flag(), "true als de dag van de feiten telt, zoals bij wat strafbaar is; anders telt vandaag."),
        "versies": Field(ListOf(LAW_VERSION, filled=True), "De versies, van oud naar nieuw.", required=True),
    },
)
LAW_REGISTER = Record("register van wetgeving", {"wetten": Field(TableOf(LAW), "De wetten, per naam.", required=True)})
CONTACT = Record(
    "contact",
    {
        "naam": Field(Text(), "De naam van de dienst.", required=True),
        "voor": Field(Text(), "Voor wie.", required=True),
        "bereik": Field(SOME_TEXTS, "Telefoonnummer, adres van de website of e-mailadres.", required=True),
        "hoe": Field(Text(), "Waarvoor en hoe.", required=True),
        "nood": Field(Flag(), "true bij een noodnummer: dat bel je eerst, en met naam en plaats."),
        "bron": Field(Text(), "Waar we dit vonden.", required=True),
        "nagekeken": Field(Day(), "Wanneer laatst nagekeken.", required=True),
    },
)
CONTACT_REGISTER = Record(
    "register van contacten", {"contacten": Field(TableOf(CONTACT), "De contacten, per naam.", required=True)}
)
STATEMENT = Record(
    "uitspraak",
    {
        "nr": Field(Text(), "Het nummer: 1 tot 148, of T1 tot T8.", required=True),
        "plaats": Field(Text(), "De rubriek in het artikel.", required=True),
        "regels": Field(Text(), "De regels in het artikel.", required=True),
        "tekst": Field(Text(), "De uitspraak, in eigen woorden.", required=True),
        "sterkte": Field(Text(), "Hoe sterk het artikel het zegt.", required=True),
        "achtergrond": Field(Flag(), "true als geen advies deze uitspraak hoeft te noemen."),
    },
)
STATEMENT_REGISTER = Record(
    "register van uitspraken", {"uitspraken": Field(ListOf(STATEMENT), "De uitspraken, op nummer.", required=True)}
)
