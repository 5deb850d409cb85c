"""The shapes of the files in guides/. What is said here is what the parser checks and what editors show."""

from sextingwijzer.model import guide_folder
from sextingwijzer.model.case import Level
from sextingwijzer.model.guide import END, OTHERWISE
from sextingwijzer.model.registers import Certainty
from sextingwijzer.model.verdict import Verdict, When, Who
from sextingwijzer.parse.shape import Choice, Day, Field, Flag, Id, ListOf, Number, Record, TableOf, Text, Variants

TEXTS = ListOf(Text(), or_one=True)
IDS = ListOf(Id(), or_one=True)
SOME_TEXTS = ListOf(Text(), or_one=True, filled=True)
SOME_IDS = ListOf(Id(), or_one=True, filled=True)
TARGET = Field(Id(), f"De volgende knoop, of ‘{END}’ om het onderwerp te besluiten.", required=True)

TOPIC = Record(
    "onderwerp",
    {
        "id": Field(Id(), "De naam in het commando: sextingwijzer GIDS ONDERWERP.", required=True),
        "titel": Field(Text(), "De vraag zoals een begeleider ze stelt.", required=True),
        "start": Field(Id(), "De knoop waar het onderwerp begint.", required=True),
    },
)
OPTION = Record(
    "optie",
    {
        "tekst": Field(Text(), "Het antwoord zoals de begeleider het leest.", required=True),
        "onbekend": Field(Flag(), "true bij de ene optie die zegt dat je het (nog) niet weet."),
        "uitzoeken": Field(Text(), "Bij de onbekende optie: bij wie en hoe je dit te weten komt, zonder te sturen."),
    },
    text_key="tekst",
)
QUESTION = Record(
    "vraag",
    {
        "vraag": Field(Text(), "De vraag, in één zin.", required=True),
        "waarom": Field(Text(), "Waarom we dit vragen; verschijnt bij ‘?’.", required=True),
        "opties": Field(
            TableOf(OPTION, (OTHERWISE,)), "De mogelijke antwoorden; precies één is ‘onbekend’.", required=True
        ),
    },
)
DECISION = Record(
    "beslissing",
    {
        "beslis": Field(Id(), "De vraag waarvan het antwoord de weg bepaalt.", required=True),
        "naar": Field(TableOf(Id()), "Per optie de volgende knoop; ‘anders’ voor de overige opties.", required=True),
    },
)
ADVICE = Record(
    "advies",
    {
        "advies": Field(Text(), "De titel: wat te doen of te laten, in één zin.", required=True),
        "oordeel": Field(Choice(tuple(v.value for v in Verdict)), "Wat dit advies zegt.", required=True),
        "over": Field(Id(), "De handeling waarover het oordeel gaat; tegenspraak daarover wordt opgespoord."),
        "wie": Field(Choice(tuple(w.value for w in Who)), "Wie dit doet.", required=True),
        "wanneer": Field(Choice(tuple(w.value for w in When)), "Hoe snel.", required=True),
        "veiligheid": Field(Flag(), "true bij advies over veiligheid; dat staat altijd bovenaan."),
        "tekst": Field(Text(), "Het advies: alinea's en eenvoudige lijsten (‘- ’), zonder opmaak.", required=True),
        "zeg": Field(TEXTS, "Zinnen om mee te beginnen."),
        "wet": Field(IDS, "Verwijzingen naar registers/wetgeving.yaml."),
        "artikel": Field(TEXTS, "Nummers van uitspraken in registers/artikel.yaml."),
        "buiten-artikel": Field(Text(), "De bron, als het advies (ook) van buiten het artikel komt."),
        "gewijzigd": Field(Text(), "Wat er in het recht gewijzigd is sinds het artikel van 2018."),
        "contact": Field(IDS, "Verwijzingen naar registers/contacten.yaml."),
        "naar": TARGET,
    },
)
NODE = Variants("knoop", {"beslis": DECISION, "advies": ADVICE})

