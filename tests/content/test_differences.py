"""`verschil`: which answers get other advice after a change."""

import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli.running import sextingwijzer


def difference(*words):
    return sextingwijzer("verschil", *words, guides=None)


@pytest.fixture
def old(folder, tmp_path):
    """The folder as it was, called `oud`; the test changes `gidsen`."""
    return shutil.copytree(folder, tmp_path / "oud")


@pytest.fixture
def changed(old, edit):
    """Danger leads elsewhere, one advice is reworded, and complaining has other consequences."""
    edit(
        "proef.yaml",
        ("weet-niet: veiligheid-nagaan}", "weet-niet: veiligheid-eerst}"),
        ("start: klacht-bereid}", "start: klacht-bereid}\n  - {id: nieuw, titel: Nieuw?, start: veiligheid-nagaan}"),
        ("tekst: Er zijn andere wegen.", "tekst: Er zijn nog wegen."),
    )


class TestText:
    def test_the_smallest_combination_first(self, changed):
        ran = difference("oud", "gidsen")

        assert ran.stdout == snapshot("""\
proef: 4 verschillen in het advies (alle antwoorden vergeleken).
Bij elk verschil staat één kleinste combinatie; andere antwoorden kunnen hetzelfde verschil geven.

1. Bij acuut=ja of nee, klacht=ja
   nieuw:    veiligheid-nagaan
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=ja

2. Bij acuut=ja of nee, klacht=nee of niet-gevraagd
   nieuw:    veiligheid-nagaan
   anders:   respecteer (tekst)
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=nee

3. Bij acuut=weet-niet, klacht=ja
   nieuw:    niet-kijken
   nieuw:    veiligheid-eerst
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=weet-niet -a klacht=ja

4. Bij acuut=weet-niet, klacht=nee of niet-gevraagd
   nieuw:    niet-kijken
   nieuw:    veiligheid-eerst
   anders:   respecteer (tekst)
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=weet-niet -a klacht=nee

Gewijzigd:
  gids
    onderwerpen: veiligheid, politie → veiligheid, politie, nieuw
  onderwerp nieuw: nieuw
  advies respecteer
    tekst: Er zijn andere wegen. → Er zijn nog wegen.
""")
        assert (ran.code, ran.stderr) == (1, "")

    def test_nothing_that_differs(self, old):
        ran = difference("oud", "gidsen")

        assert (ran.code, ran.stdout) == (0, "proef: elk antwoord krijgt hetzelfde advies.\n")

    def test_two_files_whatever_they_are_called(self, changed, folder):
        (folder / "proef.yaml").rename(folder / "herzien.yaml")
        path = folder / "herzien.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("gids: proef", "gids: herzien"), encoding="utf-8")

        assert difference("oud/proef.yaml", "gidsen/herzien.yaml").stdout.startswith(
            "De gids ‘proef’ heet nu ‘herzien’.\nherzien: 4 verschillen"
        )

    def test_a_shared_file_stands_for_its_folder(self, old, edit):
        edit("gedeeld/vragen.yaml", ("De leerling kiest zelf.", "Kies zelf."))

        ran = difference("oud/gedeeld/vragen.yaml", "gidsen/gedeeld/vragen.yaml")

        assert "waarom: De leerling kiest zelf. → Kies zelf." in ran.stdout

    def test_guides_that_came_and_went(self, old, folder, second):
        (folder / "proef.yaml").rename(folder / "derde.yaml")
        path = folder / "derde.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("gids: proef", "gids: derde"), encoding="utf-8")

        ran = difference("oud", "gidsen")

        assert ran.stdout == snapshot("""\
Nieuw: de gids ‘derde’.
De gids ‘proef’ heet nu ‘ander’.
ander: elk antwoord krijgt hetzelfde advies.
""")
        assert ran.code == 1

    def test_one_guide_each_are_two_versions_of_it(self, old, folder):
        text = (folder / "proef.yaml").read_text(encoding="utf-8")
        (folder / "proef.yaml").rename(folder / "derde.yaml")
        (folder / "derde.yaml").write_text(text.replace("gids: proef", "gids: derde"), encoding="utf-8")

        ran = difference("oud", "gidsen")

        assert ran.stdout == "De gids ‘proef’ heet nu ‘derde’.\nderde: elk antwoord krijgt hetzelfde advies.\n"
        assert ran.code == 1

    def test_a_guide_that_is_like_none_of_the_others_is_new(self, old, folder, second):
        for name in ("proef", "ander"):
            (folder / f"{name}.yaml").rename(folder / f"{name}-nieuw.yaml")
        lonely = (
            "gids: los\ntitel: x\nvoor: x\nversie: x\nnagekeken: 2026-11-23\n"
            "onderwerpen: [{id: een, titel: x, start: einde}]\n"
        )
        for path in folder.glob("*-nieuw.yaml"):
            path.write_text(lonely.replace("gids: los", f"gids: {path.stem}"), encoding="utf-8")

        ran = difference("oud", "gidsen")

        assert ran.stdout == "Weg: de gids ‘proef’.\nNieuw: de gids ‘ander-nieuw’.\nNieuw: de gids ‘proef-nieuw’.\n"

    def test_where_it_stops_it_says_so(self, changed, monkeypatch):
        monkeypatch.setattr("sextingwijzer.commands.compare.STATE_LIMIT", 2)

        ran = difference("oud", "gidsen")

        assert ran.stdout.startswith("proef: 0 verschillen in het advies (gedeeltelijk: te veel toestanden).")
        assert ran.code == 1


