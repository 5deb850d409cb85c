"""Whatever stands in a file, loading it gives a guide or findings, and never an exception."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
import yaml  # noqa: TID253 -- chooses the loader under test
from hypothesis import given, settings
from hypothesis import strategies as st

from sextingwijzer.engine.replay import replay
from sextingwijzer.findings import has_errors
from sextingwijzer.library import Library
from sextingwijzer.model.content import Content
from sextingwijzer.parse.answers import parse_answers
from sextingwijzer.parse.cases import parse_case
from sextingwijzer.parse.guide import parse_guide
from sextingwijzer.parse.language import parse_language
from sextingwijzer.parse.path_rules import parse_path_rules
from sextingwijzer.parse.registers import parse_contacts, parse_law, parse_statements
from sextingwijzer.proof.subject import subject
from sextingwijzer.read import yaml_tree
from sextingwijzer.read.source import Source, read
from sextingwijzer.render.findings import findings_text
from sextingwijzer.render.html import html
from sextingwijzer.render.markdown import markdown
from sextingwijzer.rules import check, thorough
from sextingwijzer.tree import EMPTY, Tree
from sextingwijzer.view.advice_page import advice_page
from sextingwijzer.view.report import report
from support.build import NO_REGISTERS
from support.guides import ANYTHING, as_data, sound_guides, written

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 23)
PARSERS = (parse_law, parse_contacts, parse_statements, parse_language, parse_answers, parse_case, parse_path_rules)
YAML_LIKE = st.text(st.sampled_from(list("ab:-,[]{}#&*!|>'\"%@`?~ \n\t\r\\\x00\ufeff\u2028é😀")), max_size=60)


@given(data=st.data(), guide=sound_guides(ANYTHING))
@settings(max_examples=max(20, settings.default.max_examples // 2))
def test_a_guide_that_is_written_down_is_read_back_as_it_was(data, guide):
    found = read(data.draw(written(as_data(guide))).encode(), "proef.yaml")

    assert found.tree is not None, found.findings
    loaded, findings = parse_guide(found.tree, [])
    assert (found.findings, findings) == ((), ())
    assert loaded == guide
    assert list(loaded.nodes) == list(guide.nodes)
    assert check(Content(loaded, NO_REGISTERS)) == ()


@given(data=st.data(), guide=sound_guides(ANYTHING))
@settings(max_examples=max(20, settings.default.max_examples // 2))
def test_it_does_not_matter_which_part_of_a_guide_is_shared(data, guide):
    own = as_data(guide)
    shared = {
        key: {name: own[key].pop(name) for name in data.draw(st.lists(st.sampled_from(sorted(own[key])), unique=True))}
        if own[key]
        else {}
        for key in ("vragen", "knopen")
    }
    trees = [read(data.draw(written(part)).encode(), "x.yaml").tree for part in (own, shared)]

    assert parse_guide(trees[0] or EMPTY, [trees[1] or EMPTY]) == (guide, ())


def everything(data: bytes) -> str:
    """What every reader of files makes of some bytes, as the text that would be shown."""
    found = read(data, "x.yaml")
    tree: Tree = EMPTY if found.tree is None else found.tree
    findings = list(found.findings)
    for parse in PARSERS:
        findings += parse(tree)[1]
    for shared in ([], [tree]):
        guide, more = parse_guide(tree, shared)
        findings += (*more, *check(Content(guide, NO_REGISTERS)))
    return findings_text(findings, {found.file: found.text})


@given(st.binary(max_size=200))
def test_arbitrary_bytes_give_findings(data):
    assert isinstance(everything(data), str)


@given(YAML_LIKE)
def test_arbitrary_yaml_gives_findings(text):
    assert isinstance(everything(text.encode()), str)


@given(YAML_LIKE)
def test_without_libyaml_it_does_so_too(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_tree, "_Loader", yaml.SafeLoader)

        assert isinstance(everything(text.encode()), str)


SMALL = ROOT / "tests" / "guides_small"
GUIDES = ROOT / "guides"


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))


SHARE = st.floats(0, 1)
SLIPS = st.lists(
    st.tuples(
        st.sampled_from(["lose", "double", "move", "shift", "unshift", "cut", "add", "other", "value"]),
        SHARE,
        SHARE,
        st.sampled_from(list(":-#'\"[]{}&*!|>, \té\x07")),
        st.sampled_from(["[]", "{}", "", "einde", "[[a]]", "{a: b}", "x", "*a", "!!int 1", "true"]),
    ),
    min_size=1,
    max_size=4,
)
"""Slips of the hand: what happens to which line, where in it, with which sign or value."""


def slipped(text: str, slips: list[tuple[str, float, float, str, str]]) -> str:  # noqa: C901 -- a case for each slip
    """A file after slips of the hand: lines lost, doubled, moved or shifted; signs lost, added or changed."""
    lines = text.splitlines(keepends=True)
    for slip, share, where, sign, value in slips:
        at = round(share * (len(lines) - 1))
        line = lines[at]
        spot = round(where * len(line))
        match slip:
            case "lose":
                lines[at] = "\n"
            case "double":
                lines.insert(at, line)
            case "move":
                lines.insert(round(where * len(lines)), line)
            case "shift":
                lines[at] = " " * (1 + round(3 * where)) + line
            case "unshift":
                lines[at] = line.removeprefix("  ")
            case "value":
                lines[at] = f"{line.partition(':')[0]}: {value}\n"
            case "cut":
                lines[at] = line[:spot] + line[spot + 1 :]
            case "add":
                lines[at] = line[:spot] + sign + line[spot:]
            case "other":
                lines[at] = line[:spot] + sign + line[spot + 1 :]
    return "".join(lines)


@contextmanager
def changed(folder: Path, name: str, slips: list[tuple[str, float, float, str, str]]) -> Iterator[Library]:
    """A library in which one file reads otherwise than it stands on the disk."""
    text = slipped((folder / name).read_text(encoding="utf-8"), slips)

    def read_changed(data: bytes, file: str) -> Source:
        return read(text.encode() if Path(file) == folder / name else data, file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sextingwijzer.read.guide_files.read", read_changed)
        yield Library(folder)


def load_all(library: Library, *guides: str) -> list[Content]:
    """Load what the folder holds, show what is wrong with it, and give the guides that are sound."""
    for load in (library.cases, library.path_rules, library.language, library.registers):
        load()
    assert isinstance(findings_text(library.findings, library.texts), str)
    loaded = [library.load(guide) for guide in guides]
    for one in loaded:
        assert isinstance(findings_text(one.findings, one.texts), str)
    return [one.content for one in loaded if not has_errors(one.findings)]


@given(name=st.sampled_from(files(SMALL)), slips=SLIPS)
@settings(max_examples=2 * settings.default.max_examples)
def test_a_slip_of_the_hand_in_the_small_guide_gives_findings_or_a_guide_that_can_be_walked(name, slips):
    with changed(SMALL, name, slips) as library:
        for content in load_all(library, "proef"):
            walk = replay(content.guide, {}, rest_unknown=True)
            assert walk.complete
            page = advice_page(report(walk, content.registers, TODAY))
            assert markdown(page)
            assert html(page)
            one = subject(content, TODAY, library.path_rules(), library.language().charged)
            assert isinstance(thorough.check(one), tuple)


@given(name=st.sampled_from(files(GUIDES)), slips=SLIPS, other=st.sampled_from(Library(GUIDES).guide_ids()))
@settings(max_examples=max(10, settings.default.max_examples // 3))
def test_a_slip_of_the_hand_in_a_real_guide_gives_findings_or_a_guide_that_can_be_walked(name, slips, other):
    guide = Path(name).stem if Path(name).stem in Library(GUIDES).guide_ids() else other

    with changed(GUIDES, name, slips) as library:
        for content in load_all(library, guide):
            walk = replay(content.guide, {}, rest_unknown=True)
            assert walk.complete
            assert markdown(advice_page(report(walk, content.registers, TODAY)))
