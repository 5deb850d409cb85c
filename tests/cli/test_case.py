"""`casus`: the list, the worksheets, what if, the other side, the whole run, playing, and a case of one's own."""

import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli.running import Terminal, sextingwijzer, without_colour

GUIDES = Path(__file__).parents[1] / "workshop" / "guides"
SHIPPED = Path(__file__).parents[2] / "guides"


def casus(*words, **how):
    return sextingwijzer("casus", *words, **{"guides": GUIDES, **how})


@pytest.fixture
def folder(tmp_path):
    """A copy of the guides, to write cases in."""
    return shutil.copytree(GUIDES, tmp_path / "gidsen")


# The list.


def test_the_list_goes_by_role_then_by_level_then_by_minutes(monkeypatch):
    monkeypatch.chdir(GUIDES.parent)  # the last line is as long as the folder is named, and wraps
    assert casus(guides=Path(GUIDES.name)).stdout == snapshot("""\
Casussen
════════

clb: Bij het CLB
────────────────

• zwijgen: Zeg het aan niemand (makkelijk)

school: Op school
─────────────────

• rondgestuurd: Een foto gaat rond (gemiddeld, 15 minuten)
• dreiging: Er wordt gedreigd (20 minuten)

Spelen: sextingwijzer --gidsen guides casus NAAM
""")


def test_the_list_of_one_guide():
    assert "zwijgen" in casus("--gids", "clb").stdout
    assert "rondgestuurd" not in casus("--gids", "clb").stdout


@pytest.mark.parametrize(
    ("words", "listed"),
    [
        (["--niveau", "gemiddeld"], ["rondgestuurd"]),
        (["--niveau", "Makkelijk"], ["zwijgen"]),
        (["--niveau", "moeilijk"], []),
        (["--minuten", "15"], ["rondgestuurd"]),
        (["--minuten", "20"], ["rondgestuurd", "dreiging"]),
        (["--minuten", "14"], []),
        (["--minuten", "20", "--niveau", "gemiddeld"], ["rondgestuurd"]),
        (["--minuten", "20", "--gids", "clb"], []),
    ],
)
def test_the_list_by_level_and_minutes(words, listed):
    assert [row["case"] for row in json.loads(casus(*words, "--formaat", "json").stdout)["cases"]] == listed
    for form in ("tekst", "markdown", "html"):
        page = casus(*words, "--formaat", form).stdout
        assert [name for name in ("zwijgen", "rondgestuurd", "dreiging") if f"{name}: " in page] == listed
        assert ("Geen enkele casus past daarbij." in page) is (not listed)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["--niveau", "makelijk"],
            "Het niveau ‘makelijk’ bestaat hier niet. Bedoel je ‘makkelijk’? Geldig: makkelijk, gemiddeld, moeilijk.\n",
        ),
        (
            ["--minuten", "kwartier"],
            "‘--minuten kwartier’ is geen geheel getal boven nul. Schrijf bijvoorbeeld: --minuten 15\n",
        ),
        (["--minuten", "0"], "‘--minuten 0’ is geen geheel getal boven nul. Schrijf bijvoorbeeld: --minuten 15\n"),
        (
            ["rondgestuurd", "--niveau", "makkelijk"],
            "‘--niveau’ hoort bij de lijst: sextingwijzer casus --niveau …\n",
        ),
    ],
)
def test_what_no_list_can_be_made_of_is_a_usage_error(words, said):
    ran = casus(*words)

    assert (ran.code, ran.stdout, ran.stderr) == (2, "", said)


def test_the_list_as_json():
    assert json.loads(casus("--formaat", "json").stdout)["cases"][1] == {
        "case": "rondgestuurd",
        "title": "Een foto gaat rond",
        "guide": "school",
        "level": "gemiddeld",
        "minutes": 15,
    }


def test_the_list_of_a_guide_that_does_not_exist_is_a_usage_error():
    ran = casus("--gids", "scool")

    assert (ran.code, ran.stdout, ran.stderr) == (
        2,
        "",
        snapshot("Er is geen gids ‘scool’. Bedoel je ‘school’?\n"),
    )


def test_a_folder_without_cases_says_so():
    assert "Deze map met gidsen heeft geen casussen." in sextingwijzer("casus").stdout


def test_every_shipped_case_is_in_the_list():
    listed = {row["case"] for row in json.loads(casus("--formaat", "json", guides=SHIPPED).stdout)["cases"]}

    assert listed == {path.stem for path in (SHIPPED / "casussen").glob("*.yaml")}


# On paper.


