"""`controleer`: everything that is wrong in one run, as people, scripts and services read it."""

import json
import os

import pytest
from inline_snapshot import snapshot

from cli.running import sextingwijzer

CONTACT = "{naam: N, voor: V, bereik: B, hoe: H, bron: B, nagekeken: 2026-11-23}"
CONTRADICTION = ("over: klacht-indienen", "over: beelden-bekijken")


def check(*words, guides="gidsen", env=None):
    return sextingwijzer("controleer", *words, "--gidsen", guides, guides=None, env=env or {})


@pytest.fixture
def contradiction(edit):
    """Looking at images is forbidden on the way of danger, and may be done where a complaint is made."""
    edit("proef.yaml", CONTRADICTION)


class TestText:
    def test_a_folder_in_which_nothing_is_wrong(self, folder):
        ran = check()

        assert (ran.code, ran.stdout, ran.stderr) == (0, "1 gids nagekeken: niets gevonden.\n", "")

    def test_a_finding_says_where_what_why_how_to_get_there_and_how_to_mend_it(self, contradiction):
        ran = check()

        assert ran.stdout == snapshot("""\
gidsen/proef.yaml:58:14: fout[tegenspraak]: Over ‘beelden-bekijken’ zegt ‘samen-gaan’ ‘mag’ en ‘niet-kijken’ ‘verboden’, op dezelfde wandeling: de lezer weet niet wat geldt.
   58 |     oordeel: mag
      |              ^^^
  gidsen/proef.yaml:44:14: hier staat ‘verboden’
   44 |     oordeel: verboden
      |              ^^^^^^^^
  Zo kom je er: sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=ja --rest-onbekend
  Zo los je het op: Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.

1 gids nagekeken: 1 fout.
""")
        assert (ran.code, ran.stderr) == (1, "")

    def test_the_way_there_is_a_command_that_works(self, contradiction):
        way = next(line for line in check().stdout.splitlines() if "Zo kom je er: " in line)

        ran = sextingwijzer(*way.split()[5:], "--formaat", "json", guides=None)

        given = {advice["id"] for advice in json.loads(ran.stdout)["advice"]}
        assert {"niet-kijken", "niet-verplicht"} <= given

    def test_errors_and_warnings_are_counted(self, edit, add, contradiction):
        add("registers/taal.yaml", "woorden:\n  - {vermijd: [gevaar], zeg: nood, waarom: Het maakt bang.}\n")

        ran = check()

        assert ran.stdout.endswith("1 gids nagekeken: 1 fout, 3 waarschuwingen.\n")
        assert ran.code == 1


class TestWhatIsChecked:
    def test_a_guide_alone(self, second, contradiction):
        ran = check("gidsen/proef.yaml")

        assert ran.stdout.count("fout[tegenspraak]") == 1
        assert ran.stdout.endswith("1 gids nagekeken: 1 fout.\n")

    def test_a_folder(self, second, contradiction):
        assert check("gidsen").stdout.endswith("2 gidsen nagekeken: 1 fout.\n")

    def test_a_folder_other_than_the_one_asked_for(self, folder, tmp_path):
        (tmp_path / "leeg").mkdir()

        assert check("gidsen", guides="leeg").stdout == "1 gids nagekeken: niets gevonden.\n"

    @pytest.mark.parametrize(
        "file", ["registers/artikel.yaml", "gedeeld/vragen.yaml", "regels.yaml", "casussen/gevaar.yaml"]
    )
    def test_any_other_file_with_the_folder_that_it_belongs_to(self, file, second, case, add, contradiction):
        add(
            "regels.yaml", "regels: [{id: nooit, dan: {niet: [{oordeel: info, over: klacht-indienen}]}, waarom: Zo.}]\n"
        )

        assert check(f"gidsen/{file}").stdout.endswith("2 gidsen nagekeken: 1 fout.\n")

    def test_a_guide_beside_such_a_file_is_checked_once(self, second, contradiction):
        ran = check("gidsen/proef.yaml", "gidsen/registers/artikel.yaml", "gidsen/proef.yaml")

        assert ran.stdout.endswith("2 gidsen nagekeken: 1 fout.\n")

    def test_only_with_the_whole_folder_what_nobody_uses(self, edit):
        edit("proef.yaml", ('artikel: ["55"]', 'artikel: ["50"]'))

        assert "[uitspraak-zonder-advies]" in check().stdout
        assert check("gidsen/proef.yaml").stdout == "1 gids nagekeken: niets gevonden.\n"

    @pytest.mark.parametrize("path", ["gidsen/weg.yaml", "weg"])
    def test_what_is_not_there_is_a_usage_error(self, folder, path):
        ran = check(path)

        assert (ran.code, ran.stdout, ran.stderr) == (2, "", f"{path} bestaat niet.\n")

    def test_a_folder_without_guides_is_a_usage_error(self, folder):
        ran = check("gidsen/..")

        assert (ran.code, ran.stdout, ran.stderr) == (2, "", "In gidsen/.. staan geen gidsen.\n")


