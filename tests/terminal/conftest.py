"""A screen for a test, closed after it whatever happened."""

import shlex

import pytest

from terminal.screen import PROGRAM, SMALL, Screen


@pytest.fixture
def start():
    """Start the program with the small guide: `start("proef", columns=40)`."""
    screens = []

    def run(*words, guides=SMALL, **how):
        where = ["--gidsen", str(guides)] if guides else []
        screens.append(Screen([PROGRAM, *where, *words], **how))
        return screens[-1]

    yield run
    for screen in screens:
        screen.close()


@pytest.fixture
def shell():
    """Start a line of shell, in which {program} is the program with the small guide."""
    screens = []

    def run(line, **how):
        program = shlex.join([PROGRAM, "--gidsen", str(SMALL)])
        screens.append(Screen(["/bin/sh", "-c", line.format(program=program)], **how))
        return screens[-1]

    yield run
    for screen in screens:
        screen.close()
