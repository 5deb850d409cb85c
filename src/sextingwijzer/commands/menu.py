"""`sextingwijzer` alone, on a terminal: choose what to do."""

from collections.abc import Callable, Sequence

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Key, Prompt
from sextingwijzer.commands.output import wipe
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library

_ALL = ""
_LOOKED_UP = ("contact", "wet")
"""After these one comes back to the menu."""
URGENT = "Is er nu gevaar? Bel eerst 112 of 101. De gids kan wachten."
_KEYS = (Key.BACK, Key.QUIT, Key.WIPE)


def menu(context: Context, library: Library, person: Asker, run: Callable[[Sequence[str]], ExitCode]) -> ExitCode:
    """Let the person choose, and run the command line that comes of it; again after something was looked up."""
    while True:
        chosen = _command(library, person)
        if chosen is Key.WIPE:
            wipe(context, context.prompt_stream or context.stderr)
        if isinstance(chosen, Key):
            return ExitCode.DONE
        code = run(chosen)
        if chosen[0] not in _LOOKED_UP:
            return code


def _command(library: Library, person: Asker) -> Sequence[str] | Key:
    guides = {guide_id: library.describe(guide_id) for guide_id in library.in_menu_order()}
    choices = (
        *(Choice(guide_id, f"{guide_id}: {described}") for guide_id, described in guides.items()),
        Choice("contact", "contact: wie kan helpen"),
        Choice("wet", "wet: de wetgeving achter het advies"),
        Choice("casus", "casus: oefenen in een groep"),
    )
    while True:
        command = _choose(person, Prompt("Waarmee kunnen we helpen?", choices, above=URGENT))
        if isinstance(command, Key):
            return command
        part = _choose(person, _parts(library, command))
        if command == "casus" and isinstance(part, str):
            part = _choose(person, _cases(library, part))
        if part is not Key.BACK:
            return part if isinstance(part, Key) else tuple(word for word in (command, part) if word)


def _parts(library: Library, command: str) -> Prompt:
    """What to choose from within a command: a contact, a law, a guide with cases, or a topic of a guide."""
    if command == "contact":
        contacts = library.sound_registers().contacts.values()
        choices = tuple(Choice(one.id, f"{one.name}: {one.reach[0]}" if one.reach else one.name) for one in contacts)
        return Prompt("Over wie wil je meer weten?", choices, keys=_KEYS)
    if command == "wet":
        laws = library.sound_registers().law.values()
        return Prompt("Welke wet?", tuple(Choice(one.id, one.name) for one in laws), keys=_KEYS)
    if command == "casus":
        told = dict.fromkeys(case.guide for case in library.cases())
        named = tuple(Choice(one, f"{one}: {library.describe(one)}") for one in library.in_menu_order() if one in told)
        return Prompt("Verhalen bij welke gids?", named or (Choice(_ALL, "Er zijn geen casussen"),), keys=_KEYS)
    topics = library.sound(command).guide.topics
    every = Choice(_ALL, "Alles, stap voor stap")
    return Prompt("Wat wil je weten?", (every, *(Choice(one.id, one.title) for one in topics)), keys=_KEYS)


def _cases(library: Library, guide_id: str) -> Prompt:
    cases = [case for case in library.cases() if case.guide == guide_id]
    choices = tuple(Choice(one.id, f"{one.title} ({one.level.value})" if one.level else one.title) for one in cases)
    return Prompt("Welk verhaal?", choices or (Choice(_ALL, "Toon de lijst"),), keys=_KEYS)


def _choose(person: Asker, prompt: Prompt) -> str | Key:
    try:
        return person.ask(prompt)
    except EndOfInput:
        return Key.QUIT
