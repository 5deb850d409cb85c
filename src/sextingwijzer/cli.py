"""The command line, declared. The only module that imports typer; what commands do stands in commands/."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from sextingwijzer import __version__
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.suggest import did_you_mean
from sextingwijzer.usage import help_text, usage_error

PROGRAM = "sextingwijzer"
_SCREEN_FORMATS = "scherm, tekst, markdown of html."


def _show_help(ctx: Any, _option: Any, asked: bool) -> None:
    if asked:
        ctx.obj.stdout.write(ctx.get_help() + "\n")
        ctx.exit()


class _Help:
    """The help option, in Dutch."""

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]  # the class beside it in the bases has it
        if option is not None:
            option.help = "Toon deze uitleg."
            option.callback = _show_help
        return option


class _Command(_Help, TyperCommand):
    """A command whose help and complaints are Dutch."""

    def get_help(self, ctx: Any) -> str:
        return help_text(self, ctx)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except Exception as error:
            # Some usage errors are raised without knowing the command, and the message says where its help is.
            if getattr(error, "ctx", ctx) is None:
                error.ctx = ctx  # type: ignore[attr-defined]  # getattr saw it
            raise
        if rest:
            words = " ".join(rest)
            raise UserError(f"Te veel op één regel: ‘{words}’.\nHulp: {ctx.command_path} --help", ExitCode.USAGE)
        return rest


class _Group(_Help, TyperGroup):
    """The program itself: its commands are the guides in the folder and the fixed ones."""

    describe: Callable[[str], str]

    def get_help(self, ctx: Any) -> str:
        rows = [(name, command.short_help or self.describe(name)) for name, command in self.commands.items()]
        return help_text(self, ctx, rows)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0].lower() in self.commands:
            args = [args[0].lower(), *args[1:]]
        if args[0] not in self.commands:
            hint = did_you_mean(args[0], self.commands)
            raise UserError(f"Het commando ‘{args[0]}’ bestaat niet. {hint}\nHulp: {PROGRAM} --help", ExitCode.USAGE)
        return super().resolve_command(ctx, args)


def run(argv: Sequence[str], context: Context, library: Library) -> ExitCode:
    """Run the command line. Raises UserError for what typer cannot read, and whatever the command raises."""
    command = typer.main.get_command(_app(context, library))
    assert isinstance(command, _Group)
    command.describe = library.describe
    try:
        # Not command.main(): that keeps Ctrl-C and a broken pipe to itself, and the shell has to hear of both.
        with command.make_context(PROGRAM, list(argv), obj=context) as ctx:
            return ExitCode(command.invoke(ctx) or 0)
    except typer.Exit as end:
        return ExitCode(end.exit_code)
    except Exception as error:
        if hasattr(error, "ctx") and hasattr(error, "format_message"):  # a usage error; typer does not export its class
            raise UserError(usage_error(error), ExitCode.USAGE) from error
        raise


def _app(context: Context, library: Library) -> typer.Typer:
    app = typer.Typer(
        cls=_Group,
        invoke_without_command=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help="Een keuzehulp voor wie naast een leerling staat wanneer sexting is misgelopen. "
        "Niets wordt bewaard en niets wordt verstuurd.",
        epilog="Begin met ‘sextingwijzer school’ of ‘sextingwijzer clb’. "
        "Hulp bij een commando: sextingwijzer COMMANDO --help",
    )
    app.callback()(_start(context, library))
    for guide_id in library.guide_ids():
        app.command(
            guide_id, cls=_Command, help=f"Doorloop de gids {guide_id}, of één onderwerp ervan.", short_help=""
        )(_walk(guide_id, context, library))
    _add_search(app, context, library)
    _add_case(app, context, library)
    _add_check(app, context, library)
    _add_test(app, context, library)
    _add_paths(app, context, library)
    _add_diagram(app, context, library)
    _add_schema(app, context)
    _add_difference(app, context)
    _add_law(app, context, library)
    _add_contact(app, context, library)
    return app


def _start(context: Context, library: Library) -> Callable[..., int]:
    def start(
        ctx: typer.Context,
        gidsen: Annotated[  # noqa: ARG001  # taken out of the words by shell.py; declared for the help
            str | None,
            typer.Option(metavar="MAP", help="Map met gidsen. Kan ook met de variabele SEXTINGWIJZER_GIDSEN."),
        ] = None,
        versie: Annotated[bool, typer.Option("--versie", help="Toon de versie.")] = False,
        eenvoudig: Annotated[
            bool, typer.Option("--eenvoudig", help="Genummerde regels in plaats van menu's, ook in het startmenu.")
        ] = False,
    ) -> int:
        if versie:
            context.stdout.write(f"{PROGRAM} {__version__}\n")
            raise typer.Exit
        if ctx.invoked_subcommand is not None:
            return ExitCode.DONE
        from sextingwijzer.commands.asking import asker
        from sextingwijzer.commands.menu import menu

        person = asker(context, simple=eenvoudig)
        chosen = menu(library, person) if person else ()
        if person is None:
            context.stdout.write(ctx.get_help() + "\n")
        elif chosen:
            return run(
                [*chosen, *(["--eenvoudig"] if eenvoudig and chosen[0] in library.guide_ids() else [])],
                context,
                library,
            )
        return ExitCode.DONE

    return start


def _walk(guide_id: str, context: Context, library: Library) -> Callable[..., int]:
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
            str | None, typer.Option(metavar="FORMAAT", help=f"Hoe het advies verschijnt: json, {_SCREEN_FORMATS}")
        ] = None,
        uitvoer: Annotated[
            Path | None, typer.Option("-o", "--uitvoer", metavar="BESTAND", help="Schrijf het advies in dit bestand.")
        ] = None,
        voor: Annotated[
            str | None,
            typer.Option(metavar="LEZER", help="Voor wie: dossier (ook met -o), telefoon, leerling of ouders."),
        ] = None,
        feiten: Annotated[
            str | None, typer.Option(metavar="DATUM", help="De datum van de feiten; bepaalt welke wet geldt.")
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
        from sextingwijzer.commands.walk import WalkRequest, walk

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

    return walk_guide


def _add_search(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("zoek", cls=_Command, short_help="Zoek in vragen, adviezen en wetgeving.")
    def find(
        woorden: Annotated[list[str], typer.Argument(metavar="WOORD…", help="Eén of meer woorden.")],
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help=_SCREEN_FORMATS)] = None,
    ) -> int:
        """Zoek vragen, adviezen en wetgeving waarin alle woorden voorkomen, met het commando dat erheen leidt."""
        from sextingwijzer.commands.search import find as show_found

        return show_found(context, library, woorden, formaat)


def _add_case(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("casus", cls=_Command, short_help="Verzonnen verhalen, om met een groep te spelen.")
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
            str | None, typer.Option(metavar="FORMAAT", help=f"Een werkblad op papier: json, {_SCREEN_FORMATS}")
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
            form=formaat,
            output=uitvoer,
            simple=eenvoudig or bool(ctx.find_root().params.get("eenvoudig")),
        )
        return show_case(context, library, request)


def _add_check(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("controleer", cls=_Command, short_help="Kijk gidsen na: opbouw, inhoud en regels.")
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


def _add_test(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("test", cls=_Command, short_help="Speel de casussen en vergelijk met wat ze verwachten.")
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


def _add_paths(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("paden", cls=_Command, short_help="Tel de wandelingen, of zoek de kortste naar een knoop.")
    def paths(
        gids: Annotated[str, typer.Argument(metavar="GIDS", help="De gids.")],
        naar: Annotated[str | None, typer.Option(metavar="KNOOP", help="Zoek de kortste weg naar deze knoop.")] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="tekst of json.")] = None,
    ) -> int:
        """Tel alle verschillende wandelingen van een gids, en zoek de kortste: naar het einde of naar een knoop."""
        from sextingwijzer.commands.paths import paths as show_paths

        return show_paths(context, library, gids, naar, formaat)


def _add_diagram(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("diagram", cls=_Command, short_help="Teken een gids.")
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


def _add_schema(app: typer.Typer, context: Context) -> None:
    @app.command("schema", cls=_Command, short_help="JSON Schema van het formaat, voor editors.")
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


def _add_difference(app: typer.Typer, context: Context) -> None:
    @app.command("verschil", cls=_Command, short_help="Welke antwoorden krijgen ander advies na een wijziging?")
    def difference(
        oud: Annotated[Path, typer.Argument(metavar="OUD", help="De map of gids zoals ze was.")],
        nieuw: Annotated[Path, typer.Argument(metavar="NIEUW", help="De map of gids zoals ze wordt.")],
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help="tekst of json.")] = None,
    ) -> int:
        """Toon welke antwoorden na een wijziging ander advies krijgen, de kleinste combinatie eerst."""
        from sextingwijzer.commands.compare import difference as show_difference

        return show_difference(context, oud, nieuw, formaat)


def _add_law(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("wet", cls=_Command, short_help="De wetgeving achter het advies, op een datum.")
    def law(
        verwijzing: Annotated[
            str | None, typer.Argument(metavar="[VERWIJZING]", help="Een naam of een nummer, bijvoorbeeld 371/1.")
        ] = None,
        op: Annotated[str | None, typer.Option(metavar="DATUM", help="De wet zoals ze op die dag gold.")] = None,
        formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help=_SCREEN_FORMATS)] = None,
    ) -> int:
        """Toon de wetgeving achter het advies: wat geldt, wat het artikel van 2018 noemde, hoe zeker we zijn."""
        from sextingwijzer.commands.law import law as show_law

        return show_law(context, library, verwijzing, formaat, op)


def _add_contact(app: typer.Typer, context: Context, library: Library) -> None:
    @app.command("contact", cls=_Command, short_help="Wie je kunt bellen of schrijven.")
    def contact(formaat: Annotated[str | None, typer.Option(metavar="FORMAAT", help=_SCREEN_FORMATS)] = None) -> int:
        """Toon wie kan helpen, voor wie, en hoe je hen bereikt."""
        from sextingwijzer.commands.contact import contact as show_contacts

        return show_contacts(context, library, formaat)
