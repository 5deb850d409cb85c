"""Findings that an author lets stand on purpose (`toegestaan`), each with a reason.

What every load checks cannot be allowed: such a guide is not walked at all. An exception that fits no finding is one
itself (`nutteloos-toegestaan`), so that none outlives its reason.
"""

from collections.abc import Iterable, Sequence

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide import Guide
from sextingwijzer.parse import values


def without_allowed(findings: Sequence[Finding], guide: Guide, *, proved: bool) -> Iterable[Finding]:
    """The findings about a guide that its author does not allow, and one for each exception that is not needed.

    Which exceptions are needed shows only when every rule had its say, so when the walks were `proved` too.
    """
    exceptions = values.records(guide.origin, "toegestaan")
    allowed = {(values.text(one, "regel"), values.text(one, "bij")): one for one in exceptions}
    yield from (finding for finding in findings if (finding.rule, finding.subject) not in allowed)
    met = {(finding.rule, finding.subject) for finding in findings}
    for (rule, subject), one in allowed.items() if proved else ():
        if (rule, subject) not in met:
            message = f"‘{rule}’ geeft bij ‘{subject}’ geen bevinding; deze uitzondering dient nergens meer voor."
            yield Finding("nutteloos-toegestaan", one.place, message, "Haal ze weg.", Severity.WARNING, guide=guide.id)
