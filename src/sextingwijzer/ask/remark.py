"""A quiet line under a menu, until the next key."""

from collections.abc import Callable
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.formatted_text import StyleAndTextTuples, to_formatted_text
from prompt_toolkit.layout.controls import FormattedTextControl


def remark_under(choices: FormattedTextControl, application: Application[Any], text: str) -> Callable[[], None]:
    """A function that shows the text under the choices; any key takes it away again."""
    shown = False
    without = choices.text

    def show() -> None:
        nonlocal shown
        shown = True

    def drop(_: object) -> None:
        nonlocal shown
        shown = False

    def lines() -> StyleAndTextTuples:
        remark: StyleAndTextTuples = [("", f"\n\n{text}")] if shown else []
        return [*to_formatted_text(without), *remark]

    choices.text = lines
    application.key_processor.before_key_press += drop
    return show
