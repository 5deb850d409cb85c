"""The page to read out on the phone: to whom, and to whom not."""

from dataclasses import replace
from datetime import date

import pytest

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.registers import Contact, Registers
from sextingwijzer.view.blocks import Labelled, Paragraph
from sextingwijzer.view.pages import phone
from sextingwijzer.view.report import report
from support.build import advice, guide

TODAY = date(2026, 11, 23)


def _contact(name, *reach, emergency=False):
    return Contact(name, name.capitalize(), "wie het nodig heeft", reach, "", "", TODAY, emergency)


CONTACTS = {
    "nood": _contact("nood", "101", "je lokale politie", emergency=True),
    **{name: _contact(name, "116 000") for name in ("een", "twee", "drie", "vier")},
    "school": _contact("school", "via de school"),
}


def page(*advices):
    made = guide({one.id: "einde" for one in advices}, *(one.id for one in advices))
    walked = replay(replace(made, nodes={one.id: one for one in advices}), {})
    return phone(report(walked, Registers({}, CONTACTS, {}), TODAY))


def emergencies(blocks):
    return [block.text for block in blocks if isinstance(block, Paragraph) and "101" in block.text]


def calls(blocks):
    return [block.value for block in blocks if isinstance(block, Labelled) and block.label == "Bel"]


def test_an_emergency_service_stands_apart_and_gets_names():
    blocks = page(advice("a", contacts=("nood", "een"), safety=True))

    assert len(emergencies(blocks)) == 1
    assert calls(blocks) == ["Een: 116 000"]


def test_without_danger_no_emergency_service_is_named():
    blocks = page(advice("a", contacts=("een", "nood")))

    assert emergencies(blocks) == []
    assert calls(blocks) == ["Een: 116 000"]


def test_at_most_three_are_named_and_one_without_a_number_by_its_name():
    blocks = page(advice("a", contacts=("school", "een", "twee", "drie")))

    assert calls(blocks) == ["School; Een: 116 000; Twee: 116 000"]


@pytest.mark.parametrize("contacts", [(), ("nood",)])
def test_with_nobody_to_read_it_to_there_is_nobody_to_call(contacts):
    assert calls(page(advice("a", contacts=contacts, safety=True))) == []
