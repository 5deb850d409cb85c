"""Findings that an author lets stand on purpose (`toegestaan`), each with a reason.

What every load checks cannot be allowed: such a guide is not walked at all. An exception that fits no finding is one
itself (`nutteloos-toegestaan`), so that none outlives its reason.
"""

from collections.abc import Iterable, Sequence

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide import Advice
from sextingwijzer.parse import values
from sextingwijzer.proof.subject import Subject, Written
from sextingwijzer.suggest import did_you_mean, nearest, which_of
from sextingwijzer.tree import Fields

ALLOWABLE = (
    "geen-keuze",
    "geladen-woord",
    "lang-niet-nagekeken",
    "lange-zin",
    "leeg-onderwerp",
    "mag-steunt-op-weet-niet",
    "nagekeken-in-de-toekomst",
    "niet-bewezen",
    "nooit-bereikt",
    "onmogelijke-weg",
    "regel-gebroken",
    "tegenspraak",
    "uitzoeken-ongezien",
    "vraagt-persoonlijks",
    "wet-zonder-versie",
)
"""The rules about one sound guide."""


def without_allowed(findings: Sequence[Finding], subject: Written, *, proved: bool) -> Iterable[Finding]:
    """The findings about a guide that its author does not allow, and one for each exception that is not needed.

    Which exceptions are needed shows only when every rule had its say, so when the walks were `proved` too.
    """
    exceptions = values.records(subject.content.guide.origin, "toegestaan")
    allowed = {(values.text(one, "regel"), values.text(one, "bij")): one for one in exceptions}
    yield from (finding for finding in findings if (finding.rule, finding.subject) not in allowed)
    met = {(finding.rule, finding.subject) for finding in findings}
    for (rule, about), one in allowed.items() if proved else ():
        if (rule, about) not in met:
            elsewhere = sorted(name for other, name in met - allowed.keys() if other == rule)
            yield _useless(rule, about, one, elsewhere, subject)


def _useless(rule: str, about: str, one: Fields, elsewhere: Sequence[str], subject: Written) -> Finding:
    """What is wrong with an exception that fits no finding: a name in it, or it has outlived its reason."""
    place, names = one.value_at(["bij"]), _names(subject)
    if rule not in ALLOWABLE:
        place = one.value_at(["regel"])
        message = f"‘{rule}’ is geen bevinding die je kunt toestaan."
        hint = which_of(rule, ALLOWABLE)
    elif elsewhere:
        wrong = ", ".join(f"‘{name}’" for name in elsewhere)
        message = f"‘{rule}’ geeft geen bevinding bij ‘{about}’, maar wel bij {wrong}."
        hint = "Schrijf onder ‘bij’ de naam waar de bevinding staat, of haal de uitzondering weg."
    elif about not in names:
        message = f"‘{about}’ bestaat niet in deze gids; deze uitzondering geldt voor niets."
        hint = did_you_mean(about, names) if nearest(about, names) else "Haal ze weg."
    else:
        place = one.place
        message = f"‘{rule}’ geeft bij ‘{about}’ geen bevinding; deze uitzondering dient nergens meer voor."
        hint = "Haal ze weg."
    return Finding("nutteloos-toegestaan", place, message, hint, Severity.WARNING, guide=subject.content.guide.id)


def _names(subject: Written) -> tuple[str, ...]:
    """What a finding about a guide can be about."""
    guide, registers = subject.content.guide, subject.content.registers
    acts = [node.about for node in guide.nodes.values() if isinstance(node, Advice) and node.about]
    rules = subject.path_rules if isinstance(subject, Subject) else ()
    others = [topic.id for topic in guide.topics] + [rule.id for rule in rules]
    return (guide.id, *guide.nodes, *guide.questions, *others, *acts, *registers.law, *registers.contacts)
