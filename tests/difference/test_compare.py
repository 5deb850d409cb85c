"""What `verschil` says about two versions, against giving both every combination of answers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

from hypothesis import assume, given
from hypothesis import strategies as st

from sextingwijzer.difference.compare import Change, compare
from sextingwijzer.engine.replay import replay
from sextingwijzer.model.guide import END, OTHERWISE, Advice, Decision, Guide, Option, Topic
from sextingwijzer.proof.budget import STATE_LIMIT
from support.build import advice, guide
from support.guides import sound_guides

Difference = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def difference(old: Guide, new: Guide, answers: Mapping[str, str]) -> Difference:
    """The advice that is lost, gained and altered, with answers to every question or the rest unknown."""
    before, after = (
        {one.id: one for one in replay(version, answers, rest_unknown=True).advice} for version in (old, new)
    )
    return (
        tuple(sorted(before.keys() - after.keys())),
        tuple(sorted(after.keys() - before.keys())),
        # What only follows an advice is no part of it.
        tuple(
            sorted(
                n for n in before.keys() & after.keys() if replace(before[n], next=END) != replace(after[n], next=END)
            )
        ),
    )


def combinations(old: Guide, new: Guide) -> Iterator[dict[str, str]]:
    """Every way to answer all questions with options that each version with the question has."""
    options = {
        question: [
            option
            for option in (old.questions.get(question) or new.questions[question]).options
            if all(
                option in version.questions[question].options for version in (old, new) if question in version.questions
            )
        ]
        for question in {**old.questions, **new.questions}
    }
    return (dict(zip(options, chosen, strict=True)) for chosen in product(*options.values()))


def named(change: Change) -> Difference:
    return change.lost, change.gained, change.altered


@st.composite
def versions(draw: st.DrawFn) -> tuple[Guide, Guide]:
    """A guide and what a few edits made of it."""
    old = draw(sound_guides())
    new = old
    for _ in range(draw(st.integers(1, 3))):
        edit = draw(st.sampled_from([reworded, redirected, reordered, extended, shortened]))
        new = draw(edit(new))
    return old, new


def reworded(one: Guide) -> st.SearchStrategy[Guide]:
    named = [node for node in one.nodes.values() if isinstance(node, Advice)]
    if not named:
        return st.just(one)
    return st.sampled_from(named).map(
        lambda node: replace(one, nodes={**one.nodes, node.id: replace(node, text="een andere tekst")})
    )


def redirected(one: Guide) -> st.SearchStrategy[Guide]:
    """One way leads elsewhere, to a node that stands later, so that there is no cycle."""
    names = list(one.nodes)

    def elsewhere(name: str) -> st.SearchStrategy[Guide]:
        node = one.nodes[name]
        later = st.sampled_from([*names[names.index(name) + 1 :], END])
        if isinstance(node, Advice):
            return later.map(lambda to: replace(one, nodes={**one.nodes, name: replace(node, next=to)}))
        options = sorted(one.questions[node.question].options)
        return st.tuples(st.sampled_from(options), later).map(
            lambda way: replace(one, nodes={**one.nodes, name: replace(node, targets={**node.targets, way[0]: way[1]})})
        )

    return st.sampled_from(names).flatmap(elsewhere) if names else st.just(one)


def reordered(one: Guide) -> st.SearchStrategy[Guide]:
    return st.permutations(one.topics).map(lambda topics: replace(one, topics=tuple(topics)))


def extended(one: Guide) -> st.SearchStrategy[Guide]:
    """A topic more, or an option more."""
    starts = st.sampled_from([*one.nodes, END])
    more = starts.map(lambda start: replace(one, topics=(*one.topics, Topic("erbij", "Erbij", start))))

    def with_option(name: str) -> Guide:
        question = one.questions[name]
        options = {"erbij": Option("erbij", "Erbij"), **question.options}
        nodes = {
            node_id: replace(node, targets={**node.targets, "erbij": END})
            if isinstance(node, Decision) and node.question == name
            else node
            for node_id, node in one.nodes.items()
        }
        return replace(one, questions={**one.questions, name: replace(question, options=options)}, nodes=nodes)

    return more | st.sampled_from(sorted(one.questions)).map(with_option) if one.questions else more


def shortened(one: Guide) -> st.SearchStrategy[Guide]:
    if not one.topics:
        return st.just(one)
    return st.sampled_from(one.topics).map(
        lambda gone: replace(one, topics=tuple(t for t in one.topics if t is not gone))
    )


@given(versions())
def test_every_difference_is_found_and_no_other(pair):
    old, new = pair
    expected = {difference(old, new, answers) for answers in combinations(old, new)} - {((), (), ())}

    compared = compare(old, new, STATE_LIMIT)

    assert compared.complete
    assert {named(change) for change in compared.changes} == expected
    assert len(compared.changes) == len(expected)


@given(sound_guides(), sound_guides())
def test_two_guides_that_have_nothing_to_do_with_each_other(old, new):
    # Both are drawn from the same few names, so they share questions with other options and nodes with other kinds.
    assume(
        all(
            set(q.options) & set(new.questions[name].options)
            for name, q in old.questions.items()
            if name in new.questions
        )
    )
    expected = {difference(old, new, answers) for answers in combinations(old, new)} - {((), (), ())}

    assert {named(change) for change in compare(old, new, STATE_LIMIT).changes} == expected


@given(sound_guides())
def test_a_guide_does_not_differ_from_itself(guide):
    assert compare(guide, replace(guide, nodes=dict(guide.nodes)), STATE_LIMIT).changes == ()


@given(versions())
def test_the_answers_of_a_change_show_it_in_both_versions(pair):
    for change in compare(*pair, STATE_LIMIT).changes:
        told = dict(change.answers)

        assert all(replay(version, told).complete for version in pair)
        assert difference(*pair, told) == named(change)


@given(versions())
def test_the_answers_that_matter_bring_the_change_alone_and_each_is_needed(pair):
    old, new = pair
    for change in compare(old, new, STATE_LIMIT).changes:
        because = dict(change.because)

        assert because.items() <= dict(change.answers).items()
        assert difference(old, new, because) == named(change)
        for question in because:
            asked = (old.questions.get(question) or new.questions[question]).options
            others = [{**because, question: option} for option in asked]
            without = {name: option for name, option in because.items() if name != question}
            assert any(difference(old, new, told) != named(change) for told in [without, *others])


@given(versions())
def test_every_combination_of_the_options_told_brings_the_change(pair):
    for change in compare(*pair, STATE_LIMIT).changes:
        options = dict(change.options)

        assert list(options) == [question for question, _ in change.because]
        assert all(option in options[question] for question, option in change.because)
        for chosen in product(*options.values()):
            assert difference(*pair, dict(zip(options, chosen, strict=True))) == named(change)


def test_all_options_that_bring_the_change_are_told():
    old = guide({"a": ("een", {"ja": "raad", "nee": END, OTHERWISE: "raad"}), "raad": END})
    new = replace(old, nodes={**old.nodes, "a": replace(old.nodes["a"], targets={"nee": "raad"}, otherwise=END)})

    told = {change.options: named(change) for change in compare(old, new, STATE_LIMIT).changes}

    assert told == {
        (("een", ("ja", "weet-niet")),): (("raad",), (), ()),
        (("een", ("nee",)),): ((), ("raad",), ()),
    }


def test_what_follows_an_advice_is_no_part_of_it():
    old = guide({"raad": END})
    new = replace(guide({"raad": "meer", "meer": END}), questions=old.questions)

    (change,) = compare(old, new, STATE_LIMIT).changes

    assert named(change) == ((), ("meer",), ())


@given(versions())
def test_the_smallest_combination_comes_first(pair):
    sizes = [len(change.because) for change in compare(*pair, STATE_LIMIT).changes]

    assert sizes == sorted(sizes)


def test_of_two_ways_to_the_same_advice_one_is_told():
    """Neither answer alone can be changed without consequence for the other, so one of them is enough."""
    either = {"a": ("een", {"ja": "raad", OTHERWISE: END}), "b": ("twee", {"ja": "raad", OTHERWISE: END}), "raad": END}
    old = guide(either, "a", "b")
    new = replace(old, nodes={**old.nodes, "raad": advice("raad", text="Anders.")})

    (change,) = compare(old, new, STATE_LIMIT).changes

    assert named(change) == ((), (), ("raad",))
    assert len(change.because) == 1


def test_too_many_states_make_the_comparison_incomplete():
    old = guide({"a": ("een", {"ja": "b", OTHERWISE: "b"}), "b": ("twee", {"ja": "raad", OTHERWISE: END}), "raad": END})
    new = replace(old, nodes={**old.nodes, "raad": advice("raad", text="Anders.")})

    assert not compare(old, new, limit=2).complete


def test_topics_that_change_places_make_no_difference():
    old = guide({"a": ("v", {"ja": "raad", OTHERWISE: "raad"}), "raad": END})
    topics = (Topic("een", "Een", "a"), Topic("twee", "Twee", "a"))

    assert compare(replace(old, topics=topics), replace(old, topics=topics[::-1]), STATE_LIMIT).changes == ()
