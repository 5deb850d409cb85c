"""The JSON of a walk is a promise to other programs: every key of the design, with its type."""

import json

import pytest

from cli.running import sextingwijzer

TEXT_OR_NONE = (str, type(None))
LAW = {
    "id": str,
    "name": str,
    "citation": TEXT_OR_NONE,
    "in_force": bool,
    "certainty": TEXT_OR_NONE,
    "article_citation": TEXT_OR_NONE,
}
ADVICE = {
    "id": str,
    "title": str,
    "verdict": str,
    "about": TEXT_OR_NONE,  # added to the design
    "safety": bool,  # added to the design
    "who": str,
    "when": str,
    "text": str,
    "say": [str],
    "law": [LAW],
    "article": [(int, str)],
    "outside_article": TEXT_OR_NONE,
    "changed_since_2018": TEXT_OR_NONE,  # added to the design
    "contacts": [str],
    "because": [str],
}
WALK = {
    "guide": str,
    "version": str,
    "topic": TEXT_OR_NONE,
    "date": str,
    "facts_date": TEXT_OR_NONE,
    "complete": bool,
    "answers": [{"question": str, "text": str, "option": str, "label": str, "unknown": bool}],
    "unused_answers": [str],
    "open_points": [{"question": str, "text": str}],
    "advice": [ADVICE],
    "contacts": [{"id": str, "name": str, "reach": [str], "checked": str}],
}


def misfits(value, shape, where="$"):
    """Where a value differs from a shape: a type, some types, a list of one shape, or keys with their shapes."""
    if isinstance(shape, dict):
        if not isinstance(value, dict) or value.keys() != shape.keys():
            return [(where, value)]
        return [found for key, part in shape.items() for found in misfits(value[key], part, f"{where}.{key}")]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [(where, value)]
        return [found for i, item in enumerate(value) for found in misfits(item, shape[0], f"{where}[{i}]")]
    types = shape if isinstance(shape, tuple) else (shape,)
    return [] if type(value) in types else [(where, value)]


def walk(*words):
    ran = sextingwijzer("proef", *words, "--formaat", "json")
    assert ran.code == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.mark.parametrize(
    "words",
    [
        ["--rest-onbekend"],
        ["-a", "acuut=ja", "-a", "klacht=ja"],
        ["-a", "acuut=nee", "-a", "klacht=nee", "-a", "nooit-hier=ja"],
        ["politie", "--rest-onbekend", "--feiten", "2019-05-01", "--op", "2026-01-02"],
        ["-a", "acuut=ja", "--rest-onbekend", "--feiten", "1999-01-01"],
    ],
)
def test_every_key_of_the_design_is_there_with_its_type(words):
    assert misfits(walk(*words), WALK) == []


def test_the_head_says_which_walk_this_was():
    data = walk("politie", "--rest-onbekend", "--feiten", "2019-05-01", "--op", "2026-01-02")

    assert [data[key] for key in ("guide", "version", "topic", "date", "facts_date", "complete")] == [
        "proef",
        "1",
        "politie",
        "2026-01-02",
        "2019-05-01",
        True,
    ]


def test_a_whole_walk_on_an_unknown_day_of_the_facts_has_no_topic_and_no_such_day():
    data = walk("--rest-onbekend")

    assert (data["topic"], data["facts_date"], data["date"]) == (None, None, "2026-11-23")


def test_answers_stand_in_the_order_of_the_walk_with_their_words():
    assert walk("-a", "klacht=niet-gevraagd", "-a", "acuut=ja")["answers"] == [
        {
            "question": "acuut",
            "text": "Is er nu onmiddellijk gevaar voor iemand?",
            "option": "ja",
            "label": "Ja",
            "unknown": False,
        },
        {
            "question": "klacht",
            "text": "Wil de leerling klacht indienen?",
            "option": "niet-gevraagd",
            "label": "Dat is nog niet gevraagd",
            "unknown": True,
        },
    ]


def test_unused_answers_and_open_points_are_named():
    data = walk("veiligheid", "-a", "acuut=weet-niet", "-a", "klacht=ja")

    assert data["unused_answers"] == ["klacht"]
    assert data["open_points"] == [{"question": "acuut", "text": "Vraag rustig hoe het nu gaat."}]


def test_an_advice_carries_its_verdict_its_sources_and_its_reasons():
    advice = {one["id"]: one for one in walk("-a", "acuut=ja", "-a", "klacht=nee")["advice"]}

    assert list(advice) == ["veiligheid-eerst", "niet-kijken", "toch-bellen", "respecteer", "niet-verplicht"]
    first = advice["veiligheid-eerst"]
    assert {key: first[key] for key in ("verdict", "safety", "who", "when", "say", "article", "contacts")} == {
        "verdict": "verplicht",
        "safety": True,
        "who": "school",
        "when": "nu",
        "say": ["Goed dat je het vertelt."],
        "article": [51],
        "contacts": ["hulplijn"],
    }
    assert first["outside_article"] == "onze eigen regel"
    assert first["because"] == ["acuut=ja"]
    assert advice["niet-kijken"]["about"] == "beelden-bekijken"
    assert advice["toch-bellen"]["because"] == ["klacht=nee", "acuut=ja"]
    assert advice["niet-verplicht"]["because"] == []


@pytest.mark.parametrize(
    ("facts", "law"),
    [
        ("2019-05-01", {"citation": "art. 371/1 Sw. (eerste versie)", "in_force": True, "certainty": "secundair"}),
        ("2020-06-30", {"citation": "art. 371/1 Sw. (eerste versie)", "in_force": True, "certainty": "secundair"}),
        ("2020-07-01", {"citation": "art. 417/9 Sw.", "in_force": True, "certainty": "tekst-gezien"}),
        ("1999-01-01", {"citation": None, "in_force": False, "certainty": None}),
    ],
)
def test_the_law_is_that_of_the_day_of_the_facts(facts, law):
    data = walk("-a", "acuut=ja", "--rest-onbekend", "--feiten", facts)

    (cited,) = next(one["law"] for one in data["advice"] if one["id"] == "niet-kijken")
    assert cited == {
        "id": "verspreiden",
        "name": "Verspreiden zonder toestemming",
        "article_citation": "art. 371/1 Sw.",
        **law,
    }


def test_the_contacts_of_the_advice_are_given_in_full():
    assert walk("-a", "acuut=ja", "--rest-onbekend")["contacts"] == [
        {
            "id": "hulplijn",
            "name": "De Hulplijn",
            "reach": ["0000 00 000", "hulplijn.example"],
            "checked": "2026-11-23",
        }
    ]


def test_dutch_letters_are_not_escaped():
    stdout = sextingwijzer("proef", "--rest-onbekend", "--formaat", "json").stdout

    assert "\\u" not in stdout
