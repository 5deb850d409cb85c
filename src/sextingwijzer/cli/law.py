"""`sextingwijzer wet`, declared."""

from typing import Annotated

import typer

from sextingwijzer.cli.dutch import SCREEN_FORMATS, Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("wet", cls=Command, short_help="De wetgeving achter het advies, op een datum.")
    def law(
        verwijzing: Annotated[
            str | None, typer.Argument(metavar="[VERWIJZING]", help="Een naam of een nummer, bijvoorbeeld 371/1.")
        ] = None,
        op: Annotated[str | None, typer.Option(metavar="DATUM", help="De wet zoals ze op die dag gold.")] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help=SCREEN_FORMATS)] = None,
    ) -> int:
        """Toon de wetgeving achter het advies: wat geldt, wat het artikel van 2018 noemde, hoe zeker we zijn."""
        from sextingwijzer.commands.law import law as show_law

        return show_law(context, library, verwijzing, formaat, op)
