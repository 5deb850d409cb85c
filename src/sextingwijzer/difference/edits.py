"""What a reader sees that two versions say differently, apart from which advice is given."""

from collections.abc import Iterator
from typing import NamedTuple

from sextingwijzer.difference import shown
from sextingwijzer.difference.shown import Known
from sextingwijzer.engine.ways import reached
from sextingwijzer.model.content import Content
from sextingwijzer.model.guide import Advice, Decision, Question


class Edit(NamedTuple):
    """A value that changed: of what kind of thing and which one, under which key of the format; None: not there."""

    kind: str
    name: str
    key: str
    old: str | None
    new: str | None


def edits(old: Content, new: Content) -> tuple[Edit, ...]:
    """Every such change. Questions are those that a version asks, register entries those that its advice cites.

    Advice that only one version gives is left out: which answers get it is what matters of that. So are the version
    and the date of the guide, which change each time.
    """
    before, after = _met(old), _met(new)
    both = [name for name in after[1] if name in before[1]]
    found: list[Edit] = []
    found += _edits("gids", {"": shown.guide(old.guide)}, {"": shown.guide(new.guide)})
    found += _edits("onderwerp", shown.topics(old.guide), shown.topics(new.guide))
    found += _edits("vraag", shown.questions(before[0], after[0]), shown.questions(after[0], before[0]))
    found += _edits(
        "advies",
        {one: shown.advice(before[1][one]) for one in both},
        {one: shown.advice(after[1][one]) for one in both},
    )
    for kind, cited in (("contact", shown.contacts), ("wet", shown.laws), ("uitspraak", shown.statements)):
        entries = cited(old, before[1].values()), cited(new, after[1].values())
        # What only one version cites shows at the advice that cites it.
        shared = [{name: one[name] for name in one if name in entries[0] and name in entries[1]} for one in entries]
        found += _edits(kind, *shared)
    return tuple(found)


def _met(content: Content) -> tuple[dict[str, Question], dict[str, Advice]]:
    """The questions and the advice that some way leads to."""
    guide = content.guide
    questions: dict[str, Question] = {}
    given: dict[str, Advice] = {}
    for name, node in reached(guide).items():
        if isinstance(node, Decision):
            questions[node.question] = guide.questions[node.question]
        else:
            given[name] = node
    return questions, given


def _edits(kind: str, old: Known, new: Known) -> Iterator[Edit]:
    for name in {**old, **new}:
        if name not in new:
            yield Edit(kind, name, "", name, None)
        elif name not in old:
            yield Edit(kind, name, "", None, name)
        else:
            for key in {**old[name], **new[name]}:
                before, after = old[name].get(key), new[name].get(key)
                if before != after:
                    yield Edit(kind, name, key, before, after)
