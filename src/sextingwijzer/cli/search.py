"""`sextingwijzer zoek`, declared."""

from typing import Annotated

import typer

from sextingwijzer.cli.dutch import SCREEN_FORMATS, Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("zoek", cls=Command, short_help="Zoek in vragen, adviezen en wetgeving.")
    def find(
        woorden: Annotated[list[str], typer.Argument(metavar="WOORD…", help="Eén of meer woorden.")],
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help=SCREEN_FORMATS)] = None,
    ) -> int:
        """Zoek vragen, adviezen en wetgeving waarin alle woorden voorkomen, met het commando dat erheen leidt."""
        from sextingwijzer.commands.search import find as show_found

        return show_found(context, library, woorden, formaat)