def test_the_worksheet_has_the_story_the_questions_and_room_to_write_and_gives_nothing_away():
    ran = casus("rondgestuurd", "--formaat", "markdown")

    assert ran.stdout == snapshot("""\
# Een foto gaat rond

Werkblad · gids school · gemiddeld · ongeveer 15 minuten · versie 1

In de klas van Lore gaat een foto rond. Niemand zegt iets.

Lore wil geen klacht indienen.

Dit verhaal is verzonnen. Schrijf geen namen op dit blad.

## 1\\. Is er nu onmiddellijk gevaar?

1. Ja
2. Nee
3. Weet ik niet

**Onze keuze, en waarom:**

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

## 2\\. Wil de leerling klacht indienen?

1. Ja
2. Nee
3. Niet gevraagd

**Onze keuze, en waarom:**

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

## 3\\. Is er onrust in de klas?

1. Ja
2. Nee
3. Weet ik niet

**Onze keuze, en waarom:**

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

## Om daarna samen te bespreken

- Hoe kom je dit te weten?
- Wie zou je eerst spreken?
- Wat zou je nooit vragen?

**Dit doen wij dan:**

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

## Wat neem ik mee?

**Dit doe ik morgen anders:**

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

## Wie kan helpen

Wie bij dit verhaal kan helpen:

- De Hulplijn: 0000 00 000, hulplijn.example (voor iedereen)

Raakt dit jou zelf, ook als volwassene:

- Praat met iemand die je vertrouwt, of met je huisarts.
""")


def test_the_trainers_sheet_has_answers_advice_sources_and_what_to_discuss():
    ran = casus("rondgestuurd", "--trainer")

    assert ran.stdout == snapshot("""\
Een foto gaat rond
══════════════════

Trainersblad · gids school · gemiddeld · ongeveer 15 minuten · versie 1

De volledige tekst van elk advies staat in de gids, en bij het spelen achter de
toets ‘?’.

Zeg dit vooraf:
• Dit verhaal is verzonnen. Het gaat over seksuele beelden van jongeren, en dat
  kan raken.
• Je mag altijd weggaan en terugkomen. Je hoeft niet te zeggen waarom.
• Vertel niets van jezelf of van een echte leerling. Noem geen namen.
• Er zijn geen punten, geen goed en geen fout. Niemand neemt op. De stemmen
  worden niet bewaard.
• Wil je er met iemand over praten? De contacten staan op het einde.

Het verhaal
───────────

In de klas van Lore gaat een foto rond. Niemand zegt iets.

Lore wil geen klacht indienen.

1. Is er nu onmiddellijk gevaar?
────────────────────────────────

1. Ja
2. Nee
3. Weet ik niet

In dit verhaal: Nee

Om te bespreken:
• Hoe kom je dit te weten?

2. Wil de leerling klacht indienen?
───────────────────────────────────

1. Ja
2. Nee
3. Niet gevraagd

In dit verhaal: Nee

Om te bespreken:
• Wie zou je eerst spreken?
• Wat zou je nooit vragen?

○ HOEFT NIET
  Je hoeft niet te melden

  Bron: artikel 2018, uitspraak 50

3. Is er onrust in de klas?
───────────────────────────

1. Ja
2. Nee
3. Weet ik niet

In dit verhaal: Ja

► AANGERADEN
  Praat met de klas, zonder namen

  Bron: artikel 2018, uitspraak 50

Dit geldt in elk verhaal
────────────────────────

×× VERBODEN – Bekijk de beelden niet
► AANGERADEN – Vraag later hoe het gaat

Wie kan helpen
──────────────

Wie bij dit verhaal kan helpen:
• De Hulplijn: 0000 00 000, hulplijn.example (voor iedereen)

Raakt dit jou zelf, ook als volwassene:
• Praat met iemand die je vertrouwt, of met je huisarts.

Wat deze gids is
────────────────

Deze gids helpt je kiezen en vervangt geen overleg. Juridisch advies is hij
niet. Hij steunt op een artikel van 2018, nagekeken aan het recht van vandaag
zover we konden. Wat we niet konden nagaan, staat er zo bij.
""")


def test_both_sheets_as_html_are_whole_documents(tmp_path):
    for name, words in {"blad.html": (), "trainer.html": ("--trainer",)}.items():
        ran = casus("dreiging", *words, "-o", tmp_path / name)
        page = (tmp_path / name).read_text(encoding="utf-8")

        assert (ran.code, ran.stdout) == (0, "")
        assert page.startswith("<!doctype html>")
        assert page.count("<section") == page.count("</section>")
        assert ("Hier zwijgt het artikel" in page) == bool(words)


def test_an_existing_file_is_left_alone(tmp_path):
    path = tmp_path / "blad.html"
    path.write_text("van mij")

    assert casus("rondgestuurd", "-o", path).code == 1
    assert path.read_text() == "van mij"


def test_the_worksheet_as_json_gives_nothing_away_and_the_trainers_has_it_all():
    sheet = json.loads(casus("dreiging", "--formaat", "json").stdout)
    trainer = json.loads(casus("dreiging", "--trainer", "--formaat", "json").stdout)

    assert {key: sheet[key] for key in ("case", "guide", "level", "minutes")} == {
        "case": "dreiging",
        "guide": "school",
        "level": None,
        "minutes": 20,
    }
    assert sheet["steps"][0] == {
        "question": "acuut",
        "text": "Is er nu onmiddellijk gevaar?",
        "options": [
            {"option": "ja", "label": "Ja"},
            {"option": "nee", "label": "Nee"},
            {"option": "weet-niet", "label": "Weet ik niet"},
        ],
        "discuss": [],
    }
    first = trainer["steps"][0]
    assert (first["answer"], [advice["id"] for advice in first["advice"]]) == ("ja", ["hulp-halen"])
    assert first["advice"][0]["article_silent"] == "Over acuut gevaar op school zegt het artikel niets."
    assert [advice["id"] for advice in trainer["always"]] == ["niet-kijken", "opvolgen"]


