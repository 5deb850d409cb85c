"""How far proofs about a guide go: one that cannot be proved, or in which everything is wrong, takes seconds too."""

STATE_LIMIT = 400_000
"""States after which proofs go on with some of them alone; to count its walks the largest of ours needs 212,000."""

WITNESS_LIMIT = 100
"""Findings of one kind in a guide that come with the answers that lead there. Nobody reads more of them, and a guide of
thousands of questions in which everything is wrong must not take minutes."""

EACH = 5_000
"""States that every look may take, whatever others took: of all walks, and then again of one walk after the other."""

AHEAD = 3_000_000
"""Positions that may be looked at ahead of single walks, all together."""


class TooManyStates(Exception):
    """No walk was found, and not every walk was looked at."""


class Budget:
    """The states that all looks at a guide may take together, beyond a few for each; they use it up.

    Else a guide of which a hundred things cannot be proved would take a hundred times as long as one is worth.
    """

    def __init__(self, most: int) -> None:
        self.most, self._left = most, most
        self._ahead = AHEAD

    @property
    def limit(self) -> int:
        """How many states the next look may take."""
        return self.each + self._left

    @property
    def each(self) -> int:
        """How many of those are its own. A guide of which that much stays unknown is not worth more time."""
        return min(EACH if self._left else EACH // 10, self.most)

    def spend(self, states: int) -> None:
        """Take off what a look took."""
        self._left -= min(self._left, max(0, states - EACH))

    def may_look(self, positions: int) -> bool:
        """Take off what a look ahead of one walk takes; whether that was left."""
        self._ahead -= min(self._ahead, positions)
        return self._ahead > 0
