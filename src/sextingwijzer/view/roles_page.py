"""The slide with the same facts on two sides: what school and CLB may, must and must not do."""

from collections.abc import Iterable
from itertools import zip_longest

from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.blocks import Beside as Columns
from sextingwijzer.view.blocks import Bullets, Judged, Paragraph
from sextingwijzer.view.slide import Part, Slide
from sextingwijzer.workshop.roles import Beside, Side

_SOFT = (Verdict.STRONGLY_ADVISED, Verdict.ADVISED, Verdict.INFO)
"""Counsel, not what one must, may, need not or must not: too much for a screen, and less of a difference."""
_NAMES = {"school": "Op school (ambtsgeheim)", "clb": "Bij het CLB (beroepsgeheim)"}


def roles_slide(found: Beside) -> Slide:
    """What differs, row by row; then what only one side must, may, need not or must not; then the facts."""
    sides = (found.left, found.right)
    parts: list[Part] = [(Columns(_cell(left), _cell(right)),) for left, right in found.differ]
    if parts:
        parts[0] = (Paragraph("Over hetzelfde een ander oordeel:"), *parts[0])
    lone: list[Part] = [
        (Columns(_cell(left), _cell(right)),)
        for left, right in zip_longest(_firm(found.only_left), _firm(found.only_right))
    ]
    if lone:
        lone[0] = (Paragraph("Alleen aan deze kant:"), *lone[0])
    parts += lone
    if not parts:
        parts.append((Paragraph("De twee gidsen oordelen hier gelijk."),))
    parts.append((_counts(found),))
    parts += [part for side in sides for part in _unequal(side)]
    return Slide("Andere kant", "Dezelfde feiten, twee plaatsen", tuple(parts), (Columns(*map(_name, sides)),))


def _firm(advice: Iterable[Advice]) -> list[Advice]:
    return [one for one in advice if one.verdict not in _SOFT]


def _counts(found: Beside) -> Paragraph:
    """What the slide leaves out."""
    soft = [sum(one.verdict in _SOFT for one in only) for only in (found.only_left, found.only_right)]
    names = [_name(side) for side in (found.left, found.right)]
    counted = " en ".join(
        f"{count} keer raad alleen {name[0].lower()}{name[1:]}" for count, name in zip(soft, names, strict=True)
    )
    return Paragraph(f"Niet getoond: {len(found.same)} keer hetzelfde oordeel, {counted}.")


def _name(side: Side) -> str:
    return _NAMES.get(side.guide.id, side.guide.title)


def _cell(advice: Advice | None) -> Judged | str:
    return Judged(advice.verdict, advice.title) if advice else ""


def _unequal(side: Side) -> list[Part]:
    """What was left out of a side, and what it asks besides."""
    told = (
        ("niet gevraagd, dus weggelaten.", side.not_asked),
        ("ook gevraagd, en hier niet gekend.", side.filled),
    )
    return [
        (Paragraph(f"{_name(side)}: {what}"), Bullets(tuple(f"{one.question.text} {one.option.text}" for one in facts)))
        for what, facts in told
        if facts
    ]
