"""The results of cases: text for people, JSON, and JUnit for CI."""

import json
from collections.abc import Callable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from sextingwijzer.casetest import CaseResult, Coverage

Format = Callable[[Sequence[CaseResult], Coverage, bool], str]
"""The last says whether the coverage is what one asks for: then the text names what no case meets."""


_SHOWN = 20


def _complaints(result: CaseResult) -> list[str]:
    lines = [f"verwacht, maar niet gegeven: {advice}" for advice in result.missing]
    lines += [f"gegeven, maar niet verwacht: {advice}" for advice in result.unexpected]
    if result.walk.pending is not None:
        lines.append(f"nog een antwoord nodig op: {result.walk.pending.id}")
    if result.walk.unused:
        lines.append(f"antwoord dat niet aan bod komt: {', '.join(result.walk.unused)}")
    if result.undiscussed:
        lines.append(f"bespreking bij een vraag die niet aan bod komt: {', '.join(result.undiscussed)}")
    return lines


def _text(results: Sequence[CaseResult], covered: Coverage, name_unmet: bool) -> str:  # noqa: FBT001  # see Format
    lines = []
    for result in results:
        word = "FOUT" if not result.passed else "goed" if result.case.expects else "leeg"
        lines.append(f"{word}  {result.case.guide}/{result.case.id}: {result.case.title}")
        lines += [f"      {complaint}" for complaint in _complaints(result)]
        if not result.case.expects:
            lines.append("      verwacht niets van de gids, en toetst dus geen advies")
    passed = sum(result.passed for result in results)
    lines.append(f"{passed} van {len(results)} casussen goed.")
    lines.append(f"Dekking: opties {_percent(covered.options)}, adviezen {_percent(covered.advice)}.")
    if not name_unmet and (count := len(covered.unmet_options) + len(covered.unmet_advice)):
        lines.append(f"  {count} opties en adviezen komen in geen casus voor. Welke: --minimum-dekking 100%")
    if not name_unmet:
        return "\n".join(lines) + "\n"
    unmet = [f"  geen casus kiest: {guide}: {question}={option}" for guide, question, option in covered.unmet_options]
    unmet += [f"  geen casus krijgt: {guide}: {advice}" for guide, advice in covered.unmet_advice]
    lines += unmet[:_SHOWN]
    if len(unmet) > _SHOWN:
        lines.append(f"  … en nog {len(unmet) - _SHOWN}; alles staat in --formaat json.")
    return "\n".join(lines) + "\n"


def _percent(share: float) -> str:
    # Down, so that 100 % means that nothing is left out; but what a float makes of 0.29 is not 28 %.
    return f"{int(round(share * 100, 6))}%"


def _json(results: Sequence[CaseResult], covered: Coverage, _name_unmet: bool) -> str:  # noqa: FBT001  # see Format
    data = {
        "cases": [
            {
                "case": result.case.id,
                "passed": result.passed,
                "missing": list(result.missing),
                "unexpected": list(result.unexpected),
                "pending": result.walk.pending.id if result.walk.pending else None,
                "unused_answers": list(result.walk.unused),
                "undiscussed": list(result.undiscussed),
                "expects": result.case.expects,
            }
            for result in results
        ],
        "coverage": {
            "options": covered.options,
            "advice": covered.advice,
            "unmet_options": [f"{guide}: {question}={option}" for guide, question, option in covered.unmet_options],
            "unmet_advice": [f"{guide}: {advice}" for guide, advice in covered.unmet_advice],
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _junit(results: Sequence[CaseResult], _covered: Coverage, _name_unmet: bool) -> str:  # noqa: FBT001  # see Format
    failed = sum(not result.passed for result in results)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(f'<testsuite name="casussen" tests="{len(results)}" failures="{failed}">')
    for result in results:
        head = f"  <testcase classname={quoteattr(result.case.guide)} name={quoteattr(result.case.id)}"
        if result.passed:
            lines.append(f"{head}/>")
        else:
            text = escape("; ".join(_complaints(result)))
            lines.append(f"{head}><failure message={quoteattr(text)}>{text}</failure></testcase>")
    return "\n".join([*lines, "</testsuite>"]) + "\n"


CASE_FORMATS: Mapping[str, Format] = {"tekst": _text, "json": _json, "junit": _junit}
