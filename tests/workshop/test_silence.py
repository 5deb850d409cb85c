"""Where the article is silent, in the words of who writes a guide."""

import pytest

from sextingwijzer.workshop.silence import own_source, silence
from support.build import advice


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Bel 112. Over acuut gevaar op school zegt het artikel niets.",
            "Over acuut gevaar op school zegt het artikel niets.",
        ),
        ("Hierover zegt het artikel\nweinig.", "Hierover zegt het artikel weinig."),
        ("Meer zegt het artikel hier niet over.", "Meer zegt het artikel hier niet over."),
        ("Het artikel noemt chantage, maar geeft geen aanpak.", "Het artikel noemt chantage, maar geeft geen aanpak."),
        ("Het artikel zegt niet wat je noteert.", "Het artikel zegt niet wat je noteert."),
        ("Het artikel zegt alleen dat het strafbaar is.", "Het artikel zegt alleen dat het strafbaar is."),
        ("Voor deze situatie geeft het artikel geen aanpak.", "Voor deze situatie geeft het artikel geen aanpak."),
        ("Het artikel vraagt respect. Over dreiging zegt het hier niets.", "Over dreiging zegt het hier niets."),
        ("Hier zwijgt het artikel.", "Hier zwijgt het artikel."),
    ],
)
def test_the_sentence_that_says_so_is_what_the_stop_shows(text, said):
    assert silence(advice("a", text=text, outside="eigen raad", statements=("51",))) == said


def test_a_sentence_that_points_back_comes_with_what_it_points_at():
    found = silence(advice("a", text="Namen geef je niet. Daarover zegt het artikel niets.", statements=("51",)))

    assert found == "Namen geef je niet. Daarover zegt het artikel niets."


@pytest.mark.parametrize(
    ("outside", "left"),
    [
        ("Eigen raad; het artikel zegt niet wat je dan doet", "Eigen raad"),
        ("Over namen zegt het artikel niets; dit volgt uit je beroepsgeheim", "Dit volgt uit je beroepsgeheim"),
        ("Over namen zegt het artikel niets.", ""),
        ("De wet op bezit. Over het toestel: ikbeslis.be", "De wet op bezit; Over het toestel: ikbeslis.be"),
        (
            "Richtlijn (een volwassene valt erbuiten); eigen raad",
            "Richtlijn (een volwassene valt erbuiten); eigen raad",
        ),
    ],
)
def test_our_own_source_does_not_say_the_silence_again(outside, left):
    assert own_source(advice("a", outside=outside)) == left


def test_the_source_may_say_it_too():
    found = silence(advice("a", outside="Eigen raad; het artikel zegt niet wat je dan doet", statements=("51",)))

    assert found == "Het artikel zegt niet wat je dan doet."


@pytest.mark.parametrize(
    "text",
    [
        "Het artikel zegt dit aan school en CLB.",
        "Een school is volgens het artikel niet in elk geval verplicht om te melden.",
        "Het artikel geeft 12 en 13 jaar als voorbeeld.",
        "Niets doen is geen optie.",
        "Het artikel zegt op één plaats dat het mag, en elders vanaf 16 jaar.",
    ],
)
def test_where_the_article_speaks_there_is_no_stop(text):
    assert silence(advice("a", text=text, outside="eigen raad", statements=("51",))) is None


def test_advice_without_any_statement_is_silence():
    assert silence(advice("a", outside="eigen raad")) == "Dit advies komt helemaal van buiten het artikel."


def test_advice_from_the_article_alone_is_none_whatever_it_says():
    assert silence(advice("a", text="Hierover zegt het artikel niets.", outside=None, statements=("51",))) is None
