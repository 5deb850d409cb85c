"""`sextingwijzer diagram`, declared."""

from pathlib import Path
from typing import Annotated

import typer

from sextingwijzer.cli.dutch import Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("diagram", cls=Command, short_help="Teken een gids.")
    def diagram(
        gids: Annotated[str, typer.Argument(metavar="GIDS", help="De gids.")],
        onderwerp: Annotated[
            str | None, typer.Argument(metavar="[ONDERWERP]", help="Eén onderwerp. Weglaten: alles.")
        ] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="mermaid, dot of tekst.")] = None,
        uitvoer: Annotated[
            Path | None, typer.Option("-o", "--uitvoer", metavar="BESTAND", help="Schrijf in dit bestand.")
        ] = None,
    ) -> int:
        """Teken een gids als diagram: vragen, wegen met hun antwoord, en adviezen gekleurd naar hun oordeel."""
        from sextingwijzer.commands.diagram import diagram as draw

        return draw(context, library, gids, onderwerp, formaat, uitvoer)
