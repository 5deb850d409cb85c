from dataclasses import replace
from datetime import date

import pytest
from inline_snapshot import snapshot

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.verdict import Verdict, Who
from sextingwijzer.view.advice_page import LIMITS, advice_page, source
from sextingwijzer.view.blocks import Bullets, Heading, Judged, Labelled, Paragraph, Title
from sextingwijzer.view.report import report
from support.build import NO_REGISTERS, advice, guide

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(small):
    def make(answers, facts=None, topic=None, **options):
        walk = replay(small.guide, answers, topic, **options)
        return advice_page(report(walk, small.registers, TODAY, facts, topic))

    return make


def headings(blocks):
    return [block.text for block in blocks if isinstance(block, Heading)]


def under(blocks, heading):
    """The blocks under a heading."""
    start = blocks.index(Heading(heading)) + 1
    rest = blocks[start:]
    return rest[: next((index for index, block in enumerate(rest) if isinstance(block, Heading)), len(rest))]


def labels(blocks, label):
    return [block.value for block in blocks if isinstance(block, Labelled) and block.label == label]


FULL = {"acuut": "ja", "klacht": "nee"}


def test_the_sections_stand_in_their_order(page):
    assert headings(page({"acuut": "ja", "klacht": "niet-gevraagd"})) == [
        "In het kort",
        "Eerst veiligheid",
        "Wat je niet doet",
        "Nu",
        "Deze week",
        "Later",
        "Nog uit te zoeken",
        "De wet",
        "Wie kan helpen",
        "Je antwoorden",
        "Wat deze gids is",
    ]


def test_sections_without_content_are_left_out(page):
    assert headings(page({"acuut": "nee", "klacht": "ja"})) == ["Vandaag", "Later", "Je antwoorden", "Wat deze gids is"]
    assert headings(page({})) == ["Wat deze gids is"]


def test_the_head_says_which_guide_which_version_and_which_day(page):
    assert page(FULL)[:2] == (
        Title("Proef met een [haakje] en een :dubbelepunt:"),
        Paragraph("23 november 2026 · gids proef, versie 1 · voor wie test", quiet=True),
    )


def test_a_topic_on_its_own_is_named_in_the_title(page):
    assert page({"klacht": "ja"}, topic="politie")[0] == Title(
        "Proef met een [haakje] en een :dubbelepunt:: Melden [bij de politie]?"
    )


def test_a_walk_that_is_not_complete_says_so(page):
    unfinished = "Deze wandeling is niet af: hieronder staat het advies tot waar je bent gekomen."

    assert Paragraph(unfinished) in page({"acuut": "ja"})
    assert Paragraph(unfinished) not in page(FULL)


def test_without_advice_the_page_says_so(page):
    assert Paragraph("Er is nog geen advies.") in page({})


def test_an_advice_has_its_verdict_first_and_its_source_last(page):
    assert under(page(FULL), "Eerst veiligheid") == snapshot(
        (
            Judged(verdict=Verdict.REQUIRED, title="Zorg eerst voor veiligheid"),
            Paragraph(text="Bel [112] als het moet."),
            Paragraph(text="Doe dan dit:"),
            Bullets(items=("blijf erbij", "bel iemand die kan helpen, ook als het laat is")),
            Paragraph(text="Zo kun je het zeggen:", quiet=True),
            Bullets(items=("“Goed dat je het vertelt.”",)),
            Labelled(label="Wie", value="de school, nu"),
            Labelled(label="Omdat", value="Is er nu onmiddellijk gevaar voor iemand? Ja"),
            Labelled(label="Bron", value="artikel 2018, uitspraak 51; buiten het artikel: onze eigen regel"),
        )
    )


def test_law_that_changed_is_said_within_the_advice(page):
    assert under(page(FULL, date(2018, 1, 1)), "Wat je niet doet") == snapshot(
        (
            Judged(verdict=Verdict.FORBIDDEN, title="Bekijk de beelden niet"),
            Paragraph(text="Zie [art. 371/1 Sw.] en [noodtoestand]; ook niet <b>even</b>."),
            Labelled(label="Recht gewijzigd sinds 2018", value="Het nummer is veranderd.", quiet=False),
            Labelled(label="Wie", value="iedereen, nu"),
            Labelled(label="Omdat", value="Is er nu onmiddellijk gevaar voor iemand? Ja"),
            Labelled(label="Wet", value="Verspreiden zonder toestemming"),
            Labelled(label="Bron", value="artikel 2018, uitspraak 37"),
        )
    )


def test_open_points_say_how_to_find_out(page):
    assert under(page({}, rest_unknown=True), "Nog uit te zoeken")[-1] == Bullets(
        (
            "Is er nu onmiddellijk gevaar voor iemand? Vraag rustig hoe het nu gaat.",
            "Wil de leerling klacht indienen? Vraag het zonder te sturen.",
        )
    )


