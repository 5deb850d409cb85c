"""One of two versions: its walks, and where what differs from the other version can still follow."""

from sextingwijzer.model.guide import Decision, Guide
from sextingwijzer.proof.space import Space, space


class Side:
    """One version: its space, what can still be asked from each position, and where something changed can follow."""

    def __init__(self, guide: Guide, changed: frozenset[str], topics: frozenset[str]) -> None:
        self.space: Space = space(guide)
        order = tuple(topic.id for topic in guide.topics)
        self._from_topic = {topic: order[number:] for number, topic in enumerate(order)}
        self.asks: list[frozenset[str]] = [frozenset()] * (self.space.finish + 1)
        self.unsettled = [False] * (self.space.finish + 1)
        for index in range(self.space.finish - 1, -1, -1):
            position = self.space.positions[index]
            following = set(position.next.values())
            asks = frozenset[str]().union(*(self.asks[to] for to in following))
            if isinstance(position.node, Decision):
                asks |= {position.node.question}
            self.asks[index] = asks
            differs = position.node.id in changed or position.topic.id in topics
            self.unsettled[index] = differs or any(self.unsettled[to] for to in following)

    def spot(self, index: int) -> tuple[str, tuple[str, ...]] | None:
        """The node at a position, with its topic and those that follow; None at the end."""
        if index == self.space.finish:
            return None
        position = self.space.positions[index]
        return position.node.id, self._from_topic[position.topic.id]
