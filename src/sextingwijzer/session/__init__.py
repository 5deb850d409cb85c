"""A conversation: asks what the walk needs, shows what the answers bring, and lets any answer be taken back."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from sextingwijzer.ask.protocol import Choice, EndOfInput, Key, Pause, Presenter, Prompt
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.engine.ways import reached
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Decision, Question
from sextingwijzer.session.news import Newsreel
from sextingwijzer.session.progress import progress
from sextingwijzer.view.blocks import Block, Bullets, Heading, Judged, Paragraph, prose

Show = Callable[[Iterable[Block]], None]
Read = Callable[[Iterable[Block], Callable[[str], bool]], bool]

_KEYS = (Key.BACK, Key.WHY, Key.OVERVIEW, Key.LAW, Key.QUIT, Key.WIPE)
_SHOW_ADVICE = "Ja, toon het advies"
NOT_KEPT = "Je antwoorden worden niet bewaard."
_STOP = Prompt(
    "Stoppen?",
    (Choice("ja", "Ja, stop"), Choice("nee", "Nee, ga verder")),
    start="nee",
)


class Stopped(Exception):
    """The person chose to stop before the end; with `wipe` at once, and without a trace on the screen."""

    def __init__(self, *, wipe: bool = False) -> None:
        super().__init__()
        self.wipe = wipe


class Session:
    """One walk with one person. Holds the answers in memory and nowhere else."""

    def __init__(
        self,
        content: Content,
        topic: str | None,
        asker: Presenter,
        show: Show,
        today: date,
        agreed: str = _SHOW_ADVICE,
        stopping: str = NOT_KEPT,
        facts: date | None = None,
        read: Read | None = None,
        about: tuple[Block, ...] = (),
    ) -> None:
        """`read` shows what may be more than a screen and waits in between; False when the person goes back there.

        `agreed` is what a person says who finds the answers right, and so what comes next.

        `stopping` says what becomes of the answers of somebody who stops, `facts` when it happened, if told, and
        `about` what the answers are about.
        """
        self._content = content
        self._topic = topic
        self._asker = asker
        self._show = show
        self._today = today
        self._facts = facts
        self._read = read or self._show_all
        self._about = about
        self._stop = replace(_STOP, text=f"Stoppen? {stopping}")
        choices = (Choice("toon", agreed), Choice("verander", "Nee, ik wil iets veranderen"))
        self._review_prompt = Prompt("Klopt dit?", choices, keys=_KEYS)
        self._last_given: dict[str, str] = {}  # what was answered before, also when it was taken back
        self._newsreel = Newsreel()
        self._changing: str | None = None  # the question whose answer was taken back to change it
        self.answers: dict[str, str] = {}

    def run(self, answers: Answers, *, doubtful: bool = False) -> Answers:
        """Ask until the walk is complete and found right, and return all answers.

        Answers that complete it need no look, unless they are `doubtful`.

        Raises Stopped, EndOfInput or KeyboardInterrupt; `answers` then holds what was given so far.
        """
        self.answers = dict(answers)
        if not self._newsreel.begun:
            self._tell(self._walk())
        right = self._walk().pending is None and not doubtful
        while not right:
            walk = self._walk()
            if walk.pending is not None:
                self._question(walk, walk.pending)
            right = self._walk().pending is None and self._review()
        return self.answers

    def ask(self, prompt: Prompt) -> str | Key:
        """Put a prompt; the keys that mean the same everywhere are dealt with here."""
        reply = self._asker.ask(prompt)
        if reply is Key.WIPE:
            raise Stopped(wipe=True)
        if reply is Key.QUIT:
            self._confirm_stop()
            return self.ask(prompt)
        return reply

    def _confirm_stop(self) -> None:
        confirmed = self._asker.ask(self._stop)
        if confirmed is Key.WIPE:
            raise Stopped(wipe=True)
        if confirmed in ("ja", Key.QUIT):
            raise Stopped

    def _show_all(self, page: Iterable[Block], _: Callable[[str], bool]) -> bool:
        self._show(page)
        return True

    def wait(self, text: str) -> bool:
        """Wait until the person has read what is shown; False when they have read enough."""
        pause = Pause(text, (Key.BACK, Key.QUIT, Key.WIPE), air=True)
        reply: str | Key | None = None
        while reply is None or reply is Key.QUIT:
            reply = self._asker.pause(pause)  # None when the terminal got another size; that reads nothing
            if reply is Key.QUIT:
                self._confirm_stop()
        if reply is Key.WIPE:
            raise Stopped(wipe=True)
        return reply is not Key.BACK

    def change(self) -> bool:
        """Show every answer and take back the one that the person chooses; False when there is nothing to change."""
        walk = self._walk()
        given = walk.answers
        if waiting := self._waiting(walk):
            many = "één latere vraag" if waiting == 1 else f"{waiting} latere vragen"
            self._show([Paragraph(f"Op {many} staat je antwoord nog klaar.")])
        elif not given:
            self._show([Paragraph("Je hebt nog niets geantwoord.")])
        if not given:
            return False
        choices = (*(Choice(one.question.id, f"{one.question.text} {one.option.text}") for one in given),)
        prompt = Prompt(
            "Je antwoorden. Welk wil je veranderen?",
            (*choices, Choice("", "Niets, ga verder")),
            keys=(Key.BACK, Key.QUIT, Key.WIPE),
        )
        reply = self.ask(prompt)
        if not isinstance(reply, str) or not reply:
            return False
        self._take_back(reply)
        self._changing = reply
        return True

    def _waiting(self, walk: Walk) -> int:
        """How many questions may follow that were answered already, before the person went back."""
        ahead = reached(walk.guide, walk.topics, self.answers).values()
        askable = {node.question for node in ahead if isinstance(node, Decision)}
        here = {one.question.id for one in walk.answers} | ({walk.pending.id} if walk.pending else set())
        return len((askable & (self._last_given.keys() | self.answers.keys())) - here)

    def back(self) -> bool:
        """Take back the last answer; False when there is none."""
        given = self._walk().answers
        if given:
            self._take_back(given[-1].question.id)
        return bool(given)

    def _walk(self) -> Walk:
        return replay(self._content.guide, self.answers, self._topic)

    def _question(self, walk: Walk, pending: Question) -> None:
        choices = tuple(Choice(option.id, option.text) for option in pending.options.values())
        before = self._last_given.get(pending.id)
        prompt = Prompt(
            pending.text,
            choices,
            before if before in pending.options else None,
            _KEYS,
            progress(walk, self._topic),
            pending.unknown.id,  # a stray Enter then claims nothing
        )
        reply = self.ask(prompt)
        if isinstance(reply, Key):
            self._handle(reply, walk, pending.why)
        else:
            self.answers[pending.id] = self._last_given[pending.id] = reply
            self._changing = None
            self._tell(self._walk())

    def _review(self) -> bool:
        """Let any answer be changed before the advice is shown; True when it may be shown."""
        while self._walk().pending is None:
            walk = self._walk()
            given = tuple(f"{one.question.text} {one.option.text}" for one in walk.answers)
            self._read((*self._about, Heading("Je antwoorden"), Bullets(given)), self.wait)
            try:
                reply = self.ask(self._review_prompt)
            except EndOfInput:
                return True  # nothing is missing
            if reply == "toon":
                return True
            if reply == "verander":
                self.change()
            elif isinstance(reply, Key):
                self._handle(reply, walk, "Zo kun je nog iets veranderen voor je het advies leest.")
        return False

    def _handle(self, key: Key, walk: Walk, why: str) -> None:
        if key is Key.BACK and walk.pending is not None and walk.pending.id == self._changing:
            self.answers[self._changing] = self._last_given[self._changing]
            self._changing = None
        elif key is Key.BACK and not self.back():
            self._show([Paragraph("Dit is de eerste vraag; verder terug kan niet.")])
        elif key is Key.WHY:
            self._show([Heading("Waarom we dit vragen"), *prose(why)])
        elif key is Key.OVERVIEW:
            self.change()
        elif key is Key.LAW:
            self.show_law(walk)

    def show_law(self, walk: Walk) -> None:
        """Show the law behind the advice that the walk gives."""
        from sextingwijzer.view.law_page import behind_page
        from sextingwijzer.view.report import cite

        law = self._content.registers.law
        cited = (law[law_id] for law_id in dict.fromkeys(law_id for one in walk.advice for law_id in one.law))
        self._read(behind_page(cite(one, self._today, self._facts) for one in cited), self.wait)

    def _take_back(self, question: str) -> None:
        self._last_given[question] = self.answers.pop(question)

    def _tell(self, walk: Walk) -> None:
        """Show what the last answer brought: safety in full, other advice in a line; and name what went."""
        news = self._newsreel.after(walk, self.answers)
        blocks: list[Block] = []
        for one in news.fresh:
            blocks.append(Judged(one.verdict, one.title, brief=not one.safety))
            if one.safety:
                blocks.extend(prose(one.text))
        if news.gone:
            blocks.append(Paragraph(f"Dit advies vervalt: {'; '.join(one.title for one in news.gone)}.", quiet=True))
        if news.fallen:
            fallen = (f"{one.question.text} {one.option.text}" for one in news.fallen)
            blocks.append(Paragraph(f"Dit telt niet meer mee: {'; '.join(fallen)}.", quiet=True))
        if news.urgent:
            # On a small screen the next question would push the beginning away.
            if not self._read(blocks, self.wait):
                self._newsreel.forget(news)
                self.back()
        elif blocks:
            self._show(blocks)
