"""`sextingwijzer verschil OUD NIEUW`: which answers get other advice after a change of content."""

import json
from pathlib import Path
from typing import Any

from sextingwijzer.commands.asked import as_typed, folder_of
from sextingwijzer.commands.output import one_of
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.proof.compare import Change, Comparison, compare
from sextingwijzer.proof.subject import STATE_LIMIT


def difference(context: Context, old: Path, new: Path, form: str | None) -> ExitCode:
    """Compare the guides in two folders, or two guide files. Exit 1 when some answers get other advice."""
    form = one_of(form or "tekst", ("tekst", "json"))
    old_library, old_ids = _guides(old)
    new_library, new_ids = _guides(new)
    whole = not (old.is_file() and new.is_file() and len(old_ids) == len(new_ids) == 1)
    # Two files are two versions of one guide, whatever they are called.
    pairs = [(one, one) for one in old_ids if one in new_ids] if whole else [(old_ids[0], new_ids[0])]
    compared: dict[str, Comparison] = {}
    for old_id, new_id in pairs:
        guides = old_library.sound(old_id).guide, new_library.sound(new_id).guide
        compared[new_id] = compare(*guides, limit=STATE_LIMIT)
    removed = [one for one in old_ids if one not in new_ids] if whole else []
    added = [one for one in new_ids if one not in old_ids] if whole else []
    if form == "json":
        context.stdout.write(_json(compared, removed, added))
    else:
        typed = {guide_id: as_typed(new_library, guide_id) for guide_id in compared}
        context.stdout.write(_text(compared, removed, added, typed))
    changed = removed or added or any(one.changes or not one.complete for one in compared.values())
    return ExitCode.MENDABLE if changed else ExitCode.DONE


def _guides(path: Path) -> tuple[Library, tuple[str, ...]]:
    """The guides in a folder, or the one in a file; for a register or shared file, those of its folder."""
    library = Library(folder_of(path))
    ids = library.guide_ids()
    if not ids:
        raise UserError(f"In {library.folder} staan geen gidsen.", ExitCode.USAGE)
    own = path.parent == library.folder and path.is_file() and path.stem in ids
    return library, ((path.stem,) if own else ids)


def _text(compared: dict[str, Comparison], removed: list[str], added: list[str], typed: dict[str, str]) -> str:
    lines = [f"Weg: de gids ‘{one}’." for one in removed] + [f"Nieuw: de gids ‘{one}’." for one in added]
    for guide, comparison in compared.items():
        if not comparison.changes and comparison.complete:
            lines.append(f"{guide}: elk antwoord krijgt hetzelfde advies.")
            continue
        count = len(comparison.changes)
        how = "volledig" if comparison.complete else "gedeeltelijk: te veel toestanden"
        lines.append(f"{guide}: {count} {'verschil' if count == 1 else 'verschillen'} in het advies ({how}).")
        for number, change in enumerate(comparison.changes, 1):
            combination = ", ".join(f"{question}={option}" for question, option in change.because)
            lines += ["", f"{number}. {f'Bij {combination}' if combination else 'Ook als niets bekend is'}"]
            lines += [f"   weg:      {advice}" for advice in change.lost]
            lines += [f"   nieuw:    {advice}" for advice in change.gained]
            lines += [f"   anders:   {advice}" for advice in change.altered]
            lines.append(f"   proef:    {_command(typed[guide], change)}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _command(guide: str, change: Change) -> str:
    answers = " ".join(f"-a {question}={option}" for question, option in change.answers)
    return f"sextingwijzer {guide} {answers}".rstrip()


def _json(compared: dict[str, Comparison], removed: list[str], added: list[str]) -> str:
    data: dict[str, Any] = {
        "removed": removed,
        "added": added,
        "guides": {
            guide: {
                "exhaustive": comparison.complete,
                "changes": [
                    {
                        "answers": [f"{question}={option}" for question, option in change.answers],
                        "because": [f"{question}={option}" for question, option in change.because],
                        "lost": list(change.lost),
                        "gained": list(change.gained),
                        "altered": list(change.altered),
                    }
                    for change in comparison.changes
                ],
            }
            for guide, comparison in compared.items()
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
