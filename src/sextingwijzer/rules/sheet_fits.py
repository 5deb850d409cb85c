"""`onbekend-op-blad`: what a sheet takes over or assumes exists; else it silently says less than its author meant."""

from collections.abc import Iterable, Mapping, Sequence

from sextingwijzer.findings import Finding
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Question
from sextingwijzer.parse.values import table
from sextingwijzer.place import Place
from sextingwijzer.rules.meant import absent
from sextingwijzer.suggest import did_you_mean


def check(content: Content) -> Iterable[Finding]:
    """A finding for each question or option of the guide itself that its sheet names and that does not exist."""
    sheet, questions = content.guide.sheet, content.guide.questions
    if sheet is None:
        return
    for index, name in enumerate(sheet.facts):
        if name not in questions:
            yield _finding(sheet.origin.value_at(["feiten", index]), "de vraag", name, questions)
    for assumed in sheet.assumed:
        yield from _pair(
            assumed.question,
            assumed.option,
            assumed.origin.value_at(["vraag"]),
            assumed.origin.value_at(["optie"]),
            questions,
        )


def check_folder(contents: Sequence[Content]) -> Iterable[Finding]:
    """A finding for each answer under `als` that no guide of the folder knows."""
    for content in contents:
        others = {name: one for other in contents for name, one in other.guide.questions.items()}
        for assumed in content.guide.sheet.assumed if content.guide.sheet else ():
            when = table(assumed.origin, "als")
            for question, option in assumed.when.items():
                yield from _pair(question, option, when.key_place(question), when.value_at([question]), others)


def _pair(
    question: str, option: str, at_question: Place, at_option: Place, questions: Mapping[str, Question]
) -> Iterable[Finding]:
    if question not in questions:
        yield _finding(at_question, "de vraag", question, questions)
    elif option not in questions[question].options:
        yield _finding(at_option, f"bij ‘{question}’ de optie", option, questions[question].options)


def _finding(place: Place, what: str, name: str, known: Iterable[str]) -> Finding:
    message = f"Het blad noemt {absent(what, name)}; het blad zegt dan minder dan je bedoelt."
    return Finding("onbekend-op-blad", place, message, did_you_mean(name, sorted(known)))
