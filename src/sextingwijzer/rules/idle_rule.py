"""`regel-bewaakt-niets`: a path rule that holds because it asks for nothing, or because no walk meets its conditions.

What is proved of no walk at all looks like a proof.
"""

from collections.abc import Iterable, Mapping, Sequence

from sextingwijzer.findings import Finding
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.proof.subject import Subject, Written
from sextingwijzer.rules.path_rules import can_apply


def check(rules: Sequence[PathRule], guides: Mapping[str, Written]) -> Iterable[Finding]:
    """A finding for each rule that no guide of the folder can break; not where a guide cannot be walked yet."""
    for rule in rules:
        if not (rule.required or rule.required_contacts or rule.never):
            message = f"Regel ‘{rule.id}’ zegt onder ‘dan’ niet wat er moet of niet mag; zo bewaakt ze niets."
            hint = "Vul ‘advies’, ‘contact’ of ‘niet’ in, of haal de regel weg."
            yield Finding("regel-bewaakt-niets", rule.origin.value_at(["dan"]), message, hint, subject=rule.id)
        concerned = [one for name, one in guides.items() if not rule.guides or name in rule.guides]
        if rule.when and not any(_may_apply(rule, one) for one in concerned):
            message = (
                f"Geen enkele wandeling voldoet aan wat onder ‘als’ van regel ‘{rule.id}’ staat; zo bewaakt ze niets."
            )
            hint = "Kijk na of deze antwoorden samen kunnen: wordt na het ene de andere vraag nog gesteld?"
            yield Finding("regel-bewaakt-niets", rule.origin.key_place("als"), message, hint, subject=rule.id)


def _may_apply(rule: PathRule, one: Written) -> bool:
    """Whether a walk meets the conditions; also when that cannot be known."""
    return not isinstance(one, Subject) or can_apply(rule, one)
