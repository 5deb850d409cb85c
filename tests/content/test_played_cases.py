"""`test`: cases played and compared with what they expect, and what they leave uncovered."""

import json
import xml.etree.ElementTree as ET

import pytest
from inline_snapshot import snapshot

from cli.running import sextingwijzer

EXTRA = "{vraag: V?, waarom: W., opties: {ja: Ja, weet-niet: {tekst: Weet ik niet, onbekend: true}}}"


def play(*words, guides="gidsen"):
    return sextingwijzer("test", *words, "--gidsen", guides, guides=None)


@pytest.fixture
def failing(case, edit):
    """The case expects advice that does not come, forbids some that does, and answers what is not asked."""
    edit(
        "casussen/gevaar.yaml",
        ("{acuut: ja, klacht: nee}", "{acuut: ja}"),
        ("[veiligheid-eerst, toch-bellen]", "[veiligheid-nagaan]"),
        ("[samen-gaan]", "[niet-kijken]"),
    )


class TestText:
    def test_a_case_that_passes(self, case):
        ran = play()

        assert ran.stdout == snapshot("""\
goed  proef/gevaar: Een gevaarlijke avond
1 van 1 casussen goed.
Dekking: opties 33%, adviezen 71%.
  6 opties en adviezen komen in geen casus voor. Welke: --minimum-dekking 100%
""")
        assert (ran.code, ran.stderr) == (0, "")

    def test_what_no_case_meets_is_named_to_who_asks_for_coverage(self, case):
        ran = play("--minimum-dekking", "0")

        assert ran.stdout == snapshot("""\
goed  proef/gevaar: Een gevaarlijke avond
1 van 1 casussen goed.
Dekking: opties 33%, adviezen 71%.
  geen casus kiest: proef: acuut=nee
  geen casus kiest: proef: acuut=weet-niet
  geen casus kiest: proef: klacht=ja
  geen casus kiest: proef: klacht=niet-gevraagd
  geen casus krijgt: proef: veiligheid-nagaan
  geen casus krijgt: proef: samen-gaan
""")
        assert (ran.code, ran.stderr) == (0, "")

    def test_a_case_that_fails_says_why(self, failing):
        ran = play()

        assert ran.stdout.partition("0 van")[0] == snapshot("""\
FOUT  proef/gevaar: Een gevaarlijke avond
      verwacht, maar niet gegeven: veiligheid-nagaan
      gegeven, maar niet verwacht: niet-kijken
      nog een antwoord nodig op: klacht
""")
        assert ran.code == 1

    def test_an_answer_that_is_never_asked_for_fails(self, case, edit):
        edit(
            "proef.yaml",
            ("nee: einde, weet-niet", "nee: verder, weet-niet"),
            ("knopen:\n", "knopen:\n  verder: {beslis: extra, naar: {anders: einde}}\n"),
        )
        edit(
            "gedeeld/vragen.yaml",
            ("vragen:\n", f"vragen:\n  extra: {EXTRA}\n"),
        )
        edit("casussen/gevaar.yaml", ("{acuut: ja,", "{extra: ja, acuut: ja,"))

        ran = play()

        assert "FOUT  proef/gevaar" in ran.stdout
        assert "      antwoord dat niet aan bod komt: extra\n" in ran.stdout
        assert ran.code == 1

    @pytest.mark.parametrize("words", [(), ("gidsen",)], ids=["the folder in use", "a folder named"])
    def test_guides_without_cases_are_no_error_and_said_to_be_untested(self, folder, words):
        ran = play(*words)

        assert "0 van 0 casussen goed.\nDekking: opties 0%, adviezen 0%.\n" in ran.stdout
        assert ran.stderr == "In gidsen staan geen casussen: er is niets getoetst.\n"
        assert ran.code == 0

    @pytest.mark.parametrize("form", ["tekst", "json", "junit"])
    def test_they_are_when_something_has_to_be_covered(self, folder, form):
        ran = play("gidsen", "--minimum-dekking", "1%", "--formaat", form)

        assert ran.code == 1
        assert ran.stderr == snapshot("""\
In gidsen staan geen casussen: er is niets getoetst.
De dekking is lager dan 1%.
""")

    def test_a_guide_that_is_not_sound_is_an_error_without_cases_too(self, folder, edit):
        edit("proef.yaml", ("start: gevaar", "start: gevar"))

        ran = play("gidsen")

        assert (ran.code, ran.stdout) == (1, "")
        assert "fout[onbekend-doel]" in ran.stderr

    def test_a_folder_of_cases_that_holds_none_is_a_usage_error(self, folder):
        (folder / "casussen").mkdir()

        ran = play("gidsen/casussen")

        assert (ran.code, ran.stderr) == (2, "Geen casussen gevonden in gidsen/casussen.\n")

    def test_a_folder_without_anything_is_a_usage_error(self, tmp_path):
        (tmp_path / "leeg").mkdir()

        ran = sextingwijzer("test", guides=str(tmp_path / "leeg"))

        assert (ran.code, ran.stdout) == (2, "")
        assert ran.stderr == f"Geen casussen gevonden in {tmp_path}/leeg.\n"


