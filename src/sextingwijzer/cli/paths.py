"""`sextingwijzer paden`, declared."""

from typing import Annotated

import typer

from sextingwijzer.cli.dutch import Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("paden", cls=Command, short_help="Tel de wandelingen, of zoek de kortste naar een knoop.")
    def paths(
        gids: Annotated[str, typer.Argument(metavar="GIDS", help="De gids.")],
        naar: Annotated[str | None, typer.Option(metavar="KNOOP", help="Zoek de kortste weg naar deze knoop.")] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="tekst of json.")] = None,
    ) -> int:
        """Tel alle verschillende wandelingen van een gids, en zoek de kortste: naar het einde of naar een knoop."""
        from sextingwijzer.commands.paths import paths as show_paths

        return show_paths(context, library, gids, naar, formaat)
