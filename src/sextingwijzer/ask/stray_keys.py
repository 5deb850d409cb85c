"""A number chooses at once, and what a hand still types then meets a prompt that nobody has read yet."""

from time import monotonic
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from sextingwijzer.ask.azerty import SIGNS

GRACE = 0.8
"""Seconds in which an Enter is taken for the end of the number: a finger that was on its way to Enter gets there."""
TWICE = 0.3
"""Seconds in which the same figure is taken for a key that was hit twice, or held. Nobody reads and decides sooner."""


def no_stray_keys(application: Application[Any], figure: int) -> KeyBindings:
    """Bindings for a prompt after one that `figure` answered: what is still meant for that one does nothing here.

    That is the same figure, hit twice, and one Enter. Whatever else is typed is meant for this prompt, and all after
    it; so is a figure after the Enter.
    """
    stray = _Stray()
    application.key_processor.before_key_press += stray.count
    application.after_render += stray.note_shown
    bindings = KeyBindings()

    # Between two prompts the terminal is as it was, and makes another character of the key.
    @bindings.add("enter", eager=True, filter=Condition(lambda: stray.may_be(GRACE)))
    @bindings.add("c-j", eager=True, filter=Condition(lambda: stray.may_be(GRACE)))
    def _(_: KeyPressEvent) -> None:
        stray.entered = True

    @bindings.add(str(figure), eager=True, filter=Condition(lambda: stray.may_be(TWICE)))
    @bindings.add(SIGNS[figure], eager=True, filter=Condition(lambda: stray.may_be(TWICE)))
    def _(_: KeyPressEvent) -> None:
        stray.swallow()

    return bindings


class _Stray:
    """What was typed at a prompt so far, and when the prompt or the last stray figure came."""

    def __init__(self) -> None:
        self.entered = False
        self._keys = 0
        self._swallowed = 0
        self._since: float | None = None

    def count(self, _: object) -> None:
        self._keys += 1

    def note_shown(self, _: object) -> None:
        if self._since is None:
            self._since = monotonic()

    def swallow(self) -> None:
        self._swallowed += 1
        if self._since is not None:
            self._since = monotonic()  # a key that is held comes again and again

    def may_be(self, seconds: float) -> bool:
        """Whether the key of now, if it is the figure or Enter, is still meant for the prompt before."""
        first = self._keys == self._swallowed + 1
        return first and not self.entered and (self._since is None or monotonic() - self._since < seconds)
