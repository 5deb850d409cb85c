"""Where a page goes: the terminal, standard output or a file; and in which format."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from sextingwijzer.ask.protocol import Asker, Choice, EndOfInput, Prompt
from sextingwijzer.ask.screen import clear
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.files import OWNER_ONLY, taken, write_new
from sextingwijzer.parse.conform import is_day
from sextingwijzer.suggest import as_day, which_of
from sextingwijzer.view.blocks import Block

PAGE_FORMATS = ("scherm", "tekst", "markdown", "html")
FORMATS = (*PAGE_FORMATS, "json")
_FOR_PEOPLE = ("scherm", "tekst")
_BY_SUFFIX = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".txt": "tekst",
}


def one_of(wanted: str, words: Sequence[str], what: str = "Het formaat") -> str:
    """The word, when it is one of the words. Raises UserError otherwise."""
    if wanted not in words:
        raise UserError(f"{what} ‘{wanted}’ bestaat hier niet. {which_of(wanted, words)}", ExitCode.USAGE)
    return wanted


def chosen_format(
    wanted: str | None, output: Path | None, context: Context, formats: Sequence[str] = PAGE_FORMATS
) -> str:
    """The format asked for; else the one that the file's name says; else the screen, or text without one."""
    if wanted is not None:
        return one_of(wanted, formats)
    if output is not None:
        known = [suffix for suffix, form in _BY_SUFFIX.items() if form in formats]
        if output.suffix.lower() not in known:
            ways = f"Kies een naam op {', '.join(known)}, of geef --formaat."
            raise UserError(f"Welk formaat is {output.name}? {ways}", ExitCode.USAGE)
        return _BY_SUFFIX[output.suffix.lower()]
    return "scherm" if context.is_terminal(context.stdout) else "tekst"


def shower(context: Context, stream: TextIO) -> Callable[[Iterable[Block]], None]:
    """A function that shows blocks on the stream: with colour on a terminal, as plain text elsewhere.

    A blank line goes before them. The width is taken each time: a terminal may be resized between two questions.
    """
    unicode, colour = context.unicode(stream), context.colour(stream)
    if not context.is_terminal(stream) or context.simple_terminal:
        from sextingwijzer.render.text import text

        def write(blocks: Iterable[Block]) -> None:
            stream.write("\n" + text(blocks, context.width(stream), unicode=unicode))
            stream.flush()

        return write

    def show_styled(blocks: Iterable[Block]) -> None:
        from sextingwijzer.render.terminal import show  # rich is not needed before the first page

        stream.write("\n")
        show(blocks, stream, context.width(stream), unicode=unicode, colour=colour)

    return show_styled


def page_text(blocks: Iterable[Block], form: str, context: Context, stream: TextIO | None) -> str:
    """The page in a format other than the screen or JSON. `stream` is where it will go, when that is no file."""
    if form == "markdown":
        from sextingwijzer.render.markdown import markdown

        return markdown(blocks)
    if form == "html":
        from sextingwijzer.render.html import html

        return html(blocks)
    from sextingwijzer.render.text import text

    if stream is None:
        return text(blocks)
    return text(blocks, context.width(stream), unicode=context.unicode(stream))


def out(form: str, context: Context) -> TextIO:
    """Standard output for a format. All but text says of itself, or has by its nature, that it is UTF-8."""
    return context.stdout if form in _FOR_PEOPLE else context.for_programs()


def put(blocks: Iterable[Block], form: str, context: Context) -> None:
    """Show a page on standard output."""
    if form == "scherm":
        shower(context, context.stdout)(blocks)
    else:
        out(form, context).write(page_text(blocks, form, context, context.stdout))


def write_file(path: Path, text: str, context: Context, person: Asker | None) -> None:
    """Write a file that the user named, and say that it exists now. An existing one is only replaced on request."""
    replace = person is not None and taken(path) and may_replace(path, person)
    write_new(path, text, replace=replace)
    context.say(left_there(path))


def may_replace(path: Path, person: Asker) -> bool:
    """Whether the person wants the existing file to be replaced."""
    choices = (Choice("nee", "Nee, laat het staan"), Choice("ja", "Ja, vervang het"))
    try:
        return person.ask(Prompt(f"{path} bestaat al. Vervangen?", choices)) == "ja"
    except EndOfInput:
        return False


def wipe(context: Context, stream: TextIO) -> None:
    """Clear the screen and what can be scrolled back to, where the terminal can do that; say what it cannot."""
    if context.is_terminal(stream) and not context.simple_terminal and clear(stream, scrolled=True):
        stream.write("Gewist. Scrol even terug: zie je nog iets, sluit dan dit venster.\n")
    else:
        stream.write("Dit scherm kan niet gewist worden. Sluit het venster.\n")
    stream.flush()


def left_there(path: Path) -> str:
    """That the file exists now, and that it is the reader's to throw away."""
    return f"{exists_now(path)} Verwijder het als je het niet meer nodig hebt."


def exists_now(path: Path) -> str:
    """That the file exists, and who can read it: what a system lets us promise."""
    readers = "alleen jij kunt het lezen" if OWNER_ONLY else "wie deze computer gebruikt, kan het misschien lezen"
    return f"{path} bestaat nu; {readers}."


def parse_day(value: str | None, option: str) -> date | None:
    """The date given to an option. Raises UserError when it is none."""
    if value is None:
        return None
    if not is_day(value):
        raise UserError(
            f"‘{option} {value}’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld {as_day(value) or '2026-11-23'}.",
            ExitCode.USAGE,
        )
    return date.fromisoformat(value)
