"""The outer shell of a run: finds the guides, and turns whatever is raised into a message and an exit code."""

import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from errno import EINVAL
from pathlib import Path

from sextingwijzer.ask.protocol import EndOfInput
from sextingwijzer.context import Context, real_context
from sextingwijzer.errors import BrokenContent, ExitCode, UserError
from sextingwijzer.library import Library, packaged_guides
from sextingwijzer.rules.guide_name import COMMANDS

GUIDES_VARIABLE = "SEXTINGWIJZER_GIDSEN"
TRACE_VARIABLE = "SEXTINGWIJZER_FOUTSPOOR"


def run(argv: Sequence[str], context: Context | None = None) -> ExitCode:
    """Run one command line and return its exit code. Only a bug shows more than a message, and only when asked."""
    context = context or real_context()
    try:
        code = _run(argv, context)
        context.stdout.flush()  # here, where a broken pipe is caught, and not at exit
        return code
    except KeyboardInterrupt as interrupt:
        # What is broken off halfway complains when it is cleaned away; nobody who reads that can do anything with it.
        sys.unraisablehook = lambda _: None
        warnings.simplefilter("ignore")
        with suppress(OSError):  # the terminal may have gone
            context.say("\n" + " ".join(["Onderbroken.", *interrupt.args]))
            context.stderr.flush()
        return ExitCode.INTERRUPTED
    except UserError as error:
        context.say(error.message)
        return error.code
    except BrokenContent as error:
        from sextingwijzer.render.findings import findings_text

        context.stderr.write(findings_text(error.findings, error.texts))
        context.stderr.write("De inhoud is niet in orde, dus we gebruiken ze niet.\n")
        return ExitCode.MENDABLE
    except EndOfInput:
        if not context.interactive:  # a person knows that, and was told what became of the answers
            context.stderr.write("De invoer stopte voor er een antwoord was.\n")
        return ExitCode.ANSWER_NEEDED
    except Exception as error:
        if _reader_gone(error, context):
            # Python would complain once more when it flushes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), context.stdout.fileno())
            return ExitCode.DONE
        if context.env.get(TRACE_VARIABLE):
            raise
        context.say(
            f"Er ging iets mis in het programma zelf ({type(error).__name__}).\n"
            f"Meld het aan de makers; met de variabele {TRACE_VARIABLE}=1 toont het programma waar."
        )
        return ExitCode.UNEXPECTED


def _reader_gone(error: Exception, context: Context) -> bool:
    """Whether nobody reads our output any more. Windows says so as an invalid argument, and again at each write."""
    if not (context.windows and isinstance(error, OSError) and error.errno == EINVAL):
        return isinstance(error, BrokenPipeError)
    try:
        context.stdout.write("\n")  # what could not be written before may have been dropped
        context.stdout.flush()
    except OSError:
        return True
    return False


def _run(argv: Sequence[str], context: Context) -> ExitCode:
    words, folder = _guides_option(argv, context)
    library = Library(folder)
    if _only_names_a_guide(words, library):
        from sextingwijzer.commands.walk import walk
        from sextingwijzer.commands.walk_request import WalkRequest

        return walk(context, library, WalkRequest(words[0], topic=next(iter(words[1:]), None)))
    from sextingwijzer.cli import run as run_cli

    return run_cli(words, context, library)


def _only_names_a_guide(words: Sequence[str], library: Library) -> bool:
    """Whether the words are a guide, perhaps with a topic, and nothing else.

    That is how a conversation begins, and there is nothing to read in it: without typer the first question is there a
    tenth of the time sooner (docs/arch/004). What these words do is the same either way.
    """
    if len(words) not in (1, 2) or any(word.startswith("-") for word in words):
        return False
    return words[0] in library.guide_ids() and words[0] not in COMMANDS


def _guides_option(argv: Sequence[str], context: Context) -> tuple[list[str], Path]:
    """Take `--gidsen` out of the words, wherever it stands: the guides in that folder are commands themselves."""
    words: list[str] = []
    folder = context.env.get(GUIDES_VARIABLE, "")
    rest = iter(argv)
    for word in rest:
        if word == "--gidsen":
            folder = next(rest, "")
        elif word.startswith("--gidsen="):
            folder = word.partition("=")[2]
        else:
            words.append(word)
            continue
        if not folder:
            raise UserError("De optie ‘--gidsen’ heeft een map nodig.", ExitCode.USAGE)
    if not folder:
        return words, _short(packaged_guides())
    path = Path(folder)
    if not path.is_dir():
        raise UserError(f"De map met gidsen ‘{folder}’ bestaat niet.", ExitCode.USAGE)
    return words, path


def _short(path: Path) -> Path:
    """The path from where the user stands when it lies below that: messages then show what the user knows."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
