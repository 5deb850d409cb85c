"""What holds for every guide that comes with the program. Adding a guide adds these tests."""

import random
from pathlib import Path

import pytest

from cli.running import DAY, Pipe, Terminal, sextingwijzer, without_colour
from sextingwijzer.engine.replay import replay
from sextingwijzer.library import Library
from sextingwijzer.model.guide import Advice
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.proof.explore import Marks, explore
from sextingwijzer.proof.space import space
from sextingwijzer.render.as_json import as_json
from sextingwijzer.render.html import html
from sextingwijzer.render.layout import lines, plain
from sextingwijzer.render.markdown import markdown
from sextingwijzer.render.text import text
from sextingwijzer.view.advice_page import advice_page
from sextingwijzer.view.report import report

GUIDES = Path(__file__).parents[2] / "guides"
IDS = Library(GUIDES).guide_ids()
WALKS = 200
NARROW = 40


@pytest.fixture(scope="module", params=IDS)
def guide_id(request):
    return request.param


@pytest.fixture(scope="module")
def content(guide_id):
    return Library(GUIDES).sound(guide_id)


@pytest.fixture(scope="module")
def reports(content):
    """Complete walks with answers drawn at random, the same on every run; and one in which nothing is known."""
    draw = random.Random(content.guide.id)
    found = [report(replay(content.guide, {}, rest_unknown=True), content.registers, DAY)]
    while len(found) <= WALKS:
        walk = replay(content.guide, {})
        answers = {}
        while walk.pending is not None:
            answers[walk.pending.id] = draw.choice(list(walk.pending.options))
            walk = replay(content.guide, answers)
        found.append(report(walk, content.registers, DAY))
    return found


class Typing(Pipe):
    """Somebody who types numbers at random until the conversation is over. Terminals echo what is typed."""

    def __init__(self, seed, echo):
        super().__init__()
        self._draw = random.Random(seed)
        self._echo = echo

    def readline(self, *_):
        line = f"{self._draw.randint(1, 6)}\n"
        self._echo.write(line)
        return line

    def isatty(self):
        return True


def too_long(page):
    """The lines that do not fit, but for a word that is longer than the line: an address stays whole."""
    return [line for line in page.splitlines() if len(line) > NARROW and len(line.lstrip(" •-").split()) > 1]


def test_there_are_guides():
    assert {"school", "clb"} <= set(IDS)


def test_it_loads_without_findings(guide_id):
    assert Library(GUIDES).load(guide_id).findings == ()


@pytest.mark.parametrize("form", ["scherm", "tekst", "markdown", "html", "json"])
def test_it_gives_advice_in_every_format_to_who_knows_nothing(guide_id, form):
    ran = sextingwijzer(guide_id, "--rest-onbekend", "--formaat", form, guides=GUIDES)

    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout


def test_every_topic_alone_gives_advice_in_every_format(content):
    for topic in content.guide.topics:
        walk = replay(content.guide, {}, topic.id, rest_unknown=True)
        result = report(walk, content.registers, DAY, topic=topic.id)

        assert result.advice, topic.id
        page = advice_page(result)
        for render in (text, markdown, html):
            assert result.advice[0].advice.title in " ".join(render(page).replace("&#x27;", "'").split()), topic.id
        assert result.advice[0].advice.id in as_json(result)


def test_not_knowing_never_carries_a_permission(reports):
    wrong = {
        (given.advice.id, answered.question.id)
        for result in reports
        for given in result.advice
        if given.advice.verdict is Verdict.MAY
        for answered in given.because
        if answered.option.unknown
    }

    assert wrong == set()


def test_a_permission_stands_above_the_prohibitions_only_in_acute_danger(content):
    guide = content.guide
    above = [
        node.id
        for node in guide.nodes.values()
        if isinstance(node, Advice) and node.verdict is Verdict.MAY and node.safety
    ]
    acute = guide.questions.get("acuut")
    calm = {"acuut": frozenset(acute.options) - {"ja"}} if acute else {}
    for topic in guide.topics:
        found = explore(space(guide, (topic,)), Marks(only=calm))
        assert found is not None
        assert [one for one in above for index in found.space.where(one) if found.arrivals[index]] == []


def test_every_advice_says_where_it_comes_from(reports):
    assert [
        given.advice.id
        for result in reports
        for given in result.advice
        if not (given.advice.statements or given.advice.outside)
    ] == []


def test_every_page_fits_forty_columns(reports):
    wide = {line for result in reports[:40] for line in too_long(text(advice_page(result), NARROW))}

    assert wide == set()


def test_a_screen_of_forty_columns_shows_the_same(reports):
    page = advice_page(reports[0])

    assert [plain(line) for line in lines(page, NARROW)] == text(page, NARROW).splitlines()


@pytest.mark.parametrize("seed", range(2))
def test_every_conversation_fits_forty_columns(guide_id, seed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # whoever types at random may also ask for a file
    screen = Terminal()
    ran = sextingwijzer(
        guide_id,
        "--eenvoudig",
        stdin=Typing(seed, screen),
        stdout=Terminal(),
        stderr=screen,
        env={"COLUMNS": str(NARROW), "TERM": "xterm"},
        guides=GUIDES,
    )

    assert ran.code == 0
    assert too_long(without_colour(ran.stderr)) == []
    assert too_long(without_colour(ran.stdout)) == []
