"""Two versions of a guide: which answers get other advice from the new one than from the old one.

Both versions are walked at once with the same answers. As long as they stand at the same unchanged node, and nothing
that changed can follow, they cannot come to differ any more: such walks are dropped. What is left is small.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sextingwijzer.difference.pair import BOTH, NEW, OLD, Pair
from sextingwijzer.difference.side import Side
from sextingwijzer.model.guide import Advice, Decision, Guide
from sextingwijzer.proof.marks import Witness


@dataclass(frozen=True, slots=True)
class Change:
    """Advice that the same answers no longer get, newly get, and get with another content; and such answers.

    `because` are those of the answers that matter: with these, and any other question unknown, just this changes; and
    each of them has an option with which it would not. `options` has every option of those questions with which it
    does, however they are combined. Answers to other questions may bring the same change.
    """

    lost: tuple[str, ...]
    gained: tuple[str, ...]
    altered: tuple[str, ...]
    answers: Witness
    because: Witness
    options: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every different change, that with the fewest answers first; `complete` unless there were too many states."""

    changes: tuple[Change, ...]
    complete: bool


class _State(NamedTuple):
    old: int
    new: int
    known: tuple[tuple[str, str], ...]
    seen: tuple[tuple[str, int], ...]


def compare(old: Guide, new: Guide, limit: int) -> Comparison:
    """Every way in which answers get other advice. Both guides are sound; options that only one has are left out."""
    changed = frozenset(
        node for node in {**old.nodes, **new.nodes} if old.nodes.get(node) != new.nodes.get(node)
    ) | _reworded(old, new)
    starts = [{topic.id: topic.start for topic in guide.topics} for guide in (old, new)]
    topics = frozenset(topic for topic in {**starts[0], **starts[1]} if starts[0].get(topic) != starts[1].get(topic))
    return _Walker(Side(old, changed, topics), Side(new, changed, topics)).run(limit)


def _reworded(old: Guide, new: Guide) -> frozenset[str]:
    """Decisions whose question has other options now: their targets may be equal and still lead differently."""
    decisions = [node for guide in (old, new) for node in guide.nodes.values() if isinstance(node, Decision)]
    return frozenset(node.id for node in decisions if _options(old, node.question) != _options(new, node.question))


def _options(guide: Guide, question: str) -> tuple[str, ...]:
    return tuple(guide.questions[question].options) if question in guide.questions else ()


class _Walker:
    def __init__(self, old: Side, new: Side) -> None:
        self._old, self._new = old, new
        self._pair = Pair(old.space.guide, new.space.guide)
        self._levels: list[dict[_State, Witness]] = [{} for _ in range(old.space.finish + new.space.finish + 1)]
        self._found: dict[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], Witness] = {}

    def run(self, limit: int) -> Comparison:
        self._arrive(_State(self._old.space.start, self._new.space.start, (), ()), ())
        states = 0
        for level in self._levels:
            states += len(level)
            if states > limit:
                break
            for state, witness in level.items():
                self._step(state, witness)
            level.clear()
        changes = []
        for key, witness in self._found.items():
            because = self._pair.because(witness)
            changes.append(Change(*key, witness, because, self._pair.options_alike(because)))
        smallest_first = sorted(changes, key=lambda one: (len(one.because), len(one.answers), one.answers))
        return Comparison(tuple(smallest_first), states <= limit)

    def _step(self, state: _State, witness: Witness) -> None:
        if state.old == self._old.space.finish and state.new == self._new.space.finish:
            self._finish(state, witness)
            return
        known = dict(state.known)
        for bit, side, index in ((OLD, self._old, state.old), (NEW, self._new, state.new)):
            if index == side.space.finish:
                continue
            node, following = side.space.positions[index].node, side.space.positions[index].next
            if isinstance(node, Advice):
                seen = {**dict(state.seen), node.id: dict(state.seen).get(node.id, 0) | bit}
                self._arrive(self._moved(state, bit, following[""], seen=seen), witness)
                return
            if node.question in known:
                to = following.get(known[node.question])
                if to is not None:
                    self._arrive(self._moved(state, bit, to), witness)
                return
        self._ask(state, witness)

    def _ask(self, state: _State, witness: Witness) -> None:
        side, index = (self._old, state.old) if state.old < self._old.space.finish else (self._new, state.new)
        node = side.space.positions[index].node
        assert isinstance(node, Decision)
        for option in self._pair.common_options(node.question):
            given = (node.question, option)
            self._step(state._replace(known=tuple(sorted((*state.known, given)))), (*witness, given))

    def _moved(self, state: _State, bit: int, to: int, seen: Mapping[str, int] | None = None) -> _State:
        moved = state._replace(old=to) if bit == OLD else state._replace(new=to)
        return moved if seen is None else moved._replace(seen=tuple(sorted(seen.items())))

    def _arrive(self, state: _State, witness: Witness) -> None:
        asks = self._old.asks[state.old] | self._new.asks[state.new]
        known = tuple(pair for pair in state.known if pair[0] in asks)
        seen = state.seen
        settled = not (self._old.unsettled[state.old] or self._new.unsettled[state.new])
        if settled and self._old.spot(state.old) == self._new.spot(state.new):
            # From here on both give the same: only a difference that is already there can still matter.
            seen = tuple(pair for pair in seen if pair[1] != BOTH or pair[0] in self._pair.altered)
            if not seen:
                return
        level = self._levels[state.old + state.new]
        new = state._replace(known=known, seen=seen)
        if new not in level or len(witness) < len(level[new]):
            level[new] = witness

    def _finish(self, state: _State, witness: Witness) -> None:
        lost = _named(state.seen, OLD)
        gained = _named(state.seen, NEW)
        altered = tuple(advice for advice in _named(state.seen, BOTH) if advice in self._pair.altered)
        key = (lost, gained, altered)
        if any(key) and (key not in self._found or len(witness) < len(self._found[key])):
            self._found[key] = witness


def _named(seen: Iterable[tuple[str, int]], bits: int) -> tuple[str, ...]:
    return tuple(advice for advice, marked in seen if marked == bits)