def test_the_law_of_today_names_how_sure_we_are_and_what_the_article_said(page):
    assert under(page(FULL), "De wet") == snapshot(
        (
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


def test_the_law_of_the_day_of_the_facts_says_that_it_is(page):
    assert under(page(FULL, date(2018, 1, 1)), "De wet") == snapshot(
        (
            Paragraph(
                text="Wat strafbaar is, staat er zoals het was op 1 januari 2018, de datum van de feiten; al het andere zoals het nu is. Veranderde een strafregel na de feiten, dan geldt de mildste van beide: laat je adviseren.",
                quiet=True,
            ),
            Paragraph(text="Verspreiden zonder toestemming"),
            Labelled(
                label="Op 1 januari 2018",
                value="art. 371/1 Sw. (eerste versie), van 1 maart 2016 tot en met 30 juni 2020",
                quiet=False,
            ),
            Labelled(
                label="Zekerheid", value="uit een tweede bron, wettekst niet gezien; nagekeken op 23 november 2026"
            ),
            Labelled(
                label="Het artikel van 2018 noemt", value="art. 371/1 Sw. (van 1 maart 2016 tot en met 30 juni 2020)"
            ),
        )
    )


def test_a_day_without_a_known_version_is_no_empty_place(page):
    assert under(page(FULL, date(2010, 1, 1)), "De wet") == snapshot(
        (
            Paragraph(
                text="Wat strafbaar is, staat er zoals het was op 1 januari 2010, de datum van de feiten; al het andere zoals het nu is. Veranderde een strafregel na de feiten, dan geldt de mildste van beide: laat je adviseren.",
                quiet=True,
            ),
            Paragraph(text="Verspreiden zonder toestemming"),
            Labelled(
                label="Op 1 januari 2010", value="we kennen geen versie die toen gold; laat je adviseren", quiet=False
            ),
            Labelled(
                label="Het artikel van 2018 noemt", value="art. 371/1 Sw. (van 1 maart 2016 tot en met 30 juni 2020)"
            ),
        )
    )


def test_a_contact_has_each_way_to_reach_it_on_a_line_of_its_own(page):
    assert under(page(FULL), "Wie kan helpen") == snapshot(
        (
            Paragraph(text="De Hulplijn: Bel of schrijf."),
            Labelled(label="Voor", value="iedereen; bron nagekeken op 23 november 2026"),
            Bullets(items=("0000 00 000", "hulplijn.example")),
        )
    )


def test_the_answers_stand_at_the_end_with_the_limits_of_the_guide(page):
    blocks = page(FULL)

    assert under(blocks, "Je antwoorden") == (
        Bullets(
            (
                "Is er nu onmiddellijk gevaar voor iemand? Ja",
                "Wil de leerling klacht indienen? Nee, dat wil de leerling [nu] niet",
            )
        ),
    )
    assert blocks[-1] == Paragraph(LIMITS)


def test_every_advice_says_who_and_when(page):
    blocks = page(FULL)
    judged = [block for block in blocks if isinstance(block, Judged)]

    assert labels(blocks, "Wie") == [
        "de school, nu",
        "iedereen, nu",
        "de school, nu",
        "de school, deze week",
        "de school, later",
    ]
    assert len(labels(blocks, "Bron")) == len(judged)


def test_an_advice_that_does_not_depend_on_an_answer_gives_no_reason():
    walk = replay(guide({"a": "b", "b": "einde"}), {})

    assert labels(advice_page(report(walk, NO_REGISTERS, TODAY)), "Omdat") == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"statements": ("51",), "outside": None}, "artikel 2018, uitspraak 51"),
        ({"statements": ("51", "T1"), "outside": None}, "artikel 2018, uitspraken 51, T1"),
        ({"outside": "de wet zelf"}, "buiten het artikel: de wet zelf"),
        ({"statements": ("51",), "outside": "x"}, "artikel 2018, uitspraak 51; buiten het artikel: x"),
    ],
)
def test_where_an_advice_comes_from(changed, words):
    assert source(advice("a", **changed)) == words


@pytest.mark.parametrize(
    ("guide_id", "who", "says"),
    [
        ("leerling", Who.PUPIL, "jij, later"),
        ("ouders", Who.PARENTS, "jij, later"),
        ("school", Who.PUPIL, "de leerling, later"),
        ("school", Who.SCHOOL, "de school, later"),
        ("leerling", Who.EVERYONE, "iedereen, later"),
    ],
)
def test_a_guide_for_those_at_home_speaks_to_them(guide_id, who, says):
    made = guide({"a": "einde"})
    made = replace(made, id=guide_id, nodes={"a": advice("a", who=who)})

    blocks = advice_page(report(replay(made, {}), NO_REGISTERS, TODAY))

    assert [block.value for block in blocks if isinstance(block, Labelled) and block.label == "Wie"] == [says]