# What if, and the other side.


def test_what_if_shows_only_what_changes_and_why():
    assert casus("rondgestuurd", "--wat-als", "klacht=ja").stdout == snapshot("""\
Wil de leerling klacht indienen?
════════════════════════════════

In het verhaal: Nee
Wat als: Ja

Ander oordeel, want nu: Wil de leerling klacht indienen? Ja
Was: HOEFT NIET: Je hoeft niet te melden

√ MAG – Je mag samen gaan melden
""")


def test_what_if_groups_what_comes_and_goes_for_one_reason():
    assert casus("zwijgen", "--wat-als", "acuut=ja").stdout == snapshot("""\
Is er nu onmiddellijk gevaar?
═════════════════════════════

In het verhaal: Nee
Wat als: Ja

Dit komt erbij, want nu: Is er nu onmiddellijk gevaar? Ja

‼ VERPLICHT – Haal nu hulp

Dit valt weg, want niet meer: Is er nu onmiddellijk gevaar? Nee

×× VERBODEN – Deel niets met de politie

Dit valt weg, maar is daarmee niet weerlegd. Bij dit antwoord vraagt de gids
niet meer naar wat het verhaal zegt: Wil de leerling klacht indienen? Ja

► AANGERADEN – Steun wie zelf klacht indient
""")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("klas=ja", "Het advies blijft hetzelfde."),  # the answer of the case itself
        ("acuut=weet-niet", "Het advies blijft hetzelfde."),
    ],
)
def test_a_change_that_changes_nothing_says_so(change, said):
    assert said in casus("rondgestuurd", "--wat-als", change).stdout


def test_what_if_as_json_has_all_reasons():
    data = json.loads(casus("zwijgen", "--wat-als", "klacht=nee", "--formaat", "json").stdout)

    assert data == {
        "case": "zwijgen",
        "question": "klacht",
        "before": "ja",
        "after": "nee",
        "asked": True,
        "came": [],
        "went": [
            {
                "id": "steunen",
                "title": "Steun wie zelf klacht indient",
                "verdict": "aangeraden",
                "because": ["acuut=nee", "klacht=ja"],
            }
        ],
        "altered": [],
        "unasked": [],
        "unanswered": [],
    }


@pytest.mark.parametrize("change", ["klacht", "=ja", "klacht=", "klagt=ja", "klacht=jaa"])
def test_a_change_that_cannot_be_read_is_a_usage_error(change):
    ran = casus("rondgestuurd", "--wat-als", change)

    assert (ran.code, ran.stdout) == (2, "")


def test_the_message_for_a_change_that_cannot_be_read():
    assert casus("rondgestuurd", "--wat-als", "klacht").stderr == snapshot(
        "‘--wat-als klacht’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: --wat-als acuut=ja\n"
    )
    assert casus("rondgestuurd", "--wat-als", "klagt=ja").stderr == snapshot(
        "De gids ‘school’ heeft geen vraag ‘klagt’. Bedoel je ‘klacht’?\n"
    )
    assert casus("rondgestuurd", "--wat-als", "foo=ja").stderr == snapshot(
        "De gids ‘school’ heeft geen vraag ‘foo’. Geldig: acuut, klacht, klas.\n"
    )
    assert casus("rondgestuurd", "--wat-als", "klacht=jaa").stderr == snapshot(
        "De vraag ‘klacht’ heeft geen optie ‘jaa’. Bedoel je ‘ja’? Geldig: ja, nee, niet-gevraagd.\n"
    )


def test_the_other_side_stands_beside_this_one():
    assert casus("rondgestuurd", "--andere-kant").stdout == snapshot("""\
Over hetzelfde een ander oordeel
════════════════════════════════

Andere kant: dezelfde feiten, twee plaatsen

Op school (ambtsgeheim)                  Bij het CLB (beroepsgeheim)

○ HOEFT NIET                             ×× VERBODEN
  Je hoeft niet te melden (de school)      Deel niets met de politie (het CLB)

Wat we vergeleken
═════════════════

Andere kant: dezelfde feiten, twee plaatsen

Niet getoond: 2 keer hetzelfde oordeel; 1 keer raad alleen op school
(ambtsgeheim).

Bij het CLB (beroepsgeheim): dit vraagt de gids niet, dus het telt niet mee.
• Is er onrust in de klas? Ja

Bij het CLB (beroepsgeheim): dit vraagt de gids ook. De casus noemt geen
antwoord, dus telt het als niet geweten.
• Vraagt de leerling om te zwijgen? Weet ik niet
""")


def test_on_a_narrow_screen_the_sides_stand_below_each_other():
    ran = casus("rondgestuurd", "--andere-kant", stdout=Terminal(), env={"COLUMNS": "40"})

    assert """\
plaatsen

Op school (ambtsgeheim):
○ HOEFT NIET
  Je hoeft niet te melden (de school)
Bij het CLB (beroepsgeheim):
×× VERBODEN
  Deel niets met de politie (het CLB)
""" in without_colour(ran.stdout)
    assert max(map(len, without_colour(ran.stdout).splitlines())) < 40


