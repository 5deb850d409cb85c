import pytest
from inline_snapshot import snapshot

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.text import text
from sextingwijzer.view.blocks import (
    Bars,
    Bullets,
    Columns,
    FillIn,
    Heading,
    Judged,
    Labelled,
    Numbered,
    Paragraph,
    Title,
)
from support.pages import AWKWARD, page, times

LONG = "Dit is een zin die langer is dan een smalle regel, met een https://een.heel.lang.adres.example/zonder/spaties/erin."
PAGE = (
    Title("Ongewenste sexting [op school] en hoe je dan verder kunt gaan"),
    Paragraph("23 november 2026", quiet=True),
    Heading("Eerst veiligheid"),
    Judged(Verdict.STRONGLY_ADVISED, "Ga na of iedereen veilig is, ook wie er niet bij was toen het gebeurde"),
    Paragraph(LONG),
    Bullets(("blijf erbij", LONG)),
    Labelled("Wie", "de school, nu"),
    Labelled("Bron", "artikel 2018, uitspraak 51; buiten het artikel: onze eigen regel die wat langer is"),
    Heading("Wat je laat"),
    Judged(Verdict.FORBIDDEN, "Bekijk de beelden niet", brief=True),
    Judged(Verdict.MAY_NOT, "Stuur ze aan niemand door, ook niet aan collega's of aan ouders", brief=True),
    Paragraph("Slot.", quiet=True),
)


def test_a_page_in_eighty_characters():
    assert text(PAGE) == snapshot("""\
Ongewenste sexting [op school] en hoe je dan verder kunt gaan
═════════════════════════════════════════════════════════════

23 november 2026

Eerst veiligheid
────────────────

►► STERK AANGERADEN
  Ga na of iedereen veilig is, ook wie er niet bij was toen het gebeurde

  Dit is een zin die langer is dan een smalle regel, met een
  https://een.heel.lang.adres.example/zonder/spaties/erin.
  • blijf erbij
  • Dit is een zin die langer is dan een smalle regel, met een
    https://een.heel.lang.adres.example/zonder/spaties/erin.

  Wie: de school, nu
  Bron: artikel 2018, uitspraak 51; buiten het artikel: onze eigen regel die
    wat langer is

Wat je laat
───────────

×× VERBODEN – Bekijk de beelden niet
× MAG NIET – Stuur ze aan niemand door, ook niet aan collega's of aan ouders

Slot.
""")


def test_a_page_in_forty_characters():
    assert text(PAGE, 40) == snapshot("""\
Ongewenste sexting [op school] en hoe
je dan verder kunt gaan
═════════════════════════════════════

23 november 2026

Eerst veiligheid
────────────────

►► STERK AANGERADEN
  Ga na of iedereen veilig is, ook wie
  er niet bij was toen het gebeurde

  Dit is een zin die langer is dan een
  smalle regel, met een
  https://een.heel.lang.adres.example/zonder/spaties/erin.
  • blijf erbij
  • Dit is een zin die langer is dan
    een smalle regel, met een
    https://een.heel.lang.adres.example/zonder/spaties/erin.

  Wie: de school, nu
  Bron: artikel 2018, uitspraak 51;
    buiten het artikel: onze eigen
    regel die wat langer is

Wat je laat
───────────

×× VERBODEN – Bekijk de beelden niet
× MAG NIET – Stuur ze aan niemand door,
  ook niet aan collega's of aan ouders

Slot.
""")


