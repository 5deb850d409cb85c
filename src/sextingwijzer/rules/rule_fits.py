"""`onbekend-in-regel`: what a path rule names exists in some guide that it is about; otherwise it guards nothing."""

from collections.abc import Iterable, Sequence

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.model.registers import Registers
from sextingwijzer.parse.values import table
from sextingwijzer.place import Place
from sextingwijzer.suggest import did_you_mean


def check(rules: Sequence[PathRule], guides: Sequence[Guide], registers: Registers) -> Iterable[Finding]:
    """A finding for each guide, contact, question, option, advice or act that a rule names and that does not exist.

    `guides` are all those of the folder. A rule for several guides may name what only some of them have.
    """
    ids = [guide.id for guide in guides]
    for rule in rules:
        for index, name in enumerate(rule.guides):
            if name not in ids:
                yield _finding(rule, rule.origin.value_at(["gidsen", index]), "de gids", name, ids)
        for index, name in enumerate(rule.required_contacts):
            if name not in registers.contacts:
                place = rule.origin.value_at(["dan", "contact", index])
                yield _finding(rule, place, "het contact", name, registers.contacts)
        concerned = [guide for guide in guides if not rule.guides or guide.id in rule.guides]
        if concerned:
            yield from _in_answers(rule, concerned)
            yield from _in_advice(rule, concerned)


def _in_answers(rule: PathRule, guides: Sequence[Guide]) -> Iterable[Finding]:
    questions = [question for guide in guides for question in guide.questions.values()]
    for name, named in rule.when.items():
        options = [option for question in questions if question.id == name for option in question.options]
        if not options:
            place = table(rule.origin, "als").key_place(name)
            yield _finding(rule, place, "de vraag", name, (question.id for question in questions))
            continue
        for index, option in enumerate(named):
            if option not in options:
                place = rule.origin.value_at(["als", name, index])
                yield _finding(rule, place, f"bij ‘{name}’ de optie", option, options)


def _in_advice(rule: PathRule, guides: Sequence[Guide]) -> Iterable[Finding]:
    advice = [node for guide in guides for node in guide.nodes.values() if isinstance(node, Advice)]
    ids = {one.id for one in advice}
    acts = {one.about for one in advice if one.about is not None}
    for index, name in enumerate(rule.required):
        if name not in ids:
            yield _finding(rule, rule.origin.value_at(["dan", "advies", index]), "het advies", name, ids)
    for index, selector in enumerate(rule.never):
        if selector.advice is not None and selector.advice not in ids:
            place = rule.origin.value_at(["dan", "niet", index, "advies"])
            yield _finding(rule, place, "het advies", selector.advice, ids)
        if selector.about is not None and selector.about not in acts:
            place = rule.origin.value_at(["dan", "niet", index, "over"])
            yield _finding(rule, place, "de handeling", selector.about, acts)


def _finding(rule: PathRule, place: Place, what: str, name: str, known: Iterable[str]) -> Finding:
    message = f"Regel ‘{rule.id}’ noemt {what} ‘{name}’, en dat bestaat niet; zo bewaakt ze niets."
    return Finding("onbekend-in-regel", place, message, did_you_mean(name, sorted(set(known))), subject=rule.id)