def test_what_the_case_tells_the_other_side_is_not_said_to_be_missing(folder):
    path = folder / "casussen" / "rondgestuurd.yaml"
    path.write_text(path.read_text().replace("bespreek:", "ook: {geheim: ja}\nbespreek:"))
    shown = casus("rondgestuurd", "--andere-kant", guides=folder).stdout

    assert "Leg je beroepsgeheim uit" in shown
    assert "Weet ik niet" not in shown
    assert sextingwijzer("controleer", guides=folder).code == 0


@pytest.mark.parametrize(
    ("also", "said"),
    [
        ("gehiem: ja", "noemt bij ‘ook’ de vraag van ‘clb’ ‘gehiem’, en die bestaat niet"),
        ("geheim: jaa", "noemt bij ‘geheim’ de optie ‘jaa’, en die bestaat niet"),
        ("klacht: ja", "noemt de vraag ‘klacht’ twee keer, bij ‘antwoorden’ en bij ‘ook’"),
    ],
)
def test_what_the_case_tells_the_other_side_is_checked(folder, also, said):
    path = folder / "casussen" / "rondgestuurd.yaml"
    path.write_text(path.read_text().replace("bespreek:", f"ook: {{{also}}}\nbespreek:"))
    ran = sextingwijzer("controleer", guides=folder)

    assert ran.code == 1
    assert said in ran.stdout


def test_a_guide_without_another_side_says_so(folder):
    (folder / "clb.yaml").rename(folder / "ouders.yaml")
    guide = (folder / "ouders.yaml").read_text().replace("gids: clb", "gids: ouders")
    (folder / "ouders.yaml").write_text(guide)
    case = (folder / "casussen" / "zwijgen.yaml").read_text().replace("gids: clb", "gids: ouders")
    (folder / "casussen" / "zwijgen.yaml").write_text(case)
    none = casus("zwijgen", "--andere-kant", guides=folder)
    gone = casus("rondgestuurd", "--andere-kant", guides=folder)

    assert (none.code, none.stderr) == (
        2,
        snapshot("Een andere kant is er voor school en clb, niet voor de gids ‘ouders’.\n"),
    )
    assert (gone.code, gone.stderr) == (1, snapshot("Er is geen andere kant: de gids ‘clb’ staat niet in deze map.\n"))
    assert "andere kant" not in casus("rondgestuurd", "--eenvoudig", guides=folder, stdin="").stderr


# Without a trainer.


def test_the_whole_case_in_one_go():
    assert casus("dreiging", "--automatisch").stdout == snapshot("""\
Voor we beginnen
════════════════

• Dit verhaal is verzonnen. Het gaat over seksuele beelden van jongeren, en dat
  kan raken.

• Je mag altijd weggaan en terugkomen. Je hoeft niet te zeggen waarom.

• Vertel niets van jezelf of van een echte leerling. Noem geen namen.

• Er zijn geen punten, geen goed en geen fout. Niemand neemt op. De stemmen
  worden niet bewaard.

• Wil je er met iemand over praten? De contacten staan op het einde.

Er wordt gedreigd
═════════════════

gids school · ongeveer 20 minuten

Iemand dreigt om de foto te tonen, en wacht aan de poort.

Is er nu onmiddellijk gevaar?
═════════════════════════════

Stap 1 van 2 · Wat weten we uit het verhaal?

1. Ja

2. Nee

3. Weet ik niet

Is er nu onmiddellijk gevaar?
═════════════════════════════

Stap 1 van 2 · Wat zegt de gids?

In dit verhaal: Ja
──────────────────

‼ VERPLICHT
  Haal nu hulp

  Bron: artikel 2018, uitspraak 51; ook van buiten het artikel

Hier zwijgt het artikel
═══════════════════════

Stap 1 van 2 · Wat doen we?

‼ VERPLICHT – Haal nu hulp

Daarbij: Over acuut gevaar op school zegt het artikel niets.
Onze bron: Onze eigen veiligheidsregel

Wat spreken jullie hierover af, in jullie eigen school of centrum?

Wil de leerling klacht indienen?
════════════════════════════════

Stap 2 van 2 · Wat weten we uit het verhaal?

1. Ja

2. Nee

3. Niet gevraagd

Wil de leerling klacht indienen?
════════════════════════════════

Stap 2 van 2 · Wat zegt de gids?

In dit verhaal: Niet gevraagd
─────────────────────────────

► AANGERADEN
  Vraag het aan de leerling

  Bron: artikel 2018, uitspraak 50

Dit geldt in elk verhaal
════════════════════════

Wat altijd geldt

×× VERBODEN – Bekijk de beelden niet
► AANGERADEN – Vraag later hoe het gaat

Om af te ronden
═══════════════

Er wordt gedreigd

Wat neem je mee? Wat doe je morgen anders?

Wie bij dit verhaal kan helpen:
• De Hulplijn: 0000 00 000, hulplijn.example (voor iedereen)

Raakt dit jou zelf, ook als volwassene:
• Praat met iemand die je vertrouwt, of met je huisarts.
""")