class TestOneRunShowsEverything:
    def test_a_guide_that_cannot_be_read_does_not_hide_what_is_wrong_in_another(self, add, contradiction):
        add("aaa.yaml", "titel: [\n")

        ran = check()

        assert "gidsen/aaa.yaml:1:8: fout[yaml]" in ran.stdout
        assert "fout[tegenspraak]" in ran.stdout
        assert ran.stdout.endswith("2 gidsen nagekeken: 2 fouten.\n")

    @pytest.mark.parametrize("file", ["regels.yaml", "registers/taal.yaml", "casussen/leeg.yaml"])
    def test_nor_does_a_file_beside_the_guides(self, file, add, contradiction):
        add(file, "regels: {}\n")

        ran = check()

        assert f"gidsen/{file}:1:" in ran.stdout
        assert "fout[tegenspraak]" in ran.stdout

    def test_a_case_of_a_sound_guide_is_checked_beside_a_guide_that_is_not(self, second, case, edit):
        edit("ander.yaml", ("start: gevaar", "start: gevar"))
        edit("casussen/gevaar.yaml", ("niet: [samen-gaan]", "niet: [samen-gan]"))

        assert "fout[onbekend-in-casus]" in check().stdout

    def test_what_is_wrong_in_a_shared_file_is_said_once(self, second, edit):
        edit("gedeeld/vragen.yaml", ("Veiligheid gaat voor op al de rest.", "woord " * 31 + "."))

        assert check().stdout.count("waarschuwing[lange-zin]") == 1


class TestWhatABrokenGuideDoesNotHide:
    """The rules that can still say something sound, do; and one line says what had to wait."""

    WORDS = "woorden:\n  - {vermijd: [beelden], zeg: foto's, waarom: Daarom.}\n"
    REST = "Niet verder nagekeken tot dit hersteld is: "

    @pytest.fixture
    def broken(self, edit):
        edit("proef.yaml", ("naar: nog-gevaar", "naar: nog-gevar"))

    def test_its_own_words(self, broken, add):
        add("registers/taal.yaml", self.WORDS)

        ran = check()

        assert "fout[onbekend-doel]" in ran.stdout
        assert "waarschuwing[geladen-woord]" in ran.stdout
        assert ran.stdout.splitlines()[-2] == f"{self.REST}de wandelingen van ‘proef’; wat gidsen delen."

    def test_its_walks_when_only_a_reference_is_wrong(self, contradiction, edit):
        edit("proef.yaml", ("contact: [hulplijn]", "contact: [hulplijm]"))

        ran = check()

        assert "fout[onbekend-contact]" in ran.stdout
        assert "fout[tegenspraak]" in ran.stdout
        assert self.REST not in ran.stdout

    @pytest.mark.parametrize(
        ("rule", "slip"),
        [
            ("onbereikbaar", ("knopen:\n", "knopen:\n  los: {beslis: klacht, naar: {anders: einde}}\n")),
            ("geen-getal", ("knopen:\n", "volgorde: eerst\nknopen:\n")),
        ],
    )
    def test_its_walks_when_no_walk_comes_to_what_is_wrong(self, rule, slip, contradiction, edit):
        edit("proef.yaml", slip)

        ran = check()

        assert f"fout[{rule}]" in ran.stdout
        assert "fout[tegenspraak]" in ran.stdout
        assert self.REST not in ran.stdout

    def test_what_nobody_uses_or_rules_name_for_nothing(self, broken, edit, add):
        edit("registers/contacten.yaml", ("contacten:\n", f"contacten:\n  oude-lijn: {CONTACT}\n"))
        add("regels.yaml", "regels: [{id: nooit, dan: {niet: [samn-gaan]}, waarom: Zo.}]\n")

        ran = check()

        assert "Het contact ‘oude-lijn’ wordt door geen enkele gids gebruikt" in ran.stdout
        assert "Regel ‘nooit’ noemt het advies ‘samn-gaan’" in ran.stdout

    @pytest.mark.parametrize("slip", ["contactt: [oude-lijn]", "tekst: 'Bel: oude-lijn'", "tekst: Bel: oude-lijn"])
    def test_but_not_what_its_text_may_use(self, slip, folder, edit):
        edit("registers/contacten.yaml", ("contacten:\n", f"contacten:\n  oude-lijn: {CONTACT}\n"))
        edit("proef.yaml", ("knopen:\n", f"knopen:\n  los: {{advies: A}}\n  vast:\n    {slip}\n"))

        assert "ongebruikt" not in check().stdout

    def test_a_guide_without_anything_is_no_flood(self, case, add):
        add("proef.yaml", "# nog te schrijven\n")
        add("regels.yaml", "regels: [{id: altijd, dan: {advies: [bellen]}, waarom: Zo.}]\n")

        assert check().stdout.count("[") == 1

    def test_rules_that_cannot_be_read_are_named_too(self, add):
        add("regels.yaml", "regels: [\n")

        assert f"{self.REST}de regels in regels.yaml.\n" in check().stdout

    def test_every_format_says_it(self, broken):
        rest = f"{self.REST}de wandelingen van ‘proef’; wat gidsen delen."

        assert json.loads(check("--formaat", "json").stdout)["notes"] == [rest]
        assert f"::notice::{rest}\n" in check("--formaat", "github").stdout
        (run,) = json.loads(check("--formaat", "sarif").stdout)["runs"]
        assert run["invocations"] == [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [{"level": "note", "message": {"text": rest}}],
            }
        ]


