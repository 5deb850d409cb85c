"""`sextingwijzer GIDS [ONDERWERP]`: walk a guide, or one topic of it."""

from dataclasses import dataclass
from pathlib import Path

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Prompt
from sextingwijzer.commands.asking import asker
from sextingwijzer.commands.output import chosen_format, page_text, parse_day, put, shower
from sextingwijzer.context import Context
from sextingwijzer.engine.replay import Walk, replay
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.files import write_new
from sextingwijzer.library import Library
from sextingwijzer.model.guide import Guide
from sextingwijzer.session import Session, Stopped
from sextingwijzer.suggest import did_you_mean
from sextingwijzer.told import answers_text, told_answers
from sextingwijzer.view.advice_page import advice_page
from sextingwijzer.view.blocks import Paragraph, Title
from sextingwijzer.view.report import Report, report

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
    form = chosen_format(request.form, request.output, context)
    today = parse_day(request.today, "--op") or context.today
    facts = parse_day(request.facts, "--feiten")
    content = library.sound(request.guide)
    topic = _topic(content.guide, request.topic)
    told = told_answers(content.guide, request.pairs, request.answers_file)
    outcome = replay(content.guide, told, topic, rest_unknown=request.rest_unknown)
    person: Asker | None = None
    if not outcome.complete:
        person = asker(context, simple=request.simple)
        if person is None:
            raise _answer_needed(outcome, request)
        show = shower(context, context.prompt_stream or context.stderr)
        show([Title(content.guide.title), Paragraph(PRIVACY, quiet=True)])
        try:
            told = Session(content, topic, person, show, facts or today).run(told)
        except Stopped:
            context.stderr.write("Gestopt. Er is niets bewaard.\n")
            return ExitCode.DONE
        except EndOfInput:
            raise _answer_needed(outcome, request) from None
        outcome = replay(content.guide, told, topic)
    _report_unused(outcome, context, strict=request.strict)
    _deliver(report(outcome, content.registers, today, facts, topic), form, context, request, person)
    if request.keep is not None:
        given = {answered.question.id: answered.option.id for answered in outcome.answers}
        _write(request.keep, answers_text(content.guide, given), context, person)
    return ExitCode.DONE


def _topic(guide: Guide, topic: str | None) -> str | None:
    if topic is not None and guide.topic(topic) is None:
        known = [one.id for one in guide.topics]
        hint = f"{did_you_mean(topic, known)} Onderwerpen: {', '.join(known)}."
        raise UserError(f"De gids ‘{guide.id}’ heeft geen onderwerp ‘{topic}’. {hint}", ExitCode.USAGE)
    return topic


def _answer_needed(outcome: Walk, request: WalkRequest) -> UserError:
    question = outcome.pending
    assert question is not None
    options = "\n".join(f"  -a {question.id}={option.id}   {option.text}" for option in question.options.values())
    message = (
        f"Er is geen terminal om deze vraag te stellen: {question.text}\n"
        f"Geef het antwoord mee met één van:\n{options}\n"
        f"Of geef elke vraag zonder antwoord haar onbekende optie: --rest-onbekend"
    )
    return UserError(message, ExitCode.ANSWER_NEEDED)


def _report_unused(outcome: Walk, context: Context, *, strict: bool) -> None:
    if not outcome.unused:
        return
    many = len(outcome.unused) > 1
    message = (
        f"Niet gebruikt: {', '.join(outcome.unused)}. Met deze antwoorden {'komen die vragen' if many else 'komt die vraag'} "
        "niet aan bod."
    )
    if strict:
        raise UserError(message)
    context.stderr.write(f"Let op. {message}\n")


def _deliver(result: Report, form: str, context: Context, request: WalkRequest, person: Asker | None) -> None:
    if form == "json":
        from sextingwijzer.render.as_json import as_json

        text = as_json(result)
    elif request.output is not None:
        text = page_text(advice_page(result), form, context, None)
    else:
        put(advice_page(result), form, context)
        return
    if request.output is None:
        context.stdout.write(text)
    else:
        _write(request.output, text, context, person)


def _write(path: Path, text: str, context: Context, person: Asker | None) -> None:
    replace = False
    if path.exists() and person is not None:
        choices = (Choice("nee", "Nee, laat het staan"), Choice("ja", "Ja, vervang het"))
        replace = person.ask(Prompt(f"{path} bestaat al. Vervangen?", choices)) == "ja"
    write_new(path, text, replace=replace)
    context.stderr.write(
        f"{path} bestaat nu; alleen jij kunt het lezen. Verwijder het als je het niet meer nodig hebt.\n"
    )
