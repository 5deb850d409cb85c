"""Where the parts of a menu stand: the question and the keys, the choices, and a remark until the next key.

questionary's own layout has a line to type on. There is none here: what is pasted or typed can then not stand on it.
"""

from collections.abc import Callable
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.filters import Always, Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.layout import ConditionalContainer, Dimension, HSplit, Layout, ScrollOffsets, Window
from prompt_toolkit.layout.controls import FormattedTextControl

from sextingwijzer.ask.menu_text import MenuText


def question_lines(text: MenuText) -> StyleAndTextTuples:
    """The question after a blank line, as it also stands above the answer."""
    return [("", "\n"), *(("", f"{line}\n") for line in text.above), *(("bold", f"{line}\n") for line in text.question)]


def lay_out(text: MenuText, choices: FormattedTextControl, application: Application[Any]) -> Callable[[], None]:
    """Put the parts on the screen of the application. Gives a function that shows the remark; any key takes it away.

    Choices that need more lines than there are scroll with the pointer; the question and the remark stay in sight.
    """
    remark = f"\n{text.remark}"
    shown = False

    def show() -> None:
        nonlocal shown
        shown = True

    def drop(_: object) -> None:
        nonlocal shown
        shown = False

    def room() -> Dimension:
        return Dimension(min=1, max=max(1, text.room - (len(remark.splitlines()) if shown else 0)))

    # Of the choice that is pointed at, all lines are seen.
    below = ScrollOffsets(bottom=max(len(title.splitlines()) for title in text.titles) - 1)
    choices.focusable = Always()
    choices.show_cursor = False
    head = FormattedTextControl([*question_lines(text), ("", text.keys)])
    parts = [
        # On a screen that is lower still it may be cut off: prompt_toolkit would else say so, in English.
        Window(head, height=Dimension(min=1, preferred=text.height, max=text.height), dont_extend_height=True),
        Window(choices, height=room, dont_extend_height=True, scroll_offsets=below),
        ConditionalContainer(
            Window(
                FormattedTextControl(remark),
                height=Dimension(min=0, preferred=len(remark.splitlines())),
                dont_extend_height=True,
            ),
            Condition(lambda: shown),
        ),
    ]
    application.layout = Layout(HSplit(parts), focused_element=choices)
    application.key_processor.before_key_press += drop
    return show
