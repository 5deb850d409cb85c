"""Guides of as many questions as one likes."""

from sextingwijzer.model.guide import END, OTHERWISE, Guide
from support.build import guide


def in_a_row(count: int) -> Guide:
    """So many questions with three options, each with advice at `ja`."""
    following = [*(f"k{n}" for n in range(1, count)), END]
    return guide(
        {f"k{n}": (f"v{n}", {"ja": f"a{n}", "nee": to, OTHERWISE: to}) for n, to in enumerate(following)}
        | {f"a{n}": to for n, to in enumerate(following)},
        "k0",
    )


def entangled(count: int) -> Guide:
    """So many questions that are all asked first and all looked at again: 3 ** count states at once."""
    asking = {f"k{n}": (f"v{n}", {"ja": f"k{n + 1}", "nee": f"k{n + 1}", OTHERWISE: f"k{n + 1}"}) for n in range(count)}
    again = {
        f"k{count + n}": (f"v{n}", {"ja": f"a{n}", "nee": f"b{n}", OTHERWISE: f"k{count + n + 1}"})
        for n in range(count)
    }
    advice = {f"{kind}{n}": f"k{count + n + 1}" for n in range(count) for kind in "ab"}
    return guide({**asking, **again, **advice, f"k{2 * count}": END}, "k0")


def locked(count: int) -> Guide:
    """So many questions of which some walk goes on only when all have one answer; then `nooit` asks for two.

    Each answer is looked at again, and where it leads depends on the others: no proof is small.
    """
    half = count // 2
    pairs = [*((n, n + half) for n in range(half)), *((n, n + 1) for n in range(half - 1))]
    graph: dict[str, str | tuple[str, dict[str, str]]] = {"eerst": "k0"}
    for m, (one, other) in enumerate(pairs):
        graph |= {
            f"k{m}": (f"v{one}", {"ja": f"j{m}", "nee": f"n{m}", OTHERWISE: END}),
            f"j{m}": (f"v{other}", {"ja": f"k{m + 1}", OTHERWISE: END}),
            f"n{m}": (f"v{other}", {"nee": f"k{m + 1}", "ja": END, OTHERWISE: END}),
        }
    graph |= {
        f"k{len(pairs)}": ("v0", {"ja": "z", OTHERWISE: END}),
        "z": (f"v{count - 1}", {"ja": "eind", "nee": "nooit", "weet-niet": "niet"}),
        "eind": END,
        "niet": "nooit",
        "nooit": END,
    }
    return guide(graph)