class TestCaseThatTestsLittle:
    def test_one_that_expects_nothing_says_so_and_covers_no_advice(self, case, edit):
        edit(
            "casussen/gevaar.yaml", ("verwacht:\n  advies: [veiligheid-eerst, toch-bellen]\n  niet: [samen-gaan]\n", "")
        )

        ran = play()

        assert ran.stdout.startswith(
            "leeg  proef/gevaar: Een gevaarlijke avond\n      verwacht niets van de gids, en toetst dus geen advies\n"
        )
        assert "Dekking: opties 33%, adviezen 0%." in ran.stdout
        assert ran.code == 0

    def test_one_that_expects_only_what_must_not_come_covers_what_does(self, case, edit):
        edit("casussen/gevaar.yaml", ("  advies: [veiligheid-eerst, toch-bellen]\n", ""))

        assert "Dekking: opties 33%, adviezen 71%." in play().stdout

    def test_one_that_discusses_what_is_not_asked_fails(self, case, edit):
        edit("proef.yaml", ("nee: einde, weet-niet", "nee: verder, weet-niet"))
        edit("proef.yaml", ("knopen:\n", "knopen:\n  verder: {beslis: extra, naar: {anders: einde}}\n"))
        edit("gedeeld/vragen.yaml", ("vragen:\n", f"vragen:\n  extra: {EXTRA}\n"))
        edit("casussen/gevaar.yaml", ("verwacht:", "bespreek: {extra: Wat nu?, acuut: Wat eerst?}\nverwacht:"))

        ran = play()

        assert (
            "FOUT  proef/gevaar: Een gevaarlijke avond\n      bespreking bij een vraag die niet aan bod komt: extra\n"
            in ran.stdout
        )
        assert ran.code == 1


class TestCoverage:
    def test_a_share_is_rounded_down(self, case):
        # 2 of 6 options and 5 of 7 advices.
        assert "Dekking: opties 33%, adviezen 71%." in play().stdout

    @pytest.mark.parametrize(("least", "code"), [("0.33", 0), ("33%", 0), ("0,5", 1), ("50%", 1), ("50", 1), ("1", 1)])
    def test_less_than_asked_for_is_an_error(self, case, least, code):
        assert play("--minimum-dekking", least).code == code

    def test_that_error_is_said(self, case):
        assert play("--minimum-dekking", "50%").stderr == "De dekking is lager dan 50%.\n"

    @pytest.mark.parametrize("least", ["veel", "101%", "-1", "nan", "inf", ""])
    def test_what_is_no_share(self, case, least):
        ran = play("--minimum-dekking", least)

        assert ran.stderr == f"‘--minimum-dekking {least}’ is geen deel. Schrijf bijvoorbeeld 0.9 of 90%.\n"
        assert (ran.code, ran.stdout) == (2, "")

    def test_a_long_list_of_what_is_not_covered_is_cut_short(self, folder, edit):
        many = "".join(f"      extra-{n}: Extra {n}\n" for n in range(20))
        edit("gedeeld/vragen.yaml", ("      niet-gevraagd:", f"{many}      niet-gevraagd:"))

        assert play("--minimum-dekking", "0").stdout.splitlines()[-1] == "  … en nog 13; alles staat in --formaat json."


class TestFormats:
    def test_json(self, failing):
        ran = play("--formaat", "json")

        assert json.loads(ran.stdout) == snapshot(
            {
                "cases": [
                    {
                        "case": "gevaar",
                        "passed": False,
                        "missing": ["veiligheid-nagaan"],
                        "unexpected": ["niet-kijken"],
                        "pending": "klacht",
                        "unused_answers": [],
                        "undiscussed": [],
                        "expects": True,
                    }
                ],
                "coverage": {
                    "options": 0.16666666666666666,
                    "advice": 0.2857142857142857,
                    "unmet_options": [
                        "proef: acuut=nee",
                        "proef: acuut=weet-niet",
                        "proef: klacht=ja",
                        "proef: klacht=nee",
                        "proef: klacht=niet-gevraagd",
                    ],
                    "unmet_advice": [
                        "proef: veiligheid-nagaan",
                        "proef: samen-gaan",
                        "proef: respecteer",
                        "proef: toch-bellen",
                        "proef: niet-verplicht",
                    ],
                },
            }
        )
        assert ran.code == 1

    def test_junit_of_what_passes(self, case):
        assert play("--formaat", "junit").stdout == snapshot("""\
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="casussen" tests="1" failures="0">
  <testcase classname="proef" name="gevaar"/>
</testsuite>
""")

    def test_junit_of_what_fails(self, failing):
        (suite,) = ET.fromstring(play("--formaat", "junit").stdout).iter("testsuite")

        assert suite.attrib == {"name": "casussen", "tests": "1", "failures": "1"}
        assert [failure.text for failure in suite.iter("failure")] == snapshot(
            [
                "verwacht, maar niet gegeven: veiligheid-nagaan; gegeven, maar niet verwacht: niet-kijken; nog een antwoord nodig op: klacht"
            ]
        )

    def test_a_format_that_is_none(self, case):
        ran = play("--formaat", "tap")

        assert ran.stderr == snapshot("Het formaat ‘tap’ bestaat hier niet. Geldig: tekst, json, junit.\n")
        assert ran.code == 2


