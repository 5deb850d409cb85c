"""Where one is in a walk, and how far it may still go."""

from sextingwijzer.engine.replay import Walk

_PROGRESS_LIMIT = 60_000
"""States after which counting what is ahead would be felt: some 0.2 s."""


def progress(walk: Walk, topic: str | None) -> str:
    """Where one is: the topic, the number of the question, and how many may follow at most."""
    number = len(walk.answers) + 1
    here = f"vraag\N{NO-BREAK SPACE}{number}"
    if walk.answers:  # not before the first question: counting takes a moment
        from sextingwijzer.proof.explore import explore
        from sextingwijzer.proof.marks import Marks
        from sextingwijzer.proof.space import space

        only = {one.question.id: frozenset({one.option.id}) for one in walk.answers}
        ahead = explore(space(walk.guide, walk.topics), Marks(only=only), _PROGRESS_LIMIT)
        if ahead is not None:
            most = ahead.longest - number
            here += f", nog hoogstens {most}" if most else ", de laatste"
    title = walk.pending_topic.title if topic is None and walk.pending_topic else ""
    return f"Onderwerp: {title} · {here}" if title else here[0].upper() + here[1:]
