"""Rules about all walks, proved, against the same rules tried on every walk."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.engine.replay import Walk
from sextingwijzer.model.guide import END, OTHERWISE, Advice, Guide
from sextingwijzer.model.path_rule import PathRule, Selector
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.rules.path_rules import check
from support import brute
from support.build import guide
from support.guides import sound_guides

CONTACTS = ("hulplijn", "politie")


def rule(when=None, required=(), contacts=(), never=()) -> PathRule:
    return PathRule("regel", (), when or {}, tuple(required), tuple(contacts), tuple(never), "Daarom.")


@st.composite
def guides(draw: st.DrawFn) -> Guide:
    """A sound guide whose advice names contacts."""
    plain = draw(sound_guides())
    named = st.lists(st.sampled_from(CONTACTS), unique=True).map(tuple)
    nodes = {
        name: replace(node, contacts=draw(named)) if isinstance(node, Advice) else node
        for name, node in plain.nodes.items()
    }
    return replace(plain, nodes=nodes)


@st.composite
def conditions(draw: st.DrawFn, asked: Guide) -> dict[str, tuple[str, ...]]:
    """Some questions of the guide, each with some of its options."""
    names = draw(st.lists(st.sampled_from(sorted(asked.questions)), max_size=2, unique=True)) if asked.questions else []
    return {
        name: tuple(draw(st.lists(st.sampled_from(sorted(asked.questions[name].options)), min_size=1, unique=True)))
        for name in names
    }


def applies(one: PathRule, walk: Walk) -> bool:
    """Whether every question of the conditions was asked and got one of the options."""
    answers = {answered.question.id: answered.option.id for answered in walk.answers}
    return all(answers.get(question) in options for question, options in one.when.items())


@given(st.data(), guides())
def test_advice_that_must_be_there_is_missed_exactly_when_some_walk_misses_it(data, guide):
    name = data.draw(st.sampled_from([*(advice.id for advice in brute.advice_of(guide)), "nergens"]))
    one = rule(data.draw(conditions(guide)), required=[name])

    found = list(check(brute.about(guide, [one])))

    broken = [walk for walk in brute.walks(guide) if applies(one, walk) and name not in brute.given(walk)]
    assert bool(found) == bool(broken)
    for finding in found:
        walk = brute.pasted(guide, finding.path)
        assert applies(one, walk)
        assert name not in brute.given(walk)


@given(st.data(), guides())
def test_a_contact_that_must_be_named_is_missed_exactly_when_some_walk_does_not_name_it(data, guide):
    contact = data.draw(st.sampled_from(CONTACTS))
    one = rule(data.draw(conditions(guide)), contacts=[contact])

    def names(walk: Walk) -> bool:
        return any(contact in advice.contacts for advice in walk.advice)

    found = list(check(brute.about(guide, [one])))

    assert bool(found) == any(applies(one, walk) and not names(walk) for walk in brute.walks(guide))
    for finding in found:
        walk = brute.pasted(guide, finding.path)
        assert applies(one, walk)
        assert not names(walk)


@given(st.data(), guides())
def test_advice_that_must_not_be_there_is_found_exactly_when_some_walk_gives_it(data, guide):
    selector = data.draw(
        st.one_of(
            st.sampled_from([*(advice.id for advice in brute.advice_of(guide)), "nergens"]).map(
                lambda name: Selector(name, None, ())
            ),
            st.builds(
                lambda verdicts: Selector(None, "kijken", tuple(verdicts)),
                st.lists(st.sampled_from(Verdict), max_size=4, unique=True),
            ),
        )
    )
    one = rule(data.draw(conditions(guide)), never=[selector])

    found = list(check(brute.about(guide, [one])))

    forbidden = {
        advice.id
        for walk in brute.walks(guide)
        if applies(one, walk)
        for advice in walk.advice
        if selector.selects(advice)
    }
    assert len(found) == len(forbidden)
    shown = set()
    for finding in found:
        walk = brute.pasted(guide, finding.path)
        assert applies(one, walk)
        shown |= {advice.id for advice in walk.advice if selector.selects(advice)}
    assert shown <= forbidden
    assert bool(shown) == bool(forbidden)


@given(st.data(), guides(), st.integers(1, 9))
def test_with_few_states_what_is_found_is_true_and_what_is_not_found_is_not_called_proved(data, guide, limit):
    name = data.draw(st.sampled_from([*(advice.id for advice in brute.advice_of(guide)), "nergens"]))
    one = rule(data.draw(conditions(guide)), required=[name])

    found = {finding.rule: finding for finding in check(brute.about(guide, [one], limit=limit))}

    broken = any(applies(one, walk) and name not in brute.given(walk) for walk in brute.walks(guide))
    assert bool(found) or not broken
    if "regel-gebroken" in found:
        walk = brute.pasted(guide, found["regel-gebroken"].path)
        assert applies(one, walk)
        assert name not in brute.given(walk)


class TestWitnesses:
    walked = guide(
        {
            "a": ("eerst", {"ja": "b", OTHERWISE: "b"}),
            "b": ("dan", {"ja": "raad", OTHERWISE: "c"}),
            "raad": "c",
            "c": ("later", {"ja": "andere-raad", OTHERWISE: END}),
            "andere-raad": END,
        }
    )

    def broken(self, one):
        return [finding.path for finding in check(brute.about(self.walked, [one]))]

    def test_only_the_answers_that_matter_are_told(self):
        assert self.broken(rule(never=[Selector("andere-raad", None, ())])) == [(("later", "ja"),)]

    def test_the_conditions_are_always_told_in_the_order_of_the_walk(self):
        one = rule({"later": ("ja",), "eerst": ("ja", "weet-niet")}, never=[Selector("andere-raad", None, ())])

        assert self.broken(one) == [(("eerst", "ja"), ("later", "ja"))]

    def test_a_rule_that_every_walk_breaks_needs_no_answer(self):
        assert self.broken(rule(required=["nergens"])) == [()]


def test_a_rule_for_other_guides_is_not_tried():
    one = replace(rule(required=["nergens"]), guides=("ander",))

    assert list(check(brute.about(TestWitnesses.walked, [one]))) == []


def test_a_rule_about_a_question_that_the_guide_does_not_have_never_applies():
    assert list(check(brute.about(TestWitnesses.walked, [rule({"weg": ("ja",)}, required=["nergens"])]))) == []