_QUESTIONS = Field(TableOf(QUESTION), "De vragen, per naam.")
_NODES = Field(TableOf(NODE, (END,)), "De beslissingen en adviezen, per naam.")

ALLOWED = Record(
    "uitzondering",
    {
        "regel": Field(Id(), "De regel die een bevinding geeft.", required=True),
        "bij": Field(Id(), "De knoop, vraag of het onderwerp waar dat mag.", required=True),
        "waarom": Field(Text(), "Waarom dat hier goed is.", required=True),
    },
)
ASSUMED = Record(
    "aanname",
    {
        "vraag": Field(Id(), "Een vraag van deze gids.", required=True),
        "optie": Field(Id(), "Het antwoord dat het blad aanneemt.", required=True),
        "als": Field(TableOf(Id()), "Alleen als de andere gids deze antwoorden kreeg; weglaten: altijd."),
    },
)
SHEET = Record(
    "blad",
    {
        "tekst": Field(Text(), "Voor wie het blad is, in een zin; staat bovenaan.", required=True),
        "vooraf": Field(Text(), "Wat je weegt voor je het blad meegeeft; staat er niet op."),
        "feiten": Field(IDS, "Vragen waarvan het blad het antwoord overneemt; al de rest weet het blad niet."),
        "neemt-aan": Field(ListOf(ASSUMED), "Wat het blad aanneemt zonder dat iemand het antwoordde."),
    },
)
SHARED = Record("gedeeld bestand", {"vragen": _QUESTIONS, "knopen": _NODES})
GUIDE = Record(
    "gids",
    {
        "gids": Field(Id(), "De naam van de gids en van het commando; gelijk aan de bestandsnaam.", required=True),
        "titel": Field(Text(), "De titel boven het advies.", required=True),
        "voor": Field(Text(), "Voor wie de gids is.", required=True),
        "versie": Field(Text(), "De versie van de inhoud.", required=True),
        "nagekeken": Field(Day(), "Wanneer de inhoud laatst is nagekeken.", required=True),
        "over": Field(Text(), "Wat de gids doet en niet doet, in een of twee zinnen."),
        "volgorde": Field(Number(), "De plaats in het startmenu; gidsen zonder staan achteraan."),
        "gebruikt": Field(TEXTS, "Gedeelde bestanden, bijvoorbeeld gedeeld/vragen.yaml."),
        "blad": Field(SHEET, "Hoe deze gids een blad wordt om mee te geven na een andere gids."),
        "onderwerpen": Field(
            ListOf(TOPIC, filled=True), "De onderwerpen, in de volgorde van de wandeling.", required=True
        ),
        "vragen": _QUESTIONS,
        "knopen": _NODES,
        "toegestaan": Field(ListOf(ALLOWED), "Bevindingen die je bewust laat staan, elk met een reden."),
    },
)

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
ANSWERS = Record(
    "antwoordenbestand",
    {
        "gids": Field(Id(), "De gids waarvoor de antwoorden zijn.", required=True),
        "versie": Field(Text(), "De versie van de gids waarmee ze gegeven zijn."),
        "antwoorden": Field(TableOf(Id()), "Per vraag de gekozen optie.", required=True),
    },
)
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


_BY_FILE = {
    guide_folder.RULES_FILE: PATH_RULES,
    guide_folder.LAW_FILE: LAW_REGISTER,
    guide_folder.CONTACTS_FILE: CONTACT_REGISTER,
    guide_folder.STATEMENTS_FILE: STATEMENT_REGISTER,
    guide_folder.WORDS_FILE: LANGUAGE_REGISTER,
}


def shape_of(name: str) -> Record:
    """The shape of a file, by its name in a folder of guides."""
    if name in _BY_FILE:
        return _BY_FILE[name]
    folder = name.rpartition("/")[0]
    if folder == guide_folder.CASES:
        return CASE
    return SHARED if folder else GUIDE
