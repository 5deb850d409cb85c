import json

import pytest
from inline_snapshot import snapshot

from sextingwijzer.findings import Finding, Related, Severity
from sextingwijzer.place import Place
from sextingwijzer.render.findings import FINDING_FORMATS, findings_text

TEXTS = {"a.yaml": "gids: proef\ntitel: Proef\n", "b.yaml": "x: 1\n"}


def test_a_finding_says_where_what_and_how_to_mend_it():
    finding = Finding("regel", Place("a.yaml", 1, 7, 5), "Dit klopt niet.", "Verander het.")

    assert findings_text([finding], TEXTS) == snapshot("""\
a.yaml:1:7: fout[regel]: Dit klopt niet.
    1 | gids: proef
      |       ^^^^^
  Zo los je het op: Verander het.

""")


def test_a_finding_with_a_second_place_and_a_witness():
    finding = Finding(
        "regel",
        Place("a.yaml", 2, 1, 5),
        "Dit klopt niet.",
        severity=Severity.WARNING,
        related=Related(Place("b.yaml", 1, 4), "want hier staat iets anders"),
        path=(("acuut", "nee"), ("klacht", "ja")),
        guide="proef",
    )

    assert findings_text([finding], TEXTS) == snapshot("""\
a.yaml:2:1: waarschuwing[regel]: Dit klopt niet.
    2 | titel: Proef
      | ^^^^^
  b.yaml:1:4: want hier staat iets anders
    1 | x: 1
      |    ^
  Zo kom je er: sextingwijzer proef -a acuut=nee -a klacht=ja --rest-onbekend

""")


def test_without_the_source_there_is_no_excerpt():
    assert findings_text([Finding("regel", Place("weg.yaml", 3, 1), "Weg.", severity=Severity.INFO)], {}) == (
        "weg.yaml:3:1: info[regel]: Weg.\n\n"
    )


def test_findings_are_parted_by_a_blank_line():
    finding = Finding("regel", Place("", 1, 1), "Weg.")

    assert findings_text([finding, finding], {}).count("\n\n") == 2
    assert findings_text([], {}) == ""


class TestFormats:
    """The formats of `controleer`, over the same findings."""

    FOUND = (
        Finding(
            "regel-gebroken",
            Place("a,b.yaml", 1, 7, 5),
            "100% zeker: dit klopt niet.\nEcht niet.",
            "Verander het.",
            path=(("acuut", "nee"), ("klacht", "ja")),
            guide="proef",
        ),
        Finding("lange-zin", Place("a.yaml", 2, 1), "Lang.", severity=Severity.WARNING),
        Finding("ter-info", Place("a.yaml", 2, 2), "Zomaar.", severity=Severity.INFO),
    )

    @pytest.mark.parametrize("form", FINDING_FORMATS)
    def test_every_format_ends_with_a_line_break_also_when_nothing_was_found(self, form):
        assert FINDING_FORMATS[form](self.FOUND, TEXTS, 2).endswith("\n")
        assert FINDING_FORMATS[form]((), TEXTS, 2).endswith("\n")

    def test_text_counts_what_was_found(self):
        assert FINDING_FORMATS["tekst"](self.FOUND, TEXTS, 2).splitlines()[-1] == (
            "2 gidsen nagekeken: 1 fout, 1 waarschuwing."
        )
        assert FINDING_FORMATS["tekst"]((), TEXTS, 1) == "1 gids nagekeken: niets gevonden.\n"

    def test_json_is_that_of_the_design(self):
        assert json.loads(FINDING_FORMATS["json"](self.FOUND, TEXTS, 2)) == snapshot(
            {
                "findings": [
                    {
                        "rule": "regel-gebroken",
                        "severity": "error",
                        "file": "a,b.yaml",
                        "line": 1,
                        "column": 7,
                        "message": """\
100% zeker: dit klopt niet.
Echt niet.\
""",
                        "hint": "Verander het.",
                        "path": ["acuut=nee", "klacht=ja"],
                    },
                    {
                        "rule": "lange-zin",
                        "severity": "warning",
                        "file": "a.yaml",
                        "line": 2,
                        "column": 1,
                        "message": "Lang.",
                        "hint": "",
                        "path": None,
                    },
                    {
                        "rule": "ter-info",
                        "severity": "info",
                        "file": "a.yaml",
                        "line": 2,
                        "column": 2,
                        "message": "Zomaar.",
                        "hint": "",
                        "path": None,
                    },
                ],
                "summary": {"guides": 2, "errors": 1, "warnings": 1, "infos": 1},
            }
        )

    def test_github_gets_annotations_with_what_it_reads_as_signs_escaped(self):
        assert FINDING_FORMATS["github"](self.FOUND, TEXTS, 2) == snapshot("""\
::error file=a%2Cb.yaml,line=1,col=7,title=regel-gebroken::100%25 zeker: dit klopt niet.%0AEcht niet.%0AZo kom je er: sextingwijzer proef -a acuut=nee -a klacht=ja --rest-onbekend%0AVerander het.
::warning file=a.yaml,line=2,col=1,title=lange-zin::Lang.
::notice file=a.yaml,line=2,col=2,title=ter-info::Zomaar.
""")

    def test_sarif_names_rules_levels_and_regions(self):
        found = json.loads(FINDING_FORMATS["sarif"](self.FOUND, TEXTS, 2))

        assert (found["version"], found["runs"][0]["columnKind"]) == ("2.1.0", "unicodeCodePoints")
        assert found["runs"][0]["results"] == snapshot(
            [
                {
                    "ruleId": "regel-gebroken",
                    "level": "error",
                    "message": {
                        "text": """\
100% zeker: dit klopt niet.
Echt niet.
Zo kom je er: sextingwijzer proef -a acuut=nee -a klacht=ja --rest-onbekend
Verander het.\
"""
                    },
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": "a%2Cb.yaml"},
                                "region": {"startLine": 1, "startColumn": 7, "endColumn": 12},
                            }
                        }
                    ],
                    "relatedLocations": [],
                },
                {
                    "ruleId": "lange-zin",
                    "level": "warning",
                    "message": {"text": "Lang."},
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": "a.yaml"},
                                "region": {"startLine": 2, "startColumn": 1, "endColumn": 2},
                            }
                        }
                    ],
                    "relatedLocations": [],
                },
                {
                    "ruleId": "ter-info",
                    "level": "note",
                    "message": {"text": "Zomaar."},
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": "a.yaml"},
                                "region": {"startLine": 2, "startColumn": 2, "endColumn": 3},
                            }
                        }
                    ],
                    "relatedLocations": [],
                },
            ]
        )
