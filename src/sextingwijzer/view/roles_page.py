"""The slide with the same facts on two sides: what school and CLB may, must and must not do."""

from sextingwijzer.model.guide import Advice
from sextingwijzer.view.blocks import Beside as Columns
from sextingwijzer.view.blocks import Bullets, Judged, Paragraph
from sextingwijzer.view.slide import Part, Slide
from sextingwijzer.workshop.roles import Beside, Side

_NAMES = {"school": "Op school (ambtsgeheim)", "clb": "Bij het CLB (beroepsgeheim)"}


def roles_slide(found: Beside) -> Slide:
    """Row by row what differs; then what is the same, and the facts that only one side asks."""
    sides = (found.left, found.right)
    parts: list[Part] = [(Columns(_cell(left), _cell(right)),) for left, right in found.rows]
    if not parts:
        parts.append((Paragraph("De twee gidsen zeggen hier hetzelfde."),))
    if (same := len(found.same)) > 0:
        count = "1 advies heeft" if same == 1 else f"{same} adviezen hebben"
        parts.append((Paragraph(f"{count} op beide plaatsen hetzelfde oordeel en staan hier niet."),))
    parts += [part for side in sides for part in _unequal(side)]
    return Slide("Andere kant", "Dezelfde feiten, twee plaatsen", tuple(parts), (Columns(*map(_name, sides)),))


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
