"""What a reader sees that two versions say differently, apart from which advice is given."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from sextingwijzer.engine.ways import reached
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Decision, Guide, Question
from sextingwijzer.model.registers import Contact, Law, Statement

OPTION = "optie "
"""How the key of a text of an option begins."""


class Edit(NamedTuple):
    """A value that changed: of what kind of thing and which one, under which key of the format; None: not there."""

    kind: str
    name: str
    key: str
    old: str | None
    new: str | None


_Values = Mapping[str, str | None]
_Known = Mapping[str, _Values]


def edits(old: Content, new: Content) -> tuple[Edit, ...]:
    """Every such change. Questions are those that a version asks, register entries those that its advice cites.

    Advice that only one version gives is left out: which answers get it is what matters of that. So are the version
    and the date of the guide, which change each time.
    """
    before, after = _met(old), _met(new)
    both = [name for name in after[1] if name in before[1]]
    found: list[Edit] = []
    found += _edits("gids", {"": _guide(old.guide)}, {"": _guide(new.guide)})
    found += _edits("onderwerp", _topics(old.guide), _topics(new.guide))
    found += _edits("vraag", _questions(before[0], after[0]), _questions(after[0], before[0]))
    found += _edits(
        "advies", {one: advice(before[1][one]) for one in both}, {one: advice(after[1][one]) for one in both}
    )
    for kind, cited in (("contact", _contacts), ("wet", _laws), ("uitspraak", _statements)):
        entries = cited(old, before[1].values()), cited(new, after[1].values())
        # What only one version cites shows at the advice that cites it.
        shared = [{name: one[name] for name in one if name in entries[0] and name in entries[1]} for one in entries]
        found += _edits(kind, *shared)
    return tuple(found)


def advice(one: Advice) -> _Values:
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
        "feiten-vanaf": one.facts_from.isoformat() if one.facts_from else None,
        "contact": _listed(one.contacts),
    }


def _met(content: Content) -> tuple[dict[str, Question], dict[str, Advice]]:
    """The questions and the advice that some way leads to."""
    guide = content.guide
    questions: dict[str, Question] = {}
    given: dict[str, Advice] = {}
    for name, node in reached(guide).items():
        if isinstance(node, Decision):
            questions[node.question] = guide.questions[node.question]
        else:
            given[name] = node
    return questions, given


def _edits(kind: str, old: _Known, new: _Known) -> Iterator[Edit]:
    for name in {**old, **new}:
        if name not in new:
            yield Edit(kind, name, "", name, None)
        elif name not in old:
            yield Edit(kind, name, "", None, name)
        else:
            for key in {**old[name], **new[name]}:
                before, after = old[name].get(key), new[name].get(key)
                if before != after:
                    yield Edit(kind, name, key, before, after)


def _guide(guide: Guide) -> _Values:
    order = _listed(topic.id for topic in guide.topics)
    return {"titel": guide.title, "voor": guide.audience, "over": guide.about or None, "onderwerpen": order}


def _topics(guide: Guide) -> _Known:
    return {topic.id: {"titel": topic.title} for topic in guide.topics}


def _questions(questions: Mapping[str, Question], others: Mapping[str, Question]) -> _Known:
    return {name: _question(one, others.get(name)) for name, one in questions.items()}


def _question(question: Question, other: Question | None) -> _Values:
    values: dict[str, str | None] = {"vraag": question.text, "waarom": question.why}
    for option in question.options.values():
        values[f"{OPTION}{option.id}"] = option.text
        if other is None or option.id in other.options:
            values[f"{OPTION}{option.id}, onbekend"] = "true" if option.unknown else None
            values[f"{OPTION}{option.id}, uitzoeken"] = option.find_out
    if other is not None and set(question.options) == set(other.options):
        values["opties"] = ", ".join(question.options)
    return values


def _contacts(content: Content, given: Iterable[Advice]) -> _Known:
    names = dict.fromkeys(name for one in given for name in one.contacts)
    return {name: _contact(content.registers.contacts[name]) for name in names}


def _contact(one: Contact) -> _Values:
    return {
        "naam": one.name,
        "voor": one.audience,
        "bereik": _listed(one.reach),
        "hoe": one.how,
        "nood": "true" if one.emergency else None,
        "bron": one.source,
        "nagekeken": _day(one.checked),
    }


def _laws(content: Content, given: Iterable[Advice]) -> _Known:
    names = dict.fromkeys(name for one in given for name in one.law)
    return {name: _law(content.registers.law[name]) for name in names}


def _law(one: Law) -> _Values:
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


def _statements(content: Content, given: Iterable[Advice]) -> _Known:
    numbers = dict.fromkeys(number for one in given for number in one.statements)
    return {number: _statement(content.registers.statements[number]) for number in numbers}


def _statement(one: Statement) -> _Values:
    return {"plaats": one.section, "regels": one.lines, "tekst": one.text, "sterkte": one.strength}


def _listed(values: Iterable[str]) -> str | None:
    return ", ".join(values) or None


def _lines(values: Iterable[str]) -> str | None:
    return "\n".join(values) or None


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
