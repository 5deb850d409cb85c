"""Every text of a guide that a reader gets to see, with its place. Used by the rules about wording."""

from collections.abc import Iterator
from typing import NamedTuple

from sextingwijzer.model.guide import Advice, Guide, Question
from sextingwijzer.place import Place


class GuideText(NamedTuple):
    """A text, what it belongs to, and where it stands."""

    subject: str
    value: str
    place: Place


def guide_texts(guide: Guide) -> Iterator[GuideText]:
    """The texts of topics, questions, options and advice; sources and law are left out, they name what exists."""
    yield GuideText(guide.id, guide.title, guide.origin.value_at(["titel"]))
    if guide.sheet:
        yield GuideText(guide.id, guide.sheet.text, guide.sheet.origin.value_at(["tekst"]))
        yield GuideText(guide.id, guide.sheet.before, guide.sheet.origin.value_at(["vooraf"]))
    for topic in guide.topics:
        yield GuideText(topic.id, topic.title, topic.origin.value_at(["titel"]))
    for question in guide.questions.values():
        yield from _of_question(question)
    for node in guide.nodes.values():
        if isinstance(node, Advice):
            yield from _of_advice(node)


def _of_question(question: Question) -> Iterator[GuideText]:
    yield GuideText(question.id, question.text, question.origin.value_at(["vraag"]))
    yield GuideText(question.id, question.why, question.origin.value_at(["waarom"]))
    for option in question.options.values():
        place = question.origin.value_at(["opties", option.id])
        yield GuideText(question.id, option.text, place)
        if option.find_out:
            yield GuideText(question.id, option.find_out, question.origin.value_at(["opties", option.id, "uitzoeken"]))


def _of_advice(advice: Advice) -> Iterator[GuideText]:
    yield GuideText(advice.id, advice.title, advice.origin.value_at(["advies"]))
    yield GuideText(advice.id, advice.text, advice.origin.value_at(["tekst"]))
    for index, sentence in enumerate(advice.say):
        yield GuideText(advice.id, sentence, advice.origin.value_at(["zeg", index]))
    if advice.changed:
        yield GuideText(advice.id, advice.changed, advice.origin.value_at(["gewijzigd"]))
