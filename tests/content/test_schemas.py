"""`schema`: what an editor is told about the files agrees with what the loader accepts."""

import json
import re
from pathlib import Path

import pytest
import yaml  # noqa: TID253  # a reader of YAML that knows nothing of ours
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot
from jsonschema import Draft202012Validator, FormatChecker

from cli.running import SMALL, sextingwijzer
from content.conftest import CASE
from sextingwijzer.library import packaged_guides
from sextingwijzer.parse.conform import conform
from sextingwijzer.read.source import read
from sextingwijzer.schema import KINDS, schema
from support.mutations import mutated

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
SHIPPED = sorted(packaged_guides().rglob("*.yaml"))
SAMPLES = {
    **{
        kind: (SMALL / "registers" / f"{kind}.yaml").read_text(encoding="utf-8")
        for kind in ("wetgeving", "contacten", "artikel")
    },
    "gids": (SMALL / "proef.yaml").read_text(encoding="utf-8"),
    "gedeeld": (SMALL / "gedeeld" / "vragen.yaml").read_text(encoding="utf-8"),
    "taal": "woorden:\n  - {vermijd: [dader, daders], zeg: de betrokkene, waarom: Het plakt.}\n",
    "regels": (
        "regels:\n  - id: een\n    gidsen: [proef]\n    als: {acuut: [ja, nee], klacht: ja}\n    dan:\n"
        "      advies: veiligheid-eerst\n      contact: [hulplijn]\n"
        "      niet: [samen-gaan, {over: melden, oordeel: [mag, info]}]\n    waarom: Daarom.\n"
    ),
    "casus": f"{CASE}niveau: makkelijk\nminuten: 15\nbespreek: {{acuut: [Hoe weet je dat.]}}\n",
    "antwoorden": 'gids: proef\nversie: "1"\nantwoorden: {acuut: ja}\n',
}


def kind_of(path: Path) -> str:
    """Which kind of file it is, by where it stands."""
    folders = {"gedeeld": "gedeeld", "registers": path.stem, "casussen": "casus"}
    return folders.get(path.parent.name, "regels" if path.stem == "regels" else "gids")


def valid(kind: str, text: str, loader: type = LOADER) -> bool:
    """What a validator says that reads every value as text, as our loader does."""
    validator = Draft202012Validator(schema(kind), format_checker=FormatChecker())
    return validator.is_valid(yaml.load(text, loader))


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one(kind):
    Draft202012Validator.check_schema(schema(kind))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.relative_to(packaged_guides()).as_posix())
def test_a_shipped_file_is_valid(path):
    # With PyYAML's own parser, which is stricter than libyaml and is all that some installations have.
    assert valid(kind_of(path), path.read_text(encoding="utf-8"), yaml.BaseLoader)


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_valid_sample_of_each_kind(kind):
    assert valid(kind, SAMPLES[kind])


@given(st.data())
def test_what_the_loader_refuses_the_schema_refuses_and_nothing_else(data):
    kind = data.draw(st.sampled_from(sorted(SAMPLES)))
    text = data.draw(mutated(SAMPLES[kind]))
    source = read(text.encode(), "f.yaml")
    if source.findings or source.tree is None:
        return  # no YAML that we read; the schema has no say in that
    findings = []
    conform(source.tree, KINDS[kind], findings)

    assert valid(kind, text) == (not findings), findings


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("gids", "oordeel: verboden", "oordeel: verboden!"),
        ("gids", "nagekeken: 2026-11-23", "nagekeken: 2026-11-31"),
        ("gids", "    beslis: acuut\n    naar", "    beslis: acuut\n    advies: Ook\n    naar"),
        ("gids", "start: gevaar", "start: Gevaar"),
        ("casus", "minuten: 15", "minuten: 0"),
        ("regels", "waarom: Daarom.", "waarom: ' '"),
        ("gedeeld", "onbekend: true", "onbekend: ja"),
    ],
)
def test_what_is_wrong_is_refused(kind, old, new):
    assert old in SAMPLES[kind]
    assert not valid(kind, SAMPLES[kind].replace(old, new, 1))


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_says_in_words_what_it_is_for(kind):
    def keys(part):
        if isinstance(part, dict):
            yield from part.get("properties", {}).values()
            for value in part.values():
                yield from keys(value)
        elif isinstance(part, list):
            for value in part:
                yield from keys(value)

    assert all(re.match(r"[A-Zt].*\.$", key["description"]) for key in keys(schema(kind)))


class TestCommand:
    def test_the_schema_of_a_guide_is_what_one_gets(self):
        ran = sextingwijzer("schema")

        assert json.loads(ran.stdout) == schema("gids")
        assert (ran.code, ran.stderr) == (0, "")

    @pytest.mark.parametrize("kind", KINDS)
    def test_or_that_of_the_kind_asked_for(self, kind):
        assert json.loads(sextingwijzer("schema", kind).stdout) == schema(kind)

    def test_another_kind_is_a_usage_error(self):
        ran = sextingwijzer("schema", "gidz")

        assert ran.stderr == snapshot(
            "De soort ‘gidz’ bestaat hier niet. Bedoel je ‘gids’? Geldig: gids, gedeeld, wetgeving, contacten, artikel, taal, regels, casus, antwoorden.\n"
        )
        assert (ran.code, ran.stdout) == (2, "")

    def test_the_help_names_every_kind(self):
        said = sextingwijzer("schema", "--help").stdout

        assert all(kind in said for kind in KINDS)