@pytest.mark.parametrize("words", [["--automatisch"], ["--trainer"], ["--formaat", "html"], ["--andere-kant"]])
def test_two_runs_are_the_same_to_the_letter(words):
    for name in ("afpersing", "brikke", "gerucht"):
        assert casus(name, *words, guides=SHIPPED) == casus(name, *words, guides=SHIPPED)


@pytest.mark.parametrize("guide", ["school", "clb", "leerling", "ouders", "preventie", "vlaggen"])
def test_a_shipped_case_of_each_guide_runs_to_its_end(guide):
    listed = json.loads(casus("--gids", guide, "--formaat", "json", guides=SHIPPED).stdout)["cases"]
    ran = casus(listed[0]["case"], "--automatisch", guides=SHIPPED)

    assert (ran.code, ran.stderr) == (0, "")
    assert "Om af te ronden\n" in ran.stdout


def test_a_case_that_nobody_plays_says_what_can_be_done(monkeypatch):
    monkeypatch.chdir(GUIDES.parent)
    ran = casus("rondgestuurd", guides=None, env={"SEXTINGWIJZER_GIDSEN": GUIDES.name})

    assert ran.code == 4
    assert ran.stderr == snapshot("""\
Er is niemand om op Enter te drukken.
Alles na elkaar: sextingwijzer --gidsen guides casus rondgestuurd --automatisch
Een werkblad: sextingwijzer --gidsen guides casus rondgestuurd --formaat tekst
""")


# Playing, line by line.


def test_a_play_from_warning_to_close():
    ran = casus("zwijgen", "--eenvoudig", stdin="\n\n3 0 1\n" + "\n" * 9)

    assert ran.code == 0
    assert ran.stderr == snapshot("""\

Voor we beginnen
════════════════

• Dit verhaal is verzonnen. Het gaat over seksuele beelden van jongeren, en dat
  kan raken.

• Je mag altijd weggaan en terugkomen. Je hoeft niet te zeggen waarom.

• Vertel niets van jezelf of van een echte leerling. Noem geen namen.

• Er zijn geen punten, geen goed en geen fout. Niemand neemt op. De stemmen
  worden niet bewaard.

• Wil je er met iemand over praten? De contacten staan op het einde.

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, q = stop, x = wis en weg)
> \n\
gids clb · makkelijk

Zeg het aan niemand
═══════════════════

Een leerling vertelt iets en vraagt om te zwijgen. Er is geen gevaar.

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, q = stop, x = wis en weg)
> \n\
Stap 1 van 3 · Wat weten we uit het verhaal?

Vraagt de leerling om te zwijgen?
═════════════════════════════════

1. Ja

2. Nee

3. Weet ik niet

Stem met de hand. Typ per antwoord het aantal, zoals: 7 0 2. Enter zonder getal
slaat het stemmen over. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Stap 1 van 3 · Wat weten we uit het verhaal?

Vraagt de leerling om te zwijgen?
═════════════════════════════════

1. Ja
   ████████████████████████████████████████████████████████████ 3

2. Nee
   0

3. Weet ik niet
   ████████████████████ 1

Vraag nu: wat doe je dan? Enter toont het antwoord van het verhaal en het
advies. Nieuwe aantallen komen in de plaats. (t = terug, s = spring,
r = opnieuw, a = wat als, k = andere kant, ? = waarom, q = stop,
x = wis en weg)
> \n\
Stap 1 van 3 · Wat zegt de gids?

Vraagt de leerling om te zwijgen?
═════════════════════════════════

In dit verhaal: Ja
──────────────────

‼ VERPLICHT
  Leg je beroepsgeheim uit

  Bron: artikel 2018, uitspraak 51

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Stap 2 van 3 · Wat weten we uit het verhaal?

Is er nu onmiddellijk gevaar?
═════════════════════════════

1. Ja

2. Nee

3. Weet ik niet

Stem met de hand. Typ per antwoord het aantal, zoals: 7 0 2. Enter zonder getal
slaat het stemmen over. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Stap 2 van 3 · Wat zegt de gids?

Is er nu onmiddellijk gevaar?
═════════════════════════════

In dit verhaal: Nee
───────────────────

×× VERBODEN
  Deel niets met de politie

  Bron: artikel 2018, uitspraak 50

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Stap 3 van 3 · Wat weten we uit het verhaal?

Wil de leerling klacht indienen?
════════════════════════════════

1. Ja

2. Nee

3. Niet gevraagd

Stem met de hand. Typ per antwoord het aantal, zoals: 7 0 2. Enter zonder getal
slaat het stemmen over. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Stap 3 van 3 · Wat zegt de gids?

Wil de leerling klacht indienen?
════════════════════════════════

In dit verhaal: Ja
──────────────────

► AANGERADEN
  Steun wie zelf klacht indient

  Bron: buiten het artikel: Onze lezing

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Stap 3 van 3 · Wat doen we?

Hier zwijgt het artikel
═══════════════════════

► AANGERADEN – Steun wie zelf klacht indient

Daarbij: Dit advies komt helemaal van buiten het artikel.
Onze bron: Onze lezing

Wat spreken jullie hierover af, in jullie eigen school of centrum?

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Wat altijd geldt

Dit geldt in elk verhaal
════════════════════════

×× VERBODEN – Bekijk de beelden niet
► AANGERADEN – Vraag later hoe het gaat

Enter gaat verder. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, ? = waarom, q = stop, x = wis en weg)
> \n\
Zeg het aan niemand

Om af te ronden
═══════════════

Wat neem je mee? Wat doe je morgen anders?

Wie bij dit verhaal kan helpen:
• De Hulplijn: 0000 00 000, hulplijn.example (voor iedereen)

Raakt dit jou zelf, ook als volwassene:
• Praat met iemand die je vertrouwt, of met je huisarts.

Enter sluit af. (t = terug, s = spring, r = opnieuw, a = wat als,
k = andere kant, q = stop, x = wis en weg)
> \
""")


