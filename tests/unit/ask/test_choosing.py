"""A number in a long list is typed a figure at a time; the pointer shows it."""

from types import SimpleNamespace

import pytest
from prompt_toolkit.key_binding import KeyBindings  # noqa: TID253 -- what the figures are bound in

from sextingwijzer.ask.choosing import _Pointing


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1", 1),
        ("16", 16),
        ("167", 7),  # there is no 167, so a new number begins
        ("1612", 12),
        ("17", 7),
        ("20", 2),  # and a nought begins none
    ],
)
def test_the_pointer_is_at_the_number_that_was_typed(typed, number):
    refused = []
    control = SimpleNamespace(pointed_at=0)
    pointing = _Pointing(control, 16, lambda: refused.append(True))
    for figure in typed:
        bindings = KeyBindings()
        pointing.bind(bindings, figure, int(figure))
        bindings.bindings[0].handler(None)

    assert control.pointed_at == number - 1
    assert bool(refused) == (typed == "20")


def test_after_the_arrows_a_new_number_begins():
    control = SimpleNamespace(pointed_at=0)
    pointing = _Pointing(control, 16, lambda: None)
    bindings = KeyBindings()
    pointing.bind(bindings, "1", 1)
    bindings.bindings[0].handler(None)
    control.pointed_at = 9
    bindings.bindings[0].handler(None)

    assert control.pointed_at == 0
