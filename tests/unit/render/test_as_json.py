import json
from dataclasses import replace
from datetime import date

import pytest
from inline_snapshot import snapshot

from sextingwijzer.engine.replay import replay
from sextingwijzer.render.as_json import as_data, as_json
from sextingwijzer.view.report import report
from support.build import NO_REGISTERS, advice, guide

TODAY = date(2026, 11, 23)


@pytest.fixture
def made(small):
    def make(answers, facts=None, topic=None, **options):
        return report(replay(small.guide, answers, topic, **options), small.registers, TODAY, facts, topic)

    return make


def test_a_report_as_the_design_has_it(made):
    found = as_data(made({"acuut": "weet-niet", "klacht": "ja", "nooit-hier": "ja"}, date(2018, 1, 1)))

    assert found == snapshot(
        {
            "guide": "proef",
            "version": "1",
            "topic": None,
            "date": "2026-11-23",
            "facts_date": "2018-01-01",
            "complete": True,
            "answers": [
                {
                    "question": "acuut",
                    "text": "Is er nu onmiddellijk gevaar voor iemand?",
                    "option": "weet-niet",
                    "label": "Weet ik niet",
                    "unknown": True,
                },
                {
                    "question": "klacht",
                    "text": "Wil de leerling klacht indienen?",
                    "option": "ja",
                    "label": "Ja",
                    "unknown": False,
                },
            ],
            "unused_answers": ["nooit-hier"],
            "open_points": [{"question": "acuut", "text": "Vraag rustig hoe het nu gaat."}],
            "advice": [
                {
                    "id": "veiligheid-nagaan",
                    "title": "Ga na of iedereen veilig is",
                    "verdict": "sterk-aangeraden",
                    "about": None,
                    "safety": True,
                    "who": "school",
                    "when": "nu",
                    "text": "Vraag rustig hoe het nu gaat.",
                    "say": [],
                    "law": [],
                    "article": [51],
                    "outside_article": None,
                    "changed_since_2018": None,
                    "contacts": [],
                    "because": ["acuut=weet-niet"],
                },
                {
                    "id": "samen-gaan",
                    "title": "Ga mee als de leerling dat wil",
                    "verdict": "mag",
                    "about": "klacht-indienen",
                    "safety": False,
                    "who": "clb",
                    "when": "vandaag",
                    "text": "Vraag eerst wat de leerling zelf wil.",
                    "say": [],
                    "law": [],
                    "article": [39],
                    "outside_article": None,
                    "changed_since_2018": None,
                    "contacts": [],
                    "because": ["klacht=ja"],
                },
                {
                    "id": "niet-verplicht",
                    "title": "Je bent niet verplicht te melden",
                    "verdict": "hoeft-niet",
                    "about": "melden",
                    "safety": False,
                    "who": "school",
                    "when": "later",
                    "text": "Niets doen is wel geen optie.",
                    "say": [],
                    "law": [],
                    "article": [50],
                    "outside_article": None,
                    "changed_since_2018": None,
                    "contacts": [],
                    "because": [],
                },
            ],
            "contacts": [],
        }
    )


def test_an_advice_with_law_contact_and_a_source_outside_the_article(made):
    found = as_data(made({"acuut": "ja", "klacht": "ja"}))

    assert found["advice"][:2] == snapshot(
        [
            {
                "id": "veiligheid-eerst",
                "title": "Zorg eerst voor veiligheid",
                "verdict": "verplicht",
                "about": None,
                "safety": True,
                "who": "school",
                "when": "nu",
                "text": """\
Bel [112] als het moet.

Doe dan dit:
- blijf erbij
- bel iemand die kan helpen, ook
  als het laat is\
""",
                "say": ["Goed dat je het vertelt."],
                "law": [],
                "article": [51],
                "outside_article": "onze eigen regel",
                "changed_since_2018": None,
                "contacts": ["hulplijn"],
                "because": ["acuut=ja"],
            },
            {
                "id": "niet-kijken",
                "title": "Bekijk de beelden niet",
                "verdict": "verboden",
                "about": "beelden-bekijken",
                "safety": False,
                "who": "iedereen",
                "when": "nu",
                "text": "Zie [art. 371/1 Sw.] en [noodtoestand]; ook niet <b>even</b>.",
                "say": [],
                "law": [
                    {
                        "id": "verspreiden",
                        "name": "Verspreiden zonder toestemming",
                        "citation": "nieuw Strafwetboek, nummer niet geverifieerd",
                        "in_force": True,
                        "certainty": "niet-geverifieerd",
                        "article_citation": "art. 371/1 Sw.",
                    }
                ],
                "article": [37],
                "outside_article": None,
                "changed_since_2018": "Het nummer is veranderd.",
                "contacts": [],
                "because": ["acuut=ja"],
            },
        ]
    )
    assert found["contacts"] == snapshot(
        [
            {
                "id": "hulplijn",
                "name": "De Hulplijn",
                "reach": ["0000 00 000", "hulplijn.example"],
                "checked": "2026-11-23",
            }
        ]
    )


def test_a_law_without_a_version_on_the_day_is_not_in_force(made):
    found = as_data(made({"acuut": "ja", "klacht": "ja"}, date(2010, 1, 1)))

    assert found["advice"][1]["law"] == [
        {
            "id": "verspreiden",
            "name": "Verspreiden zonder toestemming",
            "citation": None,
            "in_force": False,
            "certainty": None,
            "article_citation": "art. 371/1 Sw.",
        }
    ]


def test_a_walk_that_is_not_complete_and_a_topic_are_said(made):
    found = as_data(made({"klacht": "nee"}, topic="politie"))

    assert (found["topic"], found["complete"], [one["id"] for one in found["advice"]]) == (
        "politie",
        False,
        ["respecteer"],
    )


def test_an_open_point_without_a_way_to_find_out_says_the_question():
    walk = replay(guide({"a": ("v", {"anders": "einde"})}), {}, rest_unknown=True)

    assert as_data(report(walk, NO_REGISTERS, TODAY))["open_points"] == [{"question": "v", "text": "v?"}]


@pytest.mark.parametrize(("number", "shown"), [("51", 51), ("T1", "T1"), ("²", "²"), ("007", 7)])
def test_statement_numbers_are_numbers_where_they_can_be(number, shown):
    walked = guide({"a": "einde"})
    walked = replace(walked, nodes={"a": advice("a", statements=(number,))})

    assert as_data(report(replay(walked, {}), NO_REGISTERS, TODAY))["advice"][0]["article"] == [shown]


def test_the_text_is_json_that_people_can_read(made):
    text = as_json(made({}, rest_unknown=True))

    assert json.loads(text) == as_data(made({}, rest_unknown=True))
    assert text.startswith('{\n  "guide": "proef",')
    assert text.endswith("}\n")


def test_letters_outside_ascii_are_left_as_they_are(made):
    found = made({}, rest_unknown=True)
    title = replace(found, walk=replace(found.walk, guide=replace(found.walk.guide, version="één")))

    assert '"version": "één"' in as_json(title)
