"""Whatever a person takes back on the way, the conversation ends where a straight one would."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.ask.protocol import Key, Prompt
from sextingwijzer.engine.replay import replay
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Guide
from sextingwijzer.session import Session
from support.build import NO_REGISTERS
from support.guides import sound_guides


class Wavering:
    """Knows what to answer in the end, but now and then first gives another answer and goes back, or looks around."""

    def __init__(self, plan: dict[str, str], data: st.DataObject) -> None:
        self._plan = plan
        self._data = data
        self._goes_back = False

    def ask(self, prompt: Prompt) -> str | Key:
        if self._goes_back:
            self._goes_back = False
            return Key.BACK
        planned = self._plan.get(prompt.text, prompt.choices[0].id)
        whim = self._data.draw(st.sampled_from(["none", "none", "back", "why", "law"]))
        if whim == "back" and prompt.text in self._plan:
            self._goes_back = True
            return self._data.draw(st.sampled_from([choice.id for choice in prompt.choices]))
        if whim in ("why", "law"):
            return Key.WHY if whim == "why" else Key.LAW
        return planned


def named(guide: Guide) -> Guide:
    """The guide with its questions put in their own ids, so that one can tell which is asked."""
    return replace(guide, questions={name: replace(one, text=name) for name, one in guide.questions.items()})


@given(data=st.data(), guide=sound_guides().map(named))
def test_answers_taken_back_leave_nothing_behind(data, guide):
    plan = {name: data.draw(st.sampled_from(sorted(one.options))) for name, one in guide.questions.items()}
    straight = replay(guide, plan)
    session = Session(Content(guide, NO_REGISTERS), None, Wavering(plan, data), list, date(2026, 11, 23))

    answers = session.run({})

    assert list(answers.items()) == [(one.question.id, one.option.id) for one in straight.answers]
    assert replay(guide, answers).steps == straight.steps


@given(data=st.data(), guide=sound_guides().map(named))
def test_answers_told_before_are_kept(data, guide):
    plan = {name: data.draw(st.sampled_from(sorted(one.options))) for name, one in guide.questions.items()}
    told = {name: option for name, option in plan.items() if data.draw(st.booleans())}
    session = Session(Content(guide, NO_REGISTERS), None, Wavering({}, data), list, date(2026, 11, 23))

    answers = session.run(told)

    assert told.items() <= answers.items()
