"""`paden`: how many walks there are, exactly, and the shortest to anywhere."""

import json

import pytest
from inline_snapshot import snapshot

from cli.running import sextingwijzer


def paths(*words):
    return sextingwijzer("paden", *words, "--gidsen", "gidsen", guides=None)


@pytest.fixture
def few_states(monkeypatch):
    monkeypatch.setattr("sextingwijzer.commands.paths.STATE_LIMIT", 2)


NEVER = """\
  eerst: {beslis: acuut, naar: {ja: weer, anders: klacht-bereid}}
  weer: {beslis: acuut, naar: {nee: nooit, anders: klacht-bereid}}
  nooit: {advies: X, oordeel: info, wie: school, wanneer: nu, tekst: X., buiten-artikel: x, naar: klacht-bereid}
"""
TOO_MANY = "proef: te veel wandelingen om te tellen (gestopt na 2 toestanden)."


class TestText:
    def test_the_walks_and_the_shortest(self, folder):
        ran = paths("proef")

        assert ran.stdout == snapshot("""\
proef: 9 verschillende wandelingen (volledig geteld).
De kortste vraagt 2 antwoorden:
  sextingwijzer --gidsen gidsen proef -a acuut=nee -a klacht=ja
""")
        assert (ran.code, ran.stderr) == (0, "")

    def test_the_shortest_to_a_node(self, folder):
        assert paths("proef", "--naar", "toch-bellen").stdout == snapshot("""\
proef: 9 verschillende wandelingen (volledig geteld).
De kortste naar ‘toch-bellen’ vraagt 2 antwoorden:
  sextingwijzer --gidsen gidsen proef -a acuut=ja -a klacht=nee
""")

    def test_a_node_that_needs_no_answer(self, folder):
        assert paths("proef", "--naar", "gevaar").stdout.splitlines()[1:] == [
            "De kortste naar ‘gevaar’ vraagt 0 antwoorden:",
            "  sextingwijzer --gidsen gidsen proef",
        ]

    def test_a_node_that_no_walk_comes_to(self, folder, edit):
        # Who is past `gevaar` has answered `acuut`, and only `ja` leads there.
        edit(
            "proef.yaml",
            ("    beslis: acuut\n    naar: {ja: toch-bellen", "    beslis: acuut\n    naar: {nee: toch-bellen"),
        )
        edit("proef.yaml", ("nee: einde, weet-niet", "nee: niet-verplicht, weet-niet"))
        edit("proef.yaml", ("start: klacht-bereid", "start: gevaar-2"))
        edit(
            "proef.yaml",
            ("knopen:\n", "knopen:\n  gevaar-2:\n    beslis: acuut\n    naar: {ja: klacht-bereid, anders: einde}\n"),
        )

        ran = paths("proef", "--naar", "toch-bellen")

        assert ran.stdout.splitlines()[1:] == ["Naar ‘toch-bellen’ leidt geen enkele wandeling van de hele gids."]
        assert ran.code == 0

    def test_more_walks_than_anyone_reads_are_rounded(self, folder, edit):
        options = "".join(f"      o{n}: Optie {n}\n" for n in range(20))
        many = "".join(
            f"  v{n}:\n    vraag: V?\n    waarom: W.\n    opties:\n{options}      weet-niet: {{tekst: W, onbekend: true}}\n"
            for n in range(60)
        )
        nodes = "".join(
            f"  k{n}:\n    beslis: v{n}\n    naar: {{anders: {f'k{n + 1}' if n < 59 else 'einde'}}}\n"
            for n in range(60)
        )
        edit("proef.yaml", ("start: klacht-bereid", "start: k0"), ("knopen:\n", f"vragen:\n{many}knopen:\n{nodes}"))
        for name in ("klacht-bereid", "samen-gaan", "respecteer", "nog-gevaar", "toch-bellen", "niet-verplicht"):
            self.drop(folder, name)

        ran = paths("proef", "--formaat", "json")

        assert json.loads(ran.stdout)["paths"] == 3 * 21**60
        assert paths("proef").stdout.startswith("proef: ongeveer 10^79 verschillende wandelingen (volledig geteld).\n")

    def drop(self, folder, name):
        path = folder / "proef.yaml"
        before, _, after = path.read_text(encoding="utf-8").partition(f"\n  {name}:\n")
        rest = after.splitlines(keepends=True)
        while rest and rest[0].startswith("    "):
            rest.pop(0)
        path.write_text(f"{before}\n{''.join(rest)}", encoding="utf-8")

    @pytest.mark.usefixtures("few_states")
    def test_where_it_stops_counting_it_says_so(self, folder):
        ran = paths("proef")

        assert (ran.code, ran.stdout) == (0, f"{TOO_MANY}\n")

    @pytest.mark.usefixtures("few_states")
    def test_a_way_to_a_node_is_found_without_counting(self, folder):
        assert paths("proef", "--naar", "samen-gaan").stdout == snapshot("""\
proef: te veel wandelingen om te tellen (gestopt na 2 toestanden).
Een weg naar ‘samen-gaan’ vraagt 2 antwoorden, misschien niet de kortste:
  sextingwijzer --gidsen gidsen proef -a acuut=weet-niet -a klacht=ja
""")

    @pytest.mark.usefixtures("few_states")
    def test_that_there_is_none_is_proved_without_counting(self, folder, edit):
        edit("proef.yaml", ("knopen:\n", f"knopen:\n{NEVER}"), ("start: klacht-bereid", "start: eerst"))

        assert paths("proef", "--naar", "nooit").stdout.splitlines() == [
            TOO_MANY,
            "Naar ‘nooit’ leidt geen enkele wandeling van de hele gids.",
        ]


class TestJson:
    def test_counted_in_full(self, folder):
        assert json.loads(paths("proef", "--formaat", "json").stdout) == snapshot(
            {
                "guide": "proef",
                "paths": 9,
                "exhaustive": True,
                "shortest": ["acuut=nee", "klacht=ja"],
                "reachable": True,
                "way": ["acuut=nee", "klacht=ja"],
            }
        )

    @pytest.mark.usefixtures("few_states")
    def test_not_counted_in_full(self, folder):
        assert json.loads(paths("proef", "--formaat", "json", "--naar", "samen-gaan").stdout) == snapshot(
            {
                "guide": "proef",
                "paths": None,
                "exhaustive": False,
                "shortest": None,
                "reachable": True,
                "way": ["acuut=weet-niet", "klacht=ja"],
            }
        )


@pytest.mark.parametrize(
    "words", [("proev",), ("proef", "--naar", "gevar"), ("proef", "--formaat", "xml"), ()], ids=" ".join
)
def test_what_it_cannot_do_is_a_usage_error(folder, words):
    ran = paths(*words)

    assert (ran.code, ran.stdout) == (2, "")


def test_a_guide_and_a_node_that_were_almost_right_are_suggested(folder):
    assert paths("proev").stderr == "Er is geen gids ‘proev’. Bedoel je ‘proef’?\n"
    assert paths("proef", "--naar", "gevar").stderr == "De gids ‘proef’ heeft geen knoop ‘gevar’. Bedoel je ‘gevaar’?\n"
