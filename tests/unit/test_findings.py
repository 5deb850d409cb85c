from sextingwijzer.findings import Finding, Severity, has_errors, in_order
from sextingwijzer.place import Place


def finding(file: str, line: int, column: int, rule: str = "regel", severity: Severity = Severity.ERROR) -> Finding:
    return Finding(rule, Place(file, line, column), "Bericht.", severity=severity)


def test_findings_stand_by_file_line_column_and_rule():
    ordered = [
        finding("a", 1, 9),
        finding("a", 2, 1),
        finding("a", 2, 3, "a"),
        finding("a", 2, 3, "b"),
        finding("b", 1, 1),
    ]

    assert list(in_order(reversed(ordered))) == ordered


def test_a_finding_that_returns_is_kept_once():
    assert in_order([finding("a", 1, 1), finding("a", 1, 1)]) == (finding("a", 1, 1),)


def test_only_errors_make_content_unfit():
    mild = [finding("a", 1, 1, severity=Severity.WARNING), finding("a", 2, 1, severity=Severity.INFO)]

    assert not has_errors(mild)
    assert has_errors([*mild, finding("a", 3, 1)])
