"""`onbekend-doel`: a target that is no node; the walk would break off there."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import END, OTHERWISE, Advice
from sextingwijzer.parse.conform import is_id
from sextingwijzer.place import Place
from sextingwijzer.rules.meant import is_told
from sextingwijzer.suggest import did_you_mean


def check(content: Content) -> Iterable[Finding]:
    """A finding for each start of a topic and each `naar` that leads nowhere."""
    guide = content.guide
    for topic in guide.topics:
        yield from _missing(topic.start, topic.origin.value_at(["start"]), content)
    for node in guide.nodes.values():
        if isinstance(node, Advice):
            yield from _missing(node.next, node.origin.value_at(["naar"]), content)
            continue
        targets = dict(node.targets) if node.otherwise is None else {**node.targets, OTHERWISE: node.otherwise}
        for option, target in targets.items():
            yield from _missing(target, node.origin.value_at(["naar", option]), content)


def _missing(target: str, place: Place, content: Content) -> Iterable[Finding]:
    guide = content.guide
    if target and target != END and target not in guide.nodes and not is_told(target, guide):
        yield Finding(
            "onbekend-doel",
            place,
            f"‘{target}’ bestaat niet als knoop; de wandeling zou hier afbreken.",
            did_you_mean(target, (*filter(is_id, guide.nodes), END)),
        )
