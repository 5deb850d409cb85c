import io
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from sextingwijzer.ask.menu_text import menu_text
from sextingwijzer.ask.protocol import Choice, Key, Prompt
from sextingwijzer.context import real_context

KEYS = (Key.BACK, Key.QUIT)
MANY = Prompt(
    "Welke?", tuple(Choice(str(number), f"Een lange keuze, nummer {number}") for number in range(8)), keys=KEYS
)


def test_the_lines_of_a_menu_are_counted():
    text = menu_text(MANY, 40, 20, io.StringIO())

    assert text.keys == snapshot("  Pijltjes of een nummer · t terug ·\n  q stop")
    assert (text.height, text.room) == (5, 15)


def test_words_that_are_tied_stay_together_with_a_plain_space_between_them():
    tied = Prompt("Wat nu?", MANY.choices, above="Onderwerp: politie · vraag\N{NO-BREAK SPACE}12")

    assert menu_text(tied, 28, 40, io.StringIO()).above == ("Onderwerp: politie ·", "vraag 12")


def test_choices_that_are_too_tall_are_told_of():
    text = menu_text(MANY, 40, 12, io.StringIO())

    assert text.keys == snapshot("""\
  Pijltjes of een nummer · t terug ·
  q stop · Niet alles past hier; de
  pijltjes tonen de rest\
""")
    assert (text.height, text.room) == (6, 6)


@pytest.mark.parametrize(
    ("rows", "above", "keys", "room"),
    [
        (9, ("Onderwerp: klas",), "Niet alles past hier; de pijltjes\n  tonen de rest", 3),
        (8, (), "Niet alles past hier; de pijltjes\n  tonen de rest", 3),
        (6, (), "", 3),
        (3, (), "", 1),
    ],
)
def test_on_a_low_screen_the_choices_come_before_the_keys(rows, above, keys, room):
    text = menu_text(replace(MANY, above="Onderwerp: klas"), 40, rows, io.StringIO())

    assert (text.above, text.keys, text.room) == (above, keys, room)


def test_what_the_stream_cannot_write_is_plainer():
    real_context({})  # registers how
    ascii_only = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="sextingwijzer-plainer")
    prompt = Prompt("Eén ‘vraag’?", (Choice("a", "Privé…"),), above="Onderwerp · vraag 1", keys=KEYS)

    text = menu_text(prompt, 60, 20, ascii_only)

    assert (text.above, text.question, text.titles) == (("Onderwerp - vraag 1",), ("Een 'vraag'?",), ("1. Prive...",))
    assert text.keys == "  Pijltjes of een nummer - t terug - q stop"
