"""A rule that guards nothing, and versions of a law, held against one walk and one day after the other."""

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from sextingwijzer.model.path_rule import PathRule, Selector
from sextingwijzer.parse.registers import parse_law
from sextingwijzer.read.source import read
from sextingwijzer.rules import idle_rule, law_versions
from support import brute
from support.guides import sound_guides

ANY = Selector(None, None, ())


def rule(when):
    return PathRule("regel", (), when, (), (), (ANY,), "Daarom.")


@given(st.data(), st.lists(sound_guides(), min_size=1, max_size=2))
def test_a_rule_guards_nothing_exactly_when_no_walk_of_any_guide_meets_its_conditions(data, guides):
    known = {one.id: one for guide in guides for one in guide.questions.values()}
    assume(known)
    asked = data.draw(st.lists(st.sampled_from(sorted(known)), min_size=1, max_size=3, unique=True))
    when = {
        name: tuple(
            data.draw(st.lists(st.sampled_from(sorted(known[name].options)), min_size=1, max_size=2, unique=True))
        )
        for name in asked
    }

    found = list(idle_rule.check([rule(when)], {str(number): brute.about(one) for number, one in enumerate(guides)}))

    answered = [
        {one.question.id: one.option.id for one in walk.answers} for guide in guides for walk in brute.walks(guide)
    ]
    met = any(all(walk.get(name) in options for name, options in when.items()) for walk in answered)
    assert bool(found) == (not met)


DAYS = [date(2020, 1, 1) + timedelta(days=number) for number in range(9)]
VERSION = "{{citaat: c{0}, {1}zekerheid: secundair, bron: b, uitleg: u, nagekeken: 2020-01-01}}"


@given(st.lists(st.tuples(*[st.one_of(st.none(), st.sampled_from(DAYS))] * 2), min_size=1, max_size=4))
def test_versions_are_faulted_exactly_when_some_day_has_two_or_none(spans):
    rows = [
        VERSION.format(number, "".join(f"{key}: {day}, " for key, day in zip(("van", "tot"), span, strict=True) if day))
        for number, span in enumerate(spans)
    ]
    source = read(f"wetten: {{w: {{naam: n, omschrijving: o, versies: [{', '.join(rows)}]}}}}".encode(), "w.yaml")
    assert source.tree is not None
    laws, wrong = parse_law(source.tree)
    assert not wrong

    found = {one.rule for one in law_versions.check(laws)}

    turned = [begin is not None and end is not None and begin > end for begin, end in spans]
    days = [DAYS[0] - timedelta(days=1), *DAYS, DAYS[-1] + timedelta(days=1)]
    holding = [sum(version.holds_on(day) for version in laws["w"].versions) for day in days]
    within = "".join("x" if count else " " for count in holding).strip()
    assert ("omgekeerde-datums" in found) == any(turned)
    assert ("overlappende-versies" in found) == (max(holding) > 1)
    assert ("gat-tussen-versies" in found) == (" " in within)
