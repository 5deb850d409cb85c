"""`sextingwijzer GIDS [ONDERWERP]`: walk a guide, or one topic of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sextingwijzer.ask.protocol import Asker, EndOfInput, Presenter
from sextingwijzer.commands.asked import as_typed, topic_asked
from sextingwijzer.commands.asking import asker
from sextingwijzer.commands.output import (
    FORMATS,
    PAGE_FORMATS,
    chosen_format,
    left_there,
    may_replace,
    one_of,
    parse_day,
    shower,
    wipe,
)
from sextingwijzer.context import Context
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.files import check_folder, taken, write_new
from sextingwijzer.library import Library
from sextingwijzer.model.answers import Answers
from sextingwijzer.render.text import text
from sextingwijzer.session import NOT_KEPT, Session, Stopped
from sextingwijzer.view.blocks import Block, Paragraph, Title, prose

PRIVACY = "Niets wordt bewaard en niets wordt verstuurd. Namen vragen we niet."

READERS = ("dossier", "telefoon", "leerling", "ouders")
"""For whom the outcome can be written; view/pages.py has a page for each."""


@dataclass(frozen=True, slots=True)
class WalkRequest:
    """What the command line asked for; dates and formats still as typed."""

    guide: str
    topic: str | None = None
    pairs: tuple[str, ...] = ()
    answers_file: Path | None = None
    rest_unknown: bool = False
    form: str | None = None
    reader: str | None = None
    output: Path | None = None
    facts: str | None = None
    today: str | None = None
    simple: bool = False
    keep: Path | None = None
    strict: bool = False


class _Walking:
    """One request, read and checked: the guide, the topic, the days and the format."""

    def __init__(self, context: Context, library: Library, request: WalkRequest) -> None:
        self.context = context
        self.library = library
        self.request = request
        if request.reader is not None:
            one_of(request.reader, READERS, "De lezer")
        # JSON tells everything, also what a page for somebody else leaves out.
        formats = FORMATS if request.reader in (None, "dossier") else PAGE_FORMATS
        self.form = chosen_format(request.form, request.output, context, formats)
        self.today = parse_day(request.today, "--op") or context.today
        self.facts = parse_day(request.facts, "--feiten")
        # Now, and not after the last question: those answers would be lost.
        for path in (request.output, request.keep):
            if path is not None:
                check_folder(path)
        self.may_replace = request.keep is not None and request.keep == request.answers_file
        self.content = library.sound(request.guide)
        self.topic = topic_asked(self.content.guide, request.topic)
        self.told: Answers = {}
        self.note = ""
        if request.pairs or request.answers_file:
            self._hear(request)

    def _hear(self, request: WalkRequest) -> None:
        """Take in the answers that were told beforehand."""
        from sextingwijzer.told import told_answers

        guide, typed = self.content.guide, partial(as_typed, self.library)
        told = told_answers(guide, request.pairs, request.answers_file, typed, strict=request.strict)
        self.told = told.answers
        if told.other is not None:
            self.note = told.other.note(self.replay(self.told))

    @property
    def on_screen(self) -> bool:
        """Whether the outcome goes to somebody at a terminal, who can then ask for more of it."""
        request, context = self.request, self.context
        plain = self.form == "scherm" and request.output is None and request.reader is None
        return plain and context.is_terminal(context.stdout)

    def replay(self, answers: Answers, *, rest_unknown: bool = False) -> Walk:
        """The walk that the answers give."""
        return replay(self.content.guide, answers, self.topic, rest_unknown=rest_unknown)

    def finish(self, outcome: Walk, session: Session | None) -> bool:
        """Show or write the outcome; False when the person goes back to an answer."""
        self._report_unused(outcome)
        # What these import is not needed before the first question.
        from sextingwijzer.commands.deliver import deliver
        from sextingwijzer.commands.reading import read
        from sextingwijzer.commands.sheets import SHEETS, sheet_maker
        from sextingwijzer.view.advice_page import advice_page
        from sextingwijzer.view.glance import glance
        from sextingwijzer.view.pages import PAGES
        from sextingwijzer.view.report import report

        request, context = self.request, self.context
        result = report(outcome, self.content.registers, self.today, self.facts, self.topic)
        sheets = sheet_maker(self.library, outcome, self.today, self.facts, context.say)

        def page() -> Iterable[Block]:
            # A file is a note for the file unless it is for somebody else; the screen has no lines to fill in.
            reader = request.reader or ("dossier" if request.output else None)
            if reader in SHEETS:
                return sheets(reader)
            return advice_page(result) if reader is None else PAGES[reader](result)

        def data() -> str:
            from sextingwijzer.render.as_json import as_json

            return as_json(result)

        reading = session is not None and self.on_screen
        if not reading:
            try:
                deliver(context, self.form, request.output, page, data, session)
                if session is not None and request.output and context.is_terminal(context.stdout):
                    shower(context, context.stdout)(glance(result))
            except UserError as error:
                if session is None or not context.interactive:
                    raise
                # Somebody answered all those questions: the advice is not lost because a file could not be written.
                context.say(error.message)
                reading = True
        if reading and session is not None and not read(result, sheets, session, context):
            return False
        self.keep(outcome)
        return True

    def ask_to_replace(self, person: Asker) -> None:
        """Ask, before the first question, what else would stand between a person's answers and their file.

        Raises UserError when an existing file is to stay as it is. A file that the answers came from may be replaced.
        """
        kept = self.request.keep
        if kept is not None and not self.may_replace and taken(kept):
            self.may_replace = may_replace(kept, person)
            if not self.may_replace:
                raise UserError(f"{kept} blijft zoals het is. Kies na --bewaar een andere naam.")

    def keep(self, outcome: Walk) -> bool:
        """Keep the answers where that was asked, and say whether it was."""
        kept = self.request.keep
        if kept is None:
            return False
        from sextingwijzer.told import answers_text

        given = {answered.question.id: answered.option.id for answered in outcome.answers}
        write_new(kept, answers_text(self.content.guide, given), replace=self.may_replace)
        self.context.say(left_there(kept))
        return True

    @property
    def way_on(self) -> str:
        """The command line that goes on with the answers that were kept."""
        words = filter(None, (self.request.guide, self.topic))
        return as_typed(self.library, *words, "--antwoorden", str(self.request.keep))

    def _report_unused(self, outcome: Walk) -> None:
        """Say which of the answers told beforehand were not needed; what a person takes back needs no remark."""
        unused = [question for question in outcome.unused if question in self.told]
        if unused:
            message = f"Niet gebruikt, want niet aan bod gekomen: {', '.join(unused)}."
            if self.request.strict:
                raise UserError(message)
            self.context.say(f"Let op. {message}")


def walk(context: Context, library: Library, request: WalkRequest) -> ExitCode:
    """Walk with the answers told, ask for the others, and show or write the advice."""
    walking = _Walking(context, library, request)
    outcome = walking.replay(walking.told, rest_unknown=request.rest_unknown)
    # A person who goes on from a file sees the answers first; so is what asks nothing at all shown to a person.
    going_on = request.answers_file is not None and walking.on_screen
    scripted = outcome.complete and not (context.interactive and (going_on or walking.note or not outcome.answers))
    person = None if scripted else asker(context, simple=request.simple)
    if person is not None:
        _converse(walking, person)
        return ExitCode.DONE
    if walking.note:
        context.say(walking.note)
    if not outcome.complete:
        raise _answer_needed(outcome)
    walking.finish(outcome, None)
    return ExitCode.DONE


def _converse(walking: _Walking, person: Presenter) -> None:
    """Ask what is not told, and let the person read the advice or stop."""
    context, request, told, guide = walking.context, walking.request, walking.told, walking.content.guide
    screen = context.prompt_stream or context.stderr
    walking.ask_to_replace(person)
    opening = (Title(guide.title), *prose(guide.about)[:1], Paragraph(_privacy(request)))
    screen.write("\n" + text(opening, context.width(screen), unicode=context.unicode(screen)))
    if walking.note:
        context.say(f"\n{walking.note}")
    day = walking.facts or walking.today
    stopping = NOT_KEPT if request.keep is None else f"Je antwoorden komen in {request.keep}."
    show = shower(context, screen)

    def read(page: Iterable[Block], wait: Callable[[str], bool]) -> bool:
        from sextingwijzer.commands.paging import read_through  # not needed before the first question

        return read_through(page, show, wait, context, screen)

    session = Session(walking.content, walking.topic, person, show, day, stopping=stopping, read=read)
    doubtful = request.answers_file is not None
    try:
        while not walking.finish(walking.replay(told := session.run(told, doubtful=doubtful)), session):
            told, doubtful = session.answers, False
    except Stopped as stopped:
        if stopped.wipe:
            wipe(context, screen)
        else:
            _stopped(walking, session)
    except EndOfInput:
        outcome = walking.replay(session.answers)
        if outcome.complete:
            walking.keep(outcome)
        elif context.interactive:  # somebody sits there and typed that this is the end
            _stopped(walking, session)
            raise
        else:
            raise _answer_needed(outcome) from None
    except KeyboardInterrupt:
        kept = bool(session.answers) and walking.keep(walking.replay(session.answers))
        raise KeyboardInterrupt(f"Verdergaan: {walking.way_on}" if kept else _LOST) from None


_LOST = "Je antwoorden zijn niet bewaard."


def _stopped(walking: _Walking, session: Session) -> None:
    kept = walking.keep(walking.replay(session.answers))
    walking.context.say(f"Gestopt. Verdergaan: {walking.way_on}" if kept else f"Gestopt. {_LOST}")


def _privacy(request: WalkRequest) -> str:
    """What is kept and sent: nothing, but for what the command line asked to be kept."""
    kept = []
    if request.keep is not None:
        kept.append(f"je antwoorden, in {request.keep}")
    if request.output is not None:
        kept.append(f"het advies, in {request.output}")
    if not kept:
        return PRIVACY
    return f"Alleen wat je vroeg wordt bewaard: {' en '.join(kept)}. Niets wordt verstuurd. Namen vragen we niet."


def _answer_needed(outcome: Walk) -> UserError:
    question = outcome.pending
    assert question is not None
    options = "\n".join(f"  -a {question.id}={option.id}   {option.text}" for option in question.options.values())
    message = (
        f"Er is niemand om deze vraag te beantwoorden: {question.text}\n"
        f"Geef het antwoord mee met één van:\n{options}\n"
        f"Of geef elke vraag zonder antwoord haar onbekende optie: --rest-onbekend"
    )
    return UserError(message, ExitCode.ANSWER_NEEDED)
