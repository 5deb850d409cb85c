"""`casus-toetst-niets` and `bespreking-zonder-vraag`: a case expects something, and what it discusses is asked.

A workshop shows what to discuss at the question itself: what stands at a question that the walk passes by, nobody sees.
"""

from collections.abc import Iterable

from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.case import Case
from sextingwijzer.model.guide import Guide
from sextingwijzer.parse.values import table


def idle(case: Case) -> Iterable[Finding]:
    """A finding when the case expects nothing of its guide."""
    if not case.expects:
        message = f"De casus ‘{case.id}’ verwacht niets van de gids; zo toetst ze niets."
        hint = "Vul ‘verwacht’ in: ‘advies’ voor wat er moet zijn, ‘niet’ voor wat er niet mag zijn."
        place = case.origin.key_place("verwacht")
        yield Finding("casus-toetst-niets", place, message, hint, Severity.WARNING, subject=case.id, guide=case.guide)


def never_discussed(case: Case, guide: Guide) -> Iterable[Finding]:
    """A finding for each question of the guide at which the case has something to discuss, and that it never meets."""
    for question in undiscussed(case, replay(guide, case.answers)):
        if question in guide.questions:
            message = f"De casus ‘{case.id}’ bespreekt ‘{question}’, maar bij deze antwoorden wordt dat niet gevraagd."
            hint = "Zet de bespreking bij een vraag die wel gesteld wordt, of verander de antwoorden."
            place = table(case.origin, "bespreek").key_place(question)
            yield Finding(
                "bespreking-zonder-vraag", place, message, hint, Severity.WARNING, subject=case.id, guide=case.guide
            )


def undiscussed(case: Case, walk: Walk) -> tuple[str, ...]:
    """The questions at which the case has something to discuss, and that its walk does not ask."""
    asked = {one.question.id for one in walk.answers}
    if walk.pending is not None:
        asked.add(walk.pending.id)
    return tuple(question for question in case.discuss if question not in asked)