SLIPS = [
    ("gedeeld/vragen.yaml", "      nee: Nee\n", "      nee: Neen\n"),
    ("gedeeld/vragen.yaml", "      ja: Ja\n      nee: Nee\n", "      ja: Nee\n      nee: Ja\n"),
    ("gedeeld/vragen.yaml", "      ja: Ja\n      nee: Nee\n", "      nee: Nee\n      ja: Ja\n"),
    ("gedeeld/vragen.yaml", "uitzoeken: Vraag rustig hoe het nu gaat.", "uitzoeken: Vraag het."),
    ("registers/contacten.yaml", '"0000 00 000"', '"0000 00 001"'),
    ("registers/wetgeving.yaml", "citaat: art. 417/9 Sw.", "citaat: art. 417/10 Sw."),
    ("registers/wetgeving.yaml", "        tot: 2026-08-31\n", "        tot: 2026-08-30\n"),
    ("proef.yaml", "voor: wie test", "voor: wie proeft"),
    ("proef.yaml", "titel: Is iedereen veilig?", "titel: Veilig?"),
]


class TestWhatElseChanged:
    def test_what_a_reader_sees_is_told_though_the_advice_is_the_same(self, old, folder, edit):
        told = []
        for file, *change in SLIPS:
            text = (folder / file).read_text(encoding="utf-8")
            edit(file, tuple(change))
            ran = difference("oud", "gidsen")
            (folder / file).write_text(text, encoding="utf-8")
            assert ran.code == 1
            headline, _, rest = ran.stdout.partition("\n\nGewijzigd:\n")
            assert headline == "proef: elk antwoord dat beide kennen, krijgt dezelfde adviezen; dit is wel gewijzigd."
            told.append(rest)

        assert "".join(told) == snapshot("""\
  vraag acuut
    optie nee: Nee → Neen
  vraag acuut
    optie ja: Ja → Nee
    optie nee: Nee → Ja
  vraag acuut
    opties: ja, nee, weet-niet → nee, ja, weet-niet
  vraag acuut
    optie weet-niet, uitzoeken: Vraag rustig hoe het nu gaat. → Vraag het.
  contact hulplijn
    bereik: 0000 00 000, hulplijn.example → 0000 00 001, hulplijn.example
  wet verspreiden
    versie 2, citaat: art. 417/9 Sw. → art. 417/10 Sw.
  wet verspreiden
    versie 2, tot: 2026-08-31 → 2026-08-30
  gids
    voor: wie test → wie proeft
  onderwerp veiligheid
    titel: Is iedereen veilig? → Veilig?
""")

    def test_the_verdict_tells_what_it_was_and_the_text_line_by_line(self, old, edit):
        edit(
            "proef.yaml",
            ("tekst: Vraag eerst wat de leerling zelf wil.", "tekst: Vraag het."),
            ("oordeel: mag\n", "oordeel: aangeraden\n"),
            ("      - blijf erbij\n", "      - blijf dichtbij\n"),
            ("    veiligheid: true\n", ""),
        )

        assert difference("oud", "gidsen").stdout == snapshot("""\
proef: 3 verschillen in het advies (alle antwoorden vergeleken).
Bij elk verschil staat één kleinste combinatie; andere antwoorden kunnen hetzelfde verschil geven.

1. Bij acuut=ja, klacht=ja
   anders:   samen-gaan (oordeel mag → aangeraden, tekst)
   anders:   veiligheid-eerst (veiligheid, tekst)
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=ja

2. Bij acuut=ja, klacht=nee of niet-gevraagd
   anders:   veiligheid-eerst (veiligheid, tekst)
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=nee

3. Bij acuut=nee of weet-niet, klacht=ja
   anders:   samen-gaan (oordeel mag → aangeraden, tekst)
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=ja

Gewijzigd:
  advies veiligheid-eerst
    veiligheid (weg): true
    tekst:
      was:   - blijf erbij
      wordt: - blijf dichtbij
  advies samen-gaan
    oordeel: mag → aangeraden
    tekst: Vraag eerst wat de leerling zelf wil. → Vraag het.
""")

    def test_an_option_with_another_name_is_the_same_option(self, old, edit):
        edit("gedeeld/vragen.yaml", ("      ja: Ja\n      nee: Nee, dat", "      wel: Ja\n      nee: Nee, dat"))
        edit("proef.yaml", ("{ja: samen-gaan, anders: respecteer}", "{nee: samen-gaan, anders: respecteer}"))

        assert difference("oud", "gidsen").stdout == snapshot("""\
proef: 4 verschillen in het advies (alle antwoorden vergeleken).
Bij elk verschil staat één kleinste combinatie; andere antwoorden kunnen hetzelfde verschil geven.

1. Bij acuut=ja, klacht=nee
   weg:      respecteer
   weg:      toch-bellen
   nieuw:    samen-gaan
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=nee

2. Bij acuut=ja, klacht=wel
   weg:      samen-gaan
   nieuw:    respecteer
   nieuw:    toch-bellen
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=wel

3. Bij acuut=nee of weet-niet, klacht=nee
   weg:      respecteer
   nieuw:    samen-gaan
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=nee

4. Bij acuut=nee of weet-niet, klacht=wel
   weg:      samen-gaan
   nieuw:    respecteer
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=wel

Gewijzigd:
  vraag klacht: optie wel heette ‘ja’; antwoorden met de oude naam passen niet meer
""")

    def test_a_question_with_another_name_is_the_same_question(self, old, edit):
        edit("gedeeld/vragen.yaml", ("  klacht:\n", "  wil-klacht:\n"))
        edit("proef.yaml", ("beslis: klacht\n", "beslis: wil-klacht\n"))

        assert difference("oud", "gidsen").stdout == snapshot("""\
proef: elk antwoord dat beide kennen, krijgt dezelfde adviezen; dit is wel gewijzigd.

Gewijzigd:
  vraag wil-klacht: heette ‘klacht’; antwoorden met de oude naam passen niet meer
""")

    def test_an_option_more_and_one_less(self, old, edit):
        edit("gedeeld/vragen.yaml", ("      ja: Ja\n      nee: Nee\n", "      ja: Ja\n      half: Half\n"))
        edit("proef.yaml", ("nee: einde, weet-niet", "half: einde, weet-niet"))

        ran = difference("oud", "gidsen")

        assert ran.stdout == snapshot("""\
proef: elk antwoord dat beide kennen, krijgt dezelfde adviezen; dit is wel gewijzigd.

Gewijzigd:
  vraag acuut
    optie nee (weg, dus niet vergeleken): Nee
    optie half (nieuw, dus niet vergeleken): Half
""")
        assert ran.code == 1

    def test_the_command_asks_nothing_that_the_new_version_does_not_know(self, old, edit):
        edit("proef.yaml", ("start: klacht-bereid", "start: respecteer"), ("  klacht-bereid:\n", "  weg:\n"))
        text = Path("gidsen/proef.yaml").read_text(encoding="utf-8")
        before, _, rest = text.partition("  weg:\n")
        Path("gidsen/proef.yaml").write_text(before + "  respecteer:\n" + rest.partition("  respecteer:\n")[2], "utf-8")
        shared = Path("gidsen/gedeeld/vragen.yaml")
        shared.write_text(shared.read_text(encoding="utf-8").partition("  klacht:\n")[0], encoding="utf-8")

        ran = difference("oud", "gidsen")

        commands = [line.split()[2:] for line in ran.stdout.splitlines() if line.startswith("   proef:")]
        assert [[word for word in words if "=" in word] for words in commands] == [["acuut=ja"], ["acuut=nee"]]
        assert {sextingwijzer(*words, guides=None).code for words in commands} == {0}

    def test_the_date_and_version_of_the_guide_are_no_difference(self, old, edit):
        edit("proef.yaml", ('versie: "1"', 'versie: "2"'), ("nagekeken: 2026-11-23", "nagekeken: 2026-11-24"))

        assert difference("oud", "gidsen").stdout == "proef: elk antwoord krijgt hetzelfde advies.\n"