class TestRegistersOfOurs:
    @pytest.mark.parametrize("name", ["wetgeving", "contacten", "artikel"])
    def test_a_register_that_is_lost_is_not_replaced(self, name, folder):
        (folder / "registers" / f"{name}.yaml").rename(folder / "registers" / f"{name}.yml")

        ran = check()

        assert f"gidsen/registers/{name}.yaml:1:1: fout[geen-bestand]" in ran.stdout
        assert f"Heet ‘registers/{name}.yml’ misschien ‘registers/{name}.yaml’?" in ran.stdout
        assert sextingwijzer("contact", "--gidsen", "gidsen", guides=None).code == 1
        assert sextingwijzer("proef", "--rest-onbekend", "--gidsen", "gidsen", guides=None).code == 1

    def test_a_folder_without_any_has_ours_and_that_is_said(self, folder):
        for path in (folder / "registers").iterdir():
            path.unlink()
        (folder / "registers").rmdir()

        ran = check()

        assert "gidsen heeft geen map registers/: wetgeving, contacten en artikel zijn die van ons.\n" in ran.stdout
        assert "geen-bestand" not in ran.stdout
        # Ours hold more than it needs.
        assert "ongebruikt" not in ran.stdout
        assert "uitspraak-zonder-advies" not in ran.stdout

    def test_the_words_may_always_be_ours(self, folder, edit):
        edit("proef.yaml", ("advies: ", "advies: Noem niemand slet. "))

        assert "waarschuwing[geladen-woord]" in check().stdout


class TestWhatIsNoFile:
    def test_a_pipe_is_not_waited_for(self, folder):
        os.mkfifo(folder / "buis.yaml")
        os.mkfifo(folder / "casussen.yaml")

        ran = check()

        assert ran.stdout.count("fout[geen-bestand]") == 2
        assert "gidsen/buis.yaml is geen bestand." in ran.stdout

    def test_a_folder_with_the_name_of_a_file(self, folder):
        (folder / "map.yaml").mkdir()

        assert "gidsen/map.yaml is een map, en hier hoort een bestand." in check().stdout

    def test_casussen_that_is_no_folder(self, add):
        add("casussen", "casus: gevaar\n")

        assert "gidsen/casussen:1:1: waarschuwing[niet-gelezen]: ‘casussen’ is geen map" in check().stdout

    @pytest.mark.parametrize(
        "name", ["oud/proef.yaml", ".oud/a.yml", "schema/gids.json", "gedeeld/oud/a.yaml", "lees.txt"]
    )
    def test_what_is_not_ours_to_judge(self, add, name):
        add(name, "vragen: {}\n")

        assert check().stdout == "1 gids nagekeken: niets gevonden.\n"

    @pytest.mark.parametrize(
        "name", ["regels.yml", "bis.YAML", "bis.yaml.txt", "casussen/oud/a.yaml", "casus/a.yaml", "register/a.yml"]
    )
    def test_what_looks_like_ours(self, add, name):
        add(name, "regels: []\n")

        assert f"gidsen/{name}:1:1: waarschuwing[niet-gelezen]" in check().stdout


