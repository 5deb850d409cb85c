"""A conversation: asks what the walk needs, shows what the answers bring, and lets any answer be taken back."""

from collections.abc import Callable, Iterable
from datetime import date

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Key, Prompt
from sextingwijzer.engine.order import in_order
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Question
from sextingwijzer.view.blocks import Block, Heading, Judged, Paragraph, prose

Show = Callable[[Iterable[Block]], None]

_KEYS = (Key.BACK, Key.WHY, Key.OVERVIEW, Key.LAW, Key.QUIT)
_REVIEW = Prompt("Alle vragen zijn beantwoord.", (Choice("toon", "Toon het advies"),), keys=_KEYS)


class Stopped(Exception):
    """The person chose to stop before the end."""


class Session:
    """One walk with one person. Holds the answers in memory and nowhere else."""

    def __init__(self, content: Content, topic: str | None, asker: Asker, show: Show, law_day: date) -> None:
        self._content = content
        self._topic = topic
        self._asker = asker
        self._show = show
        self._law_day = law_day
        self._last_given: dict[str, str] = {}  # what was answered before, also when it was taken back
        self._told: set[str] = set()  # advice that stands on the screen already
        self.answers: dict[str, str] = {}

    def run(self, answers: Answers) -> Answers:
        """Ask until the walk is complete, and return all answers. Raises Stopped, EndOfInput or KeyboardInterrupt."""
        self.answers = dict(answers)
        self._tell(replay(self._content.guide, self.answers, self._topic))
        while True:
            walk = replay(self._content.guide, self.answers, self._topic)
            if walk.pending is None:
                if not self._review(walk):
                    continue
                return self.answers
            reply = self._asker.ask(self._prompt(walk.pending))
            if isinstance(reply, Key):
                self.answers = self._handle(reply, walk, self.answers)
            else:
                self.answers[walk.pending.id] = self._last_given[walk.pending.id] = reply
                self._tell(replay(self._content.guide, self.answers, self._topic))

    def _review(self, walk: Walk) -> bool:
        """Let any answer be changed before the advice is shown; True when it may be shown."""
        try:
            reply = self._asker.ask(_REVIEW)
        except EndOfInput:
            return True  # nothing is missing
        if isinstance(reply, Key):
            self.answers = self._handle(reply, walk, self.answers)
        return not isinstance(reply, Key)

    def _prompt(self, question: Question) -> Prompt:
        choices = tuple(Choice(option.id, option.text) for option in question.options.values())
        before = self._last_given.get(question.id)
        return Prompt(question.text, choices, before if before in question.options else None, _KEYS)

    def _handle(self, key: Key, walk: Walk, answers: dict[str, str]) -> dict[str, str]:
        if key is Key.BACK:
            if not walk.answers:
                self._show([Paragraph("Dit is de eerste vraag; verder terug kan niet.")])
                return answers
            return self._without(answers, walk.answers[-1].question.id)
        if key is Key.WHY:
            why = walk.pending.why if walk.pending else "Zo kun je nog iets veranderen voor je het advies leest."
            self._show([Heading("Waarom we dit vragen"), *prose(why)])
        elif key is Key.OVERVIEW:
            return self._overview(walk, answers)
        elif key is Key.LAW:
            from sextingwijzer.view.law_page import behind_page
            from sextingwijzer.view.report import LawCited

            law = self._content.registers.law
            cited = (law[law_id] for law_id in dict.fromkeys(law_id for one in walk.advice for law_id in one.law))
            self._show(behind_page((LawCited(one, one.on(self._law_day)) for one in cited), self._law_day))
        elif key is Key.QUIT:
            self._confirm_stop()
        return answers

    def _overview(self, walk: Walk, answers: dict[str, str]) -> dict[str, str]:
        if not walk.answers:
            self._show([Paragraph("Je hebt nog niets geantwoord.")])
            return answers
        given = tuple(Choice(a.question.id, f"{a.question.text} {a.option.text}") for a in walk.answers)
        nothing = Choice("", "Niets, ga verder")
        prompt = Prompt("Je antwoorden. Welk wil je veranderen?", (*given, nothing), keys=(Key.BACK, Key.QUIT))
        reply = self._asker.ask(prompt)
        if reply is Key.QUIT:
            self._confirm_stop()
        return self._without(answers, reply) if isinstance(reply, str) and reply else answers

    def _without(self, answers: dict[str, str], question: str) -> dict[str, str]:
        self._last_given[question] = answers[question]
        return {key: option for key, option in answers.items() if key != question}

    def _confirm_stop(self) -> None:
        prompt = Prompt(
            "Stoppen? Je antwoorden worden niet bewaard.", (Choice("ja", "Ja, stop"), Choice("nee", "Nee, ga verder"))
        )
        if self._asker.ask(prompt) in ("ja", Key.QUIT):
            raise Stopped

    def _tell(self, walk: Walk) -> None:
        holds = {one.id for one in walk.advice}
        fresh = [one for one in in_order(walk.advice) if one.id not in self._told]
        gone = self._told - holds
        self._told = holds
        blocks: list[Block] = []
        for one in fresh:
            blocks.append(Judged(one.verdict, one.title, brief=not one.safety))
            if one.safety:
                blocks.extend(prose(one.text))
        nodes = self._content.guide.nodes
        titles = [node.title for node in (nodes[one] for one in sorted(gone)) if isinstance(node, Advice)]
        if titles:
            blocks.append(Paragraph(f"Dit advies vervalt: {'; '.join(titles)}.", quiet=True))
        if blocks:
            self._show(blocks)
