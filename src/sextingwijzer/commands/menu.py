"""`sextingwijzer` alone, on a terminal: choose what to do."""

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Key, Prompt
from sextingwijzer.library import Library

ALL_TOPICS = ""


def menu(library: Library, person: Asker) -> tuple[str, ...]:
    """The command line that the person chose, word by word; empty when they chose to stop."""
    guides = {guide_id: library.describe(guide_id) for guide_id in library.in_menu_order()}
    choices = (
        *(Choice(guide_id, f"{guide_id}: {described}") for guide_id, described in guides.items()),
        Choice("contact", "contact: wie kan helpen"),
        Choice("wet", "wet: de wetgeving achter het advies"),
        Choice("casus", "casus: oefenen in een groep"),
    )
    while True:
        command = _choose(person, Prompt("Waarmee kunnen we helpen?", choices))
        if command is None:
            return ()
        if command not in guides:
            return (command,)
        topics = library.sound(command).guide.topics
        every = Choice(ALL_TOPICS, "Alles, stap voor stap")
        prompt = Prompt(
            "Wat wil je weten?",
            (every, *(Choice(topic.id, topic.title) for topic in topics)),
            keys=(Key.BACK, Key.QUIT),
        )
        topic = person.ask(prompt)
        if topic is Key.QUIT:
            return ()
        if isinstance(topic, str):
            return (command, topic) if topic else (command,)


def _choose(person: Asker, prompt: Prompt) -> str | None:
    try:
        reply = person.ask(prompt)
    except EndOfInput:
        return None
    return reply if isinstance(reply, str) else None
