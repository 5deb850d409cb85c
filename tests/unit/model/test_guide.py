import pytest

from sextingwijzer.model.guide import END, OTHERWISE
from support.build import advice, decision, guide, question


def test_a_named_option_has_its_own_target_and_the_others_that_of_anders():
    node = decision("kies", "regen", {"ja": "jas", OTHERWISE: "zon"})

    assert (node.target("ja"), node.target("nee"), node.target("weet-niet")) == ("jas", "zon", "zon")


def test_an_option_without_any_target_is_an_error():
    with pytest.raises(KeyError, match="nee"):
        decision("kies", "regen", {"ja": "jas"}).target("nee")


def test_what_may_follow_a_decision_is_named_once_each():
    node = decision("kies", "regen", {"ja": "jas", "nee": "zon", "weet-niet": "jas", OTHERWISE: "zon"})

    assert node.successors == ("jas", "zon")


def test_an_advice_is_followed_by_one_node_or_the_end():
    assert advice("jas").successors == (END,)
    assert advice("jas", next="zon").successors == ("zon",)


def test_a_question_knows_its_unknown_option():
    assert question("regen", "ja", unknown="niet-gekeken").unknown.id == "niet-gekeken"


def test_a_topic_is_found_by_its_id():
    walked = guide({"a": END, "b": END}, "a", "b")

    assert walked.topic("b") is walked.topics[1]
    assert walked.topic("c") is None
