"""Pictures of real screens for docs/handleiding.md: the program on a pseudo-terminal, as SVG by rich.

python scripts/pictures.py          draws them again
python scripts/pictures.py --check  exit 1 when a picture is not what the program shows now
"""

import io
import os
import re
import select
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pyte
from ptyprocess import PtyProcess
from rich.console import Console
from rich.style import Style
from rich.text import Text

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "beelden"
PROGRAM = Path(sys.executable).with_name("sextingwijzer")
DAY = ["--op", "2026-11-23"]
LEFT = "\x1b[D"
PATIENCE = 20.0

SAFE, HARM, REPORT, NEXT = "vraag 1", "zelfmoord", "Klopt dit?", "Wat nu?"

# name: title, command, what must be on the screen before each key and at last, keys, rows
SCENES: dict[str, tuple[str, list[str], Sequence[str], Sequence[str], int]] = {
    "eerste-vraag": ("sextingwijzer school", ["school", *DAY], (SAFE,), (), 18),
    "terug": ("Terug met t of pijl links", ["school", *DAY], (SAFE, HARM, "> terug"), ("2", LEFT), 22),
    "kort-advies": (
        "sextingwijzer school politie",
        ["school", "politie", *DAY, "-a", "volwassene=nee", "-a", "chantage=nee", "-a", "verspreid=nee"],
        ("Vraag 1", REPORT, NEXT),
        ("2", "1"),
        44,
    ),
    "smal": ("Ook op 40 tekens breed", ["school", *DAY], ("Is er nu", "of zelfverwonding?"), ("2",), 26),
}
COLUMNS = {"smal": 40}


def shown(argv: Sequence[str], marks: Sequence[str], keys: Sequence[str], columns: int, rows: int) -> pyte.Screen:
    """The screen of the program after the keys, each typed when its mark and the menu below it are on the screen."""
    env = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PROMPT_TOOLKIT_NO_CPR": "1"}
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        env.pop(name, None)
    process = PtyProcess.spawn([str(PROGRAM), *argv], dimensions=(rows, columns), env=env, cwd=str(ROOT))
    screen = pyte.Screen(columns, rows)
    stream = pyte.ByteStream(screen)
    for mark, key in zip(marks, (*keys, ""), strict=True):
        ends = time.monotonic() + PATIENCE
        while not _ready(screen, mark):
            if not select.select([process.fd], [], [], max(0.0, ends - time.monotonic()))[0]:
                raise TimeoutError(argv, mark, screen.display)
            stream.feed(os.read(process.fd, 65536))
        process.write(key.encode())
    process.close(force=True)
    return screen


def _ready(screen: pyte.Screen, mark: str) -> bool:
    """Whether a whole menu stands below the last mark: its first option, and nothing half drawn after it."""
    text = " ".join(" ".join(screen.display).split())
    below = text.rpartition(mark)[2] if mark in text else ""
    return bool(re.search(r"(3\. Weet ik niet|2\. Nee, ik wil|6\. Klaar)", below)) and "1. " in below


def svg(screen: pyte.Screen, title: str) -> str:
    """The screen as rich draws it."""
    console = Console(
        record=True, width=screen.columns, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    for row in range(screen.lines):
        line = Text()
        for column in range(screen.columns):
            char = screen.buffer[row][column]
            colour = None if char.fg == "default" else char.fg if char.fg in _NAMES else f"#{char.fg}"
            line.append(char.data, Style(color=_NAMES.get(colour or "", colour), bold=char.bold))
        line.rstrip()
        console.print(line, soft_wrap=True)
    return console.export_svg(title=title, unique_id="scherm")


_NAMES = {
    "black": "black",
    "red": "red",
    "green": "green",
    "brown": "yellow",
    "blue": "blue",
    "magenta": "magenta",
    "cyan": "cyan",
    "white": "white",
}


def main(*, check: bool) -> int:
    """Draw every picture, or compare; the exit code says whether all were as they should be."""
    stale = []
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (title, argv, marks, keys, rows) in SCENES.items():
        drawn = svg(shown(argv, marks, keys, COLUMNS.get(name, 80), rows), title)
        path = FOLDER / f"{name}.svg"
        if check and (not path.exists() or path.read_text(encoding="utf-8") != drawn):
            stale.append(name)
        if not check:
            path.write_text(drawn, encoding="utf-8")
    if stale:
        print(f"not what the program shows now: {', '.join(stale)}; run python scripts/pictures.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
