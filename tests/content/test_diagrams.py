"""`diagram`: a guide in Mermaid, DOT and indented text."""

import re

import pytest
from inline_snapshot import snapshot

from cli.running import sextingwijzer
from sextingwijzer.graph.dot import dot
from sextingwijzer.graph.mermaid import mermaid
from sextingwijzer.graph.outline import outline
from sextingwijzer.library import Library, packaged_guides
from sextingwijzer.model.guide import END, OTHERWISE
from sextingwijzer.model.verdict import Verdict
from support.build import advice, guide
from support.modes import assert_owner_only


def diagram(*words):
    return sextingwijzer("diagram", *words, "--gidsen", "gidsen", guides=None)


class TestNotations:
    def test_mermaid_is_what_one_gets(self, folder):
        ran = diagram("proef")

        assert ran.stdout == snapshot("""\
flowchart TD
  onderwerp_k_veiligheid(["Is iedereen veilig?"]):::onderwerp --> k_gevaar
  onderwerp_k_politie(["Melden [bij de politie]?"]):::onderwerp --> k_klacht_bereid
  k_gevaar{"Is er nu onmiddellijk gevaar voor iemand?"}
  k_gevaar -->|"Ja"| k_veiligheid_eerst
  k_gevaar -->|"Nee"| einde_
  k_gevaar -->|"Weet ik niet"| k_veiligheid_nagaan
  k_veiligheid_eerst["‼ VERPLICHT: Zorg eerst voor veiligheid"]:::k_verplicht
  k_veiligheid_eerst --> k_niet_kijken
  k_niet_kijken["×× VERBODEN: Bekijk de beelden niet"]:::k_verboden
  k_niet_kijken --> einde_
  k_veiligheid_nagaan["►► STERK AANGERADEN: Ga na of iedereen veilig is"]:::k_sterk_aangeraden
  k_veiligheid_nagaan --> einde_
  k_klacht_bereid{"Wil de leerling klacht indienen?"}
  k_klacht_bereid -->|"Ja"| k_samen_gaan
  k_klacht_bereid -->|"Nee, dat wil de leerling [nu] niet / Dat is nog niet gevraagd"| k_respecteer
  k_samen_gaan["√ MAG: Ga mee als de leerling dat wil"]:::k_mag
  k_samen_gaan --> k_niet_verplicht
  k_niet_verplicht["○ HOEFT NIET: Je bent niet verplicht te melden"]:::k_hoeft_niet
  k_niet_verplicht --> einde_
  k_respecteer["‼ VERPLICHT: Respecteer de keuze"]:::k_verplicht
  k_respecteer --> k_nog_gevaar
  k_nog_gevaar{"Is er nu onmiddellijk gevaar voor iemand?"}
  k_nog_gevaar -->|"Ja"| k_toch_bellen
  k_nog_gevaar -->|"Nee / Weet ik niet"| k_niet_verplicht
  k_toch_bellen["►► STERK AANGERADEN: Bel toch bij gevaar"]:::k_sterk_aangeraden
  k_toch_bellen --> k_niet_verplicht
  einde_(("einde"))
  classDef onderwerp font-weight:bold
  classDef k_verplicht fill:#f3e3f0,stroke:#7a1f6b,color:#1d232b
  classDef k_sterk_aangeraden fill:#dcedf3,stroke:#0b5a78,color:#1d232b
  classDef k_aangeraden fill:#e8f2f5,stroke:#22667d,color:#1d232b
  classDef k_mag fill:#e0f1e3,stroke:#1c6b2f,color:#1d232b
  classDef k_hoeft_niet fill:#eaf2ea,stroke:#41683f,color:#1d232b
  classDef k_mag_niet fill:#f9e2e0,stroke:#a3221d,color:#1d232b
  classDef k_verboden fill:#f9e2e0,stroke:#a3221d,color:#1d232b
  classDef k_info fill:#e9ecf0,stroke:#44546a,color:#1d232b
""")
        assert (ran.code, ran.stderr) == (0, "")

    def test_dot(self, folder):
        assert diagram("proef", "--formaat", "dot").stdout == snapshot("""\
digraph "proef" {
  node [fontname="sans-serif", fontsize=11];
  einde [shape=circle];
  "onderwerp veiligheid" [label="Is iedereen veilig?", shape=plaintext];
  "onderwerp veiligheid" -> "gevaar";
  "onderwerp politie" [label="Melden [bij de politie]?", shape=plaintext];
  "onderwerp politie" -> "klacht-bereid";
  "gevaar" [label="Is er nu onmiddellijk gevaar\\nvoor iemand?", shape=box, style=rounded];
  "gevaar" -> "veiligheid-eerst" [label="Ja"];
  "gevaar" -> "einde" [label="Nee"];
  "gevaar" -> "veiligheid-nagaan" [label="Weet ik niet"];
  "veiligheid-eerst" [label="‼ VERPLICHT: Zorg eerst voor\\nveiligheid", shape=box, style=filled, fillcolor="#f3e3f0", color="#7a1f6b"];
  "veiligheid-eerst" -> "niet-kijken";
  "niet-kijken" [label="×× VERBODEN: Bekijk de\\nbeelden niet", shape=box, style=filled, fillcolor="#f9e2e0", color="#a3221d"];
  "niet-kijken" -> "einde";
  "veiligheid-nagaan" [label="►► STERK AANGERADEN: Ga na\\nof iedereen veilig is", shape=box, style=filled, fillcolor="#dcedf3", color="#0b5a78"];
  "veiligheid-nagaan" -> "einde";
  "klacht-bereid" [label="Wil de leerling klacht\\nindienen?", shape=box, style=rounded];
  "klacht-bereid" -> "samen-gaan" [label="Ja"];
  "klacht-bereid" -> "respecteer" [label="Nee, dat wil de leerling\\n[nu] niet / Dat is nog niet\\ngevraagd"];
  "samen-gaan" [label="√ MAG: Ga mee als de\\nleerling dat wil", shape=box, style=filled, fillcolor="#e0f1e3", color="#1c6b2f"];
  "samen-gaan" -> "niet-verplicht";
  "niet-verplicht" [label="○ HOEFT NIET: Je bent niet\\nverplicht te melden", shape=box, style=filled, fillcolor="#eaf2ea", color="#41683f"];
  "niet-verplicht" -> "einde";
  "respecteer" [label="‼ VERPLICHT: Respecteer de\\nkeuze", shape=box, style=filled, fillcolor="#f3e3f0", color="#7a1f6b"];
  "respecteer" -> "nog-gevaar";
  "nog-gevaar" [label="Is er nu onmiddellijk gevaar\\nvoor iemand?", shape=box, style=rounded];
  "nog-gevaar" -> "toch-bellen" [label="Ja"];
  "nog-gevaar" -> "niet-verplicht" [label="Nee / Weet ik niet"];
  "toch-bellen" [label="►► STERK AANGERADEN: Bel\\ntoch bij gevaar", shape=box, style=filled, fillcolor="#dcedf3", color="#0b5a78"];
  "toch-bellen" -> "niet-verplicht";
}
""")

    def test_indented_text_shows_each_node_in_full_once(self, folder):
        assert diagram("proef", "--formaat", "tekst").stdout == snapshot("""\
veiligheid: Is iedereen veilig?
  Is er nu onmiddellijk gevaar voor iemand? (gevaar)
  [Ja]
    ‼ VERPLICHT: Zorg eerst voor veiligheid (veiligheid-eerst)
    ×× VERBODEN: Bekijk de beelden niet (niet-kijken)
    einde
  [Nee]
    einde
  [Weet ik niet]
    ►► STERK AANGERADEN: Ga na of iedereen veilig is (veiligheid-nagaan)
    einde

politie: Melden [bij de politie]?
  Wil de leerling klacht indienen? (klacht-bereid)
  [Ja]
    √ MAG: Ga mee als de leerling dat wil (samen-gaan)
    ○ HOEFT NIET: Je bent niet verplicht te melden (niet-verplicht)
    einde
  [Nee, dat wil de leerling [nu] niet / Dat is nog niet gevraagd]
    ‼ VERPLICHT: Respecteer de keuze (respecteer)
    Is er nu onmiddellijk gevaar voor iemand? (nog-gevaar)
    [Ja]
      ►► STERK AANGERADEN: Bel toch bij gevaar (toch-bellen)
      ○ HOEFT NIET: Je bent niet verplicht te melden (niet-verplicht, zie hoger)
    [Nee / Weet ik niet]
      ○ HOEFT NIET: Je bent niet verplicht te melden (niet-verplicht, zie hoger)
""")

    def test_one_topic(self, folder):
        drawn = diagram("proef", "veiligheid").stdout

        assert "k_niet_kijken" in drawn
        assert "k_klacht_bereid" not in drawn

    def test_another_notation(self, folder):
        ran = diagram("proef", "--formaat", "ascii")

        assert (ran.code, ran.stderr) == (
            2,
            "Het formaat ‘ascii’ bestaat hier niet. Geldig: mermaid, dot, tekst.\n",
        )

    @pytest.mark.parametrize("words", [("proev",), ("proef", "politi")])
    def test_a_guide_or_topic_that_is_not_there(self, folder, words):
        ran = diagram(*words)

        assert (ran.code, ran.stdout) == (2, "")
        assert "Bedoel je" in ran.stderr

    def test_into_a_file_that_only_the_owner_reads(self, folder, tmp_path):
        ran = diagram("proef", "-o", "proef.mmd")

        assert (tmp_path / "proef.mmd").read_text(encoding="utf-8") == diagram("proef").stdout
        assert_owner_only(tmp_path / "proef.mmd")
        assert ran.stdout == ""


