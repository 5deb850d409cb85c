"""The guide, topic or node that a command line names, or an error with the nearest one that exists."""

import shlex
from collections.abc import Sequence
from pathlib import Path

from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library, packaged_guides
from sextingwijzer.model.guide import Guide
from sextingwijzer.model.guide_folder import FOLDERS
from sextingwijzer.suggest import did_you_mean, nearest, which_of


def guide_asked(library: Library, guide_id: str) -> str:
    """The id, when there is such a guide. Raises UserError otherwise."""
    if guide_id.lower() in library.guide_ids():
        return guide_id.lower()
    if guide_id not in library.guide_ids():
        hint = did_you_mean(guide_id, library.guide_ids())
        raise UserError(f"Er is geen gids ‘{guide_id}’. {hint}".rstrip(), ExitCode.USAGE)
    return guide_id


def folder_of(path: Path) -> Path:
    """The folder of guides that a file or folder belongs to, or is. Raises UserError when it does not exist."""
    if not path.exists():
        raise UserError(f"{path} bestaat niet.", ExitCode.USAGE)
    folder = path if path.is_dir() else path.parent
    return folder.parent if folder.name in FOLDERS else folder


def as_typed(library: Library, guide_id: str) -> str:
    """The guide as a command line names it: its id, after `--gidsen` when it is none of the guides that come along."""
    if library.folder.resolve() == packaged_guides().resolve():
        return guide_id
    return f"--gidsen {shlex.quote(str(library.folder))} {guide_id}"


def topic_asked(guide: Guide, topic: str | None) -> str | None:
    """The topic, when the guide has it or none is asked for. Raises UserError otherwise."""
    if topic is not None and guide.topic(topic.lower()) is not None:
        return topic.lower()
    if topic is not None and guide.topic(topic) is None:
        known = [one.id for one in guide.topics]
        raise UserError(
            f"De gids ‘{guide.id}’ heeft geen onderwerp ‘{topic}’. {which_of(topic, known)}", ExitCode.USAGE
        )
    return topic


def node_asked(guide: Guide, node: str) -> str:
    """The node, when the guide has it. Raises UserError otherwise."""
    if node not in guide.nodes:
        raise UserError(
            f"De gids ‘{guide.id}’ heeft geen knoop ‘{node}’. {did_you_mean(node, guide.nodes)}", ExitCode.USAGE
        )
    return node


def fact_asked(guide: Guide, pair: str, option_name: str, likely: Sequence[str] = ()) -> tuple[str, str]:
    """A question and one of its options, typed as VRAAG=OPTIE after `option_name`. Raises UserError otherwise.

    `likely` are the questions to name when nothing is near what was typed; else those of the guide, when few.
    """
    question, _, option = (part.strip() for part in pair.partition("="))
    if not question or not option:
        message = f"‘{option_name} {pair}’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: {option_name} acuut=ja"
        raise UserError(message, ExitCode.USAGE)
    if question not in guide.questions:
        near = nearest(question, guide.questions)
        hint = did_you_mean(question, guide.questions) if near or not likely else which_of(question, likely)
        raise UserError(f"De gids ‘{guide.id}’ heeft geen vraag ‘{question}’. {hint}".rstrip(), ExitCode.USAGE)
    if option not in (options := guide.questions[question].options):
        raise UserError(
            f"De vraag ‘{question}’ heeft geen optie ‘{option}’. {which_of(option, options)}", ExitCode.USAGE
        )
    return question, option
