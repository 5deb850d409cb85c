"""The pages about law: what a report cites, the register, and the history of one law."""

from collections.abc import Iterable, Iterator
from datetime import date

from sextingwijzer.model.registers import Law, LawVersion
from sextingwijzer.view.blocks import Block, Heading, Labelled, Paragraph, Title, prose
from sextingwijzer.view.report import LawCited
from sextingwijzer.view.words import CERTAINTY_WORD, long_date, period


def cited_blocks(cited: LawCited) -> Iterator[Block]:
    """A law as a report shows it: in words, the version in force, and what the article named, with dates."""
    law, day = cited.law, cited.day
    yield Paragraph(law.name)
    if cited.version:
        yield Labelled(f"Op {long_date(day)}", _dated(cited.version), quiet=False)
        yield Labelled(
            "Zekerheid", f"{CERTAINTY_WORD[cited.version.certainty]}; nagekeken op {long_date(cited.version.checked)}"
        )
    else:
        yield Labelled(f"Op {long_date(day)}", "we kennen geen versie die toen gold; laat je adviseren", quiet=False)
    if law.article_citation:
        yield Labelled("Het artikel van 2018 noemt", _as_named(law))


def _as_named(law: Law) -> str:
    named = str(law.article_citation)
    spans = [version for version in law.versions if named in version.citation]
    if not spans:
        return named
    return f"{named} ({period(spans[0].valid_from, spans[-1].valid_until)})"


def _dated(version: LawVersion) -> str:
    span = period(version.valid_from, version.valid_until)
    return f"{version.citation}, {span}" if span else version.citation


def law_list_page(laws: Iterable[Law], day: date, more: str) -> tuple[Block, ...]:
    """The register: every law in a few lines, in the version of `day`; `more` is the command for all of one."""
    blocks: list[Block] = [
        Title("De wet in deze gids"),
        Paragraph(f"Zoals ze geldt op {long_date(day)}. Meer over één verwijzing: {more}", quiet=True),
    ]
    for law in laws:
        version = law.on(day)
        blocks.append(Heading(law.name))
        blocks.append(Labelled("Naam", law.id))
        blocks.append(
            Labelled("Geldt", _dated(version) if version else "geen versie gekend op deze datum", quiet=False)
        )
        if version:
            blocks.append(Labelled("Zekerheid", CERTAINTY_WORD[version.certainty]))
    return tuple(blocks)


def law_page(law: Law, day: date) -> tuple[Block, ...]:
    """One law with its history: each version, what the article said, what changed, and how sure we are."""
    blocks: list[Block] = [Title(law.name), *prose(law.description)]
    if law.article_citation:
        blocks.append(Labelled("Het artikel van 2018 noemt", _as_named(law), quiet=False))
    if law.changed:
        blocks.append(Labelled("Recht gewijzigd sinds 2018", law.changed, quiet=False))
    for version in law.versions:
        now = f" (geldt op {long_date(day)})" if version.holds_on(day) else ""
        blocks.append(Heading((period(version.valid_from, version.valid_until) or "Datum niet gekend") + now))
        blocks.append(Labelled("Citaat", version.citation, quiet=False))
        blocks.extend(prose(version.explanation))
        blocks.append(Labelled("Zekerheid", CERTAINTY_WORD[version.certainty]))
        blocks.append(Labelled("Bron", version.source))
        blocks.append(Labelled("Nagekeken", long_date(version.checked)))
    if law.on(day) is None:
        blocks.append(Paragraph(f"We kennen geen versie die gold op {long_date(day)}. Laat je adviseren."))
    return tuple(blocks)


def behind_page(cited: Iterable[LawCited]) -> tuple[Block, ...]:
    """The law behind the advice so far; a line that says so when there is none."""
    blocks = [block for law in cited for block in cited_blocks(law)]
    if not blocks:
        return (Paragraph("Het advies tot nu toe steunt niet op een wet."),)
    return (Heading("De wet achter het advies tot nu toe"), *blocks)
