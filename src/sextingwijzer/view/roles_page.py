"""The slides with the same facts on two sides: what school and CLB may, must and must not do."""

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
_WHERE = "Andere kant: dezelfde feiten, twee plaatsen"
_NAMES = {"school": "Op school (ambtsgeheim)", "clb": "Bij het CLB (beroepsgeheim)"}


def roles_slides(found: Beside) -> tuple[Slide, ...]:
    """Another verdict about one act; what only one side must, may, need not or must not; and the facts."""
    lead = (Columns(*map(_name, (found.left, found.right))),)
    differ = tuple((Columns(_cell(left), _cell(right)),) for left, right in found.differ if _firm((left, right)))
    lone = tuple(
        (Columns(_cell(left), _cell(right)),)
        for left, right in zip_longest(_firm(found.only_left), _firm(found.only_right))
    )
    facts = tuple(part for side in (found.left, found.right) for part in _unequal(side))
    return (
        Slide(_WHERE, "Over hetzelfde een ander oordeel", differ or ((Paragraph("Dat is er hier niet."),),), lead),
        Slide(_WHERE, "Alleen aan deze kant", lone or ((Paragraph("Dat is er hier niet."),),), lead),
        Slide(_WHERE, "Wat we vergeleken", ((_counts(found),), *facts)),
    )


def _firm(advice: Iterable[Advice]) -> list[Advice]:
    return [one for one in advice if one.verdict not in _SOFT]


def _counts(found: Beside) -> Paragraph:
    """What the slides leave out."""
    told = [f"{len(found.same)} keer hetzelfde oordeel"]
    if shades := sum(not _firm(pair) for pair in found.differ):
        told.append(f"{shades} keer dezelfde raad, sterker of zwakker")
    for only, side in ((found.only_left, found.left), (found.only_right, found.right)):
        name = _name(side)
        if soft := len(only) - len(_firm(only)):
            told.append(f"{soft} keer raad alleen {name[0].lower()}{name[1:]}")
    return Paragraph(f"Niet getoond: {'; '.join(told)}.")


def _name(side: Side) -> str:
    return _NAMES.get(side.guide.id, side.guide.title)


def _cell(advice: Advice | None) -> Judged | str:
    return Judged(advice.verdict, advice.title) if advice else ""


def _unequal(side: Side) -> list[Part]:
    """What was left out of a side, and what it asks besides."""
    told = (
        ("dit vraagt de gids niet, dus het telt niet mee.", side.not_asked),
        ("dit vraagt de gids ook, en het verhaal zegt het niet.", side.filled),
    )
    return [
        (Paragraph(f"{_name(side)}: {what}"), Bullets(tuple(f"{one.question.text} {one.option.text}" for one in facts)))
        for what, facts in told
        if facts
    ]
