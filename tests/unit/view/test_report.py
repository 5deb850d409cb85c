from dataclasses import replace
from datetime import date

import pytest

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.report import report

TODAY = date(2026, 11, 23)


@pytest.fixture
def made(small):
    """A report of the small guide on a day, and the ids of what is in it."""

    def make(answers, facts=None, topic=None, **options):
        walk = replay(small.guide, answers, topic, **options)
        return report(walk, small.registers, TODAY, facts, topic)

    return make


def test_advice_stands_in_its_order_with_the_answers_that_led_to_it(made):
    found = made({"acuut": "ja", "klacht": "nee"})

    assert [(one.advice.id, [answered.question.id for answered in one.because]) for one in found.advice] == [
        ("veiligheid-eerst", ["acuut"]),
        ("niet-kijken", ["acuut"]),
        ("toch-bellen", ["klacht", "acuut"]),
        ("respecteer", ["klacht"]),
        ("niet-verplicht", []),
    ]


def test_open_points_are_the_unknown_answers(made):
    found = made({}, rest_unknown=True)

    assert [(point.question.id, point.option.id) for point in found.open_points] == [
        ("acuut", "weet-niet"),
        ("klacht", "niet-gevraagd"),
    ]
    assert made({"acuut": "ja", "klacht": "nee"}).open_points == ()


@pytest.mark.parametrize(
    ("facts", "citation"),
    [
        (None, "nieuw Strafwetboek, nummer niet geverifieerd"),
        (date(2026, 8, 31), "art. 417/9 Sw."),
        (date(2018, 1, 1), "art. 371/1 Sw. (eerste versie)"),
        (date(2010, 1, 1), None),
    ],
)
def test_the_law_is_that_of_the_day_of_the_facts_or_else_of_today(made, facts, citation):
    found = made({"acuut": "ja", "klacht": "nee"}, facts)

    (cited,) = found.law
    assert cited.law.id == "verspreiden"
    assert (cited.version and cited.version.citation) == citation
    assert [one.law for one in found.advice if one.law] == [(cited,)]


def test_a_contact_that_several_advices_name_is_listed_once(made):
    assert [contact.id for contact in made({"acuut": "ja", "klacht": "nee"}).contacts] == ["hulplijn"]


def test_without_advice_there_is_no_law_and_no_contact(made):
    found = made({})

    assert (found.advice, found.law, found.contacts) == ((), (), ())


def test_what_an_advice_that_is_left_out_refers_to_is_left_out_too(small):
    forbidden = replace(small.guide.nodes["respecteer"], verdict=Verdict.FORBIDDEN, about="bellen")
    permitted = replace(small.guide.nodes["toch-bellen"], verdict=Verdict.MAY, about="bellen")
    nodes = {**small.guide.nodes, "respecteer": forbidden, "toch-bellen": permitted}
    walk = replay(replace(small.guide, nodes=nodes), {"acuut": "ja", "klacht": "nee"}, "politie")

    found = report(walk, small.registers, TODAY)

    assert [one.advice.id for one in found.advice] == ["respecteer", "niet-verplicht"]
    assert found.contacts == ()