def played(typed, name="rondgestuurd"):
    return casus(name, "--eenvoudig", stdin=typed).stderr


def test_the_votes_come_back_at_the_discussion_with_the_fewest_still_there():
    discussion = played("\n\n1 9 0\n\n\n").rpartition("Om te bespreken")[2]

    assert "1. Ja\n   ███████ 1\n" in discussion
    assert "2. Nee\n   ████" in discussion
    assert "3. Weet ik niet\n   0\n" in discussion


def test_votes_that_do_not_fit_the_options_are_asked_again():
    assert "Dat zijn geen 3 aantallen, één per antwoord. Probeer opnieuw." in played("\n\n1 9\n")


def test_new_votes_take_the_place_of_the_old_ones():
    assert "1. Ja\n   ████████████████████████████████████████████████████████████ 4\n" in played("\n\n1 9 0\n4 0 0\n")


def test_back_jump_and_restart_lead_to_where_they_say():
    def where(typed):
        return [line for line in played(typed).splitlines() if line.startswith(("Voor we", "gids ", "Stap "))][-1]

    assert where("\n\nt\n") == "gids school · gemiddeld · ongeveer 15 minuten"
    assert where("\n\n\n\n\n") == "Stap 2 van 3 · Wat weten we uit het verhaal?"
    assert where("s\n3\n") == "Stap 3 van 3 · Wat weten we uit het verhaal?"
    assert where("s\n4\n") == "gids school · gemiddeld · ongeveer 15 minuten"
    assert where("\n\ns\nt\n") == "Stap 1 van 3 · Wat weten we uit het verhaal?"
    assert where("s\n3\nr\n") == "Voor we beginnen"


def test_a_restart_forgets_the_votes():
    assert "█" not in played("\n\n1 9 0\nr\n1\n\n\n").rpartition("Voor we beginnen")[2]


def test_a_restart_asks_once_when_there_are_votes():
    shown = played("\n\n1 9 0\nr\n2\n")

    assert shown.count("Opnieuw beginnen? De stemmen gaan dan weg.") == 1
    assert "█ 9" in shown.rpartition("Opnieuw beginnen?")[2]
    assert shown.count("Voor we beginnen") == 1


def test_back_at_the_first_stop_stays_there():
    assert played("t\n").count("Voor we beginnen") == 2


def test_the_reason_for_a_question_and_the_advice_in_full_are_a_key_away():
    shown = played("s\n2\n?\n\n\n?\n")

    assert "Waarom we dit vragen" in shown
    assert "De leerling kiest zelf." in shown
    assert "Het advies voluit" in shown
    assert "Niets doen is wel geen optie." in shown


def test_what_if_in_a_play_begins_with_the_fact_of_the_step():
    shown = played("s\n2\na\n1\n\n")

    assert "Wat als? Wil de leerling klacht indienen?\n1. Ja\n2. Nee\n3. Niet gevraagd\n4. Een ander feit" in shown
    assert "√ MAG – Je mag samen gaan melden" in shown
    assert "Enter gaat terug naar het verhaal." in shown
    assert shown.count("Stap 2 van 3") == 2  # the question, and the question again


def test_what_if_names_the_answer_of_the_story_after_the_reveal_alone():
    assert "(zo is het in het verhaal)" not in played("s\n2\na\nt\n")
    assert "2. Nee (zo is het in het verhaal)\n" in played("s\n2\n\na\nt\n")
    assert "2. Nee (zo is het in het verhaal)\n" in played("s\n2\n\nt\na\nt\n")


def test_what_if_may_change_any_other_fact():
    shown = played("s\n2\na\n4\n3\n2\n")

    assert "Welk feit verander je?" in shown
    assert "Dit valt weg, want niet meer: Is er onrust in de klas? Ja" in shown


def test_what_if_can_be_left_without_a_change():
    shown = played("s\n2\na\nt\n\na\n4\nt\n")

    assert "Ander oordeel" not in shown
    assert "In dit verhaal: Nee" in shown


def test_the_other_side_in_a_play():
    shown = played("k\n\n\n\n\n")

    assert "Op school (ambtsgeheim)                  Bij het CLB (beroepsgeheim)" in shown
    assert "Is er onrust in de klas? Ja" in shown
    assert shown.rindex("Een foto gaat rond") > shown.index("Wat we vergeleken")


