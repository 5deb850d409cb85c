"""What docs/ and guides/schema/ show is what the program does. `make docs` writes it anew; then read the diff."""

import importlib.util
import json
import re
import shutil
from pathlib import Path

import pytest
import yaml  # noqa: TID253  # reads hooks and workflows as pre-commit and GitHub do

from cli.running import sextingwijzer

ROOT = Path(__file__).parents[2]
TESTED = sorted({path.parent.name for path in (ROOT / "tests" / "rules").glob("[a-z]*/bad-*.yaml")})


def script(name):
    """A script of scripts/, as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


docs = script("docs")
MADE = docs.made()
SECTIONS = {section.rule: section for section in docs.sections(docs.RULES.read_text(encoding="utf-8"))}


def test_there_is_a_section_for_each_rule_that_the_program_can_report():
    # tests/rules/test_rules.py holds the folders there against the source.
    assert sorted(SECTIONS) == TESTED


@pytest.mark.parametrize("rule", SECTIONS)
class TestRule:
    def test_the_mistake_gives_the_message_shown(self, rule):
        section = SECTIONS[rule]

        assert section.made_anew() == section.body, "not what the program says now; run: make docs"
        assert f"[{rule}]: " in section.body

    def test_mended_nothing_is_said_at_all(self, rule):
        mended = [fragment for fragment in SECTIONS[rule].fragments if not fragment.wrong]

        assert mended
        assert docs.complaints(mended) == ""


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_a_file_that_is_made_is_what_the_program_makes(path):
    assert path.read_text(encoding="utf-8") == MADE[path], "run: make docs"


def test_an_example_in_the_page_about_workshops_is_what_the_program_writes():
    page = docs.WORKSHOP.read_text(encoding="utf-8")

    assert "Zo begint `sextingwijzer casus brikke --wat-als acuut=ja`:" in page
    assert page == docs.workshop_page(), "run: make docs"


def test_nothing_is_left_of_what_is_no_longer_made():
    assert docs.outdated(MADE) == []


def test_the_table_lists_every_rule_as_its_section_does():
    table = docs.RULES.read_text(encoding="utf-8").partition("<!-- overzicht -->")[2].partition("<!-- einde")[0]
    rows = re.findall(r"^\| \[`(\S+)`\]\(#(\S+)\) \| (\w+) \| (.*) \|$", table, re.MULTILINE)

    assert {rule: f"{severity.capitalize()} · {when}" for rule, _, severity, when in rows} == {
        rule: section.body.splitlines()[1].strip("*") for rule, section in SECTIONS.items()
    }
    assert all(rule == anchor for rule, anchor, *_ in rows)


class TestExample:
    """docs/voorbeeld, which people copy to begin with."""

    def test_it_is_sound(self):
        assert sextingwijzer("controleer", docs.EXAMPLE, "--strikt", guides=None).code == 0

    def test_its_cases_cover_all_of_it(self):
        assert sextingwijzer("test", docs.EXAMPLE, "--minimum-dekking", "100%", guides=None).code == 0


class TestForOtherRepositories:
    """What people who keep guides of their own are told to use."""

    page = (ROOT / "docs" / "eigen-gidsen.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\$ (sextingwijzer .*)$", page, re.MULTILINE)

    def test_the_hooks_run_commands_that_there_are(self):
        hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

        assert [hook["id"] for hook in hooks] == ["sextingwijzer-controleer", "sextingwijzer-test"]
        for hook in hooks:
            assert hook["language"] == "python"
            assert sextingwijzer(*hook["entry"].split()[1:], "--help", guides=None).code == 0

    def test_the_page_names_the_hooks(self):
        config = yaml.safe_load(re.search(r"```yaml\n(# \.pre-commit-config.*?)```", self.page, re.DOTALL)[1])

        assert [hook["id"] for hook in config["repos"][0]["hooks"]] == [
            "sextingwijzer-controleer",
            "sextingwijzer-test",
        ]

    def test_the_workflow_runs_commands_that_there_are(self, tmp_path, monkeypatch):
        workflow = yaml.safe_load(re.search(r"```yaml\n(# \.github/workflows.*?)```", self.page, re.DOTALL)[1])
        shutil.copytree(docs.EXAMPLE, tmp_path / "mijn-gidsen")
        shutil.copytree(docs.EXAMPLE, tmp_path / "oud" / "mijn-gidsen")
        monkeypatch.chdir(tmp_path)
        (job,) = workflow["jobs"].values()
        steps = [step["run"] for step in job["steps"] if step.get("run", "").startswith("sextingwijzer")]

        assert steps
        assert [sextingwijzer(*step.splitlines()[0].split()[1:], guides=None).code for step in steps] == [0] * len(
            steps
        )

    @pytest.mark.parametrize("command", commands)
    def test_each_command_on_the_page_works_on_a_copy_of_the_example(self, command, tmp_path, monkeypatch):
        for folder in ("mijn-gidsen", "oud"):
            shutil.copytree(docs.EXAMPLE, tmp_path / folder)
        monkeypatch.chdir(tmp_path)
        words, _, target = command.partition(" > ")

        ran = sextingwijzer(*words.split()[1:], guides=None)

        assert ran.code == 0, ran.stderr
        assert ran.stdout or "-o" in words
        if target.endswith(".json"):
            assert json.loads(ran.stdout)
