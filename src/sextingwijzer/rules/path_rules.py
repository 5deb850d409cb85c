"""`regel-gebroken`: the rules of regels.yaml, proved over every walk."""

from collections.abc import Iterable, Sequence
from itertools import islice

from sextingwijzer.engine.replay import replay
from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import Advice, Decision, Guide
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.budget import WITNESS_LIMIT, TooManyStates
from sextingwijzer.proof.marks import Marks, Witness
from sextingwijzer.proof.search import find
from sextingwijzer.proof.subject import Subject
from sextingwijzer.rules.unproved import unproved


def check(subject: Subject) -> Iterable[Finding]:
    """A finding, with a witness, for each part of a rule that some walk of the guide breaks."""
    guide = subject.content.guide
    for rule in subject.path_rules:
        concerns = not rule.guides or guide.id in rule.guides
        if not concerns or not all(question in guide.questions for question in rule.when):
            continue
        try:
            yield from _broken(rule, subject)
        except TooManyStates:
            yield unproved(subject, f"dat regel ‘{rule.id}’ altijd geldt", rule.origin.value_at(["id"]), rule.id)


def can_apply(rule: PathRule, subject: Subject) -> bool:
    """Whether some walk meets the conditions of a rule; also when there are too many to know."""
    if not all(question in subject.content.guide.questions for question in rule.when):
        return False
    try:
        return _witness(rule, (), subject, 0) is not None
    except TooManyStates:
        return True


def _broken(rule: PathRule, subject: Subject) -> Iterable[Finding]:
    guide = subject.content.guide
    advice = [node for node in guide.nodes.values() if isinstance(node, Advice)]
    for index, selector in enumerate(rule.never):
        selected = [one for one in advice if selector.selects(one)]
        # Hardly ever is a rule broken, so whether any of them is given is asked first.
        if not selected or _given(rule, selected, subject) is None:
            continue
        tried = ((one, _given(rule, [one], subject)) for one in selected)
        for one, given in islice(((one, found) for one, found in tried if found is not None), WITNESS_LIMIT):
            message = f"geeft ‘{one.id}’ ({one.verdict.value}), en dat mag niet"
            yield _finding(rule, guide, ["dan", "niet", index], message, given, one)
    for index, required in enumerate(rule.required):
        naming = [one for one in advice if one.id == required]
        witness = _missing(rule, naming, subject)
        if witness is not None:
            message = f"geeft ‘{required}’ niet, en dat moet"
            yield _finding(rule, guide, ["dan", "advies", index], message, witness, naming[0] if naming else None)
    for index, contact in enumerate(rule.required_contacts):
        witness = _missing(rule, [one for one in advice if contact in one.contacts], subject)
        if witness is not None:
            message = f"noemt nergens het contact ‘{contact}’, en dat moet"
            yield _finding(rule, guide, ["dan", "contact", index], message, witness, None)


_PASSED = 1


def _given(rule: PathRule, advice: Sequence[Advice], subject: Subject) -> Witness | None:
    """Answers that satisfy the conditions and bring some of the advice."""
    return _witness(rule, advice, subject, _PASSED)


def _missing(rule: PathRule, advice: Sequence[Advice], subject: Subject) -> Witness | None:
    """Answers that satisfy the conditions and bring none of the advice."""
    return _witness(rule, advice, subject, 0)


def _witness(rule: PathRule, advice: Sequence[Advice], subject: Subject, passed: int) -> Witness | None:
    """The answers that matter of a walk that satisfies the conditions and passes the advice, or none of it."""
    space = subject.space
    bits = {question: _PASSED << number for number, question in enumerate(rule.when, 1)}
    ids = {one.id for one in advice}
    passing = {}
    for index, position in enumerate(space.positions):
        if isinstance(position.node, Decision):
            passing[index] = bits.get(position.node.question, 0)
        elif position.node.id in ids:
            passing[index] = _PASSED
    only = {
        question: frozenset(options).intersection(space.guide.questions[question].options)
        for question, options in rule.when.items()
    }
    if not all(only.values()):
        return None
    found = find(space, Marks(passing=passing, only=only), sum(bits.values()) | passed, subject.budget)
    if found is None:
        return None
    # Which of the options of a condition was chosen may not have mattered; one of them must be told all the same.
    answers = {**{question: min(options) for question, options in only.items()}, **dict(found)}
    asked = replay(space.guide, answers, rest_unknown=True).answers
    return tuple((one.question.id, one.option.id) for one in asked if one.question.id in answers)


def _finding(
    rule: PathRule, guide: Guide, steps: list[str | int], message: str, witness: Witness, advice: Advice | None
) -> Finding:
    return Finding(
        "regel-gebroken",
        rule.origin.value_at(steps),
        f"Regel ‘{rule.id}’: een wandeling van ‘{guide.id}’ {message}. Waarom: {rule.why}",
        "Verander de weg in de gids, of de regel als die niet meer klopt.",
        related=Related(advice.origin.place, f"hier staat ‘{advice.id}’") if advice else None,
        path=witness,
        subject=rule.id,
        guide=guide.id,
    )
