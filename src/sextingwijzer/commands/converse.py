"""A walk with somebody at a terminal."""

from collections.abc import Callable, Iterable

from sextingwijzer.ask.protocol import EndOfInput, Presenter
from sextingwijzer.commands.output import shower, wipe
from sextingwijzer.commands.walk_request import WalkRequest
from sextingwijzer.commands.walking import Walking, answer_needed
from sextingwijzer.render.text import text
from sextingwijzer.session import NOT_KEPT, Session, Stopped
from sextingwijzer.view.blocks import Block, Paragraph, Title, prose

PRIVACY = "Niets wordt bewaard en niets wordt verstuurd. Namen vragen we niet."
_LOST = "Je antwoorden zijn niet bewaard."


def converse(walking: Walking, person: Presenter) -> None:
    """Ask what is not told, and let the person read the advice or stop."""
    context, request, told, guide = walking.context, walking.request, walking.told, walking.content.guide
    screen = context.prompt_stream or context.stderr
    walking.ask_to_replace(person)
    opening = (Title(guide.title), *prose(guide.about)[:1], Paragraph(_privacy(request)))
    screen.write("\n" + text(opening, context.width(screen), unicode=context.unicode(screen)))
    if walking.note:
        context.say(f"\n{walking.note}")
    stopping = NOT_KEPT if request.keep is None else f"Je antwoorden komen in {request.keep}."
    show = shower(context, screen)

    def read(page: Iterable[Block], wait: Callable[[str], bool]) -> bool:
        from sextingwijzer.commands.paging import read_through  # not needed before the first question

        return read_through(page, show, wait, context, screen)

    session = Session(
        walking.content,
        walking.topic,
        person,
        show,
        walking.today,
        stopping=stopping,
        facts=walking.facts,
        read=read,
    )
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
            raise answer_needed(outcome) from None
    except KeyboardInterrupt:
        kept = bool(session.answers) and walking.keep(walking.replay(session.answers))
        raise KeyboardInterrupt(f"Verdergaan: {walking.way_on}" if kept else _LOST) from None


def _stopped(walking: Walking, session: Session) -> None:
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
