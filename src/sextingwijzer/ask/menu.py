"""Asking with a menu: arrows or a number. The only module that imports questionary.

Known faults of questionary 2.1.1, and what is done here (onderzoek, B6): it cuts long choices off (each is wrapped
before it is handed over), echoes wrapped answers garbled (the menu is erased and the answer written by us), swallows
Ctrl-C (`unsafe_ask`), cannot go back (keys are added from outside), and shows what is pasted (its layout is replaced).
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

from sextingwijzer.ask.choosing import menu_keys
from sextingwijzer.ask.menu_screen import lay_out, question_lines
from sextingwijzer.ask.menu_text import MenuText, menu_text, writable
from sextingwijzer.ask.pausing import pause_keys
from sextingwijzer.ask.protocol import KEY_MEANING, EndOfInput, Key, Pause, Prompt
from sextingwijzer.ask.stray_keys import no_stray_keys

_STYLE = questionary.Style([("pointer", "bold"), ("highlighted", "bold"), ("selected", "noreverse")])


@dataclass(frozen=True, slots=True)
class _Resized:
    """The terminal got another size while the menu stood there; `pointed` is where the pointer was."""

    pointed: str


class MenuAsker:
    """Shows each prompt as a menu on `out`, which must be a terminal."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._chosen_with: int | None = None  # the figure that made the last choice by itself
        self._draft = ""  # what stood on the line when a key or a new size of the terminal broke it off

    def ask(self, prompt: Prompt) -> str | Key:
        """Show the menu until something is chosen; then leave only the question and the answer on the screen."""
        pointed = prompt.before or prompt.start
        while isinstance(reply := self._put(prompt, pointed), _Resized):
            pointed = reply.pointed
        if isinstance(reply, Key):
            label = KEY_MEANING[reply]
        else:
            label = next(choice.label for choice in prompt.choices if choice.id == reply)
        output = create_output(self._out)
        text = self._text(prompt, output)
        asked = FormattedText(question_lines(text))
        print_formatted_text(asked, end="", output=output, include_default_pygments_style=False)
        self._out.write("\n".join(textwrap.wrap(f"> {label}", text.width, subsequent_indent="  ")) + "\n")
        self._out.flush()
        return reply

    def pause(self, pause: Pause) -> str | Key | None:
        """Wait for Enter or a key. What was typed and the hint are gone afterwards."""
        output = create_output(self._out)
        lead = " " * pause.margin
        session: PromptSession[Any] = PromptSession(
            writable("\n".join([*pause.hint(output.get_size().columns), f"{lead}> "]), self._out),
            output=output,
            erase_when_done=True,
        )
        typed = session.default_buffer
        session.key_bindings = merge_key_bindings([pause_keys(pause), self._after_number(session.app)])
        session.app.before_render += _leave_when_resized(output, lambda: None)
        try:
            reply: str | Key | None = session.prompt(default=self._draft if pause.numbers else "")
        except EOFError as error:
            raise EndOfInput from error
        if pause.numbers:
            self._draft = "" if isinstance(reply, str) else typed.text
        return reply.strip() if isinstance(reply, str) else reply

    def _text(self, prompt: Prompt, output: Output) -> MenuText:
        size = output.get_size()
        return menu_text(prompt, size.columns, size.rows, self._out)

    def _note_number(self, figure: int) -> None:
        self._chosen_with = figure

    def _after_number(self, application: Application[Any]) -> KeyBindings:
        figure, self._chosen_with = self._chosen_with, None
        return KeyBindings() if figure is None else no_stray_keys(application, figure)

    def _put(self, prompt: Prompt, pointed: str | None) -> "str | Key | _Resized":
        """One menu, with the pointer at the choice `pointed`, for the size that the terminal has now."""
        output = create_output(self._out)
        text = self._text(prompt, output)
        titled = zip(text.titles, prompt.choices, strict=True)
        question = questionary.select(
            "",
            choices=[questionary.Choice(title, value=choice.id) for title, choice in titled],
            default=pointed,
            pointer=">",
            style=_STYLE,
            use_jk_keys=False,
            use_emacs_keys=False,
            output=output,
        )
        application = question.application
        application.erase_when_done = True
        own = application.key_bindings or KeyBindings()
        control = _control(application)
        ours = menu_keys(prompt, control, self._note_number, lay_out(text, control, application))
        application.key_bindings = merge_key_bindings([own, ours, self._after_number(application)])
        application.before_render += _leave_when_resized(output, lambda: _Resized(str(control.get_pointed_at().value)))
        try:
            reply: str | Key | _Resized = question.unsafe_ask()
        except EOFError as error:
            raise EndOfInput from error
        return reply


def _control(application: Application[Any]) -> InquirerControl:
    return next(c for c in application.layout.find_all_controls() if isinstance(c, InquirerControl))


def _leave_when_resized(output: Output, reply: Callable[[], object]) -> Callable[[Application[Any]], None]:
    """What is shown was laid out for the size of now; it has to be put again for another.

    Of a menu that was narrowed some lines may stay: many terminals then break lines, and none says how many.
    """
    size = output.get_size()

    def check(application: Application[Any]) -> None:
        if output.get_size() != size and not application.is_done:
            application.exit(result=reply())

    return check
