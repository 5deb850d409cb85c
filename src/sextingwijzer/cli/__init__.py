"""The command line, declared: one command a file. What the commands do stands in commands/; only this imports typer."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated

import typer

from sextingwijzer import __version__
from sextingwijzer.cli import walk
from sextingwijzer.cli.dutch import PROGRAM, Group
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.usage import usage_error

_MODULES = {
    "zoek": "search",
    "casus": "case",
    "controleer": "check",
    "test": "test",
    "paden": "paths",
    "diagram": "diagram",
    "schema": "schema",
    "verschil": "compare",
    "wet": "law",
    "contact": "contact",
}
"""The modules of this package by the command that they declare, in the order of the help."""


def run(argv: Sequence[str], context: Context, library: Library) -> ExitCode:
    """Run the command line. Raises UserError for what typer cannot read, and whatever the command raises."""
    named = argv[0].lower() if argv else ""
    wanted = named if named in _MODULES or named in library.guide_ids() else None
    if not (library.guide_ids() or wanted or named.startswith("-")):
        # Neither the menu nor the help could offer anything to walk.
        raise UserError(f"In {library.folder} staan geen gidsen.", ExitCode.USAGE)
    command = typer.main.get_command(_app(context, library, wanted))
    assert isinstance(command, Group)
    command.describe = library.describe
    try:
        # Not command.main(): that keeps Ctrl-C and a broken pipe to itself, and the shell has to hear of both.
        with command.make_context(PROGRAM, list(argv), obj=context) as ctx:
            return ExitCode(command.invoke(ctx) or 0)
    except typer.Exit as end:
        return ExitCode(end.exit_code)
    except Exception as error:
        if hasattr(error, "ctx") and hasattr(error, "format_message"):  # a usage error; typer does not export its class
            raise UserError(usage_error(error), ExitCode.USAGE) from error
        raise


def _app(context: Context, library: Library, wanted: str | None) -> typer.Typer:
    """The program with the one command that is wanted, or with all: typer takes a while to read each."""
    app = typer.Typer(
        cls=Group,
        invoke_without_command=True,
        context_settings={"help_option_names": ["--help", "-h"]},
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help="Een keuzehulp voor wie naast een leerling staat wanneer sexting is misgelopen. "
        "Niets wordt bewaard en niets wordt verstuurd.",
        epilog="Begin met ‘sextingwijzer school’ of ‘sextingwijzer clb’. "
        "Hulp bij een commando: sextingwijzer COMMANDO --help",
    )
    app.callback()(_start(context, library))
    for guide_id in library.guide_ids():
        if wanted in (None, guide_id):
            walk.declare(app, context, library, guide_id)
    for name, module in _MODULES.items():
        if wanted in (None, name):
            import_module(f"{__name__}.{module}").declare(app, context, library)
    return app


def _start(context: Context, library: Library) -> Callable[..., int]:
    def start(
        ctx: typer.Context,
        gidsen: Annotated[  # noqa: ARG001  # taken out of the words by shell.py; declared for the help
            str | None,
            typer.Option(metavar="MAP", help="Map met gidsen. Kan ook met de variabele SEXTINGWIJZER_GIDSEN."),
        ] = None,
        versie: Annotated[bool, typer.Option("--versie", help="Toon de versie.")] = False,
        eenvoudig: Annotated[
            bool, typer.Option("--eenvoudig", help="Genummerde regels in plaats van menu's, ook in het startmenu.")
        ] = False,
    ) -> int:
        if versie:
            context.stdout.write(f"{PROGRAM} {__version__}\n")
            raise typer.Exit
        if ctx.invoked_subcommand is not None:
            return ExitCode.DONE
        from sextingwijzer.commands.asking import asker
        from sextingwijzer.commands.menu import menu

        person = asker(context, simple=eenvoudig)
        if person is None:
            context.stdout.write(ctx.get_help() + "\n")
            return ExitCode.DONE
        way = ["--eenvoudig"] if eenvoudig else []
        return menu(context, library, person, lambda words: run([*way, *words], context, library))

    return start
