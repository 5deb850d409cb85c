"""What only shows in a process of its own: what is imported, a broken pipe, an interrupt from outside."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import SMALL

PROGRAM = Path(sys.executable).with_name("sextingwijzer")
HEAVY = {"rich", "questionary", "prompt_toolkit", "asyncio", "yaml", "typer", "pydantic"}

# Runs a command line, then says on the last line of standard error which modules that cost.
REPORTING = """
import sys
from sextingwijzer.__main__ import main
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""

# Runs a command line as if at a terminal, and says which modules there are when the first question is put.
AT_THE_FIRST_QUESTION = """
import io, sys
from datetime import date
from sextingwijzer.context import Context
from sextingwijzer.shell import run

class Terminal(io.StringIO):
    def isatty(self):
        return True

def ask(self, prompt):
    print(*sorted({name.partition(".")[0] for name in sys.modules}))
    raise KeyboardInterrupt

import sextingwijzer.ask.menu
sextingwijzer.ask.menu.MenuAsker.ask = ask
env = {"SEXTINGWIJZER_GIDSEN": sys.argv[1]}
run(sys.argv[2:], Context(Terminal(), io.StringIO(), Terminal(), env, date(2026, 11, 23)))
"""


def python(code, *words):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=True,
        timeout=60,
    )


def imported(*words):
    return set(python(REPORTING, *words).stderr.splitlines()[-1].split())


def test_the_version_imports_nothing_heavy():
    assert imported("--versie") & HEAVY == set()


@pytest.mark.parametrize(
    "words",
    [
        ["wet"],
        ["contact"],
        ["--help"],
        ["proef", "--rest-onbekend", "--formaat", "tekst"],
        ["proef", "--rest-onbekend", "--formaat", "json"],
    ],
)
def test_what_asks_nothing_and_colours_nothing_imports_no_library_for_it(words):
    assert (
        imported("--gidsen", SMALL, *words) & {"rich", "questionary", "prompt_toolkit", "asyncio", "pydantic"} == set()
    )


def test_lines_need_neither_a_menu_nor_colours():
    assert imported("--gidsen", SMALL, "proef", "--eenvoudig") & {"rich", "questionary", "asyncio"} == set()


@pytest.mark.parametrize("words", [["proef"], ["proef", "politie"], ["proef", "-a", "acuut=nee"]])
def test_colours_are_not_imported_before_the_first_question(words):
    modules = set(python(AT_THE_FIRST_QUESTION, SMALL, *words).stdout.split())

    assert "questionary" in modules
    assert modules & {"rich", "pydantic"} == set()


def test_a_guide_by_its_name_alone_needs_no_reader_of_command_lines():
    assert "typer" not in python(AT_THE_FIRST_QUESTION, SMALL, "proef").stdout.split()


@pytest.mark.parametrize("words", [["proef", "--rest-onbekend"], ["contact"], ["--help"]])
def test_a_reader_that_has_gone_is_no_error(words):
    reader, writer = os.pipe()
    os.close(reader)
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}

    ran = subprocess.run(
        [PROGRAM, "--gidsen", SMALL, *words], stdout=writer, stderr=subprocess.PIPE, env=env, check=False, timeout=60
    )
    os.close(writer)

    assert (ran.returncode, ran.stderr) == (0, b"")


def test_an_interrupt_from_outside_gives_130_and_no_traceback():
    process = subprocess.Popen(
        [PROGRAM, "--gidsen", SMALL, "proef", "--eenvoudig"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    seen = ""
    while "> " not in seen:
        seen += process.stderr.read(1)
    process.send_signal(signal.SIGINT)
    stdout, rest = process.communicate(timeout=30)

    assert (process.returncode, stdout, rest) == (130, "", "\nOnderbroken. Je antwoorden zijn niet bewaard.\n")


def test_the_package_can_be_run_as_a_module():
    ran = subprocess.run(
        [sys.executable, "-m", "sextingwijzer", "--gidsen", SMALL, "proef", "--rest-onbekend", "--formaat", "json"],
        capture_output=True,
        check=True,
        timeout=60,
    )

    assert json.loads(ran.stdout)["guide"] == "proef"


def test_letters_that_standard_output_cannot_write_are_no_reason_to_stop():
    ran = subprocess.run(
        [PROGRAM, "--gidsen", SMALL, "proef", "--rest-onbekend"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
        timeout=60,
    )

    assert b"====" in ran.stdout


@pytest.mark.parametrize(
    "words",
    [
        *(["proef", "--rest-onbekend", "--formaat", form] for form in ("json", "html", "markdown")),
        *(["diagram", "proef", "--formaat", form] for form in ("mermaid", "dot")),
        *(["controleer", "--formaat", form] for form in ("json", "github", "sarif")),
        *([command, "--formaat", "json"] for command in ("casus", "test")),
        ["verschil", SMALL, SMALL, "--formaat", "json"],
        ["schema"],
    ],
    ids=lambda words: " ".join(map(str, words)).replace(str(SMALL), "MAP"),
)
def test_what_programs_read_is_utf_8_whatever_the_encoding_of_text(words):
    ran, expected = (
        subprocess.run(
            [PROGRAM, "--gidsen", SMALL, *words],
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": encoding},
            check=False,
            timeout=60,
        )
        for encoding in ("cp1252", "utf-8")
    )

    assert ran.stdout == expected.stdout
    assert ran.stdout.decode("utf-8")
    assert ran.stderr == expected.stderr


def test_text_keeps_the_encoding_that_was_asked_for():
    ran = subprocess.run(
        [PROGRAM, "--gidsen", SMALL, "paden", "proef", "--naar", "niet-kijken"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        check=True,
        timeout=60,
    )

    assert "De kortste naar ‘niet-kijken’".encode("cp1252") in ran.stdout
