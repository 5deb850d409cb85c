"""What every way of asking has in common."""

import textwrap
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

_NARROWEST = 20


class Key(Enum):
    """What a person may type instead of a choice. The same letters everywhere (design, section 3)."""

    BACK = "t"
    WHY = "?"
    OVERVIEW = "o"
    LAW = "w"
    QUIT = "q"
    WIPE = "x"
    JUMP = "s"
    RESTART = "r"
    WHAT_IF = "a"
    OTHER_SIDE = "k"


def typed_as(key: Key) -> tuple[str, ...]:
    """What may be typed for a key: its letter, also with Caps Lock on."""
    return tuple(dict.fromkeys((key.value, key.value.upper())))


KEY_MEANING = {
    Key.BACK: "terug",
    Key.WHY: "waarom",
    Key.OVERVIEW: "overzicht",
    Key.LAW: "wet",
    Key.QUIT: "stop",
    Key.WIPE: "wis en weg",
    Key.JUMP: "spring",
    Key.RESTART: "opnieuw",
    Key.WHAT_IF: "wat als",
    Key.OTHER_SIDE: "andere kant",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things to choose from."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to put: its choices, the one chosen before (if any), and the keys that mean something here.

    `above` is a quiet line before the question: where one is. A menu starts at the choice `start`, unless one was
    chosen before.
    """

    text: str
    choices: tuple[Choice, ...]
    before: str | None = None
    keys: tuple[Key, ...] = (Key.QUIT, Key.WIPE)
    above: str = ""
    start: str | None = None

    def label(self, choice: Choice) -> str:
        """The choice as shown, marked when it was chosen before."""
        return f"{choice.label} (je vorige antwoord)" if choice.id == self.before else choice.label


@dataclass(frozen=True, slots=True)
class Pause:
    """A moment to look at what is shown: Enter goes on, and the keys do what they mean.

    With `numbers`, a line may be typed before Enter: figures, and whatever else, for the caller to refuse. `margin` is
    the room at the left of what is shown, `air` puts a blank line above.
    """

    text: str
    keys: tuple[Key, ...]
    numbers: bool = False
    margin: int = 0
    air: bool = False

    def hint(self, width: int) -> list[str]:
        """What may be typed, in lines that fit; a key and its meaning stay together."""
        tie = "\N{NO-BREAK SPACE}"
        keys = f"{tie}· ".join(f"{key.value}{tie}{KEY_MEANING[key]}".replace(" ", tie) for key in self.keys)
        room = max(_NARROWEST, width - 2 * self.margin)
        lines = [line for text in (self.text, keys) for line in textwrap.wrap(text, room, break_on_hyphens=False)]
        return [*([""] if self.air else []), *(" " * self.margin + line.replace(tie, " ") for line in lines)]


class EndOfInput(Exception):
    """There is nobody left to ask: the input has ended."""


class Asker(Protocol):
    """Puts a prompt to a person."""

    def ask(self, prompt: Prompt) -> str | Key:
        """The id of the choice, or the key that was typed. Raises EndOfInput, and KeyboardInterrupt on Ctrl-C."""
        ...


class Presenter(Asker, Protocol):
    """Can also wait while people look."""

    def pause(self, pause: Pause) -> str | Key | None:
        """What was typed before Enter ("" for nothing), or a key. Raises as `ask` does.

        None when the terminal got another size: what is shown must be drawn again, and the same pause asked for.
        """
        ...
