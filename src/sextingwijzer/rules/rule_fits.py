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
    questions = [question for guide in guides for question in guide.questions.values()]
    advice = [node for guide in guides for node in guide.nodes.values() if isinstance(node, Advice)]
    ids = [one.id for one in advice]
    names: list[tuple[list[str | int], str, str, list[str]]] = []
    for name, named in rule.when.items():
        options = [option for question in questions if question.id == name for option in question.options]
        names.append((["als", name], "de vraag", name, [question.id for question in questions]))
        if options:
            what = f"bij ‘{name}’ de optie"
            names += ((["als", name, index], what, option, options) for index, option in enumerate(named))
    names += ((["dan", "advies", index], "het advies", name, ids) for index, name in enumerate(rule.required))
    for index, selector in enumerate(rule.never):
        if selector.advice is not None:
            names.append((["dan", "niet", index], "het advies", selector.advice, ids))
        if selector.about is not None:
            acts = [one.about for one in advice if one.about is not None]
            names.append((["dan", "niet", index], "de handeling", selector.about, acts))
    yield from (_finding(rule, *name) for name in names if guides and name[2] not in name[3])


def _finding(rule: PathRule, steps: list[str | int], what: str, name: str, known: Iterable[str]) -> Finding:
    message = f"Regel ‘{rule.id}’ noemt {what} ‘{name}’, en dat bestaat niet; zo bewaakt ze niets."
    hint = did_you_mean(name, sorted(set(known)))
    return Finding("onbekend-in-regel", rule.origin.value_at(steps), message, hint, subject=rule.id)
