"""What a sheet for somebody else knows of a walk, and what it shows."""

from dataclasses import replace
from datetime import date

import pytest

from sextingwijzer.engine.replay import replay
from sextingwijzer.engine.sheet import sheet_walk
from sextingwijzer.model.guide import END, OTHERWISE, Assumed, Sheet
from sextingwijzer.view.blocks import Judged, Labelled
from sextingwijzer.view.report import report
from sextingwijzer.view.sheet import sheet
from support.build import NO_REGISTERS, advice, guide

DAY = date(2026, 11, 23)


def asking(guide_id, *questions):
    """A guide with advice after the answer `ja` to each question, and other advice otherwise."""
    nodes = {}
    for number, question in enumerate(questions):
        after = f"k{number + 1}" if number + 1 < len(questions) else END
        nodes |= {
            f"k{number}": (question, {"ja": f"{question}-ja", OTHERWISE: f"{question}-anders"}),
            f"{question}-ja": after,
            f"{question}-anders": after,
        }
    made = replace(guide(nodes, "k0"), id=guide_id)
    for name in made.nodes:
        if name.endswith(("-ja", "-anders")):
            made.nodes[name] = advice(name, next=made.nodes[name].next)
    return made


def given(walk):
    return {one.question.id: one.option.id for one in walk.answers}


WALKED = replay(asking("school", "gevaar", "klacht", "dwang"), {"gevaar": "ja", "klacht": "ja", "dwang": "ja"})


def test_only_the_facts_that_the_sheet_names_are_taken_over():
    reader = replace(asking("leerling", "gevaar", "klacht"), sheet=Sheet("Voor jou.", ("gevaar",), "", ()))

    assert given(sheet_walk(reader, WALKED)) == {"gevaar": "ja", "klacht": "weet-niet"}


def test_without_facts_the_sheet_is_the_same_whatever_was_answered():
    reader = replace(asking("ouders", "gevaar", "klacht"), sheet=Sheet("Voor ouders.", (), "", ()))
    other = replay(WALKED.guide, {"gevaar": "weet-niet", "klacht": "weet-niet", "dwang": "ja"})

    assert sheet_walk(reader, WALKED).answers == sheet_walk(reader, other).answers


@pytest.mark.parametrize(("when", "assumed"), [({}, "ja"), ({"dwang": "ja"}, "ja"), ({"dwang": "nee"}, "weet-niet")])
def test_what_the_sheet_assumes_holds_when_its_condition_does(when, assumed):
    reader = replace(
        asking("leerling", "op-beeld"), sheet=Sheet("Voor jou.", (), "", (Assumed("op-beeld", "ja", when),))
    )

    assert given(sheet_walk(reader, WALKED)) == {"op-beeld": assumed}


def test_a_walk_of_the_readers_own_guide_is_the_sheets():
    assert sheet_walk(WALKED.guide, WALKED) is WALKED


def test_what_rests_on_nothing_known_is_left_out_unless_it_keeps_somebody_safe():
    reader = replace(asking("leerling", "gevaar", "klacht"), sheet=Sheet("Voor jou.", (), "", ()))
    reader.nodes["gevaar-anders"] = replace(reader.nodes["gevaar-anders"], safety=True)

    blocks = sheet(report(sheet_walk(reader, WALKED), NO_REGISTERS, DAY), "Voor jou.")

    assert [block.title for block in blocks if isinstance(block, Judged)] == [reader.nodes["gevaar-anders"].title]


def test_no_answer_and_no_reason_stands_on_it():
    reader = replace(asking("leerling", "gevaar"), sheet=Sheet("Voor jou.", ("gevaar",), "", ()))

    blocks = sheet(report(sheet_walk(reader, WALKED), NO_REGISTERS, DAY), "Voor jou.")

    assert [block.label for block in blocks if isinstance(block, Labelled)] == []