class TestSeverity:
    @pytest.fixture
    def warning(self, add):
        add("registers/taal.yaml", "woorden:\n  - {vermijd: [beelden], zeg: foto's, waarom: Daarom.}\n")

    def test_a_warning_is_no_error(self, warning):
        ran = check()

        assert ran.stdout.endswith("1 gids nagekeken: 1 waarschuwing.\n")
        assert ran.code == 0

    def test_unless_asked_for(self, warning):
        assert check("--strikt").code == 1

    def test_without_findings_strict_is_done_too(self, folder):
        assert check("--strikt").code == 0


class TestDates:
    def test_law_is_looked_up_on_the_day_asked_for(self, folder):
        ran = check("--op", "2010-01-01")

        assert ran.stdout == snapshot("""\
gidsen/proef.yaml:6:12: waarschuwing[nagekeken-in-de-toekomst]: De gids ‘proef’ zou pas op 2026-11-23 nagekeken zijn, en het is 2010-01-01; zo waarschuwt niemand wanneer het te lang geleden is.
    6 | nagekeken: 2026-11-23
      |            ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

gidsen/registers/contacten.yaml:8:16: waarschuwing[nagekeken-in-de-toekomst]: Het contact ‘hulplijn’ zou pas op 2026-11-23 nagekeken zijn, en het is 2010-01-01; zo waarschuwt niemand wanneer het te lang geleden is.
    8 |     nagekeken: 2026-11-23
      |                ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

gidsen/registers/wetgeving.yaml:9:7: fout[wet-zonder-versie]: Voor ‘verspreiden’ kennen we geen versie op 2010-01-01; het advies zou zonder wet staan.
    9 |       - citaat: art. 371/1 Sw. (eerste versie)
      |       ^
  Zo kom je er: sextingwijzer --gidsen gidsen proef -a acuut=ja --rest-onbekend
  Zo los je het op: Voeg de versie toe die nu geldt.

gidsen/registers/wetgeving.yaml:15:20: waarschuwing[nagekeken-in-de-toekomst]: De wet ‘verspreiden’ zou pas op 2026-11-23 nagekeken zijn, en het is 2010-01-01; zo waarschuwt niemand wanneer het te lang geleden is.
   15 |         nagekeken: 2026-11-23
      |                    ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

gidsen/registers/wetgeving.yaml:22:20: waarschuwing[nagekeken-in-de-toekomst]: De wet ‘verspreiden’ zou pas op 2026-11-23 nagekeken zijn, en het is 2010-01-01; zo waarschuwt niemand wanneer het te lang geleden is.
   22 |         nagekeken: 2026-11-23
      |                    ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

gidsen/registers/wetgeving.yaml:28:20: waarschuwing[nagekeken-in-de-toekomst]: De wet ‘verspreiden’ zou pas op 2026-11-23 nagekeken zijn, en het is 2010-01-01; zo waarschuwt niemand wanneer het te lang geleden is.
   28 |         nagekeken: 2026-11-23
      |                    ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

1 gids nagekeken: 1 fout, 5 waarschuwingen.
""")
        assert ran.code == 1

    def test_after_a_year_law_and_contacts_have_to_be_looked_at_again(self, folder):
        ran = check("--op", "2028-01-01")

        assert ran.stdout == snapshot("""\
gidsen/proef.yaml:6:12: waarschuwing[lang-niet-nagekeken]: De gids ‘proef’ is sinds 2026-11-23 niet nagekeken; na een jaar weet niemand of het nog klopt.
    6 | nagekeken: 2026-11-23
      |            ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

gidsen/registers/contacten.yaml:8:16: waarschuwing[lang-niet-nagekeken]: Het contact ‘hulplijn’ is sinds 2026-11-23 niet nagekeken; na een jaar weet niemand of het nog klopt.
    8 |     nagekeken: 2026-11-23
      |                ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

gidsen/registers/wetgeving.yaml:28:20: waarschuwing[lang-niet-nagekeken]: De wet ‘verspreiden’ is sinds 2026-11-23 niet nagekeken; na een jaar weet niemand of het nog klopt.
   28 |         nagekeken: 2026-11-23
      |                    ^^^^^^^^^^
  Zo los je het op: Kijk het na en pas ‘nagekeken’ aan.

1 gids nagekeken: 3 waarschuwingen.
""")
        assert ran.code == 0

    def test_a_day_that_is_none(self, folder):
        ran = check("--op", "morgen")

        assert (ran.code, ran.stdout) == (2, "")


