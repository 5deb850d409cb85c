from datetime import date

from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import END
from sextingwijzer.model.registers import Certainty, Law, LawVersion, Registers
from sextingwijzer.proof.subject import subject
from sextingwijzer.rules import law_date
from support.build import advice, guide

DAY = date(2026, 11, 23)
OLD = LawVersion("art. 1", None, date(2020, 1, 1), Certainty.TEXT_SEEN, "bron", "uitleg", DAY)


def found(*versions):
    walked = guide({"k": ("v", {"ja": "zonder", "nee": "met", "weet-niet": END}), "zonder": END, "met": END})
    walked.nodes["met"] = advice("met", law=("verspreiden",))
    law = Law("verspreiden", "Verspreiden", "Iets.", versions)
    findings = law_date.check(subject(Content(walked, Registers({"verspreiden": law}, {}, {})), DAY))
    return [finding for finding in findings if finding.rule == "wet-zonder-versie"]


def test_the_answers_lead_to_advice_that_cites_the_law():
    (finding,) = found(OLD)

    assert finding.path == (("v", "nee"),)


def test_a_law_of_which_no_version_could_be_read_is_no_law_without_one_today():
    assert found() == []
