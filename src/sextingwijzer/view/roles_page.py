"""The slides with the same facts on two sides: what school and CLB may, must and must not do."""

from collections.abc import Iterable
from itertools import zip_longest

from sextingwijzer.model.guide import Advice
from sextingwijzer.view.blocks import Bullets, Columns, Judged, Paragraph
from sextingwijzer.view.slide import Part, Slide
from sextingwijzer.view.words import WHO_WORD
from sextingwijzer.workshop.roles import SOFT, Beside, Side

_SAME_ACT = "Over hetzelfde een ander oordeel"
_WHERE = "Andere kant: dezelfde feiten, twee plaatsen"
_NAMES = {"school": "Op school (ambtsgeheim)", "clb": "Bij het CLB (beroepsgeheim)"}


def roles_slides(found: Beside) -> tuple[Slide, ...]:
    """Another verdict about one act; what only one side must, may, need not or must not; and the facts."""
    names = _name(found.left), _name(found.right)
    lead = (Columns(*names, names),)
    differ = [pair for pair in found.differ if _firm(pair)]
    lone = list(zip_longest(_firm(found.only_left), _firm(found.only_right)))
    facts = tuple(part for side in (found.left, found.right) for part in _unequal(side))
    slides = [
        Slide(_WHERE, title, tuple((Columns(_cell(left), _cell(right), names),) for left, right in pairs), lead)
        for title, pairs in ((_SAME_ACT, differ), ("Alleen aan deze kant", lone))
        if pairs
    ]
    return (*slides, Slide(_WHERE, "Wat we vergeleken", ((_counts(found),), *facts)))


def _firm(advice: Iterable[Advice]) -> list[Advice]:
    """What one must, may, need not or must not. Counsel is too much for a screen, and less of a difference."""
    return [one for one in advice if one.verdict not in SOFT]


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
    """The advice and whose act it judges."""
    return Judged(advice.verdict, f"{advice.title} ({WHO_WORD[advice.who]})") if advice else ""


def _unequal(side: Side) -> list[Part]:
    """What was left out of a side, and what it asks besides."""
    told = (
        ("dit vraagt de gids niet, dus het telt niet mee.", side.not_asked),
        ("dit vraagt de gids ook. De casus noemt geen antwoord, dus telt het als niet geweten.", side.filled),
    )
    return [
        (Paragraph(f"{_name(side)}: {what}"), Bullets(tuple(f"{one.question.text} {one.option.text}" for one in facts)))
        for what, facts in told
        if facts
    ]
