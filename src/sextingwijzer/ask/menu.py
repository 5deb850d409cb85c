"""Asking with a menu: arrows or a number. The only module that imports questionary.

Known faults of questionary 2.1.1, and what is done here (onderzoek, B6): it cuts long choices off (each is wrapped
before it is handed over), echoes wrapped answers garbled (the menu is erased and the answer written by us), swallows
Ctrl-C (`unsafe_ask`), and cannot go back (keys are added from outside).
"""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TextIO

import questionary
from prompt_toolkit.application import Application
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings
from prompt_toolkit.output import Output, create_output
from prompt_toolkit.shortcuts import PromptSession, print_formatted_text
from questionary.prompts.common import InquirerControl

from sextingwijzer.ask.choosing import menu_keys, takes_enter
from sextingwijzer.ask.pausing import pause_keys
from sextingwijzer.ask.protocol import KEY_MEANING, EndOfInput, Key, Pause, Prompt
from sextingwijzer.ask.remark import remark_under
from sextingwijzer.ask.stray_keys import no_stray_keys

_STYLE = questionary.Style(
    [
        ("qmark", "bold"),
        ("question", "bold"),
        ("pointer", "bold"),
        ("highlighted", "bold"),
        ("selected", "noreverse"),
        ("instruction", ""),
    ]
)
MIN_WIDTH = 20
_TIE = "\N{NO-BREAK SPACE}"
_POINTER_ROOM = 3  # the pointer and the spaces that questionary puts before each choice


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """The terminal became too narrow for the menu while it stood there; `pointed` is where the pointer was."""

    pointed: str


class MenuAsker:
    """Shows each prompt as a menu on `out`, which must be a terminal."""

    def __init__(self, out: TextIO, width: int) -> None:
        self._out = out
        self._width = max(MIN_WIDTH, width - 1)
        self._chosen_with: int | None = None  # the figure that made the last choice by itself
        self._draft = ""  # what stood on the line when a key or a new size of the terminal broke it off

    def ask(self, prompt: Prompt) -> str | Key:
        """Show the menu until something is chosen; then leave only the question and the answer on the screen."""
        pointed = prompt.before or prompt.start
        while isinstance(reply := self._put(prompt, pointed), _Narrowed):
            pointed = reply.pointed
        if isinstance(reply, Key):
            label = KEY_MEANING[reply]
        else:
            label = next(choice.label for choice in prompt.choices if choice.id == reply)
        self._out.write("\n".join(textwrap.wrap(f"> {label}", self._width, subsequent_indent="  ")) + "\n")
        self._out.flush()
        return reply

    def pause(self, pause: Pause) -> str | Key | None:
        """Wait for Enter or a key. What was typed and the hint are gone afterwards."""
        output = create_output(self._out)
        lead = " " * pause.margin
        session: PromptSession[Any] = PromptSession(
            "\n".join([*pause.hint(output.get_size().columns), f"{lead}> "]),
            output=output,
            erase_when_done=True,
        )
        typed = session.default_buffer
        session.key_bindings = merge_key_bindings([pause_keys(pause), self._after_number(session.app)])
        session.app.before_render += _leave_when_resized(output)
        try:
            reply: str | Key | None = session.prompt(default=self._draft if pause.numbers else "")
        except EOFError as error:
            raise EndOfInput from error
        if pause.numbers:
            self._draft = "" if isinstance(reply, str) else typed.text
        return reply.strip() if isinstance(reply, str) else reply

    def _note_number(self, figure: int) -> None:
        self._chosen_with = figure

    def _after_number(self, application: Application[Any]) -> KeyBindings:
        figure, self._chosen_with = self._chosen_with, None
        return KeyBindings() if figure is None else no_stray_keys(application, figure)

    def _put(self, prompt: Prompt, pointed: str | None) -> "str | Key | _Narrowed":
        """One menu, with the pointer at the choice `pointed`. The terminal may have been narrowed since the last."""
        output = create_output(self._out)
        self._width = max(MIN_WIDTH, min(self._width, output.get_size().columns - 1))
        above, text = (textwrap.wrap(part, self._width) for part in (prompt.above, prompt.text))
        lines = [("", f"\n{line}") for line in above] + [("bold", f"\n{line}") for line in text]
        print_formatted_text(FormattedText(lines), output=output, include_default_pygments_style=False)
        titles = [self._title(number, prompt.label(choice)) for number, choice in enumerate(prompt.choices, 1)]
        question = questionary.select(
            "",
            choices=[
                questionary.Choice(title, value=choice.id) for title, choice in zip(titles, prompt.choices, strict=True)
            ],
            default=pointed,
            qmark="",
            pointer=">",
            instruction=self._instruction(prompt) + "\n",
            style=_STYLE,
            use_jk_keys=False,
            use_emacs_keys=False,
            output=output,
        )
        application = question.application
        application.erase_when_done = True
        own = application.key_bindings or KeyBindings()
        control = _control(application)
        remark = remark_under(control, application, self._indented(f"Kies een nummer van 1 tot {len(titles)}."))
        ours = menu_keys(prompt, control, self._note_number, remark)
        application.key_bindings = merge_key_bindings([own, ours, self._after_number(application)])
        application.before_render += self._notice_narrowing
        try:
            reply: str | Key | _Narrowed = question.unsafe_ask()
        except EOFError as error:
            raise EndOfInput from error
        return reply

    def _notice_narrowing(self, application: Application[Any]) -> None:
        """Leave a menu that no longer fits, to be put again: what sticks out at the right would be cut off."""
        if MIN_WIDTH < application.output.get_size().columns <= self._width and not application.is_done:
            application.exit(result=_Narrowed(str(_control(application).get_pointed_at().value)))

    def _title(self, number: int, label: str) -> str:
        lead = f"{number}. "
        room = max(12, self._width - _POINTER_ROOM)
        later = " " * (_POINTER_ROOM + len(lead))
        # The first line stands behind the pointer, the later ones start at the edge: they bring their own indent.
        lines = textwrap.wrap(label, room - len(lead), break_on_hyphens=False)
        return f"\n{later}".join([lead + lines[0], *lines[1:]])

    def _instruction(self, prompt: Prompt) -> str:
        # A key and its meaning stay together. The first line follows the two spaces of questionary's own prompt.
        keys = (f"{key.value} {KEY_MEANING[key]}".replace(" ", _TIE) for key in prompt.keys)
        choosing = "Pijltjes of een nummer" + (", dan Enter" if takes_enter(prompt) else "")
        return self._indented(f"{_TIE}· ".join((choosing, *keys))).removeprefix("  ").replace(_TIE, " ")

    def _indented(self, text: str) -> str:
        return "\n".join(textwrap.wrap(text, self._width, initial_indent="  ", subsequent_indent="  "))


def _control(application: Application[Any]) -> InquirerControl:
    return next(c for c in application.layout.find_all_controls() if isinstance(c, InquirerControl))


def _leave_when_resized(output: Output) -> Callable[[Application[Any]], None]:
    """What stands above the line was laid out for the size of now; it has to be drawn again for another."""
    size = output.get_size()

    def check(application: Application[Any]) -> None:
        if output.get_size() != size and not application.is_done:
            application.exit(result=None)

    return check
