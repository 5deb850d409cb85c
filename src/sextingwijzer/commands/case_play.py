"""`sextingwijzer casus NAAM`: play a case in front of a group, stop by stop."""

from sextingwijzer.ask.protocol import Choice, Key, Pause, Prompt
from sextingwijzer.commands.asked import as_typed
from sextingwijzer.commands.asking import asker
from sextingwijzer.commands.case_words import name_of, waiting_text
from sextingwijzer.commands.output import wipe
from sextingwijzer.commands.stage import Stage
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.model.case import Case
from sextingwijzer.model.content import Content
from sextingwijzer.session import Stopped
from sextingwijzer.view.case_close import help_for
from sextingwijzer.view.case_page import slide, votes_of, why_slides
from sextingwijzer.view.report import report
from sextingwijzer.view.roles_page import roles_slides
from sextingwijzer.view.whatif_page import whatif_slide
from sextingwijzer.workshop.roles import beside, other_side
from sextingwijzer.workshop.steps import course
from sextingwijzer.workshop.stops import Kind, Stop, landmarks, stops
from sextingwijzer.workshop.votes import Votes, read_votes
from sextingwijzer.workshop.whatif import what_if

_OTHER_FACT = ""
_AGAIN = Prompt(
    "Opnieuw beginnen? De stemmen gaan dan weg.",
    (Choice("ja", "Ja, begin opnieuw"), Choice("nee", "Nee, ga verder")),
    start="nee",
)


def play(context: Context, library: Library, name: str, case: Case, content: Content, *, simple: bool) -> ExitCode:
    """Play the case to its close, or until the person stops. Raises UserError when there is nobody.

    `name` is how the command line named the case.
    """
    person = asker(context, simple=simple)
    if person is None:
        command = as_typed(library, "casus", name)
        raise UserError(
            f"Er is niemand om op Enter te drukken.\n"
            f"Alles na elkaar: {command} --automatisch\n"
            f"Een werkblad: {command} --formaat tekst",
            ExitCode.ANSWER_NEEDED,
        )
    screen = context.prompt_stream or context.stderr
    stage = Stage(context, screen, person, simple=simple)
    try:
        _Play(context, library, case, content, stage).run()
    except Stopped as stopped:
        if stopped.wipe:
            wipe(context, screen)
            return ExitCode.DONE
        stage.clear()
        context.say("Gestopt. Er is niets bewaard.")
    return ExitCode.DONE


class _Play:
    """Where the play is, and how the group voted; in memory, and gone at the end."""

    def __init__(self, context: Context, library: Library, case: Case, content: Content, stage: Stage) -> None:
        self._case = case
        self._guide = content.guide
        self._library = library
        self._stage = stage
        self._course = course(case, content.guide)
        self._help = help_for(report(self._course.walk, content.registers, context.today), content.registers.contacts)
        self._route = stops(self._course)
        self._at = 0
        self._page = 0
        self._votes: dict[str, Votes] = {}
        self._revealed: set[str] = set()
        self._complaint = ""

    def run(self) -> None:
        """Show stop after stop until the last one is left."""
        while self._at < len(self._route):
            stop = self._route[self._at]
            shown = slide(stop, self._course, self._help, votes_of(stop, self._votes))
            reply, self._page = self._stage.show(shown, self._page, self._pause(stop))
            self._complaint = ""
            if stop.kind is Kind.REVEAL and stop.step:
                self._revealed.add(stop.step.answered.question.id)
            if isinstance(reply, Key):
                self._handle(reply, stop)
            elif reply:
                self._vote(reply, stop)
            elif reply == "":
                self._go(self._at + 1)

    def _pause(self, stop: Stop) -> Pause:
        keys = [Key.BACK, Key.JUMP, Key.RESTART, Key.WHAT_IF]
        if self._other is not None:
            keys.append(Key.OTHER_SIDE)
        if why_slides(stop, self._course):
            keys.append(Key.WHY)
        text = self._complaint or waiting_text(stop, votes_of(stop, self._votes))
        return Pause(text, (*keys, Key.QUIT, Key.WIPE), stop.kind is Kind.QUESTION)

    @property
    def _other(self) -> str | None:
        other = other_side(self._guide.id)
        return other if other in self._library.guide_ids() else None

    def _go(self, to: int, page: int = 0) -> None:
        self._at, self._page = max(0, to), page

    def _vote(self, typed: str, stop: Stop) -> None:
        assert stop.step is not None
        question = stop.step.answered.question
        votes = read_votes(typed, len(question.options))
        if votes is None:
            self._complaint = f"Dat zijn geen {len(question.options)} aantallen, één per antwoord. Probeer opnieuw."
        else:
            self._votes[question.id] = votes

    def _handle(self, key: Key, stop: Stop) -> None:
        match key:
            case Key.BACK:
                self._go(self._at - 1, -1 if self._at else 0)
            case Key.JUMP:
                self._jump()
            case Key.RESTART:
                if not self._votes or self._stage.sure(_AGAIN):
                    self._votes.clear()
                    self._revealed.clear()
                    self._go(0)
            case Key.WHAT_IF:
                self._what_if(stop)
            case Key.OTHER_SIDE if self._other:
                there = self._library.sound(self._other).guide
                self._stage.interlude(
                    *roles_slides(beside({**self._case.also, **self._case.answers}, self._guide, there))
                )
            case Key.WHY:
                self._stage.interlude(*why_slides(stop, self._course))
            case _:
                pass

    def _jump(self) -> None:
        places = landmarks(self._route)
        choices = [Choice(str(place), name_of(self._route[place])) for place in places]
        here = max((place for place in places if place <= self._at), default=None)
        chosen = self._stage.choose("Waarheen?", choices, None if here is None else str(here))
        if chosen is not None:
            self._go(int(chosen))

    def _what_if(self, stop: Stop) -> None:
        """Change the fact of this step, or another one."""
        question: str | None = stop.step.answered.question.id if stop.step else None
        option = self._other_option(question) if question else _OTHER_FACT
        while option == _OTHER_FACT:
            facts = [Choice(one.question.id, one.question.text) for one in self._course.walk.answers]
            question = self._stage.choose("Welk feit verander je?", facts)
            option = self._other_option(question) if question else None
        if question and option:
            self._stage.interlude(whatif_slide(what_if(self._guide, self._case.answers, question, option)))

    def _other_option(self, question: str) -> str | None:
        asked = self._guide.questions[question]
        given = next(one.option.id for one in self._course.walk.answers if one.question.id == question)
        # Before the reveal nothing in the list may tell which answer is that of the story.
        told = given if question in self._revealed else None
        choices = [
            Choice(one.id, f"{one.text} (zo is het in het verhaal)" if one.id == told else one.text)
            for one in asked.options.values()
        ]
        return self._stage.choose(f"Wat als? {asked.text}", [*choices, Choice(_OTHER_FACT, "Een ander feit")])
