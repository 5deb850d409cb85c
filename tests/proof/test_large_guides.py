"""Guides of many questions: counted exactly, without listing walks, without recursion, and honest about limits."""

import time

import pytest

from sextingwijzer.model.guide import END, OTHERWISE
from sextingwijzer.model.path_rule import PathRule, Selector
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.proof.essence import essence
from sextingwijzer.proof.explore import explore
from sextingwijzer.proof.marks import Marks
from sextingwijzer.proof.space import space
from sextingwijzer.rules import contradiction, impossible_branch, never_reached, path_rules, unknown_basis, unproved
from sextingwijzer.rules.thorough import check
from support import brute
from support.build import advice, guide
from support.large import entangled, in_a_row, locked


def test_forty_questions_in_a_row_are_counted_exactly_and_at_once():
    many = in_a_row(40)
    started = time.perf_counter()

    found = explore(space(many))

    assert found is not None
    assert found.walks == 3**40
    assert found.longest == 40
    assert len(found.shortest([found.space.finish]) or ()) == 40
    assert time.perf_counter() - started < 1


def test_a_walk_of_five_thousand_decisions_exhausts_no_stack():
    long = in_a_row(5_000)

    found = explore(space(long))

    assert found is not None
    assert found.walks == 3**5_000
    assert list(check(brute.about(long))) == []


def test_five_thousand_questions_looked_at_twice_take_a_state_for_each_answer():
    count = 5_000
    twice = guide(
        {f"k{n}": (f"v{n}", {"ja": f"n{n}", "nee": f"n{n}", OTHERWISE: f"n{n}"}) for n in range(count)}
        | {f"n{n}": (f"v{n}", {"ja": f"a{n}", OTHERWISE: f"k{n + 1}"}) for n in range(count)}
        | {f"a{n}": f"k{n + 1}" for n in range(count)}
        | {f"k{count}": END},
        "k0",
    )

    found = explore(space(twice))

    assert found is not None
    assert found.walks == 3**count
    assert found.states < 5 * count


def test_a_rule_about_one_place_in_a_long_guide_is_proved_on_that_place():
    long = space(in_a_row(1_000))
    (about,) = long.where("a500")

    small, marks = essence(long, Marks(passing={about: 1}))

    assert len(small.positions) == 1
    assert marks.choosing == {(0, "ja"): 1, (0, "nee"): 0, (0, "weet-niet"): 0}


class TestBeyondTheLimit:
    """Nothing is said to be proved that was not."""

    def test_counting_stops(self):
        assert explore(space(entangled(8)), limit=1_000) is None

    def test_the_guide_is_reported_and_what_is_broken_is_still_found(self):
        never = Selector("eind", None, ())
        subject = brute.about(locked(12), [PathRule("r", (), {}, (), (), (never,), "Want.")], limit=30)

        found = {finding.rule: finding for finding in check(subject)}

        assert {"niet-bewezen", "regel-gebroken"} <= set(found)
        assert "eind" in brute.given(brute.pasted(locked(12), found["regel-gebroken"].path))

    def test_a_branch_that_was_not_found_is_not_called_impossible(self):
        subject = brute.about(locked(12), limit=15)

        assert "z" not in [finding.subject for finding in impossible_branch.check(subject)]
        assert list(never_reached.check(subject)) == []

    def test_a_rule_that_cannot_be_proved_is_reported_by_name(self):
        never = Selector("nooit", None, ())
        subject = brute.about(locked(12), [PathRule("r", (), {}, (), (), (never,), "Want.")], limit=15)

        found = list(path_rules.check(subject))

        assert [(finding.rule, finding.subject) for finding in found] == [("niet-bewezen", "r")]

    @pytest.mark.parametrize("rule", [contradiction, unknown_basis])
    def test_so_are_contradictions_and_permissions(self, rule):
        walked = locked(12)
        for name, verdict in (("eerst", Verdict.FORBIDDEN), ("nooit", Verdict.MAY)):
            walked.nodes[name] = advice(name, verdict=verdict, about="kijken", next=walked.nodes[name].next)

        found = list(rule.check(brute.about(walked, limit=15)))

        assert [finding.rule for finding in found] == ["niet-bewezen"]

    def test_within_the_limit_all_is_proved(self):
        subject = brute.about(locked(12))

        assert list(unproved.check(subject)) == []
        assert [finding.subject for finding in never_reached.check(subject)] == ["niet", "nooit"]


def test_what_only_one_row_of_answers_opens_is_proved_by_looking_ahead_of_each_walk():
    subject = brute.about(locked(28))

    assert list(unproved.check(subject)) == []
    assert [finding.subject for finding in never_reached.check(subject)] == ["niet", "nooit"]


def test_answers_that_are_all_looked_at_again_much_later_are_proved_one_by_one():
    walked, never = entangled(40), Selector("a39", None, ())
    started = time.perf_counter()

    found = list(check(brute.about(walked, [PathRule("r", (), {"v0": ("ja",)}, (), (), (never,), "Want.")])))

    assert [(finding.rule, finding.path) for finding in found] == [("regel-gebroken", (("v0", "ja"), ("v39", "ja")))]
    assert time.perf_counter() - started < 2


class TestWhereEverythingIsWrong:
    """A long guide full of mistakes is checked in a moment too; only the first hundred of a kind show the way there."""

    def test_permissions(self):
        count = 2_000
        walked = guide(
            {f"k{n}": (f"v{n}", {"ja": f"a{n}", OTHERWISE: f"k{n + 1}"}) for n in range(count)}
            | {f"a{n}": END for n in range(count)}
            | {f"k{count}": END},
            "k0",
        )
        for n in range(count):
            walked.nodes[f"a{n}"] = advice(f"a{n}", verdict=Verdict.MAY)

        found = list(unknown_basis.check(brute.about(walked)))

        assert len(found) == count - 1
        assert sum(finding.path is not None for finding in found) == 100

    def test_contradictions(self):
        count = 2_000
        walked = guide({f"k{n}": f"k{n + 1}" if n < count else END for n in range(count + 1)})
        for n in range(count + 1):
            verdict = Verdict.FORBIDDEN if n % 2 else Verdict.REQUIRED
            walked.nodes[f"k{n}"] = advice(f"k{n}", about="kijken", verdict=verdict, next=walked.nodes[f"k{n}"].next)

        found = list(contradiction.check(brute.about(walked)))

        assert len(found) == count
        assert sum(finding.path is not None for finding in found) == 100

    def test_rules(self):
        walked = in_a_row(2_000)
        never = PathRule("r", (), {}, (), (), (Selector(None, None, ()),), "Want.")

        assert len(list(path_rules.check(brute.about(walked, [never])))) == 100
