"""`sextingwijzer contact`, declared."""

from typing import Annotated

import typer

from sextingwijzer.cli.dutch import SCREEN_FORMATS, Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("contact", cls=Command, short_help="Wie je kunt bellen of schrijven.")
    def contact(
        naam: Annotated[
            list[str] | None,
            typer.Argument(metavar="[NAAM]", help="Een naam of een nummer. Weglaten: de hele lijst, in het kort."),
        ] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help=SCREEN_FORMATS)] = None,
    ) -> int:
        """Toon wie kan helpen, voor wie, en hoe je hen bereikt."""
        from sextingwijzer.commands.contact import contact as show_contacts

        return show_contacts(context, library, " ".join(naam or []) or None, formaat)