class TestWhichCases:
    @pytest.mark.parametrize("path", ["gidsen", "gidsen/casussen", "gidsen/casussen/gevaar.yaml"])
    def test_those_of_a_folder_or_file(self, case, path):
        assert "1 van 1 casussen goed." in play(path).stdout

    def test_also_those_of_another_folder(self, case, tmp_path):
        (tmp_path / "leeg").mkdir()

        assert "1 van 1 casussen goed." in play("gidsen", guides="leeg").stdout

    def test_with_one_case_only_its_guide_has_to_be_covered(self, second, case):
        assert "ander:" not in play("gidsen/casussen/gevaar.yaml").stdout
        assert "ander:" in play("gidsen", "--minimum-dekking", "0").stdout

    def test_what_is_not_there(self, case):
        ran = play("gidsen/casussen/weg.yaml")

        assert (ran.code, ran.stdout, ran.stderr) == (2, "", "gidsen/casussen/weg.yaml bestaat niet.\n")

    def test_a_file_that_is_no_case(self, case):
        ran = play("gidsen/registers/artikel.yaml")

        assert (ran.code, ran.stdout) == (2, "")
        assert ran.stderr == "Geen casussen gevonden in gidsen/registers/artikel.yaml.\n"

    def test_a_guide_is_no_case(self, case):
        ran = play("gidsen/proef.yaml")

        assert (ran.code, ran.stdout) == (2, "")
        assert ran.stderr == snapshot("""\
gidsen/proef.yaml is een gids en geen casus.
Nakijken: sextingwijzer controleer gidsen/proef.yaml
Alle casussen spelen: sextingwijzer test gidsen
""")

    @pytest.mark.parametrize("text", ["", "casus: [\n", "- gevaar\n"])
    def test_a_case_that_cannot_be_read_is_an_error_and_not_absent(self, case, add, text):
        add("casussen/bis.yaml", text)

        for ran in (play("gidsen/casussen/bis.yaml"), play("gidsen")):
            assert ran.code == 1
            assert "gidsen/casussen/bis.yaml:1:" in ran.stderr

    def test_of_two_folders_at_once(self, case, tmp_path):
        (tmp_path / "leeg").mkdir()

        assert play("gidsen", "leeg").code == 2


class TestWhatCannotBePlayed:
    def test_a_case_that_names_what_does_not_exist(self, case, edit):
        edit(
            "casussen/gevaar.yaml",
            ("acuut: ja", "acut: ja"),
            ("klacht: nee", "klacht: neen"),
            ("toch-bellen", "toch-belen"),
        )

        ran = play()

        assert ran.stderr == snapshot("""\
gidsen/casussen/gevaar.yaml:5:14: fout[onbekend-in-casus]: De casus ‘gevaar’ noemt de vraag ‘acut’, en die bestaat niet; zo toetst ze niets.
    5 | antwoorden: {acut: ja, klacht: neen}
      |              ^^^^
  Zo los je het op: Bedoel je ‘acuut’?

gidsen/casussen/gevaar.yaml:5:32: fout[onbekend-in-casus]: De casus ‘gevaar’ noemt bij ‘klacht’ de optie ‘neen’, en die bestaat niet; zo toetst ze niets.
    5 | antwoorden: {acut: ja, klacht: neen}
      |                                ^^^^
  Zo los je het op: Bedoel je ‘nee’?

gidsen/casussen/gevaar.yaml:7:30: fout[onbekend-in-casus]: De casus ‘gevaar’ noemt het advies ‘toch-belen’, en dat bestaat niet; zo toetst ze niets.
    7 |   advies: [veiligheid-eerst, toch-belen]
      |                              ^^^^^^^^^^
  Zo los je het op: Bedoel je ‘toch-bellen’?

De inhoud is niet in orde, dus we gebruiken ze niet.
""")
        assert (ran.code, ran.stdout) == (1, "")

    def test_a_guide_that_is_not_sound(self, case, edit):
        edit("proef.yaml", ("start: gevaar", "start: gevar"))

        ran = play()

        assert "fout[onbekend-doel]" in ran.stderr
        assert (ran.code, ran.stdout) == (1, "")
