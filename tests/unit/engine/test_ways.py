from hypothesis import given

from sextingwijzer.engine.replay import replay
from sextingwijzer.engine.ways import leaves_first, reached
from sextingwijzer.model.guide import END, OTHERWISE
from support.build import guide
from support.guides import every_walk, guides_with_answers

BRANCHES = {
    "a": ("va", {"ja": "b", OTHERWISE: "d"}),
    "b": ("vb", {"ja": "b1", "nee": "b2", OTHERWISE: "c"}),
    "b1": "c",
    "b2": "c",
    "c": "d",
    "d": END,
}


class TestReached:
    def test_the_nodes_come_in_the_order_in_which_a_reader_meets_them(self):
        assert list(reached(guide(BRANCHES))) == ["a", "b", "b1", "c", "d", "b2"]

    def test_what_no_topic_leads_to_is_left_out(self):
        walked = guide({"a": "b", "b": END, "los": "b"}, "a")

        assert list(reached(walked)) == ["a", "b"]

    def test_one_topic_leads_to_its_own_nodes_alone(self):
        walked = guide({"a": "c", "b": "c", "c": END}, "a", "b")

        assert list(reached(walked, walked.topics[1:])) == ["b", "c"]

    @given(guides_with_answers())
    def test_with_answers_it_holds_all_that_a_complete_walk_with_them_meets(self, drawn):
        made, answers = drawn
        fitting = (
            one for one in every_walk(made) if all(answers.get(name, option) == option for name, option in one.items())
        )
        met = {step.node.id for one in fitting for step in replay(made, one).steps}

        assert met <= reached(made, answers=answers).keys()

    def test_an_answer_closes_the_other_branches(self):
        assert list(reached(guide(BRANCHES), answers={"va": "ja", "vb": "nee"})) == ["a", "b", "b2", "c", "d"]

    def test_a_cycle_ends_and_a_target_that_does_not_exist_is_passed_over(self):
        assert list(reached(guide({"a": "b", "b": ("v", {"ja": "a", OTHERWISE: "weg"})}, "a"))) == ["a", "b"]


class TestLeavesFirst:
    def test_every_node_stands_after_those_that_may_follow_it(self):
        walked = guide(BRANCHES)
        order = leaves_first(walked)

        assert sorted(order) == sorted(walked.nodes)
        assert all(
            order.index(target) < order.index(name)
            for name in order
            for target in walked.nodes[name].successors
            if target != END
        )

    def test_nodes_on_a_cycle_come_once_each(self):
        assert sorted(leaves_first(guide({"a": "b", "b": "c", "c": "a", "d": "d"}))) == ["a", "b", "c", "d"]

    def test_a_target_that_does_not_exist_is_passed_over(self):
        assert leaves_first(guide({"a": "weg"})) == ("a",)

    def test_only_what_a_start_leads_to_comes_when_starts_are_given(self):
        assert leaves_first(guide({"a": "b", "b": END, "c": "b"}), ["c"]) == ("b", "c")
