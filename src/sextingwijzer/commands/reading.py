"""After the last question, on a terminal: the advice in short first, and then what the reader asks for."""

from collections.abc import Iterable
from pathlib import Path

from sextingwijzer.ask.protocol import Choice, EndOfInput, Key, Prompt
from sextingwijzer.commands.output import page_text, put, write_file
from sextingwijzer.commands.paging import MENU, read_through
from sextingwijzer.commands.sheets import SHEETS, MakeSheet
from sextingwijzer.context import Context
from sextingwijzer.errors import UserError
from sextingwijzer.render.parts import parts
from sextingwijzer.session import Session
from sextingwijzer.view.advice_page import advice_blocks, advice_page
from sextingwijzer.view.blocks import Block
from sextingwijzer.view.glance import glance, short_page
from sextingwijzer.view.law_page import cited_blocks
from sextingwijzer.view.pages import note, phone
from sextingwijzer.view.report import Report

_KEYS = (Key.BACK, Key.OVERVIEW, Key.LAW, Key.QUIT, Key.WIPE)
_SUFFIXES = {".html": "html", ".md": "markdown", ".txt": "tekst"}


def read(result: Report, sheets: MakeSheet, session: Session, context: Context) -> bool:
    """Show the advice in short, and more on request. False when the reader goes back to an answer."""
    put(_short(result, context), "scherm", context)
    last = None
    sheets_too = result.walk.guide.id not in SHEETS
    while True:
        choices = (
            Choice("alles", "Lees alles voluit"),
            Choice("een", "Lees één advies"),
            Choice("telefoon", "Toon wat je aan de telefoon kunt voorlezen"),
            Choice("verslag", "Bewaar een verslag in een bestand"),
            *((Choice("blad", "Bewaar een blad voor de leerling of de ouders"),) if sheets_too else ()),
            Choice("klaar", "Klaar"),
        )
        try:
            reply = session.ask(Prompt("Wat nu?", choices, keys=_KEYS, start=last))
        except EndOfInput:
            return True  # nothing is missing
        if reply == "klaar":
            return True
        if reply is Key.BACK or reply is Key.OVERVIEW:
            if session.back() if reply is Key.BACK else session.change():
                return False
        elif reply is Key.LAW:
            session.show_law(result.walk)
        elif isinstance(reply, str):
            _give(reply, result, sheets, session, context)
            last = reply  # and not at the end: one Enter too many then loses nothing


def _give(asked: str, result: Report, sheets: MakeSheet, session: Session, context: Context) -> None:
    match asked:
        case "alles":
            _read(advice_page(result), session, context)
        case "een":
            _one(result, session, context)
        case "telefoon":
            _read(phone(result), session, context)
        case "verslag":
            topic = f"-{result.topic}" if result.topic else ""
            _keep(note(result), f"verslag-{result.walk.guide.id}{topic}", result, session, context)
        case "blad":
            _sheet(result, sheets, session, context)
        case _:
            raise ValueError(asked)


def _short(result: Report, context: Context) -> tuple[Block, ...]:
    """The advice in short. What is most urgent stands below it once more when its top would scroll out of sight."""
    page = short_page(result)
    height = context.height(context.stdout)
    if height is None or len(list(parts(page, context.width(context.stdout), height - MENU))) == 1:
        return page
    return (*page, *glance(result))


def _read(page: Iterable[Block], session: Session, context: Context) -> None:
    read_through(page, lambda part: put(part, "scherm", context), session.wait, context, context.stdout)


def _one(result: Report, session: Session, context: Context) -> None:
    choices = tuple(Choice(given.advice.id, given.advice.title) for given in result.advice)
    prompt = Prompt("Welk advies?", choices, keys=(Key.BACK, Key.QUIT, Key.WIPE))
    reply = session.ask(prompt)
    for given in result.advice:
        if given.advice.id == reply:
            law = (block for cited in given.law for block in cited_blocks(cited))
            _read((*advice_blocks(given, result.walk.guide), *law), session, context)


def _sheet(result: Report, sheets: MakeSheet, session: Session, context: Context) -> None:
    choices = (Choice("leerling", "De leerling"), Choice("ouders", "De ouders"))
    reader = session.ask(Prompt("Voor wie is het blad?", choices, keys=(Key.BACK, Key.QUIT, Key.WIPE)))
    if isinstance(reader, str):
        try:
            page = sheets(reader)
        except UserError as error:  # a folder of one's own need not have a guide for them
            context.say(error.message)
        else:
            _keep(page, f"blad-{reader}", result, session, context)


def _keep(page: Iterable[Block], stem: str, result: Report, session: Session, context: Context) -> None:
    name = f"{stem}-{result.today.isoformat()}"
    choices = tuple(Choice(suffix, f"{name}{suffix}") for suffix in _SUFFIXES)
    prompt = Prompt(f"Welk van deze bestanden? Het komt in {Path.cwd()}", choices, keys=(Key.BACK, Key.QUIT, Key.WIPE))
    suffix = session.ask(prompt)
    if isinstance(suffix, str):
        text = page_text(page, _SUFFIXES[suffix], context, None)
        try:
            write_file(Path(name + suffix), text, context, session)
        except UserError as error:  # the reader can still choose another file, or read on
            context.say(error.message)
