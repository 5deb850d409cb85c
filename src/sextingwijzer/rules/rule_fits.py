"""`onbekend-in-regel`: what a path rule names exists in some guide that it is about; otherwise it guards nothing."""

from collections.abc import Iterable, Sequence

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.model.registers import Registers
from sextingwijzer.suggest import did_you_mean


def check(rules: Sequence[PathRule], guides: Sequence[Guide], registers: Registers) -> Iterable[Finding]:
    """A finding for each guide, contact, question, option, advice or act that a rule names and that does not exist.

    `guides` are all those of the folder. A rule for several guides may name what only some of them have.
    """
    ids = [guide.id for guide in guides]
    for rule in rules:
        for index, name in enumerate(rule.guides):
            if name not in ids:
                yield _finding(rule, ["gidsen", index], "de gids", name, ids)
        for index, name in enumerate(rule.required_contacts):
            if name not in registers.contacts:
                yield _finding(rule, ["dan", "contact", index], "het contact", name, registers.contacts)
        yield from _in_guides(rule, [guide for guide in guides if not rule.guides or guide.id in rule.guides])


def _in_guides(rule: PathRule, guides: Sequence[Guide]) -> Iterable[Finding]:
    if not guides:
        return
    questions = {question.id: question for guide in guides for question in guide.questions.values()}
    options = {
        question: [
            option for guide in guides if question in guide.questions for option in guide.questions[question].options
        ]
        for question in rule.when
    }
    advice = [node for guide in guides for node in guide.nodes.values() if isinstance(node, Advice)]
    ids = {one.id for one in advice}
    acts = {one.about for one in advice if one.about is not None}
    for question, named in rule.when.items():
        if question not in questions:
            yield _finding(rule, ["als", question], "de vraag", question, questions)
            continue
        for index, option in enumerate(named):
            if option not in options[question]:
                yield _finding(rule, ["als", question, index], f"bij ‘{question}’ de optie", option, options[question])
    for index, name in enumerate(rule.required):
        if name not in ids:
            yield _finding(rule, ["dan", "advies", index], "het advies", name, ids)
    for index, selector in enumerate(rule.never):
        if selector.advice is not None and selector.advice not in ids:
            yield _finding(rule, ["dan", "niet", index], "het advies", selector.advice, ids)
        if selector.about is not None and selector.about not in acts:
            yield _finding(rule, ["dan", "niet", index], "de handeling", selector.about, acts)


def _finding(rule: PathRule, steps: list[str | int], what: str, name: str, known: Iterable[str]) -> Finding:
    message = f"Regel ‘{rule.id}’ noemt {what} ‘{name}’, en dat bestaat niet; zo bewaakt ze niets."
    hint = did_you_mean(name, sorted(set(known)))
    return Finding("onbekend-in-regel", rule.origin.value_at(steps), message, hint, subject=rule.id)
