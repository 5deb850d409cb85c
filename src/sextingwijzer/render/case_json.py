"""A case as JSON: for who takes part without the answers, for the trainer with them; and what one change does."""

from typing import Any

from sextingwijzer.engine.replay import Answered
from sextingwijzer.model.guide import Advice
from sextingwijzer.render.as_json import as_data
from sextingwijzer.view.report import Report
from sextingwijzer.workshop.silence import silence
from sextingwijzer.workshop.steps import Course
from sextingwijzer.workshop.whatif import Given, WhatIf


def sheet_data(course: Course, report: Report, *, trainer: bool) -> dict[str, Any]:
    """The worksheet; with `trainer` also the answers, the advice, what to discuss, and where the article is silent."""
    case = course.case
    full = {advice["id"]: advice for advice in as_data(report)["advice"]}

    def told(advice: Advice) -> dict[str, Any]:
        return {**full[advice.id], "article_silent": silence(advice)}

    steps: list[dict[str, Any]] = []
    for step in course.steps:
        question = step.answered.question
        options = [{"option": option.id, "label": option.text} for option in question.options.values()]
        data: dict[str, Any] = {"question": question.id, "text": question.text, "options": options}
        data["discuss"] = list(step.discuss)
        if trainer:
            data |= {
                "answer": step.answered.option.id,
                "advice": [told(advice) for advice in step.brings],
            }
        steps.append(data)
    return {
        "case": case.id,
        "title": case.title,
        "guide": course.walk.guide.id,
        "version": course.walk.guide.version,
        "level": case.level.value if case.level else None,
        "minutes": case.minutes,
        "story": case.story,
        "steps": steps,
        **({"always": [told(advice) for advice in course.always]} if trainer else {}),
    }


def whatif_data(case: str, found: WhatIf) -> dict[str, Any]:
    """What one changed fact does to the advice of a case."""
    return {
        "case": case,
        "question": found.after.question.id,
        "before": found.before.option.id if found.before else None,
        "after": found.after.option.id,
        "asked": found.asked,
        "came": [_given(one) for one in found.came],
        "went": [_given(one) for one in found.went],
        "altered": [{"before": _given(old), "after": _given(new)} for old, new in found.altered],
        "unasked": sorted(found.unasked),
        "unanswered": [one.question.id for one in found.filled],
    }


def _given(given: Given) -> dict[str, Any]:
    advice = given.advice
    return {
        "id": advice.id,
        "title": advice.title,
        "verdict": advice.verdict.value,
        "because": [_pair(one) for one in given.because],
    }


def _pair(one: Answered) -> str:
    return f"{one.question.id}={one.option.id}"
