"""A space without what makes no difference to some marks: what is left is small, and so are witnesses from it.

A decision all of whose branches come to the same marks by the same further decisions is passed over; so is all advice.
Decisions on the same question that lead the same ways are one. A rule about one topic is thus proved on that topic.
"""

from sextingwijzer.model.guide import Decision
from sextingwijzer.proof.marks import Marks
from sextingwijzer.proof.space import Position, Space


def essence(space: Space, marks: Marks) -> tuple[Space, Marks]:
    """The decisions that matter to the marks, and the marks on the ways between them. `lasting` is not supported.

    Answers that are not asked for any more may be any that `only` leaves open.
    """
    found: dict[tuple[str, tuple[tuple[str, int, int], ...]], int] = {}
    positions: list[Position] = []
    choosing: dict[tuple[int, str], int] = {}
    # Backwards: per position where it comes down to, counted from the end, and the marks picked up on the way there.
    down: list[tuple[int, int]] = [(-1, 0)] * (space.finish + 1)
    for index in range(space.finish - 1, -1, -1):
        position = space.positions[index]
        question = position.node.question if isinstance(position.node, Decision) else ""
        passing = marks.passing.get(index, 0)
        ways = {}
        for option in marks.only.get(question, position.next):
            if option in position.next:
                to, picked = down[position.next[option]]
                ways[option] = to, picked | passing | marks.choosing.get((index, option), 0)
        if len(set(ways.values())) == 1:
            down[index] = next(iter(ways.values()))
            continue
        key = question, tuple((option, *way) for option, way in sorted(ways.items()))
        if key not in found:
            found[key] = len(positions)
            positions.append(Position(position.topic, position.node, {option: to for option, (to, _) in ways.items()}))
            choosing |= {(found[key], option): picked for option, (_, picked) in ways.items()}
        down[index] = found[key], 0
    last = len(positions) - 1
    start, begin = down[space.start]
    turned = tuple(
        Position(one.topic, one.node, {option: last - to for option, to in one.next.items()})
        for one in reversed(positions)
    )
    left = Marks(
        choosing={(last - index, option): picked for (index, option), picked in choosing.items()},
        begin=begin,
        only=marks.only,
    )
    return Space.of(space.guide, turned, last - start), left
