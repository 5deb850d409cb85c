"""A number chooses at once, and what a hand still types then meets a prompt that nobody has read yet."""

from time import monotonic
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from sextingwijzer.ask.azerty import SIGNS

GRACE = 0.5
"""Seconds in which an Enter is taken for the end of the number: a finger that was on its way to Enter gets there."""
TWICE = 0.3
"""Seconds in which the same figure is taken for a key that was hit twice. Nobody reads and decides any sooner."""


def no_stray_keys(application: Application[Any], figure: int) -> KeyBindings:
    """Bindings for a prompt after one that `figure` answered: what comes first and too soon does nothing."""
    keys = 0
    shown: float | None = None

    def count(_: object) -> None:
        nonlocal keys
        keys += 1

    def note(_: object) -> None:
        nonlocal shown
        shown = monotonic() if shown is None else shown

    def within(seconds: float) -> bool:
        return shown is None or monotonic() - shown < seconds

    application.key_processor.before_key_press += count
    application.after_render += note
    bindings = KeyBindings()

    @bindings.add("enter", eager=True, filter=Condition(lambda: keys == 1 and within(GRACE)))
    @bindings.add(str(figure), eager=True, filter=Condition(lambda: within(TWICE)))
    @bindings.add(SIGNS[figure], eager=True, filter=Condition(lambda: within(TWICE)))
    def _(event: KeyPressEvent) -> None:
        """Nothing: the number has done what it was typed for."""

    return bindings
