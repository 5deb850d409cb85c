from inline_snapshot import snapshot

from sextingwijzer.findings import Finding, Related, Severity
from sextingwijzer.place import Place
from sextingwijzer.render.findings import findings_text

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