def test_stopping_is_confirmed_and_can_be_taken_back():
    ran = casus("rondgestuurd", "--eenvoudig", stdin="q\n2\nq\n1\n")

    assert ran.code == 0
    assert ran.stderr.count("Voor we beginnen") == 2
    assert ran.stderr.endswith("Gestopt. Er is niets bewaard.\n")


def test_wiping_asks_nothing():
    ran = casus("rondgestuurd", "--eenvoudig", stdin="\nx\n")

    assert ran.code == 0
    assert ran.stderr.endswith("Dit scherm kan niet gewist worden. Sluit het venster.\n")


def test_a_play_with_votes_writes_no_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    played("\n\n1 9 0\n" + "\n" * 20)

    assert list(tmp_path.iterdir()) == []


# A case of one's own.


STORY = "Een eigen verhaal\n\nIn de klas: een foto. # geen hekje\n\n- Niemand zegt iets.\n"


def made(folder, *words, stdin="2\n2\n1\n1\n", story=STORY):
    (folder / "verhaal.txt").write_text(story, encoding="utf-8")
    target = folder / "casussen" / "mijn-eigen.yaml"
    return target, casus(
        "--nieuw", folder / "verhaal.txt", "-o", target, *words, "--eenvoudig", stdin=stdin, guides=folder
    )


def test_a_case_of_ones_own_holds_ids_and_the_story(folder):
    target, ran = made(folder, "--gids", "school")

    assert ran.code == 0
    assert target.read_text(encoding="utf-8") == snapshot("""\
# Een verzonnen verhaal. Geen namen van echte mensen.
casus: mijn-eigen
titel: "Een eigen verhaal"
gids: school
versie: "1"
verhaal: |-
  In de klas: een foto. # geen hekje

  - Niemand zegt iets.
antwoorden:
  acuut: nee
  klacht: nee
  klas: ja
verwacht:
  advies:
    - niet-melden
    - klasgesprek
    - niet-kijken
    - opvolgen
""")


def test_it_is_a_case_like_any_other(folder):
    made(folder, "--gids", "school")

    assert sextingwijzer("controleer", guides=folder).code == 0
    assert "goed  school/mijn-eigen: Een eigen verhaal" in sextingwijzer("test", guides=folder).stdout
    assert casus("mijn-eigen", "--automatisch", guides=folder).code == 0


def test_its_last_question_says_what_comes_next(folder):
    _, ran = made(folder, "--gids", "school")

    assert "Klopt dit?\n1. Ja, maak de casus\n" in ran.stderr


def test_the_story_stands_above_the_answers_when_they_are_looked_over(folder):
    _, ran = made(folder, "--gids", "school")
    review = ran.stderr.rpartition("Klopt dit?")[0].rpartition("Antwoord: ")[2]

    assert review == snapshot("""\
Ja

×× VERBODEN – Bekijk de beelden niet
► AANGERADEN – Praat met de klas, zonder namen
► AANGERADEN – Vraag later hoe het gaat

Een eigen verhaal
═════════════════

In de klas: een foto. # geen hekje
• Niemand zegt iets.

Je antwoorden
─────────────

• Is er nu onmiddellijk gevaar? Nee
• Wil de leerling klacht indienen? Nee
• Is er onrust in de klas? Ja

""")


def test_a_folder_with_cases_alone_is_about_the_guides_of_the_program(tmp_path):
    own = tmp_path / "mijn-gidsen"
    (own / "casussen").mkdir(parents=True)
    shutil.copy(SHIPPED / "casussen" / "uitdaging.yaml", own / "casussen")

    assert "uitdaging: De uitdaging" in casus("--gids", "school", guides=own).stdout
    assert casus("uitdaging", "--andere-kant", guides=own).code == 0
    checked = sextingwijzer("controleer", guides=own)
    assert (checked.code, checked.stdout) == (0, snapshot("Casussen nagekeken: niets gevonden.\n"))
    played = sextingwijzer("test", guides=own)
    assert (played.code, played.stdout.splitlines()[0]) == (0, "goed  school/uitdaging: De uitdaging")

    path = own / "casussen" / "uitdaging.yaml"
    path.write_text(path.read_text().replace("acuut: nee", "acuut: neen"))
    assert "fout[onbekend-in-casus]" in sextingwijzer("controleer", own, guides=None).stdout


def test_it_can_be_played_from_anywhere(folder, tmp_path):
    target, _ = made(folder, "--gids", "school")
    elsewhere = shutil.copy(target, tmp_path / "elders.yaml")

    assert casus(elsewhere, "--automatisch").code == 0


def test_the_guide_may_be_chosen(folder):
    target, ran = made(folder, stdin="1\n2\n1\n1\n1\n")

    assert "Door welke gids loopt dit verhaal?\n1. clb: Bij het CLB\n2. school: Op school" in ran.stderr
    assert "gids: clb" in target.read_text(encoding="utf-8")


def test_what_comes_after_is_said(folder):
    _, ran = made(folder, "--gids", "school")

    assert ran.stderr.replace(str(folder), "MAP").splitlines()[-3:] == snapshot(
        [
            "MAP/casussen/mijn-eigen.yaml bestaat nu; alleen jij kunt het lezen.",
            "Vul ‘bespreek’ aan met vragen voor de groep, en ‘niveau’ en ‘minuten’ als je wil.",
            "Spelen: sextingwijzer --gidsen MAP casus MAP/casussen/mijn-eigen.yaml",
        ]
    )


