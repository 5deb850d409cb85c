"""The page that lists the cases: by role, then from easy to hard, then by how long they take."""

from collections.abc import Iterable, Mapping

from sextingwijzer.model.case import Case, Level
from sextingwijzer.view.blocks import Block, Bullets, Heading, Paragraph, Title

_LEVELS = (*Level, None)
_LONG = 10_000


def by_role(cases: Iterable[Case]) -> tuple[Case, ...]:
    """The cases in the order of the list; those that do not say how hard or how long they are, last."""
    return tuple(
        sorted(cases, key=lambda case: (case.guide, _LEVELS.index(case.level), case.minutes or _LONG, case.id))
    )


def case_list_page(cases: Iterable[Case], titles: Mapping[str, str], command: str, none: str) -> tuple[Block, ...]:
    """Every case in a line, under the guide it is about; `titles` are those of the guides, `command` plays one.

    `none` says that there is no case.
    """
    listed = by_role(cases)
    blocks: list[Block] = [Title("Casussen")]
    for guide in dict.fromkeys(case.guide for case in listed):
        blocks.append(Heading(f"{guide}: {titles.get(guide, guide)}"))
        blocks.append(Bullets(tuple(_line(case) for case in listed if case.guide == guide)))
    if listed:
        blocks.append(Paragraph(f"Spelen: {command}", quiet=True))
    else:
        blocks.append(Paragraph(none))
    return tuple(blocks)


def _line(case: Case) -> str:
    minutes = f"{case.minutes} minuten" if case.minutes else ""
    facts = ", ".join(filter(None, (case.level.value if case.level else "", minutes)))
    return f"{case.id}: {case.title}" + (f" ({facts})" if facts else "")
