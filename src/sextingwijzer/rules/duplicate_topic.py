"""`dubbel-onderwerp`: two topics of one guide with the same id; the second could not be asked for by name."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.content import Content


def check(content: Content) -> Iterable[Finding]:
    """A finding for each topic whose id an earlier topic has."""
    first = {topic.id: topic for topic in reversed(content.guide.topics)}
    for topic in content.guide.topics:
        if topic is not first[topic.id]:
            yield Finding(
                "dubbel-onderwerp",
                topic.origin.value_at(["id"]),
                f"Het onderwerp ‘{topic.id}’ bestaat al; dit tweede zou niemand met zijn naam kunnen oproepen.",
                "Geef een van beide een andere naam.",
                related=Related(first[topic.id].origin.value_at(["id"]), "hier staat het eerste"),
            )
