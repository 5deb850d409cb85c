"""`sextingwijzer casus`, declared."""

from pathlib import Path
from typing import Annotated

import typer

from sextingwijzer.cli.dutch import SCREEN_FORMATS, Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library) -> None:
    """Add the command to the program."""

    @app.command("casus", cls=Command, short_help="Verzonnen verhalen, om met een groep te spelen.")
    def case(
        ctx: typer.Context,
        naam: Annotated[
            str | None,
            typer.Argument(metavar="[NAAM]", help="Een casus, of je eigen bestand (.yaml). Weglaten: de lijst."),
        ] = None,
        automatisch: Annotated[
            bool, typer.Option("--automatisch", help="Toon de hele casus na elkaar, zonder te vragen.")
        ] = False,
        wat_als: Annotated[
            str | None, typer.Option(metavar="VRAAG=OPTIE", help="Verander één feit en toon wat er verandert.")
        ] = None,
        andere_kant: Annotated[
            bool, typer.Option("--andere-kant", help="Dezelfde feiten op school en bij het CLB, naast elkaar.")
        ] = False,
        formaat: Annotated[
            str | None, typer.Option(metavar="FORMAAT", help=f"Een werkblad op papier: json, {SCREEN_FORMATS}")
        ] = None,
        trainer: Annotated[
            bool, typer.Option("--trainer", help="Het blad voor de trainer: met antwoorden, advies en bespreking.")
        ] = False,
        uitvoer: Annotated[
            Path | None, typer.Option("-o", "--uitvoer", metavar="BESTAND", help="Schrijf in dit bestand.")
        ] = None,
        nieuw: Annotated[
            Path | None,
            typer.Option(metavar="VERHAAL", help="Maak een casus van dit verhaal (een tekstbestand); met -o."),
        ] = None,
        gids: Annotated[
            str | None, typer.Option(metavar="GIDS", help="De gids van de nieuwe casus, of van de lijst.")
        ] = None,
        niveau: Annotated[
            str | None, typer.Option(metavar="NIVEAU", help="In de lijst alleen: makkelijk, gemiddeld of moeilijk.")
        ] = None,
        minuten: Annotated[
            str | None, typer.Option(metavar="AANTAL", help="In de lijst alleen wat hoogstens zo lang duurt.")
        ] = None,
        eenvoudig: Annotated[
            bool, typer.Option("--eenvoudig", help="Gewone regels in plaats van schermen, ook voor schermlezers.")
        ] = False,
    ) -> int:
        """Toon de casussen, of speel er een met een groep: verhaal, vraag, stemmen, antwoord, bespreking."""
        from sextingwijzer.commands.case import CaseRequest
        from sextingwijzer.commands.case import case as show_case

        request = CaseRequest(
            name=naam,
            automatic=automatisch,
            what_if=wat_als,
            other_side=andere_kant,
            trainer=trainer,
            new=nieuw,
            guide=gids,
            level=niveau,
            minutes=minuten,
            form=formaat,
            output=uitvoer,
            simple=eenvoudig or bool(ctx.find_root().params.get("eenvoudig")),
        )
        return show_case(context, library, request)
