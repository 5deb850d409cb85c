"""`sextingwijzer GIDS`, declared."""

from pathlib import Path
from typing import Annotated

import typer

from sextingwijzer.cli.dutch import SCREEN_FORMATS, Command
from sextingwijzer.context import Context
from sextingwijzer.library import Library


def declare(app: typer.Typer, context: Context, library: Library, guide_id: str) -> None:
    """Add the command that walks a guide to the program."""

    @app.command(guide_id, cls=Command, help=f"Doorloop de gids {guide_id}, of één onderwerp ervan.", short_help="")
    def walk_guide(
        ctx: typer.Context,
        onderwerp: Annotated[
            str | None,
            typer.Argument(metavar="[ONDERWERP]", help="Eén onderwerp, bijvoorbeeld ‘politie’. Weglaten: alles."),
        ] = None,
        antwoord: Annotated[
            list[str] | None,
            typer.Option("-a", "--antwoord", metavar="VRAAG=OPTIE", help="Een antwoord vooraf; mag meermaals."),
        ] = None,
        antwoorden: Annotated[
            Path | None,
            typer.Option(metavar="BESTAND", help="Een bestand met antwoorden, zoals ‘--bewaar’ er een maakt."),
        ] = None,
        rest_onbekend: Annotated[
            bool, typer.Option("--rest-onbekend", help="Beantwoord elke vraag die overblijft met ‘weet ik niet’.")
        ] = False,
        formaat: Annotated[
            str | None, typer.Option(metavar="FORMAAT", help=f"Hoe het advies verschijnt: json, {SCREEN_FORMATS}")
        ] = None,
        uitvoer: Annotated[
            Path | None, typer.Option("-o", "--uitvoer", metavar="BESTAND", help="Schrijf het advies in dit bestand.")
        ] = None,
        voor: Annotated[
            str | None,
            typer.Option(metavar="LEZER", help="Voor wie: dossier (ook met -o), telefoon, leerling of ouders."),
        ] = None,
        feiten: Annotated[
            str | None, typer.Option(metavar="DATUM", help="De datum van de feiten; bepaalt welke strafregel geldt.")
        ] = None,
        op: Annotated[str | None, typer.Option(metavar="DATUM", help="Doe alsof het deze dag is.")] = None,
        eenvoudig: Annotated[
            bool, typer.Option("--eenvoudig", help="Genummerde regels in plaats van menu's, ook voor schermlezers.")
        ] = False,
        bewaar: Annotated[
            Path | None,
            typer.Option(metavar="BESTAND", help="Bewaar de antwoorden (geen namen, geen tekst) in dit bestand."),
        ] = None,
        strikt: Annotated[
            bool, typer.Option("--strikt", help="Een antwoord dat niet aan bod komt, is een fout.")
        ] = False,
    ) -> int:
        from sextingwijzer.commands.walk import walk
        from sextingwijzer.commands.walk_request import WalkRequest

        request = WalkRequest(
            guide=guide_id,
            topic=onderwerp,
            pairs=tuple(antwoord or ()),
            answers_file=antwoorden,
            rest_unknown=rest_onbekend,
            form=formaat,
            reader=voor,
            output=uitvoer,
            facts=feiten,
            today=op,
            simple=eenvoudig or bool(ctx.find_root().params.get("eenvoudig")),  # also before the guide's name
            keep=bewaar,
            strict=strikt,
        )
        return walk(context, library, request)
