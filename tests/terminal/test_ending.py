"""However a run ends, the terminal is as it was and no file is left."""

import os
import select
import signal
import sys
import termios
import time
from contextlib import suppress
from pathlib import Path

import pytest
from ptyprocess import PtyProcess

PROGRAM = str(Path(sys.executable).with_name("sextingwijzer"))
SMALL = Path(__file__).parents[1] / "guides_small"

pytestmark = pytest.mark.terminal


def start(folder: Path) -> tuple[PtyProcess, list[object]]:
    env = {**os.environ, "PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    process = PtyProcess.spawn([PROGRAM, "--gidsen", str(SMALL), "proef"], dimensions=(24, 80), env=env, cwd=folder)
    before = termios.tcgetattr(process.fd)
    seen = b""
    deadline = time.monotonic() + 20
    while b"1. Ja" not in seen and time.monotonic() < deadline:
        seen += os.read(process.fd, 65536)
    return process, before


def finish(process: PtyProcess) -> None:
    """Read until the program has ended; its terminal stays open, so its modes can be looked at."""
    deadline = time.monotonic() + 20
    while process.isalive() and time.monotonic() < deadline:
        ready, _, _ = select.select([process.fd], [], [], 0.05)
        if ready:
            with suppress(OSError):
                os.read(process.fd, 65536)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda one: one.name)
def test_a_signal_during_a_question_puts_the_terminal_back(ending, tmp_path):
    process, before = start(tmp_path)
    keeper = os.open(Path(f"/proc/{process.pid}/fd/0").readlink(), os.O_RDWR | os.O_NOCTTY)
    assert termios.tcgetattr(keeper)[3] & termios.ICANON == 0, "the menu must have changed the terminal by now"

    process.kill(ending)
    finish(process)

    assert termios.tcgetattr(keeper)[:4] == before[:4]
    assert process.exitstatus == 130
    assert list(tmp_path.iterdir()) == []
    os.close(keeper)


def test_a_closed_window_ends_the_program_without_a_file(tmp_path):
    process, _ = start(tmp_path)

    os.close(process.fd)
    deadline = time.monotonic() + 20
    alive = True
    while alive and time.monotonic() < deadline:
        pid, _ = os.waitpid(process.pid, os.WNOHANG)
        alive = pid == 0
        time.sleep(0.01)

    assert not alive
    assert list(tmp_path.iterdir()) == []


def test_a_kill_that_cannot_be_caught_puts_the_terminal_back_and_leaves_no_file(tmp_path):
    process, before = start(tmp_path)
    keeper = os.open(Path(f"/proc/{process.pid}/fd/0").readlink(), os.O_RDWR | os.O_NOCTTY)
    assert termios.tcgetattr(keeper)[3] & termios.ICANON == 0, "the menu must have changed the terminal by now"

    process.kill(signal.SIGKILL)
    finish(process)

    deadline = time.monotonic() + 20
    while termios.tcgetattr(keeper)[:4] != before[:4] and time.monotonic() < deadline:
        time.sleep(0.01)
    assert termios.tcgetattr(keeper)[:4] == before[:4]
    assert list(tmp_path.iterdir()) == []
    os.close(keeper)
