"""A report as the JSON of the design (section 3). Added keys are allowed, missing ones are not."""

import json
from typing import Any

from sextingwijzer.engine.replay import Answered
from sextingwijzer.model.registers import Contact
from sextingwijzer.view.report import AdviceGiven, LawCited, Report


def as_json(report: Report) -> str:
    """The report as one JSON object, readable by people, with a line break at the end."""
    return json.dumps(as_data(report), ensure_ascii=False, indent=2) + "\n"


def as_data(report: Report) -> dict[str, Any]:
    """The report as plain dicts, lists and strings. `law` is that of the day of the facts, else of the day itself."""
    walk = report.walk
    return {
        "guide": walk.guide.id,
        "version": walk.guide.version,
        "topic": report.topic,
        "date": report.today.isoformat(),
        "facts_date": report.facts_date.isoformat() if report.facts_date else None,
        "complete": walk.complete,
        "answers": [_answer(answered) for answered in walk.answers],
        "unused_answers": list(walk.unused),
        "open_points": [
            {"question": point.question.id, "text": point.option.find_out or point.question.text}
            for point in report.open_points
        ],
        "advice": [_advice(given) for given in report.advice],
        "contacts": [_contact(contact) for contact in report.contacts],
    }


def _answer(answered: Answered) -> dict[str, Any]:
    question, option = answered.question, answered.option
    return {
        "question": question.id,
        "text": question.text,
        "option": option.id,
        "label": option.text,
        "unknown": option.unknown,
    }


def _advice(given: AdviceGiven) -> dict[str, Any]:
    advice = given.advice
    return {
        "id": advice.id,
        "title": advice.title,
        "verdict": advice.verdict.value,
        "about": advice.about,
        "safety": advice.safety,
        "who": advice.who.value,
        "when": advice.when.value,
        "text": advice.text,
        "say": list(advice.say),
        "law": [_law(cited) for cited in given.law],
        "article": [int(number) if number.isdecimal() else number for number in advice.statements],
        "outside_article": advice.outside,
        "changed_since_2018": advice.changed,
        "contacts": list(advice.contacts),
        "because": [f"{answered.question.id}={answered.option.id}" for answered in given.because],
    }


def _law(cited: LawCited) -> dict[str, Any]:
    law, version = cited.law, cited.version
    return {
        "id": law.id,
        "name": law.name,
        "citation": version.citation if version else None,
        "in_force": version is not None,
        "certainty": version.certainty.value if version else None,
        "article_citation": law.article_citation,
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "id": contact.id,
        "name": contact.name,
        "reach": list(contact.reach),
        "checked": contact.checked.isoformat(),
    }
