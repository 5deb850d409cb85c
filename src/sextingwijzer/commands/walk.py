"""`sextingwijzer GIDS [ONDERWERP]`: walk a guide, or one topic of it."""

from dataclasses import dataclass
from pathlib import Path

from sextingwijzer.ask.protocol import Asker, EndOfInput
from sextingwijzer.commands.asked import topic_asked
from sextingwijzer.commands.asking import asker
from sextingwijzer.commands.output import FORMATS, chosen_format, parse_day, shower, write_file
from sextingwijzer.context import Context
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.render.text import text
from sextingwijzer.session import Session, Stopped
from sextingwijzer.told import answers_text, told_answers
from sextingwijzer.view.blocks import Paragraph, Title

PRIVACY = "Niets wordt bewaard en niets wordt verstuurd. Gebruik geen namen: betrokkene A en B volstaan."


@dataclass(frozen=True, slots=True)
class WalkRequest:
    """What the command line asked for; dates and formats still as typed."""

    guide: str
    topic: str | None = None
    pairs: tuple[str, ...] = ()
    answers_file: Path | None = None
    rest_unknown: bool = False
    form: str | None = None
    output: Path | None = None
    facts: str | None = None
    today: str | None = None
    simple: bool = False
    keep: Path | None = None
    strict: bool = False


def walk(context: Context, library: Library, request: WalkRequest) -> ExitCode:
    """Walk with the answers told, ask for the others, and show or write the advice."""
    form = chosen_format(request.form, request.output, context, FORMATS)
    today = parse_day(request.today, "--op") or context.today
    facts = parse_day(request.facts, "--feiten")
    content = library.sound(request.guide)
    topic = topic_asked(content.guide, request.topic)
    told = told_answers(content.guide, request.pairs, request.answers_file)
    outcome = replay(content.guide, told, topic, rest_unknown=request.rest_unknown)
    person: Asker | None = None
    if not outcome.complete:
        person = asker(context, simple=request.simple)
        if person is None:
            raise _answer_needed(outcome)
        screen = context.prompt_stream or context.stderr
        opening = (Title(content.guide.title), Paragraph(PRIVACY))
        screen.write(text(opening, context.width(screen), unicode=context.unicode(screen)))
        session = Session(content, topic, person, shower(context, screen), facts or today)
        try:
            told = session.run(told)
        except Stopped:
            context.stderr.write("Gestopt. Er is niets bewaard.\n")
            return ExitCode.DONE
        except EndOfInput:
            raise _answer_needed(replay(content.guide, session.answers, topic)) from None
        outcome = replay(content.guide, told, topic)
    _report_unused(outcome, context, strict=request.strict)
    # What these import is not needed before the first question.
    from sextingwijzer.commands.deliver import deliver
    from sextingwijzer.view.report import report

    result = report(outcome, content.registers, today, facts, topic)
    deliver(result, form, request.output, context, person)
    if request.keep is not None:
        given = {answered.question.id: answered.option.id for answered in outcome.answers}
        write_file(request.keep, answers_text(content.guide, given), context, person)
    return ExitCode.DONE


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


def _report_unused(outcome: Walk, context: Context, *, strict: bool) -> None:
    if not outcome.unused:
        return
    message = f"Niet gebruikt, want niet aan bod gekomen: {', '.join(outcome.unused)}."
    if strict:
        raise UserError(message)
    context.stderr.write(f"Let op. {message}\n")
