"""`dubbele-optie`: two options of a question that read the same; who answers cannot tell which advice follows."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Related
from sextingwijzer.model.content import Content


def check(content: Content) -> Iterable[Finding]:
    """A finding for each option with the text of an earlier one, but for capitals and spaces."""
    for question in content.guide.questions.values():
        first: dict[str, str] = {}
        for option in question.options.values():
            read = " ".join(option.text.casefold().split())
            same = first.setdefault(read, option.id)
            if read and same != option.id:
                yield Finding(
                    "dubbele-optie",
                    question.origin.value_at(["opties", option.id]),
                    f"Bij ‘{question.id}’ staat ‘{option.text}’ twee keer; wie kiest, ziet geen verschil.",
                    "Geef elke optie een eigen tekst, of haal er een weg.",
                    related=Related(question.origin.value_at(["opties", same]), "hier staat dezelfde tekst"),
                    subject=question.id,
                )
