"""Findings in the formats of `controleer`: text for people, JSON, annotations for GitHub, SARIF for code scanning."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from sextingwijzer import __version__
from sextingwijzer.findings import Finding, Severity
from sextingwijzer.place import Place, excerpt

_WORD = {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.INFO: "info"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_SARIF = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

Format = Callable[[Sequence[Finding], Mapping[str, str], int, Sequence[str]], str]


def findings_text(findings: Iterable[Finding], texts: Mapping[str, str]) -> str:
    """Each finding, with a blank line after it. `texts` holds the text of each file, to point into."""
    return "".join(f"{_one(finding, texts)}\n\n" for finding in findings)


def _one(finding: Finding, texts: Mapping[str, str]) -> str:
    lines = [f"{finding.place}: {_WORD[finding.severity]}[{finding.rule}]: {finding.message}"]
    lines += excerpt(texts.get(finding.place.file, ""), finding.place).splitlines()
    if finding.related is not None:
        lines.append(f"  {finding.related.place}: {finding.related.label}")
        lines += excerpt(texts.get(finding.related.place.file, ""), finding.related.place).splitlines()
    if finding.path is not None:
        lines.append(f"  Zo kom je er: {command(finding)}")
    if finding.hint:
        lines.append(f"  Zo los je het op: {finding.hint}")
    return "\n".join(lines)


def command(finding: Finding) -> str:
    """The witness of a finding as a command line that can be pasted."""
    answers = [f"-a {question}={option}" for question, option in finding.path or ()]
    return " ".join(["sextingwijzer", finding.guide or "GIDS", *answers, "--rest-onbekend"])


def _text(findings: Sequence[Finding], texts: Mapping[str, str], guides: int, notes: Sequence[str] = ()) -> str:
    said = "".join(f"{note}\n" for note in notes)
    what = "1 gids" if guides == 1 else f"{guides} gidsen" if guides else "Casussen"
    if not findings:
        return f"{said}{what} nagekeken: niets gevonden.\n"
    counts = [f"{count} {word}" for word, count in _counts(findings)]
    return f"{findings_text(findings, texts)}{said}{what} nagekeken: {', '.join(counts)}.\n"


def _counts(findings: Sequence[Finding]) -> list[tuple[str, int]]:
    plural = {Severity.ERROR: ("fout", "fouten"), Severity.WARNING: ("waarschuwing", "waarschuwingen")}
    counts = []
    for severity, (one, many) in plural.items():
        count = sum(finding.severity is severity for finding in findings)
        if count:
            counts.append((one if count == 1 else many, count))
    return counts


def _json(
    findings: Sequence[Finding],
    texts: Mapping[str, str],  # noqa: ARG001  # one signature for all formats
    guides: int,
    notes: Sequence[str] = (),
) -> str:
    data: dict[str, Any] = {
        "findings": [
            {
                "rule": finding.rule,
                "severity": finding.severity.value,
                "file": finding.place.file,
                "line": finding.place.line,
                "column": finding.place.column,
                "message": finding.message,
                "hint": finding.hint,
                "path": None if finding.path is None else [f"{question}={option}" for question, option in finding.path],
            }
            for finding in findings
        ],
        "summary": {
            "guides": guides,
            **{
                f"{severity.value}s" if severity is not Severity.INFO else "infos": sum(
                    finding.severity is severity for finding in findings
                )
                for severity in Severity
            },
        },
    }
    if notes:
        data["notes"] = list(notes)
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _github(findings: Sequence[Finding], texts: Mapping[str, str], guides: int, notes: Sequence[str] = ()) -> str:
    lines = []
    for finding in findings:
        place = finding.place
        body = "\n".join(_spoken(finding))
        where = f"file={_property(place.file)},line={place.line},col={place.column},title={_property(finding.rule)}"
        lines.append(f"::{_GITHUB[finding.severity]} {where}::{_escaped(body)}\n")
    if not lines:
        return _text((), texts, guides, notes)
    return "".join([*lines, *(f"::notice::{_escaped(note)}\n" for note in notes)])


def _spoken(finding: Finding) -> list[str]:
    witness = "" if finding.path is None else f"Zo kom je er: {command(finding)}"
    return [part for part in (finding.message, witness, finding.hint) if part]


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(
    findings: Sequence[Finding],
    texts: Mapping[str, str],  # noqa: ARG001  # one signature for all formats
    guides: int,  # noqa: ARG001
    notes: Sequence[str] = (),
) -> str:
    rules = sorted({finding.rule for finding in findings})
    driver: dict[str, Any] = {
        "name": "sextingwijzer",
        "version": __version__,
        "rules": [{"id": rule, "help": {"text": f"Uitleg: docs/regels.md#{rule}"}} for rule in rules],
    }
    results = [
        {
            "ruleId": finding.rule,
            "level": _SARIF[finding.severity],
            "message": {"text": "\n".join(_spoken(finding))},
            "locations": [_location(finding.place)],
            "relatedLocations": [
                {**_location(related.place), "message": {"text": related.label}}
                for related in (finding.related,)
                if related is not None
            ],
        }
        for finding in findings
    ]
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    if notes:
        told = [{"level": "note", "message": {"text": note}} for note in notes]
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": told}]
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _location(place: Place) -> dict[str, Any]:
    file = PurePath(place.file)
    uri = file.as_uri() if file.is_absolute() else quote(place.file)
    region = {"startLine": place.line, "startColumn": place.column, "endColumn": place.column + place.width}
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


FINDING_FORMATS: Mapping[str, Format] = {"tekst": _text, "json": _json, "github": _github, "sarif": _sarif}
