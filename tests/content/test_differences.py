"""`verschil`: which answers get other advice after a change."""

import json
import shutil

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
proef: 4 verschillen in het advies (volledig).

1. Bij acuut=nee, klacht=ja
   nieuw:    veiligheid-nagaan
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=ja

2. Bij acuut=nee, klacht=nee
   nieuw:    veiligheid-nagaan
   anders:   respecteer
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=nee

3. Bij acuut=weet-niet, klacht=ja
   nieuw:    niet-kijken
   nieuw:    veiligheid-eerst
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=weet-niet -a klacht=ja

4. Bij acuut=weet-niet, klacht=nee
   nieuw:    niet-kijken
   nieuw:    veiligheid-eerst
   anders:   respecteer
   proef:    sextingwijzer --gidsen gidsen proef -a acuut=weet-niet -a klacht=nee
""")
        assert (ran.code, ran.stderr) == (1, "")

    def test_nothing_that_differs(self, old):
        ran = difference("oud", "gidsen")

        assert (ran.code, ran.stdout) == (0, "proef: elk antwoord krijgt hetzelfde advies.\n")

    def test_two_files_whatever_they_are_called(self, changed, folder):
        (folder / "proef.yaml").rename(folder / "herzien.yaml")
        path = folder / "herzien.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("gids: proef", "gids: herzien"), encoding="utf-8")

        assert difference("oud/proef.yaml", "gidsen/herzien.yaml").stdout.startswith("herzien: 4 verschillen")

    def test_a_shared_file_stands_for_its_folder(self, old, edit):
        edit("gedeeld/vragen.yaml", ("De leerling kiest zelf.", "Kies zelf."))

        assert difference("oud/gedeeld/vragen.yaml", "gidsen/gedeeld/vragen.yaml").code == 0

    def test_guides_that_came_and_went(self, old, folder, second):
        (folder / "proef.yaml").rename(folder / "derde.yaml")
        path = folder / "derde.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("gids: proef", "gids: derde"), encoding="utf-8")

        ran = difference("oud", "gidsen")

        assert ran.stdout == "Weg: de gids ‘proef’.\nNieuw: de gids ‘ander’.\nNieuw: de gids ‘derde’.\n"
        assert ran.code == 1

    def test_where_it_stops_it_says_so(self, changed, monkeypatch):
        monkeypatch.setattr("sextingwijzer.commands.compare.STATE_LIMIT", 2)

        ran = difference("oud", "gidsen")

        assert ran.stdout.startswith("proef: 0 verschillen in het advies (gedeeltelijk: te veel toestanden).")
        assert ran.code == 1


def test_json(changed):
    ran = difference("oud", "gidsen", "--formaat", "json")

    found = json.loads(ran.stdout)
    assert found["guides"]["proef"]["changes"][0] == snapshot(
        {
            "answers": ["acuut=nee", "klacht=ja"],
            "because": ["acuut=nee", "klacht=ja"],
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
