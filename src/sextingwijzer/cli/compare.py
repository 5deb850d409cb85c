"""`sextingwijzer verschil`, declared."""

from pathlib import Path
from typing import Annotated

import typer

from sextingwijzer.cli.dutch import Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, _library: Library) -> None:
    """Add the command to the program."""

    @app.command("verschil", cls=Command, short_help="Welke antwoorden krijgen ander advies na een wijziging?")
    def difference(
        oud: Annotated[Path, typer.Argument(metavar="OUD", help="De map of gids zoals ze was.")],
        nieuw: Annotated[Path, typer.Argument(metavar="NIEUW", help="De map of gids zoals ze wordt.")],
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="tekst of json.")] = None,
    ) -> int:
        """Toon welke antwoorden na een wijziging ander advies krijgen, de kleinste combinatie eerst."""
        from sextingwijzer.commands.compare import difference as show_difference

        return show_difference(context, oud, nieuw, formaat)
