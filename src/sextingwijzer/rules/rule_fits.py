"""`onbekend-in-regel`: what a path rule names exists in some guide that it is about; otherwise it guards nothing."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sextingwijzer.findings import Finding
from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.parse.values import table
from sextingwijzer.place import Place
from sextingwijzer.rules.meant import absent
from sextingwijzer.suggest import did_you_mean


def check(
    rules: Sequence[PathRule],
    guides: Mapping[str, Guide],
    contacts: Collection[str] | None,
    unread: Collection[str] = (),
    maybe: Collection[str] = (),
) -> Iterable[Finding]:
    """A finding for each guide, contact, question, option, advice or act that a rule names and that does not exist.

    `guides` are all those of the folder. A rule for several guides may name what only some of them have. `contacts` is
    None when they could not be read; `unread` are the guides that could not, and `maybe` names that may exist in others
    that are not in order.
    """
    for rule in rules:
        for index, name in enumerate(rule.guides):
            if name not in guides:
                yield _finding(rule, rule.origin.value_at(["gidsen", index]), "de gids", name, guides)
        for index, name in enumerate(rule.required_contacts):
            if contacts is not None and name not in contacts:
                place = rule.origin.value_at(["dan", "contact", index])
                yield _finding(rule, place, "het contact", name, contacts)
        concerned = [guide for name, guide in guides.items() if not rule.guides or name in rule.guides]
        if concerned and not any(name in unread for name in rule.guides or guides):
            yield from _in_answers(rule, concerned, maybe)
            yield from _in_advice(rule, concerned, maybe)


def _in_answers(rule: PathRule, guides: Sequence[Guide], maybe: Collection[str]) -> Iterable[Finding]:
    questions = [question for guide in guides for question in guide.questions.values()]
    for name, named in rule.when.items():
        options = [option for question in questions if question.id == name for option in question.options]
        if not options and name in maybe:
            continue
        if not options:
            place = table(rule.origin, "als").key_place(name)
            yield _finding(rule, place, "de vraag", name, (question.id for question in questions))
            continue
        for index, option in enumerate(named):
            if option not in options and option not in maybe:
                place = rule.origin.value_at(["als", name, index])
                yield _finding(rule, place, f"bij ‘{name}’ de optie", option, options)


def _in_advice(rule: PathRule, guides: Sequence[Guide], maybe: Collection[str]) -> Iterable[Finding]:
    advice = [node for guide in guides for node in guide.nodes.values() if isinstance(node, Advice)]
    ids = {one.id for one in advice}
    acts = {one.about for one in advice if one.about is not None}
    known_ids, known_acts = ids.union(maybe), acts.union(maybe)
    for index, name in enumerate(rule.required):
        if name not in known_ids:
            yield _finding(rule, rule.origin.value_at(["dan", "advies", index]), "het advies", name, ids)
    for index, selector in enumerate(rule.never):
        if selector.advice is not None and selector.advice not in known_ids:
            place = rule.origin.value_at(["dan", "niet", index, "advies"])
            yield _finding(rule, place, "het advies", selector.advice, ids)
        if selector.about is not None and selector.about not in known_acts:
            place = rule.origin.value_at(["dan", "niet", index, "over"])
            yield _finding(rule, place, "de handeling", selector.about, acts)


def _finding(rule: PathRule, place: Place, what: str, name: str, known: Iterable[str]) -> Finding:
    message = f"Regel ‘{rule.id}’ noemt {absent(what, name)}; zo bewaakt ze niets."
    return Finding("onbekend-in-regel", place, message, did_you_mean(name, sorted(set(known))), subject=rule.id)
