"""A guide as it stands for facts of a certain day: the law that an advice rests on may not have been there yet."""

from dataclasses import replace
from datetime import date

from sextingwijzer.model.guide import Advice, Guide
from sextingwijzer.model.verdict import Verdict
from sextingwijzer.view.words import long_date


def for_facts(guide: Guide, day: date) -> Guide:
    """The guide, in which each advice that only holds for facts later than `day` says so and no longer judges.

    The walks stay the same; what is proved of them counts the permissions that are taken away here.
    """
    return replace(
        guide,
        nodes={
            name: _not_yet(node, node.facts_from, day)
            if isinstance(node, Advice) and node.facts_from and day < node.facts_from
            else node
            for name, node in guide.nodes.items()
        },
    )


def _not_yet(advice: Advice, first: date, day: date) -> Advice:
    warning = "Zeg dus niet dat het toen mocht." if advice.verdict.permits else "Reken er voor vroegere feiten niet op."
    warning += " Of een mildere regel van later meetelt, zegt een jurist."
    return replace(
        advice,
        verdict=Verdict.INFO,
        about=None,
        title=f"Geldt niet voor feiten van {long_date(day)}: ‘{advice.title}’",
        text=f"Dit geldt pas voor feiten vanaf {long_date(first)}. {warning}",
        say=(),
    )
