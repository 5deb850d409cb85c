"""Whatever a slip of the hand makes of a file, `controleer` says what is wrong; it never falls over itself.

And the other way round: a guide in which nothing is wrong gets no error, however unusual it is.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.running import sextingwijzer
from sextingwijzer.engine.ways import reached
from sextingwijzer.library import packaged_guides
from sextingwijzer.model.guide import Advice, Decision, Guide
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.rules.contradiction import contradict
from support import brute
from support.guides import ANYTHING, as_data, sound_guides, written
from support.mutations import mutated

SHIPPED = sorted(path.relative_to(packaged_guides()).as_posix() for path in packaged_guides().rglob("*.yaml"))


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    """A copy of the shipped guides, and the text of each file."""
    folder = shutil.copytree(packaged_guides(), tmp_path_factory.mktemp("slips") / "gidsen")
    return folder, {file: (folder / file).read_text(encoding="utf-8") for file in SHIPPED}


@pytest.fixture(scope="module")
def small_part(tmp_path_factory):
    """A copy of two of the guides, with all that stands beside them, so that checking the folder takes little time."""
    folder = shutil.copytree(packaged_guides(), tmp_path_factory.mktemp("slips") / "gidsen")
    for guide in folder.glob("*.yaml"):
        if guide.stem not in ("preventie", "ouders", "regels"):
            guide.unlink()
    for case in sorted((folder / "casussen").glob("*.yaml"))[8:]:
        case.unlink()
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))
    return folder, {file: (folder / file).read_text(encoding="utf-8") for file in files}


def check(*words):
    return sextingwijzer("controleer", *words, guides=None, env={"SEXTINGWIJZER_FOUTSPOOR": "1"})


def slip(data, folder, texts, file, *words):
    """Check after a slip in the file, which is then put back."""
    (folder / file).write_text(data.draw(mutated(texts[file])), encoding="utf-8")
    try:
        return check(*words)
    finally:
        (folder / file).write_text(texts[file], encoding="utf-8")


def lines_that_point_nowhere(ran, folder) -> Iterator[str]:
    """Findings with a place before the first line or column."""
    for line in ran.stdout.splitlines():
        if line.startswith(str(folder)) and ("fout[" in line or "waarschuwing[" in line):
            _, number, column, _ = line.removeprefix(str(folder)).split(":", 3)
            if int(number) < 1 or int(column) < 1:
                yield line


@settings(max_examples=25)
@given(st.data())
@pytest.mark.parametrize("guide", ["school", "leerling"])
def test_a_slip_in_a_guide_or_what_it_uses(shipped, guide, data):
    folder, texts = shipped
    files = [file for file in texts if file == f"{guide}.yaml" or file.startswith(("gedeeld/", "registers/"))]

    ran = slip(
        data, folder, texts, data.draw(st.sampled_from([*files, f"{guide}.yaml"])), str(folder / f"{guide}.yaml")
    )

    assert ran.code in (0, 1)
    assert (ran.code == 1) == ("fout[" in ran.stdout)
    assert list(lines_that_point_nowhere(ran, folder)) == []


@settings(max_examples=20)
@given(st.data())
def test_a_slip_in_any_file_of_a_folder(small_part, data):
    folder, texts = small_part

    ran = slip(data, folder, texts, data.draw(st.sampled_from(sorted(texts))), str(folder))

    assert ran.code in (0, 1)
    assert (ran.code == 1) == ("fout[" in ran.stdout)


@given(st.data())
def test_a_slip_in_the_rules(shipped, data):
    folder, texts = shipped

    ran = slip(data, folder, texts, "regels.yaml", str(folder / "preventie.yaml"))

    assert ran.code in (0, 1)


def faultless(guide: Guide) -> Guide:
    """The guide without branches that no walk takes, permissions that rest on not knowing, and contradictions."""
    walks = brute.walks(guide)
    taken = {(step.node.id, step.answered.option.id) for walk in walks for step in walk.steps if step.answered}
    nodes = {}
    for name, node in guide.nodes.items():
        if isinstance(node, Decision):
            options = guide.questions[node.question].options
            alive = [option for option in options if (name, option) in taken]
            if not alive:
                continue
            targets = {option: node.target(option) for option in alive}
            otherwise = None if len(alive) == len(options) else targets.pop(alive[-1])
            nodes[name] = replace(node, targets=targets, otherwise=otherwise)
        else:
            nodes[name] = replace(node, verdict=Verdict.INFO) if node.verdict.permits else node
    guide = replace(guide, nodes=nodes)
    advice = [node for node in nodes.values() if isinstance(node, Advice) and node.about is not None]
    for number, one in enumerate(advice):
        if any(one.about == other.about and contradict(one.verdict, other.verdict) for other in advice):
            nodes[one.id] = replace(one, about=f"handeling-{number}")
    met = reached(guide)
    kept = {name: node for name, node in nodes.items() if name in met}
    asked = {node.question for node in kept.values() if isinstance(node, Decision)}
    return replace(guide, nodes=kept, questions={name: one for name, one in guide.questions.items() if name in asked})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_a_guide_in_which_nothing_is_wrong_gets_no_error(data, tmp_path):
    guide = faultless(data.draw(sound_guides(ANYTHING)))
    (tmp_path / "registers").mkdir(exist_ok=True)
    for register, empty in (("wetgeving", "wetten: {}"), ("contacten", "contacten: {}"), ("artikel", "uitspraken: []")):
        (tmp_path / "registers" / f"{register}.yaml").write_text(f"{empty}\n")
    (tmp_path / "proef.yaml").write_text(data.draw(written(as_data(guide))), encoding="utf-8")

    ran = check(str(tmp_path))

    assert "fout[" not in ran.stdout, ran.stdout
    assert ran.code == 0
