"""The guide, topic or node that a command line names, or an error with the nearest one that exists."""

from collections.abc import Sequence
from pathlib import Path

from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library, packaged_guides
from sextingwijzer.model.guide import Guide
from sextingwijzer.model.guide_folder import FOLDERS
from sextingwijzer.suggest import did_you_mean, which_of
from sextingwijzer.typed import command_line, quoted


def guide_asked(library: Library, guide_id: str) -> str:
    """The id, when there is such a guide. Raises UserError otherwise."""
    known = library.guide_ids()
    if guide_id.lower() in known:
        return guide_id.lower()
    raise UserError(f"Er is geen gids ‘{guide_id}’. {did_you_mean(guide_id, known)}".rstrip(), ExitCode.USAGE)


def folder_of(path: Path) -> Path:
    """The folder of guides that a file or folder belongs to, or is. Raises UserError when it does not exist."""
    if not path.exists():
        raise UserError(f"{path} bestaat niet.", ExitCode.USAGE)
    folder = path if path.is_dir() else path.parent
    return folder.parent if folder.name in FOLDERS else folder


def as_typed(library: Library, *words: str) -> str:
    """Those words as a command line to paste: with `--gidsen` for other guides than those that come along."""
    return command_line(*_with_folder(library, words))


def guide_as_typed(library: Library, guide_id: str) -> str:
    """The guide as a command line names it: its id, after `--gidsen` when it is none of those that come along."""
    return quoted(*_with_folder(library, [guide_id]))


def _with_folder(library: Library, words: Sequence[str]) -> Sequence[str]:
    if library.folder.resolve() == packaged_guides().resolve():
        return words
    return ["--gidsen", str(library.folder), *words]


def topic_asked(guide: Guide, topic: str | None) -> str | None:
    """The topic, when the guide has it or none is asked for. Raises UserError otherwise."""
    if topic is None:
        return None
    known = [one.id for one in guide.topics]
    if topic.lower() in known:
        return topic.lower()
    raise UserError(f"De gids ‘{guide.id}’ heeft geen onderwerp ‘{topic}’. {which_of(topic, known)}", ExitCode.USAGE)


def node_asked(guide: Guide, node: str) -> str:
    """The node, when the guide has it. Raises UserError otherwise."""
    if node not in guide.nodes:
        raise UserError(
            f"De gids ‘{guide.id}’ heeft geen knoop ‘{node}’. {did_you_mean(node, guide.nodes)}", ExitCode.USAGE
        )
    return node
