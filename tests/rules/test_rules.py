"""Every rule by example: tests/rules/<rule>/good-*.yaml gives no finding, bad-*.yaml gives that rule and no other.

Dropping a file in a folder is writing a test. A file is a guide, unless its name says which other file of a folder of
guides it stands for: `bad-something.wetgeving.yaml` is the register of law, and the rest comes from _folder/. What the
user reads about a bad file stands beside it in a .txt; UPDATE=1 writes these anew.
"""

import ast
import io
import os
import re
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

import sextingwijzer
from sextingwijzer.context import Context
from sextingwijzer.proof.subject import subject
from sextingwijzer.rules.allowed import ALLOWABLE
from sextingwijzer.rules.thorough import WALK_RULES, WRITTEN_RULES
from sextingwijzer.shell import run

HERE = Path(__file__).parent
SOURCES = Path(sextingwijzer.__file__).parent
RULES = sorted(folder.name for folder in HERE.iterdir() if folder.is_dir() and not folder.name.startswith("_"))
EXAMPLES = sorted(path for rule in RULES for path in (HERE / rule).glob("*.yaml"))
STANDS_FOR = {
    "": "proef.yaml",
    "samen": "proef.yaml",  # with the folder around it: what only shows when all guides are there
    "gedeeld": "gedeeld/vragen.yaml",
    "wetgeving": "registers/wetgeving.yaml",
    "contacten": "registers/contacten.yaml",
    "artikel": "registers/artikel.yaml",
    "taal": "registers/taal.yaml",
    "regels": "regels.yaml",
    "casus": "casussen/voorval.yaml",
    "antwoorden": "antwoorden.yaml",
    "commando": "test.yaml",
    "meer": "gedeeld/meer.yaml",
    "vreemd": "registers/wetten.yaml",
    "yml": "casussen/voorval.yml",
    "map": "casus/voorval.yaml",
}
ALSO = {"geen-einde": {"kring"}}  # a topic that cannot end runs in a circle, and both are said
REPORTED = re.compile(r"^\S+:\d+:\d+: \w+\[([a-z0-9-]+)\]: ", re.MULTILINE)
SIX_MEGABYTES = 6_000_000


def said_about(example: Path, tmp_path: Path) -> str:
    """What the user reads when the example is checked; when it holds answers, when it is used."""
    folder = shutil.copytree(HERE / "_folder", tmp_path / "gidsen")
    kind = example.name.removesuffix(".yaml").partition(".")[2]
    target = folder / STANDS_FOR[kind]
    target.parent.mkdir(exist_ok=True)
    data = example.read_bytes()
    target.write_bytes(
        data.ljust(SIX_MEGABYTES, b"#") if example.parent.name == "te-groot" and "bad" in example.name else data
    )
    if kind == "antwoorden":
        words = ["--gidsen", str(folder), "proef", "--antwoorden", str(target), "--rest-onbekend"]
    else:
        words = ["controleer", str(folder if kind else target)]
    stdout, stderr = io.StringIO(), io.StringIO()
    code = run(words, Context(io.StringIO(), stdout, stderr, {}, date(2026, 11, 23)))
    assert code in (0, 1), stderr.getvalue()
    said = stderr.getvalue() if kind == "antwoorden" else stdout.getvalue()
    return said.replace(f"{folder}/", "").replace(f"--gidsen {folder} ", "--gidsen MAP ")


@pytest.fixture
def _few_states(request, monkeypatch):
    """No example is large enough to be beyond proof, so that rule is tried with a limit of one state."""
    if request.node.callspec.params["example"].parent.name == "niet-bewezen":
        monkeypatch.setattr("sextingwijzer.commands.check.subject", partial(subject, limit=1))


@pytest.mark.usefixtures("_few_states")
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.relative_to(HERE).as_posix())
def test_an_example_shows_what_its_rule_reports(example, tmp_path):
    said = said_about(example, tmp_path)

    if example.name.startswith("good-"):
        assert REPORTED.findall(said) == [], said
        return
    assert set(REPORTED.findall(said)) - ALSO.get(example.parent.name, set()) == {example.parent.name}, said
    expected = example.with_suffix(".txt")
    if os.environ.get("UPDATE") == "1":
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert expected.exists(), f"{expected} is missing; run again with UPDATE=1 to write it"
    assert said == expected.read_text(encoding="utf-8"), (
        "the message changed; UPDATE=1 writes it anew, then read the diff"
    )


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_good_and_bad_examples_and_no_stray_files(rule):
    names = {path.name for path in (HERE / rule).iterdir()}
    bad = {name for name in names if name.startswith("bad-") and name.endswith(".yaml")}
    good = {name for name in names if name.startswith("good-") and name.endswith(".yaml")}

    assert good
    assert bad
    assert names - good - bad == {f"{name.removesuffix('.yaml')}.txt" for name in bad}


def test_every_rule_that_the_program_can_report_has_a_folder():
    assert sorted(reported_rules()) == RULES


def test_what_the_rules_about_one_guide_report_can_be_allowed_and_nothing_else():
    modules = {Path(sys.modules[rule.__module__].__file__) for rule in (*WALK_RULES, *WRITTEN_RULES)}

    assert set(ALLOWABLE) == {rule for module in modules for rule in _rules_in(module)}


def reported_rules() -> set[str]:
    """The rule ids in the source: what `Finding` is made with, and what a module about rules begins by naming."""
    return {rule for path in SOURCES.rglob("*.py") for rule in _rules_in(path)}


def _rules_in(path: Path) -> Iterator[str]:
    module = ast.parse(path.read_text(encoding="utf-8"))
    for call in ast.walk(module):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Finding":
            rule = call.args[0]
            if isinstance(rule, ast.Constant):
                yield rule.value
            else:
                named = re.findall(r"`([a-z0-9-]+)`", (ast.get_docstring(module) or "").partition(":")[0])
                assert named, f"{path}: a rule id is not a literal, and the first words of the module do not name it"
                yield from named
