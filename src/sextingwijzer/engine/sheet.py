"""What a sheet for somebody else may know of a walk."""

from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import Guide


def sheet_walk(reader: Guide, walk: Walk) -> Walk:
    """The walk of the reader's own guide that a sheet shows after a walk of another one.

    It rests on the answers that the guide lets its sheet take over and on what the sheet assumes; all other questions
    get their unknown option. Without a `sheet` nothing is taken over. A walk of the reader's own guide is the sheet's.
    """
    if walk.guide.id == reader.id:
        return walk
    given = {one.question.id: one.option.id for one in walk.answers}
    return replay(reader, _known(reader, given), rest_unknown=True)


def _known(reader: Guide, given: Answers) -> Answers:
    sheet = reader.sheet
    if sheet is None:
        return {}
    known = {question: given[question] for question in sheet.facts if question in given}
    for assumed in sheet.assumed:
        if all(given.get(question) == option for question, option in assumed.when.items()):
            known.setdefault(assumed.question, assumed.option)
    return {
        question: option
        for question, option in known.items()
        if question in reader.questions and option in reader.questions[question].options
    }
