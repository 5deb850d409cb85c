"""The shape of a guide, and of the shared files that it uses."""

from sextingwijzer.model.guide import END, OTHERWISE
from sextingwijzer.model.verdict import Verdict, When, Who
from sextingwijzer.parse.shape import Choice, Day, Field, Flag, Id, ListOf, Number, Record, TableOf, Text, Variants
from sextingwijzer.parse.shapes.common import IDS, TEXTS

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
        "feiten-vanaf": Field(Day(), "De eerste dag van feiten waarvoor dit geldt; weglaten: altijd."),
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
