"""`sextingwijzer GIDS [ONDERWERP]`: walk a guide, or one topic of it."""

from sextingwijzer.commands.asking import asker
from sextingwijzer.commands.converse import converse
from sextingwijzer.commands.walk_request import WalkRequest
from sextingwijzer.commands.walking import Walking, answer_needed
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library


def walk(context: Context, library: Library, request: WalkRequest) -> ExitCode:
    """Walk with the answers told, ask for the others, and show or write the advice."""
    walking = Walking(context, library, request)
    outcome = walking.replay(walking.told, rest_unknown=request.rest_unknown)
    # A person who goes on from a file sees the answers first; so is what asks nothing at all shown to a person.
    going_on = request.answers_file is not None and walking.on_screen
    scripted = outcome.complete and not (context.interactive and (going_on or walking.note or not outcome.answers))
    person = None if scripted else asker(context, simple=request.simple)
    if person is not None:
        converse(walking, person)
        return ExitCode.DONE
    if walking.note:
        context.say(walking.note)
    if not outcome.complete:
        raise answer_needed(outcome)
    walking.finish(outcome, None)
    return ExitCode.DONE