class TestAllowed:
    """An author may let a finding stand, with a reason."""

    def allow(self, edit, text):
        edit("proef.yaml", ("knopen:\n", f"toegestaan:\n  - {text}\nknopen:\n"))

    def test_with_a_reason_it_is_not_reported(self, edit, contradiction):
        self.allow(edit, "{regel: tegenspraak, bij: samen-gaan, waarom: Alleen om te proberen.}")

        assert check().stdout == "1 gids nagekeken: niets gevonden.\n"

    def test_without_a_reason_it_is_an_error(self, edit, contradiction):
        self.allow(edit, "{regel: tegenspraak, bij: samen-gaan}")

        ran = check()

        assert ran.stdout == snapshot("""\
gidsen/proef.yaml:12:5: fout[ontbrekende-sleutel]: Een uitzondering heeft ook ‘waarom’ nodig; dat ontbreekt hier.
   12 |   - {regel: tegenspraak, bij: samen-gaan}
      |     ^
  Zo los je het op: Voeg ‘waarom: …’ toe. Waarom dat hier goed is.

1 gids nagekeken: 1 fout.
""")
        assert ran.code == 1

    def test_one_without_a_reason_does_not_hide_that_another_is_not_needed(self, edit, folder):
        self.allow(
            edit,
            "{regel: tegenspraak, bij: samen-gaan}\n  - {regel: nooit-bereikt, bij: samen-gaan, waarom: Om te proberen.}",
        )

        said = check().stdout

        assert said.count("fout[ontbrekende-sleutel]") == 1
        assert said.count("waarschuwing[nutteloos-toegestaan]") == 2

    def test_an_exception_that_nothing_needs_is_reported(self, edit, folder):
        self.allow(edit, "{regel: tegenspraak, bij: samen-gaan, waarom: Alleen om te proberen.}")

        ran = check()

        assert ran.stdout == snapshot("""\
gidsen/proef.yaml:12:5: waarschuwing[nutteloos-toegestaan]: ‘tegenspraak’ geeft bij ‘samen-gaan’ geen bevinding; deze uitzondering dient nergens meer voor.
   12 |   - {regel: tegenspraak, bij: samen-gaan, waarom: Alleen om te proberen.}
      |     ^
  Zo los je het op: Haal ze weg.

1 gids nagekeken: 1 waarschuwing.
""")
        assert ran.code == 0

    def test_where_the_finding_is_instead_is_said(self, edit, contradiction):
        self.allow(edit, "{regel: tegenspraak, bij: respecteer, waarom: Alleen om te proberen.}")

        said = check().stdout

        assert "‘tegenspraak’ geeft geen bevinding bij ‘respecteer’, maar wel bij ‘samen-gaan’." in said
        assert "fout[tegenspraak]" in said

    def test_what_is_checked_at_every_load_cannot_be_allowed(self, edit):
        self.allow(edit, "{regel: onbekend-doel, bij: respecteer, waarom: Komt later.}")
        edit("proef.yaml", ("naar: nog-gevaar", "naar: nog-gevar"))

        assert "fout[onbekend-doel]" in check().stdout


