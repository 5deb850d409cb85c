"""`sextingwijzer casus --nieuw VERHAALBESTAND`: walk a guide with a story, and write the case."""

from pathlib import Path

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Key, Prompt
from sextingwijzer.commands.asked import as_typed, guide_asked
from sextingwijzer.commands.asking import asker
from sextingwijzer.commands.output import exists_now, shower, wipe
from sextingwijzer.commands.paging import read_through
from sextingwijzer.context import Context
from sextingwijzer.engine.replay import replay
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.files import read_bytes, taken, write_new
from sextingwijzer.library import Library
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.case import Case
from sextingwijzer.model.content import Content
from sextingwijzer.parse.cases import parse_case
from sextingwijzer.parse.conform import is_id
from sextingwijzer.read.source import read
from sextingwijzer.session import Session, Stopped
from sextingwijzer.view.blocks import Paragraph, Title, prose
from sextingwijzer.workshop.own_case import case_text, told

_FEWEST_WORDS = 10
"""Fewer are a title, and a title alone is nothing to play."""
_ADVICE = "Schrijf een verzonnen verhaal, zonder namen. Beantwoord de vragen zoals het verhaal het vertelt."


def new_case(
    context: Context, library: Library, story_file: Path, guide_id: str | None, output: Path | None, *, simple: bool
) -> ExitCode:
    """Ask what the guide needs to know of the story, and write the case. An existing file stays as it is."""
    target = _target(output)
    title, story = told(_story(story_file), target.stem)
    _refuse_unreadable(title, story, story_file)
    person = asker(context, simple=simple)
    if person is None:
        raise UserError("Een nieuwe casus stelt vragen, en hier is niemand die antwoordt.", ExitCode.ANSWER_NEEDED)
    screen = context.prompt_stream or context.stderr
    show = shower(context, screen)
    try:
        content = library.sound(_guide(library, guide_id, person))
        retold = (Title(title), *prose(story))
        show([*retold, Paragraph(_ADVICE, quiet=True)])
        answers = Session(
            content,
            None,
            person,
            show,
            context.today,
            "Ja, maak de casus",
            read=lambda page, wait: read_through(page, show, wait, context, screen),
            about=retold,
        ).run({})
    except Stopped as stopped:
        if stopped.wipe:
            wipe(context, screen)
        else:
            context.say("Gestopt. Er is niets bewaard.")
        return ExitCode.DONE
    write_new(target, case_text(_case(target.stem, title, story, content, answers)))
    context.say(exists_now(target))
    context.say("Vul ‘bespreek’ aan met vragen voor de groep, en ‘niveau’ en ‘minuten’ als je wil.")
    context.say(f"Spelen: {as_typed(library, 'casus', str(target))}")
    return ExitCode.DONE


def _target(output: Path | None) -> Path:
    if output is None:
        raise UserError("Zeg met -o in welk bestand de casus komt, bijvoorbeeld: -o mijn-casus.yaml", ExitCode.USAGE)
    if not is_id(output.stem) or output.suffix != ".yaml":
        raise UserError(
            f"‘{output.name}’ is geen naam voor een casus. Gebruik kleine letters, cijfers en koppeltekens, en .yaml "
            "achteraan: mijn-casus.yaml",
            ExitCode.USAGE,
        )
    if taken(output):
        raise UserError(f"{output} bestaat al en blijft zoals het is. Kies een andere naam, of verwijder het eerst.")
    return output


def _story(path: Path) -> str:
    try:
        text = read_bytes(path).decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is geen UTF-8-tekst. Bewaar het opnieuw als UTF-8.") from error
    if not text:
        raise UserError(f"{path} is leeg; er staat geen verhaal in.")
    if not told(text, path.stem)[1] or len(text.split()) < _FEWEST_WORDS:
        raise UserError(
            f"In {path} staat geen verhaal, hoogstens een titel. Schrijf eerst de titel, dan een lege regel, dan het "
            "verhaal in een paar zinnen."
        )
    return text


def _guide(library: Library, asked: str | None, person: Asker) -> str:
    guides = library.guide_ids()
    if asked is not None or len(guides) == 1:
        return guide_asked(library, asked or guides[0])
    choices = tuple(Choice(one, f"{one}: {library.describe(one)}") for one in guides)
    reply = person.ask(Prompt("Door welke gids loopt dit verhaal?", choices))
    if isinstance(reply, Key):
        raise Stopped(wipe=reply is Key.WIPE)
    return reply


def _case(name: str, title: str, story: str, content: Content, answers: Answers) -> Case:
    walk = replay(content.guide, answers)
    if walk.pending is not None:  # the person left the review by the end of the input
        raise EndOfInput
    return Case(
        id=name,
        title=title,
        guide=content.guide.id,
        story=story,
        answers={one.question.id: one.option.id for one in walk.answers},
        discuss={},
        expected=tuple(advice.id for advice in walk.advice),
        unexpected=(),
        version=content.guide.version,
    )


def _refuse_unreadable(title: str, story: str, story_file: Path) -> None:
    """Refuse, before anything is asked, a story that would not be read back as it was told."""
    tried = Case("a", title, "a", story, {"a": "a"}, {}, ("a",), ())
    source = read(case_text(tried).encode(), story_file.as_posix())
    if source.tree is None or source.findings or parse_case(source.tree) != (tried, ()):
        raise UserError(f"In {story_file} staan tekens die niet in een casus passen. Schrijf gewone tekst.")
