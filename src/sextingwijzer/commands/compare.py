"""`sextingwijzer verschil OUD NIEUW`: which answers get other advice after a change of content."""

import json
from pathlib import Path
from typing import Any

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
    pairs = [(one, one) for one in old_ids if one in new_ids]
    if old.is_file() and new.is_file():
        pairs = [(old.stem, new.stem)]
    compared: dict[str, Comparison] = {}
    for old_id, new_id in pairs:
        guides = old_library.sound(old_id).guide, new_library.sound(new_id).guide
        compared[new_id] = compare(*guides, limit=STATE_LIMIT)
    whole = not (old.is_file() and new.is_file())
    removed = [one for one in old_ids if one not in new_ids] if whole else []
    added = [one for one in new_ids if one not in old_ids] if whole else []
    context.stdout.write(_json(compared, removed, added) if form == "json" else _text(compared, removed, added))
    changed = removed or added or any(one.changes or not one.complete for one in compared.values())
    return ExitCode.MENDABLE if changed else ExitCode.DONE


def _guides(path: Path) -> tuple[Library, tuple[str, ...]]:
    if path.is_dir():
        library = Library(path)
        return library, library.guide_ids()
    if path.is_file():
        return Library(path.parent), (path.stem,)
    raise UserError(f"{path} bestaat niet.", ExitCode.USAGE)


def _text(compared: dict[str, Comparison], removed: list[str], added: list[str]) -> str:
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
            lines += ["", f"{number}. Bij {combination or 'elk antwoord'}"]
            lines += [f"   weg:      {advice}" for advice in change.lost]
            lines += [f"   nieuw:    {advice}" for advice in change.gained]
            lines += [f"   anders:   {advice}" for advice in change.altered]
            lines.append(f"   proef:    {_command(guide, change)}")
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