class TestFormats:
    def test_json(self, contradiction):
        ran = check("--formaat", "json")

        assert json.loads(ran.stdout) == snapshot(
            {
                "findings": [
                    {
                        "rule": "tegenspraak",
                        "severity": "error",
                        "file": "gidsen/proef.yaml",
                        "line": 58,
                        "column": 14,
                        "message": "Over ‘beelden-bekijken’ zegt ‘samen-gaan’ ‘mag’ en ‘niet-kijken’ ‘verboden’, op dezelfde wandeling: de lezer weet niet wat geldt.",
                        "hint": "Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.",
                        "path": ["acuut=ja", "klacht=ja"],
                    }
                ],
                "summary": {"guides": 1, "errors": 1, "warnings": 0, "infos": 0},
            }
        )
        assert ran.code == 1

    def test_json_without_findings(self, folder):
        assert json.loads(check("--formaat", "json").stdout) == {
            "findings": [],
            "summary": {"guides": 1, "errors": 0, "warnings": 0, "infos": 0},
        }

    def test_github_shows_annotations_at_the_line(self, contradiction):
        assert check("--formaat", "github").stdout == snapshot(
            "::error file=gidsen/proef.yaml,line=58,col=14,title=tegenspraak::Over ‘beelden-bekijken’ zegt ‘samen-gaan’ ‘mag’ en ‘niet-kijken’ ‘verboden’, op dezelfde wandeling: de lezer weet niet wat geldt.%0AZo kom je er: sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=ja --rest-onbekend%0AScheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.\n"
        )

    def test_in_github_actions_that_is_the_format(self, contradiction):
        ran = check(env={"GITHUB_ACTIONS": "true"})

        assert ran.stdout.startswith("::error file=gidsen/proef.yaml,line=")
        assert ran.code == 1

    def test_unless_another_is_asked_for(self, contradiction):
        ran = check("--formaat", "tekst", env={"GITHUB_ACTIONS": "true"})

        assert ran.stdout.startswith("gidsen/proef.yaml:")

    def test_github_says_so_when_nothing_is_found(self, folder):
        assert check("--formaat", "github").stdout == "1 gids nagekeken: niets gevonden.\n"

    def test_what_could_end_a_github_command_is_escaped(self, add, folder):
        (folder / "proef.yaml").rename(folder / "a,b%c.yaml")

        ran = check("--formaat", "github")

        assert "::error file=gidsen/a%2Cb%25c.yaml,line=2," in ran.stdout

    def test_sarif(self, contradiction):
        assert json.loads(check("--formaat", "sarif").stdout) == snapshot(
            {
                "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [
                    {
                        "tool": {
                            "driver": {
                                "name": "sextingwijzer",
                                "version": "0.1.0",
                                "rules": [
                                    {"id": "tegenspraak", "help": {"text": "Uitleg: docs/regels.md#tegenspraak"}}
                                ],
                            }
                        },
                        "columnKind": "unicodeCodePoints",
                        "results": [
                            {
                                "ruleId": "tegenspraak",
                                "level": "error",
                                "message": {
                                    "text": """\
Over ‘beelden-bekijken’ zegt ‘samen-gaan’ ‘mag’ en ‘niet-kijken’ ‘verboden’, op dezelfde wandeling: de lezer weet niet wat geldt.
Zo kom je er: sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=ja --rest-onbekend
Scheid de wegen, of geef een fijner ‘over’ als het om een andere handeling gaat.\
"""
                                },
                                "locations": [
                                    {
                                        "physicalLocation": {
                                            "artifactLocation": {"uri": "gidsen/proef.yaml"},
                                            "region": {"startLine": 58, "startColumn": 14, "endColumn": 17},
                                        }
                                    }
                                ],
                                "relatedLocations": [
                                    {
                                        "physicalLocation": {
                                            "artifactLocation": {"uri": "gidsen/proef.yaml"},
                                            "region": {"startLine": 44, "startColumn": 14, "endColumn": 22},
                                        },
                                        "message": {"text": "hier staat ‘verboden’"},
                                    }
                                ],
                            }
                        ],
                    }
                ],
            }
        )

    def test_sarif_without_findings_is_a_run_without_results(self, folder):
        (run,) = json.loads(check("--formaat", "sarif").stdout)["runs"]

        assert run["results"] == []

    def test_sarif_names_a_file_with_a_space_by_a_valid_address(self, folder, contradiction):
        folder.rename(folder.parent / "mijn gidsen")

        (run,) = json.loads(check("--formaat", "sarif", guides="mijn gidsen").stdout)["runs"]

        (location,) = run["results"][0]["locations"]
        assert location["physicalLocation"]["artifactLocation"] == {"uri": "mijn%20gidsen/proef.yaml"}

    def test_a_format_that_is_none(self, folder):
        ran = check("--formaat", "xml")

        assert ran.stderr == snapshot("Het formaat ‘xml’ bestaat hier niet. Geldig: tekst, json, github, sarif.\n")
        assert (ran.code, ran.stdout) == (2, "")
