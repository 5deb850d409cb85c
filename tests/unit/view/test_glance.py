from dataclasses import replace
from datetime import date

import pytest

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.registers import Contact, Registers
from sextingwijzer.model.verdict import Verdict, When
from sextingwijzer.view.blocks import Heading, Labelled
from sextingwijzer.view.glance import glance, short_page
from sextingwijzer.view.report import report
from support.build import NO_REGISTERS, advice, guide

TODAY = date(2026, 11, 23)


def seen(*given, contacts=()):
    """What the glance says per label, of a walk that gives these advices one after the other."""
    names = [one.id for one in given]
    chain = guide(
        dict(zip(names, [*names[1:], "einde"], strict=True)) or {"leeg": "einde"}, *([] if names else ["einde"])
    )
    walked = replace(chain, nodes={one.id: replace(one, next=chain.nodes[one.id].next) for one in given})
    registers = Registers({}, {one.id: one for one in contacts}, {})
    blocks = list(glance(report(replay(walked, {}), registers, TODAY)))
    assert not blocks or blocks[0] == Heading("In het kort")
    return {block.label: block.value for block in blocks if isinstance(block, Labelled)}


def contact(name: str, *reach: str) -> Contact:
    return Contact(name, f"De {name}", "iedereen", reach, "Bel.", "bron", TODAY)


URGENT = {"verdict": Verdict.REQUIRED, "when": When.NOW}


def test_what_must_be_done_now_is_named_at_most_two():
    found = seen(*(advice(name, **URGENT) for name in "abc"), advice("later", verdict=Verdict.REQUIRED))

    assert found == {"Doe nu": "Titel a; Titel b"}


def test_of_what_is_safety_nothing_is_left_out():
    found = seen(advice("nu", **URGENT), *(advice(name, safety=True, **URGENT) for name in "abc"))

    assert found == {"Doe nu": "Titel a; Titel b; Titel c"}


def test_without_anything_for_now_the_most_urgent_comes_first():
    assert seen(advice("a", verdict=Verdict.STRONGLY_ADVISED, when=When.THIS_WEEK)) == {"Doe nu": "Titel a"}


@pytest.mark.parametrize("verdict", [Verdict.MAY, Verdict.INFO, Verdict.NOT_REQUIRED, Verdict.ADVISED])
def test_what_is_not_urged_is_no_matter_for_a_glance(verdict):
    assert seen(advice("a", verdict=verdict, when=When.NOW)) == {}


def test_what_is_forbidden_is_named():
    assert seen(advice("a", verdict=Verdict.FORBIDDEN), advice("b", verdict=Verdict.MAY_NOT)) == {
        "Doe niet": "Titel a; Titel b"
    }


def test_whom_to_call_is_named_with_every_number_and_no_address():
    lines = [contact("lijn", "0800 1", "0800 2", "lijn.example"), contact("site", "site.example")]

    assert seen(advice("a", contacts=("site", "lijn")), contacts=lines) == {"Bel": "De lijn: 0800 1 · 0800 2"}


def test_without_anything_to_do_leave_or_call_there_is_no_glance():
    walk = replay(guide({"a": "einde"}), {})

    assert list(glance(report(walk, NO_REGISTERS, TODAY))) == []


def test_the_short_page_has_the_titles_in_the_order_of_the_advice(small):
    walk = replay(small.guide, {"acuut": "ja", "klacht": "niet-gevraagd"})
    blocks = short_page(report(walk, small.registers, TODAY))

    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "In het kort",
        "Eerst veiligheid",
        "Wat je niet doet",
        "Nu",
        "Deze week",
        "Later",
        "Nog uit te zoeken",
    ]


def test_whom_safety_names_is_called_first_whatever_is_known():
    walked = guide({"a": ("gevaar", {"weet-niet": "b"}), "b": "c", "c": "einde"})
    nodes = {
        **walked.nodes,
        "b": advice("b", next="c", contacts=("later",)),
        "c": advice("c", contacts=("nood",), safety=True),
    }
    registers = Registers({}, {"later": contact("later", "1"), "nood": contact("nood", "2")}, {})
    result = report(replay(replace(walked, nodes=nodes), {}, rest_unknown=True), registers, TODAY)

    assert [block.value for block in glance(result) if isinstance(block, Labelled)] == ["De nood: 2; De later: 1"]


def test_an_emergency_service_is_called_for_safety_alone():
    service = replace(contact("nood", "112"), emergency=True)
    named = advice("a", contacts=("nood",))

    assert "Bel" not in seen(named, contacts=(service,))
    assert seen(replace(named, safety=True), contacts=(service,)) == {"Bel": "De nood: 112"}


def test_a_site_that_begins_with_a_figure_is_no_number():
    assert seen(advice("a", contacts=("lijn",)), contacts=(contact("lijn", "1712", "1712.be"),)) == {
        "Bel": "De lijn: 1712"
    }
