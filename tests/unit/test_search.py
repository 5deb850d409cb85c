"""Searching forgives accents and word forms, and says which command leads to what it finds."""

import pytest

from sextingwijzer.search import Kind, near_words, plain, search, stem


@pytest.mark.parametrize(
    ("typed", "written"),
    [("melden", "meldt"), ("fotos", "foto's"), ("ouders", "ouder"), ("bellen", "bel"), ("één", "een")],
)
def test_forms_of_a_word_have_stems_that_meet(typed, written):
    wanted, found = stem(plain(typed).split()[0]), stem(plain(written).split()[0])

    assert found.startswith(wanted[:3])


def test_accents_and_capitals_do_not_matter():
    assert plain("Één Écran, ‘Ça’") == "een ecran   ca "


def test_a_topic_is_found_by_its_title_with_its_command(small):
    hits = search(["melden"], [small.guide], small.registers.law)

    assert ("proef", "politie") in [hit.command for hit in hits]
    assert hits[0].score == max(hit.score for hit in hits)


def test_all_words_must_occur(small):
    assert search(["melden", "olifant"], [small.guide], small.registers.law) == ()


def test_law_is_found_by_its_number(small):
    hits = search(["371/1"], [small.guide], small.registers.law)

    assert [hit.command for hit in hits if hit.kind is Kind.LAW] == [("wet", "verspreiden")]


def test_a_word_that_no_guide_uses_finds_what_they_use_for_it(small):
    sought = {"aangifte": ("klacht",)}
    found = search(["Aangiften"], [small.guide], small.registers.law, sought)

    assert found == search(["klacht"], [small.guide], small.registers.law)
    assert search(["aangifte"], [small.guide], small.registers.law) == ()


def test_nothing_is_found_for_no_words(small):
    assert search(["!?"], [small.guide], small.registers.law) == ()


def test_for_a_word_that_does_not_occur_a_near_one_is_given(small):
    assert near_words(["klahct", "gevaar"], [small.guide], small.registers.law) == ("klacht",)


def test_a_word_like_nothing_has_no_near_one(small):
    assert near_words(["olifant"], [small.guide], small.registers.law) == ()
