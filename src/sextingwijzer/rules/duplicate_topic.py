"""`dubbel-onderwerp`: two topics of one guide with the same id; the second could not be asked for by name."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.content import Content
from sextingwijzer.place import Place


def check(content: Content) -> Iterable[Finding]:
    """A finding for each topic whose id an earlier topic has."""
    first: dict[str, Place] = {}
    for topic in content.guide.topics:
        place = topic.origin.value_at(["id"])
        if topic.id in first:
            yield Finding(
                "dubbel-onderwerp",
                place,
                f"Het onderwerp ‘{topic.id}’ bestaat al; dit tweede zou niemand met zijn naam kunnen oproepen.",
                "Geef een van beide een andere naam.",
                related=Related(first[topic.id], "hier staat het eerste"),
            )
        first.setdefault(topic.id, place)