def test_json(changed):
    ran = difference("oud", "gidsen", "--formaat", "json")

    found = json.loads(ran.stdout)
    assert found["guides"]["proef"]["changes"][0] == snapshot(
        {
            "answers": ["acuut=nee", "klacht=ja"],
            "because": ["acuut=nee", "klacht=ja"],
            "options": {"acuut": ["ja", "nee"], "klacht": ["ja"]},
            "lost": [],
            "gained": ["veiligheid-nagaan"],
            "altered": [],
        }
    )
    assert (found["removed"], found["added"], found["guides"]["proef"]["exhaustive"]) == ([], [], True)
    assert ran.code == 1


class TestWhatCannotBeCompared:
    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (("weg", "gidsen"), "weg bestaat niet.\n"),
            (("oud", "gidsen/weg.yaml"), "gidsen/weg.yaml bestaat niet.\n"),
            ((".", "gidsen"), "In . staan geen gidsen.\n"),
            (("oud", "gidsen", "--formaat", "xml"), "Het formaat ‘xml’ bestaat hier niet. Geldig: tekst, json.\n"),
        ],
    )
    def test_what_is_not_there(self, old, words, message):
        ran = difference(*words)

        assert (ran.code, ran.stdout, ran.stderr) == (2, "", message)

    def test_a_version_that_is_not_sound(self, old, edit):
        edit("proef.yaml", ("start: gevaar", "start: gevar"))

        ran = difference("oud", "gidsen")

        assert "fout[onbekend-doel]" in ran.stderr
        assert (ran.code, ran.stdout) == (1, "")
