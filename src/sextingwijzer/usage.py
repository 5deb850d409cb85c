"""Help and usage errors in Dutch. Works on typer's command objects by their attributes; imports nothing of typer.

Typer's own frame ("Usage:", "Missing argument") is English and cannot be translated (onderzoek, B5).
"""

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

from sextingwijzer.suggest import did_you_mean

MAX_WIDTH = 80
_LEFT = 28
_NARROW_LEFT = 6


def help_text(command: Any, ctx: Any, commands: Sequence[tuple[str, str]] = ()) -> str:
    """The help of a command: usage, what it does, arguments, options, and the commands under it.

    As wide as standard output of the context, `ctx.obj`, allows.
    """
    width = min(MAX_WIDTH, ctx.obj.width(ctx.obj.stdout))
    parts = [textwrap.fill(_usage(command, ctx, has_commands=bool(commands)), width, subsequent_indent="  ")]
    if command.help:
        parts.append(_paragraphs(command.help, width))
    arguments = [(_metavar(param), _about(param)) for param in command.params if param.param_type_name == "argument"]
    options = [(_flags(param), _about(param)) for param in command.get_params(ctx) if param.param_type_name == "option"]
    for title, rows in (("Commando's", commands), ("Argumenten", arguments), ("Opties", options)):
        if rows:
            parts.append(f"{title}:\n" + _table(rows, width))
    if command.epilog:
        parts.append(_paragraphs(command.epilog, width))
    return "\n\n".join(parts)


def usage_error(error: Any) -> str:
    """A usage error of typer, in Dutch: what is wrong, the nearest valid word, and where the help is."""
    path = error.ctx.command_path if error.ctx is not None else "sextingwijzer"
    return f"{_what(error)}\nHulp: {path} --help"


def _what(error: Any) -> str:
    kind = type(error).__name__
    if kind == "NoSuchOption":
        known = [
            name for param in error.ctx.command.get_params(error.ctx) for name in param.opts if name.startswith("--")
        ]
        return f"De optie ‘{error.option_name}’ bestaat niet. {did_you_mean(error.option_name, known)}"
    if kind == "BadOptionUsage":
        if "does not take a value" in error.message:
            return f"De optie ‘{error.option_name}’ krijgt geen waarde."
        return f"De optie ‘{error.option_name}’ heeft een waarde nodig."
    if kind == "MissingParameter" and error.param is not None:
        return f"Er ontbreekt iets: {_metavar(error.param)}."
    return "Dit commando kan ik niet lezen."


def _usage(command: Any, ctx: Any, *, has_commands: bool) -> str:
    pieces = [_metavar(param) for param in command.params if param.param_type_name == "argument"]
    if has_commands:
        pieces.append("COMMANDO …")
    return f"Gebruik: {' '.join([ctx.command_path, *pieces])} [OPTIES]"


def _metavar(param: Any) -> str:
    return str(param.metavar or (param.name or "").upper())


def _flags(param: Any) -> str:
    names = ", ".join(sorted(param.opts, key=len))
    return names if param.is_flag or not param.metavar else f"{names} {param.metavar}"


def _about(param: Any) -> str:
    return str(param.help or "")


def _paragraphs(text: str, width: int) -> str:
    chunks = textwrap.dedent(text).strip().split("\n\n")
    return "\n\n".join(chunk if chunk.startswith("  ") else textwrap.fill(chunk, width) for chunk in chunks)


def _table(rows: Iterable[tuple[str, str]], width: int) -> str:
    margin = _LEFT if width >= 2 * _LEFT else _NARROW_LEFT
    lines = []
    for left, right in rows:
        wrapped = textwrap.wrap(right, width - margin, break_on_hyphens=False) or [""]
        if len(left) > margin - 4:
            lines.append(f"  {left}")
            lines += [" " * margin + line for line in wrapped]
        else:
            lines.append(f"  {left}".ljust(margin) + wrapped[0])
            lines += [" " * margin + line for line in wrapped[1:]]
    return "\n".join(line.rstrip() for line in lines)
