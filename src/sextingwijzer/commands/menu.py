"""`sextingwijzer` alone, on a terminal: choose what to do."""

from collections.abc import Callable, Sequence

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Key, Pause, Presenter, Prompt
from sextingwijzer.commands.contact import contact_found
from sextingwijzer.commands.law import law_found
from sextingwijzer.commands.output import chosen_format, put, wipe
from sextingwijzer.commands.paging import read_through
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.library import Library
from sextingwijzer.view.case_list_page import by_role

_ALL = ""
_LOOKED_UP = ("contact", "wet")
"""After these one comes back to the menu."""
_BELOW = 20
"""The lines of the menu, where its choices are not all short."""
URGENT = "Is er nu gevaar? Bel eerst 112 of 101. De gids kan wachten."
_KEYS = (Key.BACK, Key.QUIT, Key.WIPE)


def menu(context: Context, library: Library, person: Presenter, run: Callable[[Sequence[str]], ExitCode]) -> ExitCode:
    """Let the person choose, and run the command line that comes of it; again after something was looked up."""
    while True:
        chosen = _command(library, person)
        if not isinstance(chosen, Key) and chosen[0] not in _LOOKED_UP:
            return run(chosen)
        left = chosen if isinstance(chosen, Key) else _look_up(chosen, context, library, person)
        if left is Key.WIPE:
            wipe(context, context.prompt_stream or context.stderr)
        if left is not None:
            return ExitCode.DONE


def _look_up(chosen: Sequence[str], context: Context, library: Library, person: Presenter) -> Key | None:
    """Show what was chosen a screen at a time; the key with which the person left the program, if any."""
    command, name = chosen
    page = contact_found(library, name) if command == "contact" else law_found(library, name, context.today)
    form = chosen_format(None, None, context)
    left: Key | None = None

    def wait(text: str) -> bool:
        nonlocal left
        reply: str | Key | None = None
        while reply is None:  # the terminal got another size
            try:
                reply = person.pause(Pause(text, _KEYS, air=True))
            except EndOfInput:
                reply = Key.QUIT
        left = reply if reply in (Key.QUIT, Key.WIPE) else None
        return reply == ""

    read_through(page, lambda part: put(part, form, context), wait, context, context.stdout, _BELOW)
    return left


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
    cases = by_role(case for case in library.cases() if case.guide == guide_id)
    choices = tuple(Choice(one.id, f"{one.title} ({one.level.value})" if one.level else one.title) for one in cases)
    return Prompt("Welk verhaal?", choices or (Choice(_ALL, "Toon de lijst"),), keys=_KEYS)


def _choose(person: Asker, prompt: Prompt) -> str | Key:
    try:
        return person.ask(prompt)
    except EndOfInput:
        return Key.QUIT