def test_a_page_in_plain_ascii_signs():
    assert text(PAGE, unicode=False) == snapshot("""\
Ongewenste sexting [op school] en hoe je dan verder kunt gaan
=============================================================

23 november 2026

Eerst veiligheid
----------------

>> STERK AANGERADEN
  Ga na of iedereen veilig is, ook wie er niet bij was toen het gebeurde

  Dit is een zin die langer is dan een smalle regel, met een
  https://een.heel.lang.adres.example/zonder/spaties/erin.
  - blijf erbij
  - Dit is een zin die langer is dan een smalle regel, met een
    https://een.heel.lang.adres.example/zonder/spaties/erin.

  Wie: de school, nu
  Bron: artikel 2018, uitspraak 51; buiten het artikel: onze eigen regel die
    wat langer is

Wat je laat
-----------

xx VERBODEN - Bekijk de beelden niet
x MAG NIET - Stuur ze aan niemand door, ook niet aan collega's of aan ouders

Slot.
""")


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("unicode", [True, False])
def test_no_line_is_longer_than_the_width_unless_it_is_one_long_word(width, unicode):
    for line in text((*PAGE, *page(*AWKWARD)), width, unicode=unicode).splitlines():
        assert len(line) < width or len(line.strip("-•= ").split()) == 1, line


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("awkward", AWKWARD)
def test_every_text_is_shown_as_it_stands(width, awkward):
    shown = " ".join(text(page(awkward), width).split())

    assert shown.count(" ".join(awkward.split())) >= times(awkward, page(awkward))


def test_long_lines_are_not_used_however_wide_the_terminal():
    assert max(map(len, text(PAGE, 300).splitlines())) <= 88


@pytest.mark.parametrize("width", [0, 1, 10])
def test_a_terminal_too_narrow_for_words_gets_lines_of_twenty(width):
    assert text((Paragraph("een twee drie vier vijf"),), width) == "een twee drie vier\nvijf\n"


def test_no_line_ends_in_white_space():
    assert all(line == line.rstrip() for line in text(PAGE).splitlines())


def test_without_unicode_only_ascii_signs_are_drawn():
    assert text(page("abc"), unicode=False).isascii()


def test_letters_outside_ascii_are_left_alone_even_then():
    assert "één" in text((Paragraph("één"),), unicode=False)


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("unicode", [True, False])
def test_every_verdict_has_a_word_and_never_a_colour_or_sign_alone(verdict, unicode):
    shown = text((Judged(verdict, "x"),), unicode=unicode).splitlines()[0]

    assert len(shown.split(maxsplit=1)) == 2
    assert shown.split(maxsplit=1)[1].isupper()


def test_an_empty_page_is_empty():
    assert text(()) == ""


def test_line_breaks_within_a_text_do_not_break_the_page():
    assert text((Title("een\ntwee"), Judged(Verdict.MAY, "een\ntwee"), Labelled("Bron", "een\n\ntwee"))) == snapshot("""\
een twee
════════

√ MAG
  een twee

  Bron: een  twee
""")


SIDES = (
    Columns("Wie het beeld stuurde", "Wie op het beeld staat"),
    Columns(Judged(Verdict.FORBIDDEN, "Stuur het beeld aan niemand door, ook niet aan je beste vriend"), ""),
    Columns("", Judged(Verdict.MAY, "Je kunt klacht indienen")),
)


def test_two_sides_stand_beside_each_other():
    assert text(SIDES) == snapshot("""\
Wie het beeld stuurde                    Wie op het beeld staat

×× VERBODEN
  Stuur het beeld aan niemand door,
  ook niet aan je beste vriend

                                         √ MAG
                                           Je kunt klacht indienen
""")


def test_on_a_narrow_screen_two_sides_stand_below_each_other():
    assert text(SIDES, 40) == snapshot("""\
Wie het beeld stuurde
Wie op het beeld staat

×× VERBODEN
  Stuur het beeld aan niemand door, ook
  niet aan je beste vriend

√ MAG
  Je kunt klacht indienen
""")


def test_what_a_group_chose_and_room_to_write():
    blocks = (
        Numbered(("Ja", "Nee")),
        Bars((("Ja", 12), ("Nee", 3), ("Weet ik niet", 0))),
        FillIn("Wat spreken we af?"),
    )

    assert text(blocks, 60) == snapshot("""\
1. Ja
2. Nee

1. Ja
   █████████████████████████████████████████████████████ 12
2. Nee
   █████████████ 3
3. Weet ik niet
   0

Wat spreken we af?:
___________________________________________________________
___________________________________________________________
""")


def test_a_number_to_call_stays_on_one_line():
    for width in range(20, 60):
        assert "116 000" in text(
            [Paragraph("Bel vandaag nog samen met de leerling Child Focus op 116 000 of 0800 12 34.")], width
        )