AWKWARD = 'Zie [art. 371/1 Sw.] "nu" <b> & #35; {x} \\ | `code` (ja)?'


@pytest.fixture
def awkward():
    """A guide with signs that mean something in the notations, in a topic, a question, an option and an advice."""
    made = guide({"a": ("v", {"ja": "raad", OTHERWISE: END}), "raad": END})
    made.nodes["raad"] = advice("raad", title=AWKWARD, verdict=Verdict.MAY)
    question = made.questions["v"]
    options = {key: type(one)(one.id, AWKWARD, one.unknown) for key, one in question.options.items()}
    made.questions["v"] = type(question)("v", AWKWARD, "Want.", options)
    return type(made)(
        **{
            **{name: getattr(made, name) for name in made.__slots__},
            "topics": (type(made.topics[0])("a", AWKWARD, "a"),),
        }
    )


class TestSignsThatMeanSomething:
    def test_in_mermaid_they_are_spelled_out(self, awkward):
        entities = {"quot": '"', "lt": "<", "gt": ">", "amp": "&", "35": "#", "96": "`"}
        drawn = mermaid(awkward, awkward.topics)
        quoted = re.findall(r'"([^"]*)"', drawn)

        shown = [re.sub("#([a-z0-9]+);", lambda found: entities[found[1]], text) for text in quoted]

        assert [text for text in shown if AWKWARD in text] == [text for text in shown if text != "einde"]
        assert all(sign not in text for text in quoted for sign in '<>"`')

    def test_in_dot_they_are_escaped(self, awkward):
        drawn = dot(awkward, awkward.topics)
        labels = re.findall(r'label="((?:[^"\\]|\\.)*)"', drawn)

        shown = [re.sub(r"\\(.)", lambda found: {"n": " "}.get(found[1], found[1]), label) for label in labels]

        assert [label for label in shown if AWKWARD in label] == shown

    def test_in_text_they_stand_as_they_are(self, awkward):
        assert outline(awkward, awkward.topics).count(AWKWARD) == 5


