"""Number, then Enter: a number chooses at once, and the Enter that many people type after it meets the next prompt."""

from time import monotonic
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

GRACE = 0.5
"""Seconds. Nobody reads a new prompt and decides on it any sooner; a finger that was on its way to Enter gets there."""


def no_stray_enter(application: Application[Any]) -> KeyBindings:
    """Bindings for a prompt that follows a number: an Enter does nothing that is its first key and comes too soon."""
    keys = 0
    shown: float | None = None

    def count(_: object) -> None:
        nonlocal keys
        keys += 1

    def note(_: object) -> None:
        nonlocal shown
        shown = monotonic() if shown is None else shown

    def stray() -> bool:
        return keys == 1 and (shown is None or monotonic() - shown < GRACE)

    application.key_processor.before_key_press += count
    application.after_render += note
    bindings = KeyBindings()

    @bindings.add("enter", eager=True, filter=Condition(stray))
    def _(event: KeyPressEvent) -> None:
        """Nothing: the number has done what it was typed for."""

    return bindings
