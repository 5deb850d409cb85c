"""What may be typed at a menu: a number, or a key.

A number chooses at once. In a list of ten or more it moves the pointer, for more figures may follow, and Enter chooses.
"""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from prompt_toolkit.key_binding import KeyBindings, KeyPress, KeyPressEvent
from prompt_toolkit.keys import Keys

from sextingwijzer.ask.azerty import SIGNS
from sextingwijzer.ask.leaving import hard_ends, leave
from sextingwijzer.ask.menu_text import takes_enter
from sextingwijzer.ask.protocol import Key, Prompt, typed_as


class _Pointed(Protocol):
    pointed_at: int


def menu_keys(
    prompt: Prompt, control: _Pointed, number_chose: Callable[[int], None], no_number: Callable[[], None]
) -> KeyBindings:
    """The keys of the prompt and the figures.

    `number_chose` is called with a figure that chose by itself, `no_number` for anything else that was typed.
    """
    bindings = KeyBindings()
    for key in prompt.keys:
        for typed in (*typed_as(key), *(["left"] if key is Key.BACK else [])):
            _bind(bindings, typed, key)
    pointing = _Pointing(control, len(prompt.choices), no_number)
    for figure, sign in enumerate(SIGNS):
        for typed in (str(figure), sign):
            if takes_enter(prompt):
                pointing.bind(bindings, typed, figure)
            elif 0 < figure <= len(prompt.choices):
                _bind(bindings, typed, prompt.choices[figure - 1].id, partial(number_chose, figure))
    bindings.add(Keys.BracketedPaste, eager=True)(lambda _: no_number())  # a menu takes no text

    @bindings.add(Keys.Any)
    def _(event: KeyPressEvent) -> None:
        if event.data.isprintable():  # else it is a key without a sign, such as Page Up
            no_number()

    bindings.add("c-j", eager=True)(lambda event: event.key_processor.feed(KeyPress(Keys.ControlM), first=True))
    hard_ends(bindings)
    return bindings


def _bind(bindings: KeyBindings, typed: str, reply: str | Key, first: Callable[[], None] = lambda: None) -> None:
    @bindings.add(typed, eager=True)
    def _(event: KeyPressEvent) -> None:
        first()
        leave(event, reply)


class _Pointing:
    """The number typed so far in a long list; the pointer shows it."""

    def __init__(self, control: _Pointed, last: int, no_number: Callable[[], None]) -> None:
        self._control = control
        self._last = last
        self._no_number = no_number
        self._number = 0

    def bind(self, bindings: KeyBindings, typed: str, figure: int) -> None:
        @bindings.add(typed, eager=True)
        def _(event: KeyPressEvent) -> None:  # noqa: ARG001  # the signature of a binding
            if self._control.pointed_at != self._number - 1:  # the arrows were used in between
                self._number = 0
            # A figure that makes no longer number begins a new one.
            number = next((one for one in (10 * self._number + figure, figure) if 0 < one <= self._last), None)
            if number is not None:
                self._number = number
                self._control.pointed_at = number - 1
            else:
                self._no_number()
