"""What may be typed while people look at a slide: Enter, a key, or numbers."""

from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from sextingwijzer.ask.azerty import figures
from sextingwijzer.ask.leaving import hard_ends, leave
from sextingwijzer.ask.protocol import Key, Pause, typed_as

_ALWAYS = (Key.WHY, Key.QUIT, Key.WIPE)
"""Keys also while a vote is being typed. Any other letter then stands on the line and makes it no vote."""

_NOT_HERE = ("c-l", "c-o", "c-q", "c-r", "c-s", "c-v", "c-x", "c-z", "c-@", "c-]")
"""What a shell has these for wipes the slide away, searches, or writes signs that no vote has."""


def pause_keys(pause: Pause) -> KeyBindings:
    """Letters are keys at once; a presenter's remote control sends page down and page up."""
    bindings = KeyBindings()
    nothing_typed = Condition(_nothing_typed)

    def bind(typed: str, result: str | Key, *, always: bool = False) -> None:
        @bindings.add(typed, eager=True, filter=always or nothing_typed)
        def _(event: KeyPressEvent) -> None:
            leave(event, result)

    bind("pagedown", "")
    for key in pause.keys:
        for typed in typed_as(key):
            bind(typed, key, always=key in _ALWAYS)
        if key is Key.BACK:
            bind("left", key)
            bind("pageup", key)

    @bindings.add(Keys.Any)
    @bindings.add(Keys.BracketedPaste)
    def _(event: KeyPressEvent) -> None:
        # What is no number is shown too: a vote that lost a sign would be another vote.
        text = figures(" ".join(event.data.split()) if len(event.data) > 1 else event.data)
        if pause.numbers and text.isprintable():
            event.current_buffer.insert_text(text)

    for typed in _NOT_HERE:
        bindings.add(typed, eager=True)(lambda _: None)
    hard_ends(bindings)
    return bindings


def _nothing_typed() -> bool:
    return not get_app().current_buffer.text
