"""`onbekend-in-casus`: what a case names exists in its guide; otherwise it tests nothing."""

from collections.abc import Collection, Iterable, Mapping

from sextingwijzer.findings import Finding
from sextingwijzer.model.case import Case
from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.parse.values import table
from sextingwijzer.place import Place
from sextingwijzer.rules.meant import absent
from sextingwijzer.suggest import did_you_mean
from sextingwijzer.workshop.roles import SIDES, other_side


def case_misfits(case: Case, guides: Mapping[str, Guide], maybe: Collection[str] = ()) -> Iterable[Finding]:
    """A finding for each guide, question, option or advice that a case names and that does not exist.

    `maybe` are names that may exist in guides that could not be read as a whole.
    """
    guide = guides.get(case.guide)
    if guide is not None:
        yield from _in_questions(case, guide, maybe)
        yield from _also(case, guides, maybe)
        yield from _in_advice(case, guide, maybe)
    elif case.guide:  # without one, that is a finding already
        yield _finding(case, case.origin.value_at(["gids"]), "de gids", case.guide, guides)


def _in_questions(case: Case, guide: Guide, maybe: Collection[str]) -> Iterable[Finding]:
    answers = table(case.origin, "antwoorden")
    for question, option in case.answers.items():
        known = guide.questions[question].options if question in guide.questions else {}
        if question not in guide.questions and question not in maybe:
            yield _finding(case, answers.key_place(question), "de vraag", question, guide.questions)
        elif option not in known and option not in maybe:
            place = answers.entries[question].value.place
            yield _finding(case, place, f"bij ‘{question}’ de optie", option, known)
    for question in case.discuss:
        if question not in guide.questions and question not in maybe:
            place = table(case.origin, "bespreek").key_place(question)
            yield _finding(case, place, "de vraag", question, guide.questions)


def _in_advice(case: Case, guide: Guide, maybe: Collection[str]) -> Iterable[Finding]:
    advice = [node.id for node in guide.nodes.values() if isinstance(node, Advice)]
    for key, names in (("advies", case.expected), ("niet", case.unexpected)):
        for index, name in enumerate(names):
            if name not in advice and name not in maybe:
                yield _finding(case, case.origin.value_at(["verwacht", key, index]), "het advies", name, advice)


def _also(case: Case, guides: Mapping[str, Guide], maybe: Collection[str]) -> Iterable[Finding]:
    """A finding for each fact under `ook` that the guide on the other side does not know, or that is told already."""
    if not case.also:
        return
    also = table(case.origin, "ook")
    other = other_side(case.guide)
    if other is None:
        message = f"De casus ‘{case.id}’ heeft ‘ook’, en alleen {' en '.join(SIDES)} hebben een andere kant."
        place = case.origin.key_place("ook")
        yield Finding("onbekend-in-casus", place, message, "Haal ‘ook’ weg.", subject=case.id, guide=case.guide)
        return
    guide = guides.get(other)
    if guide is None:  # a folder may do without the other side
        return
    for question, option in case.also.items():
        if question in case.answers:
            message = f"De casus ‘{case.id}’ noemt de vraag ‘{question}’ twee keer, bij ‘antwoorden’ en bij ‘ook’."
            hint = "Laat ze alleen bij ‘antwoorden’ staan."
            place = also.key_place(question)
            yield Finding("onbekend-in-casus", place, message, hint, subject=case.id, guide=case.guide)
        elif question not in guide.questions and question not in maybe:
            yield _finding(
                case, also.key_place(question), f"bij ‘ook’ de vraag van ‘{other}’", question, guide.questions
            )
        elif question in guide.questions and option not in (known := guide.questions[question].options):
            place = also.entries[question].value.place
            yield _finding(case, place, f"bij ‘{question}’ de optie", option, known)


def _finding(case: Case, place: Place, what: str, name: str, known: Iterable[str]) -> Finding:
    message = f"De casus ‘{case.id}’ noemt {absent(what, name)}; zo toetst ze niets."
    hint = did_you_mean(name, known)
    return Finding("onbekend-in-casus", place, message, hint, subject=case.id, guide=case.guide)
