"""Two versions of a guide, given the same answers: what differs, and which of the answers matter to that."""

from dataclasses import replace
from itertools import product
from math import prod

from sextingwijzer.engine.replay import replay
from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import END, Advice, Guide
from sextingwijzer.proof.marks import Witness

OLD, NEW, BOTH = 1, 2, 3
_MOST_TRIED = 64
"""Combinations of other options that are tried for one change; beyond that only the answers found are told."""


class Pair:
    """Both versions, given the same answers; what is not answered is unknown."""

    def __init__(self, old: Guide, new: Guide) -> None:
        self._guides = old, new
        # What only follows an advice is no part of it: a reader sees that by other advice.
        self.altered = frozenset(
            name
            for name, node in old.nodes.items()
            if isinstance(node, Advice)
            and isinstance(now := new.nodes.get(name), Advice)
            and replace(node, next=END) != replace(now, next=END)
        )

    def difference(self, answers: Answers) -> frozenset[tuple[int, str]]:
        """The advice that just one version gives, and that which both give with another content."""
        old, new = ({one.id for one in replay(guide, answers, rest_unknown=True).advice} for guide in self._guides)
        marked = (OLD, old - new), (NEW, new - old), (BOTH, old & new & self.altered)
        return frozenset((bits, advice) for bits, names in marked for advice in names)

    def common_options(self, question: str) -> list[str]:
        """The options that every version with the question has."""
        asking = [guide.questions[question] for guide in self._guides if question in guide.questions]
        return [option for option in asking[0].options if option in asking[-1].options]

    def because(self, witness: Witness) -> Witness:
        """The answers of the witness that are left when each is dropped whose options all give the same difference.

        The last ones go first: what was asked early is what a reader recognises a situation by.
        """
        answers = dict(witness)
        difference = self.difference(answers)
        dropped = True
        while dropped:
            dropped = False
            for question in reversed(tuple(answers)):
                without = {other: option for other, option in answers.items() if other != question}
                instead = ({**without, question: option} for option in self.common_options(question))
                if all(self.difference(told) == difference for told in (without, *instead)):
                    answers = without
                    dropped = True
        return tuple(answers.items())

    def options_alike(self, because: Witness) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Per question of `because` the options with which the difference stays the same, in every combination."""
        answers = dict(because)
        difference = self.difference(answers)
        alike = {
            question: [
                other
                for other in self.common_options(question)
                if other == option or self.difference({**answers, question: other}) == difference
            ]
            for question, option in because
        }
        free = {question: options for question, options in alike.items() if len(options) > 1}
        combined = (dict(zip(free, chosen, strict=True)) for chosen in product(*free.values()))
        too_many = prod(map(len, free.values())) > _MOST_TRIED
        if too_many or (len(free) > 1 and any(self.difference({**answers, **told}) != difference for told in combined)):
            return tuple((question, (option,)) for question, option in because)
        return tuple((question, tuple(options)) for question, options in alike.items())
