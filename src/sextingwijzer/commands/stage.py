"""The screen in front of a group and the person who presents: shows a slide, waits, and deals with stop and wipe."""

from collections.abc import Sequence
from typing import TextIO

from sextingwijzer.ask.protocol import Choice, Key, Pause, Presenter, Prompt
from sextingwijzer.ask.screen import clear
from sextingwijzer.commands.asking import by_lines
from sextingwijzer.commands.output import shower
from sextingwijzer.context import Context
from sextingwijzer.render.layout import rows
from sextingwijzer.render.projector import Room, screens
from sextingwijzer.session import Stopped
from sextingwijzer.view.blocks import Block, Paragraph
from sextingwijzer.view.slide import Slide

_STOP = Prompt(
    "Stoppen? De stemmen worden niet bewaard.",
    (Choice("ja", "Ja, stop"), Choice("nee", "Nee, ga verder")),
    start="nee",
)
_ON = "Enter gaat verder."
_SPARE = 3  # the lines above and below the slide, and the one that is typed on


class Stage:
    """Shows one screen at a time. On a simple terminal nothing is cleared and slides are not cut up."""

    def __init__(self, context: Context, stream: TextIO, person: Presenter, *, simple: bool) -> None:
        self._context = context
        self._stream = stream
        self._person = person
        self._clears = context.is_terminal(stream) and not by_lines(context, simple=simple)

    def show(self, slide: Slide, page: int, pause: Pause) -> tuple[str | Key | None, int]:
        """Show a page of the slide, counted from its end when negative, and wait.

        What was typed, and the page. None was typed when Enter or back only lead to another page of the slide.
        """
        typed: str | Key | None = None
        more = False
        while typed is None:  # again when the terminal got another size
            room = self._room(pause)
            pages = screens(slide, room)
            page = max(page + len(pages), 0) if page < 0 else min(page, len(pages) - 1)
            more = page < len(pages) - 1
            scrolls = self._scrolls(pages[page], pause)
            self._draw((*pages[page], Paragraph(f"Dit was: {slide.title}")) if scrolls else pages[page], room)
            typed = self._person.pause(Pause(_ON if more else pause.text, pause.keys, pause.numbers, room.margin))
        reply = self._settled(typed)
        if reply == "" and more:
            return None, page + 1
        if reply is Key.BACK and page > 0:
            return None, page - 1
        return reply, page

    def interlude(self, *slides: Slide) -> None:
        """Show slides that are no stops of their own, until they are left at either end."""
        at = page = 0
        while 0 <= at < len(slides):
            on = _ON if at < len(slides) - 1 else "Enter gaat terug naar het verhaal."
            reply, page = self.show(slides[at], page, Pause(on, (Key.BACK, Key.QUIT, Key.WIPE)))
            if reply is Key.BACK:
                at, page = at - 1, -1
            elif reply is not None:
                at, page = at + 1, 0

    def choose(self, text: str, choices: Sequence[Choice], start: str | None = None) -> str | None:
        """The choice, with the pointer at `start` first; None when the person goes back."""
        self.clear()
        prompt = Prompt(text, tuple(choices), keys=(Key.BACK, Key.QUIT, Key.WIPE), start=start)
        reply = self._settled(self._person.ask(prompt))
        return reply if isinstance(reply, str) else None

    def sure(self, question: Prompt) -> bool:
        """Whether the person means it, asked once on a clear screen."""
        self.clear()
        return self._settled(self._person.ask(question)) == "ja"

    def clear(self) -> None:
        """Make the screen empty, where it can be."""
        if self._clears:
            clear(self._stream)

    def _settled(self, reply: str | Key) -> str | Key | None:
        """The reply, unless it ends the play; None when stopping was taken back."""
        if reply is Key.WIPE:
            raise Stopped(wipe=True)
        if reply is not Key.QUIT:
            return reply
        self.clear()
        confirmed = self._person.ask(_STOP)
        if confirmed == "nee":
            return None
        raise Stopped(wipe=confirmed is Key.WIPE)

    def _room(self, pause: Pause) -> Room:
        width = self._context.width(self._stream)
        height = self._context.height(self._stream) if self._clears else None
        whole = Room(width, None)
        if height is None:
            return whole
        hint = Pause(pause.text, pause.keys, margin=whole.margin).hint(width)
        return Room(width, max(1, height - len(hint) - _SPARE))

    def _scrolls(self, blocks: Sequence[Block], pause: Pause) -> bool:
        """Whether the title will be out of sight: lines are not cut to the screen."""
        width, height = self._context.width(self._stream), self._context.height(self._stream)
        if self._clears or height is None:
            return False
        return rows(blocks, width) + len(pause.hint(width)) + _SPARE > height

    def _draw(self, blocks: Sequence[Block], room: Room) -> None:
        if not self._clears:
            shower(self._context, self._stream)(blocks)
            return
        from sextingwijzer.render.terminal import show

        unicode, colour = self._context.unicode(self._stream), self._context.colour(self._stream)
        self.clear()
        self._stream.write("\n")
        show(blocks, self._stream, room.inner, unicode=unicode, colour=colour, margin=room.margin)
        # What is typed stands at the foot, on the same line whatever the slide.
        used = rows(blocks, room.inner)
        self._stream.write("\n" * max(1, (room.height or used) - used + 1))
        self._stream.flush()
