"""What a reader gets to see of the parts of a guide, as values by the key of the format."""

from collections.abc import Iterable, Mapping
from datetime import date

from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Guide, Question
from sextingwijzer.model.registers import Contact, Law, Statement

OPTION = "optie "
"""How the key of a text of an option begins."""

Values = Mapping[str, str | None]
"""What stands under the keys of one part; None: nothing."""

Known = Mapping[str, Values]
"""The parts of one kind, by name."""


def advice(one: Advice) -> Values:
    """What a reader gets to see of an advice, by the key of the format."""
    return {
        "advies": one.title,
        "oordeel": one.verdict.value,
        "over": one.about,
        "wie": one.who.value,
        "wanneer": one.when.value,
        "veiligheid": "true" if one.safety else None,
        "tekst": one.text,
        "zeg": _lines(one.say),
        "wet": _listed(one.law),
        "artikel": _listed(one.statements),
        "buiten-artikel": one.outside,
        "gewijzigd": one.changed,
        "feiten-vanaf": _day(one.facts_from),
        "contact": _listed(one.contacts),
    }


def guide(guide: Guide) -> Values:
    """What is seen of the guide itself, apart from its version and its date."""
    order = _listed(topic.id for topic in guide.topics)
    return {"titel": guide.title, "voor": guide.audience, "over": guide.about or None, "onderwerpen": order}


def topics(guide: Guide) -> Known:
    """What is seen of its topics, by id."""
    return {topic.id: {"titel": topic.title} for topic in guide.topics}


def questions(asked: Mapping[str, Question], others: Mapping[str, Question]) -> Known:
    """What is seen of those questions, by id.

    The order of the options is among it where the same question of the `others` has the same ones.
    """
    return {name: _question(one, others.get(name)) for name, one in asked.items()}


def _question(question: Question, other: Question | None) -> Values:
    values: dict[str, str | None] = {"vraag": question.text, "waarom": question.why}
    for option in question.options.values():
        values[f"{OPTION}{option.id}"] = option.text
        if other is None or option.id in other.options:
            values[f"{OPTION}{option.id}, onbekend"] = "true" if option.unknown else None
            values[f"{OPTION}{option.id}, uitzoeken"] = option.find_out
    if other is not None and set(question.options) == set(other.options):
        values["opties"] = ", ".join(question.options)
    return values


def contacts(content: Content, given: Iterable[Advice]) -> Known:
    """What is seen of the contacts that some of the advice names."""
    names = dict.fromkeys(name for one in given for name in one.contacts)
    return {name: _contact(content.registers.contacts[name]) for name in names}


def _contact(one: Contact) -> Values:
    return {
        "naam": one.name,
        "voor": one.audience,
        "bereik": _listed(one.reach),
        "hoe": one.how,
        "nood": "true" if one.emergency else None,
        "bron": one.source,
        "nagekeken": _day(one.checked),
    }


def laws(content: Content, given: Iterable[Advice]) -> Known:
    """What is seen of the laws that some of the advice cites, in every version."""
    names = dict.fromkeys(name for one in given for name in one.law)
    return {name: _law(content.registers.law[name]) for name in names}


def _law(one: Law) -> Values:
    values = {
        "naam": one.name,
        "omschrijving": one.description,
        "in-artikel": one.article_citation,
        "gewijzigd": one.changed,
        "feiten": "true" if one.follows_facts else None,
    }
    for number, version in enumerate(one.versions, 1):
        parts = {
            "citaat": version.citation,
            "van": _day(version.valid_from),
            "tot": _day(version.valid_until),
            "zekerheid": version.certainty.value,
            "bron": version.source,
            "uitleg": version.explanation,
            "nagekeken": _day(version.checked),
        }
        values |= {f"versie {number}, {key}": value for key, value in parts.items()}
    return values


def statements(content: Content, given: Iterable[Advice]) -> Known:
    """What is seen of the statements of the article that some of the advice cites."""
    numbers = dict.fromkeys(number for one in given for number in one.statements)
    return {number: _statement(content.registers.statements[number]) for number in numbers}


def _statement(one: Statement) -> Values:
    return {"plaats": one.section, "regels": one.lines, "tekst": one.text, "sterkte": one.strength}


def _listed(values: Iterable[str]) -> str | None:
    return ", ".join(values) or None


def _lines(values: Iterable[str]) -> str | None:
    return "\n".join(values) or None


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
