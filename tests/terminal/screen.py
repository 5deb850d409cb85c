"""The program at a real pseudo-terminal, and a person who looks at the screen before typing on."""

import os
import re
import select
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pyte
from ptyprocess import PtyProcess

from sextingwijzer.ask.stray_keys import GRACE, TWICE

PROGRAM = str(Path(sys.executable).with_name("sextingwijzer"))
SMALL = Path(__file__).parents[1] / "guides_small"
PATIENCE = 20.0  # seconds; only a failure takes this long

UP, DOWN, LEFT, ENTER, CTRL_C, CTRL_D = "\x1b[A", "\x1b[B", "\x1b[D", "\r", "\x03", "\x04"

_COLOUR = re.compile(r"\x1b\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]")
_PROGRESS = re.compile(r"^(Onderwerp: .* · v|V)raag\s\d+(, nog hoogstens \d+|, de laatste)? ")
_MENU = "Pijltjes of een nummer"


class Screen:
    """What a person sees of a running program. Waiting ends as soon as the screen shows what is waited for."""

    def __init__(
        self,
        argv: list[str],
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] = {},
        folder: Path | None = None,
    ) -> None:
        plain = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
        world = {**plain, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PROMPT_TOOLKIT_NO_CPR": "1", **env}
        self._process = PtyProcess.spawn(argv, dimensions=(rows, columns), env=world, cwd=folder)
        self._screen = pyte.HistoryScreen(columns, rows, history=5000)
        self._stream = pyte.ByteStream(self._screen)
        self.written = ""
        self._pressed = ""

    @property
    def lines(self) -> list[str]:
        """What is on the screen now, line by line."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def transcript(self) -> str:
        """All that was shown, also what has scrolled away, as running text."""
        above = ["".join(line[x].data for x in range(self._screen.columns)) for line in self._screen.history.top]
        return " ".join(" ".join((*above, *self.lines)).split())

    @property
    def question(self) -> str:
        """The question above the menu, as running text and without the line of progress; "" without a menu."""
        above: list[str] = []
        for line in reversed(self.lines[: self._menu]):
            if not line:
                break
            above.insert(0, line)
        return _PROGRESS.sub("", " ".join(above))

    @property
    def options(self) -> list[str]:
        """The options of the menu, each as running text; the one with the pointer starts with `>`."""
        found: list[str] = []
        below = self.lines[self._menu :]
        for line in below[below.index("") + 1 :] if "" in below else ():
            if re.match(r" [ >] \d+\. ", line):
                found.append(line.strip())
            elif found and line:
                found[-1] += " " + line.strip()
        return found

    @property
    def cursor_shown(self) -> bool:
        return not self._screen.cursor.hidden

    @property
    def coloured(self) -> bool:
        """Whether any colour was written; bold is none."""
        return _COLOUR.search(self.written) is not None

    @property
    def _menu(self) -> int:
        places = [number for number, line in enumerate(self.lines) if _MENU in line]
        return places[-1] if places else 0

    def press(self, *keys: str) -> None:
        for key in keys:
            if key.isdecimal() and key == self._pressed:
                time.sleep(TWICE + 0.1)  # the same figure at once is a key that was hit twice
            self._pressed = key
            self._process.write(key.encode())

    def type(self, key: str) -> None:
        """Press a key as fast as the test does."""
        self._process.write(key.encode())

    def read(self) -> None:
        """Take the time to read a new prompt: an Enter right after a number is taken for the end of that number."""
        time.sleep(GRACE + 0.1)

    def resize(self, columns: int, rows: int) -> None:
        self._screen.resize(rows, columns)
        self._process.setwinsize(rows, columns)

    def wait(self, seen: Callable[[], object], what: object = None) -> None:
        """Wait until `seen` holds; fail with the screen when it does not come to that."""
        ends = time.monotonic() + PATIENCE
        while not seen():
            if not self._read(ends):
                raise AssertionError(f"never saw {what or seen}; the screen:\n" + "\n".join(self.lines))

    def wait_for(self, text: str) -> None:
        """Wait until the text is on the screen, wherever its lines are broken."""
        self.wait(lambda: text in " ".join(" ".join(self.lines).split()), text)

    def wait_for_question(self, text: str, pointed: str | None = None) -> None:
        """Wait until the menu asks this, with the pointer at an option that starts so."""
        self.wait(
            lambda: self.question == text and any(one.startswith(f"> {pointed or ''}") for one in self.options),
            (text, pointed),
        )

    def ends_with(self) -> int | None:
        """Wait for the end of the program, and return its exit code."""
        ends = time.monotonic() + PATIENCE
        while self._read(ends):
            pass
        if time.monotonic() >= ends:
            raise AssertionError("never ended; the screen:\n" + "\n".join(self.lines))
        self._process.wait()
        return self._process.exitstatus

    def close(self) -> None:
        self._process.close(force=True)

    def _read(self, ends: float) -> bool:
        """Take in what was written; False when the program has ended, or patience."""
        ready, _, _ = select.select([self._process.fd], [], [], max(0.0, ends - time.monotonic()))
        if not ready:
            return False
        try:
            data = os.read(self._process.fd, 65536)
        except OSError:  # Linux says so when the other side has closed
            return False
        self._stream.feed(data)
        self.written += data.decode(errors="replace")
        return bool(data)
