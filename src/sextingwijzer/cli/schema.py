"""`sextingwijzer schema`, declared."""

from typing import Annotated

import typer

from sextingwijzer.cli.dutch import Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, _library: Library) -> None:
    """Add the command to the program."""

    @app.command("schema", cls=Command, short_help="JSON Schema van het formaat, voor editors.")
    def schema(
        soort: Annotated[
            str | None,
            typer.Argument(
                metavar="[SOORT]",
                help="gids, gedeeld, wetgeving, contacten, artikel, taal, regels, casus of antwoorden.",
            ),
        ] = None,
    ) -> int:
        """Toon het JSON Schema van een soort bestand, zodat een editor meekijkt terwijl je schrijft."""
        from sextingwijzer.commands.schema import show_schema

        return show_schema(context, soort)