def test_an_option_is_on_the_edge_that_it_takes():
    drawn = mermaid(made := guide({"a": ("v", {"ja": "raad", "nee": END, OTHERWISE: END}), "raad": END}), made.topics)

    assert '  k_a -->|"Ja"| k_raad\n' in drawn
    assert '  k_a -->|"Nee / Weet ik niet"| einde_\n' in drawn


def test_an_advice_has_the_colour_of_its_verdict_and_says_it_in_a_word():
    for verdict in Verdict:
        made = guide({"raad": END})
        made.nodes["raad"] = advice("raad", verdict=verdict)
        name = verdict.value.replace("-", "_")

        drawn = mermaid(made, made.topics)

        assert f":::k_{name}\n" in drawn
        assert f"  classDef k_{name} fill:#" in drawn


@pytest.mark.parametrize("guide_id", Library(packaged_guides()).guide_ids())
@pytest.mark.parametrize("draw", [mermaid, dot, outline])
def test_every_node_of_a_shipped_guide_is_drawn(guide_id, draw):
    shipped = Library(packaged_guides()).sound(guide_id).guide

    drawn = draw(shipped, shipped.topics)

    names = {
        mermaid: lambda name: f"k_{name.replace('-', '_')}",
        dot: lambda name: f'"{name}"',
        outline: lambda name: name,
    }
    assert all(names[draw](topic.start) in drawn for topic in shipped.topics if topic.start != END)


def test_thousands_of_nodes_in_a_row_exhaust_no_stack():
    made = guide({f"k{n}": f"k{n + 1}" if n < 5_000 else END for n in range(5_001)})

    for draw in (mermaid, dot, outline):
        assert "k5000" in draw(made, made.topics)
