"""`sextingwijzer test`, declared."""

from pathlib import Path
from typing import Annotated

import typer

from sextingwijzer.cli.dutch import Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("test", cls=Command, short_help="Speel de casussen en vergelijk met wat ze verwachten.")
    def test(
        pad: Annotated[
            list[Path] | None, typer.Argument(metavar="[PAD…]", help="Casussen of mappen. Weglaten: alle casussen.")
        ] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="tekst, json of junit.")] = None,
        minimum_dekking: Annotated[
            str | None, typer.Option(metavar="DEEL", help="Fout als de dekking lager is, bijvoorbeeld 90%.")
        ] = None,
    ) -> int:
        """Speel elke casus, vergelijk het advies met wat ze verwacht, en toon wat geen enkele casus raakt."""
        from sextingwijzer.commands.test import test as test_cases

        return test_cases(context, library, pad or [], formaat, minimum_dekking)
