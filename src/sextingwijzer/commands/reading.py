"""After the last question, on a terminal: the advice in short first, and then what the reader asks for."""

from collections.abc import Callable
from pathlib import Path

from sextingwijzer.ask.protocol import Choice, EndOfInput, Key, Prompt
from sextingwijzer.commands.output import page_text, put, write_file
from sextingwijzer.context import Context
from sextingwijzer.errors import UserError
from sextingwijzer.session import Session
from sextingwijzer.view.advice_page import advice_blocks, advice_page
from sextingwijzer.view.glance import short_page
from sextingwijzer.view.law_page import cited_blocks
from sextingwijzer.view.pages import note, phone
from sextingwijzer.view.report import Report

_KEYS = (Key.BACK, Key.OVERVIEW, Key.LAW, Key.QUIT, Key.WIPE)
_SUFFIXES = {".html": "html", ".md": "markdown", ".txt": "tekst"}


def read(result: Report, session: Session, context: Context) -> bool:
    """Show the advice in short, and more on request. False when the reader goes back to an answer."""
    put(short_page(result), "scherm", context)
    done = False
    while True:
        choices = (
            Choice("alles", "Lees alles voluit"),
            Choice("een", "Lees één advies"),
            Choice("telefoon", "Toon wat je aan de telefoon kunt voorlezen"),
            Choice("verslag", "Bewaar een verslag in een bestand"),
            Choice("klaar", "Klaar"),
        )
        try:
            reply = session.ask(Prompt("Wat nu?", choices, keys=_KEYS, start="klaar" if done else None))
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
            _ACTIONS[reply](result, session, context)
            done = True


def _everything(result: Report, session: Session, context: Context) -> None:  # noqa: ARG001  # one signature
    put(advice_page(result), "scherm", context)


def _one(result: Report, session: Session, context: Context) -> None:
    choices = tuple(Choice(given.advice.id, given.advice.title) for given in result.advice)
    prompt = Prompt("Welk advies?", choices, keys=(Key.BACK, Key.QUIT, Key.WIPE))
    reply = session.ask(prompt)
    for given in result.advice:
        if given.advice.id == reply:
            day = result.facts_date or result.today
            law = (block for cited in given.law for block in cited_blocks(cited, day))
            put((*advice_blocks(given), *law), "scherm", context)


def _phone(result: Report, session: Session, context: Context) -> None:  # noqa: ARG001  # one signature
    put(phone(result), "scherm", context)


def _note(result: Report, session: Session, context: Context) -> None:
    topic = f"-{result.topic}" if result.topic else ""
    stem = f"verslag-{result.walk.guide.id}{topic}-{result.today.isoformat()}"
    choices = tuple(Choice(suffix, f"{stem}{suffix}") for suffix in _SUFFIXES)
    prompt = Prompt("Welk bestand, in deze map?", choices, keys=(Key.BACK, Key.QUIT, Key.WIPE))
    suffix = session.ask(prompt)
    if isinstance(suffix, str):
        text = page_text(note(result), _SUFFIXES[suffix], context, None)
        try:
            write_file(Path(stem + suffix), text, context, session)
        except UserError as error:  # the reader can still choose another file, or read on
            context.say(error.message)


_ACTIONS: dict[str, Callable[[Report, Session, Context], None]] = {
    "alles": _everything,
    "een": _one,
    "telefoon": _phone,
    "verslag": _note,
}
