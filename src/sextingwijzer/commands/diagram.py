"""`sextingwijzer diagram GIDS [ONDERWERP]`: the guide as Mermaid, DOT or indented text."""

from pathlib import Path

from sextingwijzer.commands.asked import guide_asked, topic_asked
from sextingwijzer.commands.output import one_of, out, write_file
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.graph.dot import dot
from sextingwijzer.graph.mermaid import mermaid
from sextingwijzer.graph.outline import outline
from sextingwijzer.library import Library

_NOTATIONS = {"mermaid": mermaid, "dot": dot, "tekst": outline}


def diagram(
    context: Context, library: Library, guide_id: str, topic_id: str | None, form: str | None, output: Path | None
) -> ExitCode:
    """Draw a guide or one topic of it."""
    form = one_of(form or "mermaid", tuple(_NOTATIONS))
    draw = _NOTATIONS[form]
    guide = library.sound(guide_asked(library, guide_id)).guide
    topic = topic_asked(guide, topic_id)
    drawn = draw(guide, tuple(one for one in guide.topics if topic in (None, one.id)))
    if output is None:
        out(form, context).write(drawn)
    else:
        write_file(output, drawn, context, None)
    return ExitCode.DONE
