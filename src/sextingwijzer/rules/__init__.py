"""What must hold for content. One rule a file: `check(content)` yields findings.

Every guide is held to these rules each time it is loaded; one that breaks them is not walked. A rule sees the
content as built, also where other rules have something to say, so that one run shows everything.
"""

from collections.abc import Callable, Container, Iterable

from sextingwijzer.findings import Finding, has_errors
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Guide
from sextingwijzer.rules import (
    advice_source,
    cycle,
    dangling_target,
    duplicate_topic,
    option_target,
    reachable,
    references,
    same_option,
    sheet_fits,
    topic_end,
    unknown_option,
    unknown_permission,
    unknown_question,
)

Rule = Callable[[Content], Iterable[Finding]]

_OF_PARTS: tuple[Rule, ...] = (
    duplicate_topic.check,
    unknown_option.check,
    same_option.check,
    references.check,
    advice_source.check,
)
"""The rules that look at one topic, question or advice at a time, also when other parts of the guide are missing."""

_OF_THE_WHOLE: tuple[Rule, ...] = (
    dangling_target.check,
    unknown_question.check,
    option_target.check,
    unknown_permission.check,
    cycle.check,
    topic_end.check,
    reachable.check,
    sheet_fits.check,
)

_WALKS_STAND = frozenset(
    (
        "onbekende-wet",
        "onbekend-contact",
        "onbekende-uitspraak",
        "zonder-bron",
        "geen-datum",
        "dubbele-optie",
        "bezette-naam",
        "mag-na-weet-niet",
        "nooit-gesteld",
        "onbekend-op-blad",
        "onbereikbaar",
    )
)
"""The rules that a guide can break while its walks are as its author wrote them, so that these can be proved."""

_WAYS_KNOWN = _WALKS_STAND | {"geen-einde", "kring", "optie-zonder-doel"}
"""Those and the rules that a guide can break while all its ways are known, though some of them do not end."""

_OF_A_VALUE = frozenset(
    (
        "geen-getal",
        "lege-lijst",
        "lege-tekst",
        "onbekende-sleutel",
        "onbekende-waarde",
        "ongeldige-naam",
        "ontbrekende-sleutel",
        "verkeerde-soort",
    )
)
"""The rules about one value, which leave all others as they are."""

_ASIDE = frozenset(("blad", "nagekeken", "over", "titel", "toegestaan", "versie", "volgorde", "voor"))
"""The keys of a guide on which no walk depends."""


def walks_stand(guide: Guide, findings: Iterable[Finding]) -> bool:
    """Whether the walks of a guide with these findings are as its author wrote them, so that they can be proved."""
    return _only(_WALKS_STAND, guide, findings)


def ways_known(guide: Guide, findings: Iterable[Finding]) -> bool:
    """Whether the same is true of its ways, apart from those that lead back or to no target."""
    return _only(_WAYS_KNOWN, guide, findings)


def _only(rules: Container[str], guide: Guide, findings: Iterable[Finding]) -> bool:
    """Whether no errors are among the findings but those of the rules, and those that stand aside of the walks."""
    keys = sorted((one.key.place, key) for key, one in guide.origin.entries.items())

    def is_aside(found: Finding) -> bool:
        before = [key for place, key in keys if place.file == found.place.file and place[1:3] <= found.place[1:3]]
        return found.rule in _OF_A_VALUE and bool(before) and before[-1] in _ASIDE

    return not has_errors(one for one in findings if one.rule not in rules and not is_aside(one))


def check(content: Content, *, whole: bool = True) -> tuple[Finding, ...]:
    """Every way in which the content breaks a rule. Not `whole`: a file of the guide could not be read."""
    rules = (*_OF_PARTS, *_OF_THE_WHOLE) if whole else _OF_PARTS
    return tuple(finding for rule in rules for finding in rule(content))
