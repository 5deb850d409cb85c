"""A walk that was asked for: what was typed, read and checked; and what becomes of its outcome."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from sextingwijzer.ask.protocol import Asker
from sextingwijzer.commands.asked import as_typed, topic_asked
from sextingwijzer.commands.output import (
    FORMATS,
    PAGE_FORMATS,
    chosen_format,
    left_there,
    may_replace,
    one_of,
    parse_day,
    shower,
)
from sextingwijzer.commands.walk_request import READERS, WalkRequest
from sextingwijzer.context import Context
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.files import check_folder, taken, write_new
from sextingwijzer.library import Library
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.content import Content
from sextingwijzer.session import Session
from sextingwijzer.view.blocks import Block


class Walking:
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
        self.content = _content(library, request.guide, self.facts)
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


def _content(library: Library, guide_id: str, facts: date | None) -> Content:
    content = library.sound(guide_id)
    if facts is None:
        return content
    from sextingwijzer.view.for_facts import for_facts

    return replace(content, guide=for_facts(content.guide, facts))


def answer_needed(outcome: Walk) -> UserError:
    """What to raise when nobody is there to answer: which question is open, and how to give its answer."""
    question = outcome.pending
    assert question is not None
    options = "\n".join(f"  -a {question.id}={option.id}   {option.text}" for option in question.options.values())
    message = (
        f"Er is niemand om deze vraag te beantwoorden: {question.text}\n"
        f"Geef het antwoord mee met één van:\n{options}\n"
        f"Of geef elke vraag zonder antwoord haar onbekende optie: --rest-onbekend"
    )
    return UserError(message, ExitCode.ANSWER_NEEDED)
