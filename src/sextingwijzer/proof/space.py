"""The walks of a guide as one acyclic graph: its topics one after the other."""

from collections.abc import Mapping
from dataclasses import dataclass

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

    The number after the last position stands for the end of the walk. `keeps` says, per position, which answers still
    matter from there on: for each question that is decided on again later, the options by id, each with the first
    option that leads the same way at every later decision on it.
    """

    guide: Guide
    positions: tuple[Position, ...]
    start: int
    keeps: tuple[Mapping[str, Mapping[str, str]], ...]

    @property
    def finish(self) -> int:
        """The number that stands for the end of the walk."""
        return len(self.positions)


def space(guide: Guide, topics: tuple[Topic, ...] | None = None) -> Space:
    """The space of all topics of a sound guide, or of some of them."""
    # Built from the end of the walk to its start, and turned round afterwards.
    positions: list[Position] = []
    following = -1
    for topic in reversed(guide.topics if topics is None else topics):
        index = {END: following}
        for node_id in _leaves_first(guide, topic.start):
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
    return Space(guide, turned, last - following, _keeps(guide, turned))


def _leaves_first(guide: Guide, start: str) -> list[str]:
    order: list[str] = []
    done: set[str] = {END}
    stack = [start]
    entered: set[str] = set()
    while stack:
        node_id = stack[-1]
        if node_id in done:
            stack.pop()
        elif node_id in entered:
            done.add(node_id)
            order.append(node_id)
            stack.pop()
        else:
            entered.add(node_id)
            stack.extend(target for target in guide.nodes[node_id].successors if target not in done)
    return order


def _keeps(guide: Guide, positions: tuple[Position, ...]) -> tuple[Mapping[str, Mapping[str, str]], ...]:
    """Backwards: which decisions can still be met, and so which answers can still make a difference."""
    later = [0] * (len(positions) + 1)  # a bit per decision that can be met at or after the position
    decisions_seen = 0
    numbered: dict[str, list[tuple[int, Mapping[str, int]]]] = {}
    for index in range(len(positions) - 1, -1, -1):
        position = positions[index]
        mask = 0
        for to in set(position.next.values()):
            mask |= later[to]
        if isinstance(position.node, Decision):
            bit = 1 << decisions_seen
            decisions_seen += 1
            mask |= bit
            numbered.setdefault(position.node.question, []).append((bit, position.next))
        later[index] = mask
    again = {question: decisions for question, decisions in numbered.items() if len(decisions) > 1}
    masks = {question: sum(bit for bit, _ in decisions) for question, decisions in again.items()}
    known: dict[tuple[str, int], Mapping[str, str]] = {}
    keeps: list[Mapping[str, Mapping[str, str]]] = []
    for mask in later:
        kept: dict[str, Mapping[str, str]] = {}
        for question, decisions in again.items():
            relevant = mask & masks[question]
            if relevant:
                key = (question, relevant)
                if key not in known:
                    known[key] = _merged(guide, question, [steps for bit, steps in decisions if bit & relevant])
                kept[question] = known[key]
        keeps.append(kept)
    return tuple(keeps)


def _merged(guide: Guide, question: str, decisions: list[Mapping[str, int]]) -> Mapping[str, str]:
    first: dict[tuple[int, ...], str] = {}
    return {
        option: first.setdefault(tuple(steps[option] for steps in decisions), option)
        for option in guide.questions[question].options
    }
