"""`sextingwijzer controleer`, declared."""

from pathlib import Path
from typing import Annotated

import typer

from sextingwijzer.cli.dutch import Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("controleer", cls=Command, short_help="Kijk gidsen na: opbouw, inhoud en regels.")
    def check(
        pad: Annotated[
            list[Path] | None, typer.Argument(metavar="[PAD…]", help="Mappen of bestanden. Weglaten: alle gidsen.")
        ] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="tekst, json, github of sarif.")] = None,
        op: Annotated[str | None, typer.Option(metavar="DATUM", help="Doe alsof het deze dag is.")] = None,
        strikt: Annotated[bool, typer.Option("--strikt", help="Een waarschuwing is ook een fout.")] = False,
    ) -> int:
        """Kijk gidsen na en toon alles wat niet klopt, in één keer, met de plaats en hoe je het oplost."""
        from sextingwijzer.commands.check import check as check_guides

        return check_guides(context, library, pad or [], formaat, op, strict=strikt)
