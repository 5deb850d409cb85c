from dataclasses import replace
from datetime import date

import pytest
from inline_snapshot import snapshot

from sextingwijzer.view.blocks import Heading, Labelled, Paragraph, Title
from sextingwijzer.view.law_page import behind_page, law_list_page, law_page
from sextingwijzer.view.report import cite

TODAY = date(2026, 11, 23)


def test_the_history_of_a_law_has_every_version_and_marks_the_one_that_holds(small):
    assert law_page(small.registers.law["verspreiden"], TODAY) == snapshot(
        (
            Title(text="Verspreiden zonder toestemming"),
            Paragraph(text="Tonen of doorsturen zonder dat de betrokkene het wil."),
            Labelled(
                label="Het artikel van 2018 noemt",
                value="art. 371/1 Sw. (van 1 maart 2016 tot en met 30 juni 2020)",
                quiet=False,
            ),
            Labelled(label="Recht gewijzigd sinds 2018", value="Het nummer is tweemaal veranderd.", quiet=False),
            Heading(text="van 1 maart 2016 tot en met 30 juni 2020"),
            Labelled(label="Citaat", value="art. 371/1 Sw. (eerste versie)", quiet=False),
            Paragraph(text="De eerste versie."),
            Labelled(label="Zekerheid", value="uit een tweede bron, wettekst niet gezien"),
            Labelled(label="Bron", value="een krant"),
            Labelled(label="Nagekeken", value="23 november 2026"),
            Heading(text="van 1 juli 2020 tot en met 31 augustus 2026"),
            Labelled(label="Citaat", value="art. 417/9 Sw.", quiet=False),
            Paragraph(text="De tweede versie."),
            Labelled(label="Zekerheid", value="wettekst gezien"),
            Labelled(label="Bron", value="het staatsblad"),
            Labelled(label="Nagekeken", value="23 november 2026"),
            Heading(text="sinds 1 september 2026 (geldt op 23 november 2026)"),
            Labelled(label="Citaat", value="nieuw Strafwetboek, nummer niet geverifieerd", quiet=False),
            Paragraph(text="De derde versie."),
            Labelled(label="Zekerheid", value="niet geverifieerd"),
            Labelled(label="Bron", value="geen"),
            Labelled(label="Nagekeken", value="23 november 2026"),
        )
    )


def test_a_day_without_a_version_is_said_at_the_end(small):
    assert law_page(small.registers.law["verspreiden"], date(2010, 1, 1))[-1] == Paragraph(
        "We kennen geen versie die gold op 1 januari 2010. Laat je adviseren."
    )


def test_the_register_shows_each_law_on_a_day(small):
    assert law_list_page(small.registers.law.values(), date(2018, 1, 1), "wet NAAM") == snapshot(
        (
            Title(text="De wet in deze gids"),
            Paragraph(text="Zoals ze geldt op 1 januari 2018. Meer over één verwijzing: wet NAAM", quiet=True),
            Heading(text="Verspreiden zonder toestemming"),
            Labelled(label="Naam", value="verspreiden"),
            Labelled(
                label="Geldt",
                value="art. 371/1 Sw. (eerste versie), van 1 maart 2016 tot en met 30 juni 2020",
                quiet=False,
            ),
            Labelled(label="Zekerheid", value="uit een tweede bron, wettekst niet gezien"),
        )
    )


def test_a_law_that_is_not_known_on_the_day_is_still_in_the_list(small):
    assert law_list_page(small.registers.law.values(), date(2010, 1, 1), "wet NAAM")[2:] == snapshot(
        (
            Heading(text="Verspreiden zonder toestemming"),
            Labelled(label="Naam", value="verspreiden"),
            Labelled(label="Geldt", value="geen versie gekend op deze datum", quiet=False),
        )
    )


def test_the_law_behind_advice_that_rests_on_none():
    assert behind_page([]) == (Paragraph("Het advies tot nu toe steunt niet op een wet."),)


def test_the_law_behind_the_advice_so_far(small):
    one = small.registers.law["verspreiden"]

    assert behind_page([cite(one, TODAY, None)]) == snapshot(
        (
            Heading(text="De wet achter het advies tot nu toe"),
            Paragraph(text="Verspreiden zonder toestemming"),
            Labelled(
                label="Op 23 november 2026",
                value="nieuw Strafwetboek, nummer niet geverifieerd, sinds 1 september 2026",
                quiet=False,
            ),
            Labelled(label="Zekerheid", value="niet geverifieerd; nagekeken op 23 november 2026"),
            Labelled(
                label="Het artikel van 2018 noemt", value="art. 371/1 Sw. (van 1 maart 2016 tot en met 30 juni 2020)"
            ),
        )
    )


@pytest.mark.parametrize(("follows", "day"), [(True, date(2018, 1, 1)), (False, TODAY)])
def test_the_day_of_the_facts_counts_only_for_what_follows_them(small, follows, day):
    law = replace(small.registers.law["verspreiden"], follows_facts=follows)
    cited = cite(law, TODAY, date(2018, 1, 1))

    assert (cited.day, cited.version) == (day, law.on(day))