def test_an_existing_case_is_refused_before_anything_is_asked(folder):
    target, _ = made(folder, "--gids", "school")
    before = target.read_text(encoding="utf-8")
    _, again = made(folder, "--gids", "clb")

    assert again.code == 1
    assert again.stderr.replace(str(folder), "MAP") == snapshot(
        "MAP/casussen/mijn-eigen.yaml bestaat al en blijft zoals het is. Kies een andere naam, of verwijder het eerst.\n"
    )
    assert target.read_text(encoding="utf-8") == before


def test_stopping_or_an_early_end_writes_nothing(folder):
    for typed in ("2\nq\n1\n", "2\nx\n", "2\n", ""):
        target, _ = made(folder, "--gids", "school", stdin=typed)

        assert not target.exists()


def test_a_story_that_is_a_title_alone_is_an_error(folder):
    _, ran = made(folder, "--gids", "school", story="Een foto gaat rond\n")

    assert (ran.code, ran.stderr.replace(str(folder), "MAP")) == (
        1,
        snapshot(
            "In MAP/verhaal.txt staat geen verhaal, hoogstens een titel. Schrijf eerst de titel, dan een lege regel, dan het verhaal in een paar zinnen.\n"
        ),
    )


@pytest.mark.parametrize("story", ["", "   \n", "Een stuurteken \x07 in het verhaal dat verder lang genoeg is."])
def test_a_story_that_cannot_be_told_is_an_error(folder, story):
    target, ran = made(folder, "--gids", "school", story=story)

    assert ran.code == 1
    assert "onmiddellijk gevaar" not in ran.stderr  # said before anything is asked
    assert not target.exists()


@pytest.mark.parametrize("name", ["Mijn Casus.yaml", "mijn-casus.txt", "mijn_casus.yaml"])
def test_a_name_that_is_no_name_for_a_case_is_refused(folder, name):
    (folder / "verhaal.txt").write_text(STORY)
    ran = casus("--nieuw", folder / "verhaal.txt", "-o", folder / name)

    assert (ran.code, ran.stderr.replace(name, "NAAM")) == (
        2,
        snapshot(
            "‘NAAM’ is geen naam voor een casus. Gebruik kleine letters, cijfers en koppeltekens, en .yaml achteraan: mijn-casus.yaml\n"
        ),
    )


def test_a_new_case_needs_a_place_and_a_person(folder):
    (folder / "verhaal.txt").write_text(STORY)
    without_place = casus("--nieuw", folder / "verhaal.txt")
    without_person = casus("--nieuw", folder / "verhaal.txt", "-o", folder / "mijn-casus.yaml")

    assert (without_place.code, without_place.stderr) == (
        2,
        snapshot("Zeg met -o in welk bestand de casus komt, bijvoorbeeld: -o mijn-casus.yaml\n"),
    )
    assert (without_person.code, without_person.stderr) == (
        4,
        snapshot("Een nieuwe casus stelt vragen, en hier is niemand die antwoordt.\n"),
    )


# What is refused.


def test_an_unknown_case_is_named_with_the_nearest_one(monkeypatch):
    monkeypatch.chdir(GUIDES.parent)
    ran = casus("rondgestuurt", guides=Path(GUIDES.name))

    assert (ran.code, ran.stderr) == (
        2,
        snapshot("""\
Er is geen casus ‘rondgestuurt’. Bedoel je ‘rondgestuurd’?
De lijst: sextingwijzer --gidsen guides casus
"""),
    )


@pytest.mark.parametrize(
    "words",
    [
        ["rondgestuurd", "--automatisch", "--trainer"],
        ["--trainer"],
        ["--wat-als", "acuut=ja"],
        ["rondgestuurd", "--nieuw", "verhaal.txt"],
        ["rondgestuurd", "--gids", "school"],
        ["rondgestuurd", "--formaat", "pdf"],
        ["rondgestuurd", "--automatisch", "--formaat", "json"],
    ],
)
def test_what_does_not_go_together_is_a_usage_error(words):
    ran = casus(*words)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr


def test_a_case_with_a_mistake_is_not_played_and_the_others_are(folder):
    path = folder / "casussen" / "rondgestuurd.yaml"
    path.write_text(path.read_text().replace("acuut: nee", "acuut: neen"))

    assert casus("rondgestuurd", "--automatisch", guides=folder).code == 1
    assert casus("dreiging", "--automatisch", guides=folder).code == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("niveau: lastig", "‘lastig’ is hier geen geldige waarde"),
        ("minuten: een kwartier", "‘een kwartier’ is geen geheel getal boven nul."),
    ],
)
def test_level_and_minutes_are_checked(folder, line, said):
    path = folder / "casussen" / "dreiging.yaml"
    path.write_text(path.read_text().replace("minuten: 20", line))
    ran = casus("dreiging", "--automatisch", guides=folder)

    assert ran.code == 1
    assert said in ran.stderr
