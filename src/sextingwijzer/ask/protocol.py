"""What every way of asking has in common."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Key(Enum):
    """What a person may type instead of a choice. The same letters everywhere (design, section 3)."""

    BACK = "t"
    WHY = "?"
    OVERVIEW = "o"
    LAW = "w"
    QUIT = "q"
    WIPE = "x"


KEY_MEANING = {
    Key.BACK: "terug",
    Key.WHY: "waarom",
    Key.OVERVIEW: "overzicht",
    Key.LAW: "wet",
    Key.QUIT: "stop",
    Key.WIPE: "wis en weg",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things to choose from."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to put: its choices, the one chosen before (if any), and the keys that mean something here.

    `above` is a quiet line before the question: where one is.
    """

    text: str
    choices: tuple[Choice, ...]
    before: str | None = None
    keys: tuple[Key, ...] = (Key.QUIT, Key.WIPE)
    above: str = ""

    def label(self, choice: Choice) -> str:
        """The choice as shown, marked when it was chosen before."""
        return f"{choice.label} (je vorige antwoord)" if choice.id == self.before else choice.label


class EndOfInput(Exception):
    """There is nobody left to ask: the input has ended."""


class Asker(Protocol):
    """Puts a prompt to a person."""

    def ask(self, prompt: Prompt) -> str | Key:
        """The id of the choice, or the key that was typed. Raises EndOfInput, and KeyboardInterrupt on Ctrl-C."""
        ...
