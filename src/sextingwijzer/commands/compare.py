"""`sextingwijzer verschil OUD NIEUW`: which answers get other advice after a change, and what else changed."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sextingwijzer.commands.asked import as_typed, folder_of
from sextingwijzer.commands.output import one_of, out
from sextingwijzer.context import Context
from sextingwijzer.difference.compare import Change, compare
from sextingwijzer.difference.edits import edits
from sextingwijzer.difference.renamed import under_new_names
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.model.guide import Guide
from sextingwijzer.proof.budget import STATE_LIMIT

if TYPE_CHECKING:
    from sextingwijzer.render.comparison import Compared

_ALIKE = 0.5
"""Of all nodes of two guides, how many must be the same for one to be the other under a new name."""


def difference(context: Context, old: Path, new: Path, form: str | None) -> ExitCode:
    """Compare the guides in two folders, or two guide files. Exit 1 when something differs."""
    from sextingwijzer.render.comparison import as_json, as_text

    form = one_of(form or "tekst", ("tekst", "json"))
    old_library, old_ids = _guides(old)
    new_library, new_ids = _guides(new)
    if len(old_ids) == len(new_ids) == 1:
        # One guide each are two versions of it, whatever they are called.
        pairs = {old_ids[0]: new_ids[0]}
    else:
        pairs = {one: one for one in old_ids if one in new_ids}
        pairs |= _renamed(old_library, new_library, [set(old_ids) - set(pairs), set(new_ids) - set(pairs)])
    compared = [_compared(old_library, new_library, *pair) for pair in pairs.items()]
    removed = [one for one in old_ids if one not in pairs]
    added = [one for one in new_ids if one not in pairs.values()]
    out(form, context).write((as_json if form == "json" else as_text)(compared, removed, added))
    differs = removed or added or any(one.differs for one in compared)
    return ExitCode.MENDABLE if differs else ExitCode.DONE


def _guides(path: Path) -> tuple[Library, tuple[str, ...]]:
    """The guides in a folder, or the one in a file; for a register or shared file, those of its folder."""
    library = Library(folder_of(path))
    ids = library.guide_ids()
    if not ids:
        raise UserError(f"In {library.folder} staan geen gidsen.", ExitCode.USAGE)
    own = path.parent == library.folder and path.is_file() and path.stem in ids
    return library, ((path.stem,) if own else ids)


def _renamed(old: Library, new: Library, left: Sequence[set[str]]) -> dict[str, str]:
    """The guides that seem to have another name now: those most of whose nodes are the same."""
    pairs: dict[str, str] = {}
    guides = [
        {one: library.load(one).content.guide for one in sorted(ids)}
        for library, ids in zip((old, new), left, strict=True)
    ]
    for name, guide in guides[0].items():
        alike = {now: _share(guide, other) for now, other in guides[1].items() if now not in pairs.values()}
        best = max(alike, key=lambda now: alike[now], default=None)
        if best is not None and alike[best] >= _ALIKE:
            pairs[name] = best
    return pairs


def _share(one: Guide, other: Guide) -> float:
    same = sum(node == other.nodes.get(name) for name, node in one.nodes.items())
    return same / max(len(one.nodes), len(other.nodes), 1)


def _compared(old_library: Library, new_library: Library, old_id: str, new_id: str) -> "Compared":
    from sextingwijzer.render.comparison import Compared

    old, new = old_library.sound(old_id), new_library.sound(new_id)
    before, questions, options = under_new_names(old.guide, new.guide)
    comparison = compare(before, new.guide, limit=STATE_LIMIT)
    typed = as_typed(new_library, new_id)
    tried = [_command(typed, change, new.guide) for change in comparison.changes]
    changed = edits(replace(old, guide=before), new)
    return Compared(new_id, old_id, comparison, changed, questions, options, tried)


def _command(typed: str, change: Change, guide: Guide) -> str:
    """What shows the change, ready to paste: the new version may ask less than the old one did."""
    answers = [f"-a {question}={option}" for question, option in change.answers if question in guide.questions]
    return " ".join([typed, *answers])
