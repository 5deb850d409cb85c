"""The walks of a guide as one acyclic graph: its topics one after the other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sextingwijzer.engine.ways import leaves_first
from sextingwijzer.model.guide import END, Decision, Guide, Node, Topic


@dataclass(frozen=True, slots=True)
class Position:
    """A node in a topic. `next` gives the position that follows: per option at a decision, under "" at an advice."""

    topic: Topic
    node: Node
    next: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Space:
    """The positions of a guide in an order in which each stands before those that may follow it.

    The number after the last position stands for the end of the walk.
    """

    guide: Guide
    positions: tuple[Position, ...]
    start: int
    _again: "_Again" = field(repr=False)

    @classmethod
    def of(cls, guide: Guide, positions: tuple[Position, ...], start: int) -> "Space":
        """The space of positions that stand in order."""
        return cls(guide, positions, start, _Again(positions))

    @property
    def finish(self) -> int:
        """The number that stands for the end of the walk."""
        return len(self.positions)

    @property
    def again(self) -> tuple[str, ...]:
        """The questions that are decided on more than once."""
        return self._again.questions

    def alike_ahead(self, index: int, to: int) -> bool:
        """Whether the decisions that can still be met, on questions that are decided on again, are the same ones."""
        return self._again.later[index] == self._again.later[to]

    def still_to_decide(self, index: int, question: str) -> int:
        """Which decisions on the question can be met at a position or later, as bits; 0 when it is decided on once."""
        return self._again.still(index, question)

    def decisions(self, question: str, which: int) -> tuple[int, ...]:
        """The positions of the decisions on the question that the bits of `which` stand for."""
        return self._again.decisions(question, which)

    def where(self, node_id: str) -> tuple[int, ...]:
        """The positions of a node: one for each topic that leads to it."""
        return tuple(index for index, position in enumerate(self.positions) if position.node.id == node_id)


def space(guide: Guide, topics: tuple[Topic, ...] | None = None) -> Space:
    """The space of all topics of a sound guide, or of some of them."""
    # Built from the end of the walk to its start, and turned round afterwards.
    positions: list[Position] = []
    following = -1
    for topic in reversed(guide.topics if topics is None else topics):
        index = {END: following}
        for node_id in leaves_first(guide, [topic.start]):
            node = guide.nodes[node_id]
            if isinstance(node, Decision):
                options = guide.questions[node.question].options
                steps = {option: index[node.target(option)] for option in options}
            else:
                steps = {"": index[node.next]}
            index[node_id] = len(positions)
            positions.append(Position(topic, node, steps))
        following = index[topic.start]
    last = len(positions) - 1
    turned = tuple(
        Position(one.topic, one.node, {option: last - to for option, to in one.next.items()})
        for one in reversed(positions)
    )
    return Space.of(guide, turned, last - following)


class _Again:
    """The questions that are decided on more than once, and where.

    Each decision on them has a bit; `later` holds, per position, those that can be met there or later.
    """

    def __init__(self, positions: Sequence[Position]) -> None:
        where: dict[str, list[int]] = {}
        for index, position in enumerate(positions):
            if isinstance(position.node, Decision):
                where.setdefault(position.node.question, []).append(index)
        self._where = {question: found for question, found in where.items() if len(found) > 1}
        self.questions = tuple(self._where)
        self._first_bit: dict[str, int] = {}
        bit_at: dict[int, int] = {}
        for question, found in self._where.items():
            self._first_bit[question] = len(bit_at)
            bit_at |= {index: len(bit_at) + number for number, index in enumerate(found)}
        self.later = [0] * (len(positions) + 1)
        for index in range(len(positions) - 1, -1, -1):
            later = 1 << bit_at[index] if index in bit_at else 0
            for to in set(positions[index].next.values()):
                later |= self.later[to]
            self.later[index] = later

    def still(self, index: int, question: str) -> int:
        found = self._where.get(question)
        if found is None:
            return 0
        return self.later[index] >> self._first_bit[question] & (1 << len(found)) - 1

    def decisions(self, question: str, which: int) -> tuple[int, ...]:
        return tuple(index for number, index in enumerate(self._where[question]) if which >> number & 1)
