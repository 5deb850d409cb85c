"""Commands whose help and complaints are Dutch, which typer's own are not."""

from collections.abc import Callable
from typing import Any

from typer.core import TyperCommand, TyperGroup

from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.suggest import did_you_mean
from sextingwijzer.usage import help_text

PROGRAM = "sextingwijzer"
_ASKS_HELP = ("help", "hulp")
SCREEN_FORMATS = "scherm, tekst, markdown of html."
"""The formats of what can also be read on the screen, as the help names them."""


def _show_help(ctx: Any, _option: Any, asked: bool) -> None:
    if asked:
        ctx.obj.stdout.write(ctx.get_help() + "\n")
        ctx.exit()


class _Help:
    """The help option, in Dutch."""

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]  # the class beside it in the bases has it
        if option is not None:
            option.help = "Toon deze uitleg."
            option.callback = _show_help
        return option


class Command(_Help, TyperCommand):
    """A command whose help and complaints are Dutch."""

    def get_help(self, ctx: Any) -> str:
        return help_text(self, ctx)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except Exception as error:
            # Some usage errors are raised without knowing the command, and the message says where its help is.
            if getattr(error, "ctx", ctx) is None:
                error.ctx = ctx  # type: ignore[attr-defined]  # getattr saw it
            raise
        if rest:
            words = " ".join(rest)
            raise UserError(f"Te veel op één regel: ‘{words}’.\nHulp: {ctx.command_path} --help", ExitCode.USAGE)
        return rest


class Group(_Help, TyperGroup):
    """The program itself: its commands are the guides in the folder and the fixed ones."""

    describe: Callable[[str], str]

    def get_help(self, ctx: Any) -> str:
        rows = [(name, command.short_help or self.describe(name)) for name, command in self.commands.items()]
        return help_text(self, ctx, rows)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0].lower() in _ASKS_HELP and args[0] not in self.commands:
            _show_help(ctx, None, asked=True)
        if args[0].lower() in self.commands:
            args = [args[0].lower(), *args[1:]]
        if args[0] not in self.commands:
            hint = did_you_mean(args[0], self.commands)
            raise UserError(f"Het commando ‘{args[0]}’ bestaat niet. {hint}\nHulp: {PROGRAM} --help", ExitCode.USAGE)
        return super().resolve_command(ctx, args)
