"""Which way of asking fits the terminal and the wishes of the user."""

import sys

from sextingwijzer.ask.protocol import Presenter
from sextingwijzer.context import Context


def by_lines(context: Context, *, simple: bool) -> bool:
    """Whether numbered lines are all that fits: they are asked for, or the terminal can do no more.

    On Windows a menu needs standard output to be a terminal: prompt_toolkit draws there, wherever it is told to.
    """
    menus = not context.simple_terminal and (context.is_terminal(context.stdout) or not context.windows)
    return simple or (context.interactive and not menus)


def asker(context: Context, *, simple: bool) -> Presenter | None:
    """Numbered lines where nothing else fits, else menus; None without a terminal.

    Numbered lines may also be typed through a pipe: they are echoed and an end of input is noticed.
    """
    stream = context.prompt_stream or context.stderr
    if by_lines(context, simple=simple):
        from sextingwijzer.ask.lines import LineAsker

        return LineAsker(context.stdin, stream, context.width(stream), context.height(stream))
    if not context.interactive:
        return None
    if sys.platform != "win32":
        from sextingwijzer.ask.kept_terminal import keep_terminal

        keep_terminal(stream)
    from sextingwijzer.ask.menu import MenuAsker

    return MenuAsker(stream)
