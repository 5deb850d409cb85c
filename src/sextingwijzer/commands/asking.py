"""Which way of asking fits the terminal and the wishes of the user."""

import sys

from sextingwijzer.ask.protocol import Presenter
from sextingwijzer.context import Context


def asker(context: Context, *, simple: bool) -> Presenter | None:
    """Numbered lines when they are asked for or the terminal can do no more, else menus; None without a terminal.

    Numbered lines may also be typed through a pipe: they are echoed and an end of input is noticed.
    """
    stream = context.prompt_stream or context.stderr
    if simple or (context.interactive and context.simple_terminal):
        from sextingwijzer.ask.lines import LineAsker

        return LineAsker(context.stdin, stream, context.width(stream))
    if not context.interactive:
        return None
    if sys.platform != "win32":
        from sextingwijzer.ask.kept_terminal import keep_terminal

        keep_terminal(stream)
    from sextingwijzer.ask.menu import MenuAsker

    return MenuAsker(stream, context.width(stream))
