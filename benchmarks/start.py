"""How fast does a counsellor see the first question?

Measures in one run, interleaved so that a slow moment of the machine hits all alike, each time as median seconds:
the first prompt of `sextingwijzer school` against that of a bare three-line questionary script (target: at most 1.7
times) and that of copier; and `--versie` against `python -c pass` (target: at most 4 times). The variable COPIER may
name the executable of copier; without one it is measured when it is installed beside us.

    python benchmarks/start.py [ROUNDS]
"""

import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ptyprocess import PtyProcess

BIN = Path(sys.executable).parent
BARE = """
import questionary
questionary.select("Is er nu gevaar?", choices=["PROMPT ja", "nee", "weet niet"]).ask()
"""
COPIER = "PROMPT:\n  type: str\n  choices: [ja, nee]\n"


def until_prompt(argv: list[str], mark: bytes) -> float:
    """Seconds from the start of a process on a terminal until `mark` is on its screen."""
    started = time.perf_counter()
    process = PtyProcess.spawn(argv, dimensions=(24, 80), env={**os.environ, "PROMPT_TOOLKIT_NO_CPR": "1"})
    seen = b""
    while mark not in seen:
        ready, _, _ = select.select([process.fd], [], [], 20)
        if not ready:
            raise TimeoutError(argv, seen)
        seen += os.read(process.fd, 65536)
    taken = time.perf_counter() - started
    process.terminate(force=True)
    return taken


def until_end(argv: list[str]) -> float:
    """Seconds that a process takes."""
    started = time.perf_counter()
    subprocess.run(argv, check=True, capture_output=True)
    return time.perf_counter() - started


def main(rounds: int) -> None:
    """Print the medians and the ratios."""
    # Installed packages come compiled; this one must be too, or every run compiles it anew and the ratio says nothing.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare.py")
        bare.write_text(BARE)
        template = Path(folder, "template")
        template.mkdir()
        (template / "copier.yml").write_text(COPIER)
        cases = {
            "python -c pass": lambda: until_end([sys.executable, "-c", "pass"]),
            "sextingwijzer --versie": lambda: until_end([str(BIN / "sextingwijzer"), "--versie"]),
            "bare questionary prompt": lambda: until_prompt([sys.executable, str(bare)], b"PROMPT"),
            "sextingwijzer school": lambda: until_prompt([str(BIN / "sextingwijzer"), "school"], b"1. "),
        }
        copier_program = os.environ.get("COPIER", str(BIN / "copier"))
        if Path(copier_program).exists():
            copier = [copier_program, "copy", str(template), f"{folder}/out"]
            cases["copier first prompt"] = lambda: until_prompt(copier, b"PROMPT")
        taken: dict[str, list[float]] = {name: [] for name in cases}
        for turn in range(rounds + 1):
            for name, case in cases.items():
                seconds = case()
                if turn:  # the first round warms the caches
                    taken[name].append(seconds)
    medians = {name: statistics.median(values) for name, values in taken.items()}
    for name, seconds in medians.items():
        print(f"{name:26} {seconds * 1000:7.1f} ms")
    first = medians["sextingwijzer school"] / medians["bare questionary prompt"]
    version = medians["sextingwijzer --versie"] / medians["python -c pass"]
    print(f"first question / bare prompt: {first:.2f} (at most 1.7)")
    print(f"--versie / python -c pass:    {version:.2f} (at most 4)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
