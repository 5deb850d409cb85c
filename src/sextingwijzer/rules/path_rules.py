"""`regel-gebroken` and `onbekend-in-regel`: the rules of regels.yaml, proved over every walk."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.guide import Advice, Decision, Guide
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.explore import Exploration, Marks, Witness, explore
from sextingwijzer.proof.space import Space
from sextingwijzer.proof.subject import STATE_LIMIT, Subject
from sextingwijzer.suggest import did_you_mean


def check(subject: Subject) -> Iterable[Finding]:
    """A finding, with a witness, for each part of a rule that some walk of the guide breaks."""
    guide = subject.content.guide
    for rule in subject.path_rules:
        if rule.guides and guide.id not in rule.guides:
            continue
        unknown = list(_unknown(rule, guide, named=bool(rule.guides)))
        yield from unknown
        if not unknown and all(question in guide.questions for question in rule.when):
            yield from _broken(rule, subject)


def _broken(rule: PathRule, subject: Subject) -> Iterable[Finding]:
    guide = subject.content.guide
    advice = [node for node in guide.nodes.values() if isinstance(node, Advice)]
    for selector_index, selector in enumerate(rule.never):
        for one in advice:
            if selector.selects(one):
                witness = next(filter(None, (_given(rule, one, space) for space in subject.spaces)), None)
                if witness is not None:
                    message = f"geeft ‘{one.id}’ ({one.verdict.value}), en dat mag niet"
                    yield _finding(rule, guide, ["dan", "niet", selector_index], message, witness, one)
    by_id = {one.id: one for one in advice}
    for index, required in enumerate(rule.required):
        witness = _missing(rule, {required}, subject.spaces[0])
        if witness is not None:
            message = f"geeft ‘{required}’ niet, en dat moet"
            yield _finding(rule, guide, ["dan", "advies", index], message, witness, by_id.get(required))
    for index, contact in enumerate(rule.required_contacts):
        naming = {one.id for one in advice if contact in one.contacts}
        witness = _missing(rule, naming, subject.spaces[0])
        if witness is not None:
            message = f"noemt nergens het contact ‘{contact}’, en dat moet"
            yield _finding(rule, guide, ["dan", "contact", index], message, witness, None)


def _given(rule: PathRule, advice: Advice, space: Space) -> Witness | None:
    """Answers that satisfy the conditions and bring the advice."""
    exploration, conditions = _explored(rule, {advice.id}, space)
    return exploration.shortest([space.finish], marks=conditions | 1) if exploration else None


def _missing(rule: PathRule, nodes: set[str], space: Space) -> Witness | None:
    """Answers that satisfy the conditions and pass none of the nodes."""
    exploration, conditions = _explored(rule, nodes, space)
    return exploration.shortest([space.finish], marks=conditions, without=1) if exploration else None


def _explored(rule: PathRule, nodes: set[str], space: Space) -> tuple[Exploration | None, int]:
    """The walks with only the options of the conditions; bit 1 is for the nodes, then one for each question asked."""
    at_node = dict.fromkeys(nodes, 1)
    conditions = 0
    for number, question in enumerate(rule.when, 1):
        conditions |= 1 << number
        for node in space.guide.nodes.values():
            if isinstance(node, Decision) and node.question == question:
                at_node[node.id] = at_node.get(node.id, 0) | 1 << number
    only = {question: frozenset(options) for question, options in rule.when.items()}
    return explore(space, Marks(at_node=at_node, only=only), STATE_LIMIT), conditions


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


def _unknown(rule: PathRule, guide: Guide, *, named: bool) -> Iterable[Finding]:
    """What the rule names and the guide does not have. A rule for all guides may name what only some have."""
    if not named:
        return
    advice = [node.id for node in guide.nodes.values() if isinstance(node, Advice)]
    for question, options in rule.when.items():
        if question not in guide.questions:
            yield _unknown_finding(rule, guide, ["als", question], "de vraag", question, guide.questions)
            continue
        for option in options:
            if option not in guide.questions[question].options:
                known = guide.questions[question].options
                yield _unknown_finding(rule, guide, ["als", question], "de optie", option, known)
    for index, required in enumerate(rule.required):
        if required not in advice:
            yield _unknown_finding(rule, guide, ["dan", "advies", index], "het advies", required, advice)
    for index, selector in enumerate(rule.never):
        if selector.advice is not None and selector.advice not in advice:
            yield _unknown_finding(rule, guide, ["dan", "niet", index], "het advies", selector.advice, advice)


def _unknown_finding(
    rule: PathRule, guide: Guide, steps: list[str | int], what: str, name: str, known: Iterable[str]
) -> Finding:
    return Finding(
        "onbekend-in-regel",
        rule.origin.value_at(steps),
        f"Regel ‘{rule.id}’ noemt {what} ‘{name}’, die de gids ‘{guide.id}’ niet heeft; zo bewaakt ze niets.",
        did_you_mean(name, known),
        subject=rule.id,
        guide=guide.id,
    )
