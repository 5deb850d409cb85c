"""Findings as text for people: place, what is wrong and why, the source line with carets, and how to mend it."""

from collections.abc import Iterable, Mapping

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.place import excerpt

_WORD = {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.INFO: "info"}


def findings_text(findings: Iterable[Finding], texts: Mapping[str, str]) -> str:
    """Each finding, with a blank line after it. `texts` holds the text of each file, to point into."""
    return "".join(f"{_one(finding, texts)}\n\n" for finding in findings)


def _one(finding: Finding, texts: Mapping[str, str]) -> str:
    lines = [f"{finding.place}: {_WORD[finding.severity]}[{finding.rule}]: {finding.message}"]
    lines += _lines(excerpt(texts.get(finding.place.file, ""), finding.place))
    if finding.related is not None:
        lines.append(f"  {finding.related.place}: {finding.related.label}")
        lines += _lines(excerpt(texts.get(finding.related.place.file, ""), finding.related.place))
    if finding.path:
        lines.append(
            "  Met deze antwoorden: " + " ".join(f"-a {question}={option}" for question, option in finding.path)
        )
    if finding.hint:
        lines.append(f"  Zo los je het op: {finding.hint}")
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return text.splitlines()
