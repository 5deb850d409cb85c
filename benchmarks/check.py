"""How long does it take to check a large guide, and to count its walks?

Measures whole processes in one run, interleaved so that a slow moment of the machine hits all alike; medians.

- `controleer` on generated guides of 500 and 5,000 questions, of two shapes, against a process that only parses the
  same file with PyYAML's C parser (target: at most 2.5 times at 5,000; the events of that parser alone are shown too).
  From 500 to 5,000 questions the time may grow at most 11-fold.
- `paden` on forty three-way questions in a row, over `--versie` (target: at most 0.3 s).
- With node and npm at hand, the linter of SurveyJS on a form with as many questions, and the shortest paths of XState
  over a machine with as many states; installed in a temporary folder.

    python benchmarks/check.py [ROUNDS]
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = str(Path(sys.executable).parent / "sextingwijzer")
SMALL, LARGE = 500, 5000
PARSE = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader)"
EVENTS = "import sys, yaml\nfor event in yaml.parse(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader): pass"

HEAD = """\
gids: {name}
titel: Een gids van {size} vragen
voor: wie meet
versie: "1"
nagekeken: 2026-11-23
onderwerpen:
"""
QUESTION = """\
  v{n}:
    vraag: Is feit {n} waar voor de leerling over wie het gaat?
    waarom: Daarvan hangt af wat de school met feit {n} doet.
    opties:
      ja: Ja, dat staat vast
      nee: Nee, dat is niet zo
      weet-niet: {{tekst: Weet ik niet, onbekend: true, uitzoeken: Vraag het rustig aan de leerling.}}
"""
DECISION = """\
  k{n}:
    beslis: v{about}
    naar: {{ja: {yes}, nee: {no}, weet-niet: {unknown}}}
"""
ADVICE = """\
  {name}:
    advies: Doe wat bij feit {n} hoort
    oordeel: {verdict}
    over: handeling-{act}
    wie: school
    wanneer: vandaag
    tekst: |-
      Bespreek feit {n} met de leerling en met wie erbij hoort. Beslis niets alleen.

      Noteer wat je deed en waarom. Kom er na een week op terug.
    wet: [verspreiden]
    artikel: ["51"]
    contact: [hulplijn]
    naar: {to}
"""
RULES = """\
regels:
  - id: eerste-feit
    gidsen: [{name}]
    als: {{v0: ja}}
    dan: {{advies: [a0], contact: [hulplijn], niet: [{{over: handeling-0, oordeel: [verboden]}}]}}
    waarom: Wie feit 0 vaststelt, krijgt raad.
  - id: nooit-verboden
    dan: {{niet: [{{over: handeling-1, oordeel: [verboden, mag-niet]}}]}}
    waarom: Handeling 1 blijft vrij.
"""


def topics(size: int, each: int) -> str:
    """Topics of so many questions each."""
    return "".join(f"  - {{id: t{n}, titel: Hoe zit het met deel {n}?, start: k{n}}}\n" for n in range(0, size, each))


def broad(name: str, size: int) -> str:
    """Topics of 25 questions in a row, each with its own advice; every tenth decision looks back at an answer."""
    each = 25
    verdicts = ("verplicht", "aangeraden", "mag", "info", "sterk-aangeraden")
    questions, nodes = [], []
    for n in range(size):
        after = f"k{n + 1}" if (n + 1) % each and n + 1 < size else "einde"
        looks_back = (n + 1) % 10 == 0
        questions.append(QUESTION.format(n=n))
        no = f"b{n}" if looks_back else after
        nodes.append(DECISION.format(n=n, about=n, yes=f"a{n}", no=no, unknown=after))
        if looks_back:
            nodes.append(
                f"  b{n}:\n    beslis: v{n - 9}\n    naar: {{ja: c{n}, anders: {after}}}\n"
                + ADVICE.format(name=f"c{n}", n=n, verdict="info", act=f"{n}-later", to=after)
            )
        nodes.append(ADVICE.format(name=f"a{n}", n=n, verdict=verdicts[n % 5], act=n // 2, to=after))
    return (
        HEAD.format(name=name, size=size) + topics(size, each) + "knopen:\n" + "".join(nodes) + "vragen:\n"
        + "".join(questions)
    )  # fmt: skip


def ladder(name: str, size: int) -> str:
    """One topic: `ja` gives advice and ends, anything else leads to the next question."""
    questions, nodes = [], []
    for n in range(size):
        after = f"k{n + 1}" if n + 1 < size else "einde"
        questions.append(QUESTION.format(n=n))
        nodes.append(DECISION.format(n=n, about=n, yes=f"a{n}", no=after, unknown=after))
        nodes.append(ADVICE.format(name=f"a{n}", n=n, verdict="aangeraden", act=n, to="einde"))
    return (
        HEAD.format(name=name, size=size) + topics(size, size) + "knopen:\n" + "".join(nodes) + "vragen:\n"
        + "".join(questions)
    )  # fmt: skip


def forty(name: str) -> str:
    """Forty three-way questions in a row: 3 ** 40 walks."""
    size = 40
    questions = [QUESTION.format(n=n) for n in range(size)]
    nodes = [
        DECISION.format(n=n, about=n, yes=f"a{n}", no=f"k{n + 1}", unknown=f"k{n + 1}")
        + ADVICE.format(name=f"a{n}", n=n, verdict="aangeraden", act=n, to=f"k{n + 1}")
        for n in range(size)
    ]
    return (
        HEAD.format(name=name, size=size) + topics(size, size) + "knopen:\n"
        + "".join(nodes).replace(f"k{size}", "einde") + "vragen:\n" + "".join(questions)
    )  # fmt: skip


def folder(root: Path, name: str, text: str, *, rules: bool = True) -> Path:
    """A folder with one guide, the registers of the small guide, the shipped list of words, and rules."""
    place = root / name
    (place / "registers").mkdir(parents=True)
    for register in (ROOT / "tests" / "guides_small" / "registers").glob("*.yaml"):
        shutil.copy(register, place / "registers")
    shutil.copy(ROOT / "guides" / "registers" / "taal.yaml", place / "registers")
    statements = place / "registers" / "artikel.yaml"
    # Only statement 51 is cited; the others are background here.
    lines = [
        line if '"51"' in line else line.replace("}", ", achtergrond: true}")
        for line in statements.open(encoding="utf-8")
    ]
    statements.write_text("".join(lines), encoding="utf-8")
    if rules:
        (place / "regels.yaml").write_text(RULES.format(name=name), encoding="utf-8")
    (place / f"{name}.yaml").write_text(text, encoding="utf-8")
    return place


def seconds(argv: Sequence[str]) -> float:
    """Seconds that a process takes; it must succeed."""
    started = time.perf_counter()
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - started
    if done.returncode:
        sys.exit(f"{' '.join(argv)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return taken


def medians(cases: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """The median seconds of each process, taken in turns after a round to warm the caches."""
    taken: dict[str, list[float]] = {name: [] for name in cases}
    for turn in range(rounds + 1):
        for name, argv in cases.items():
            one = seconds(argv)
            if turn:
                taken[name].append(one)
    return {name: statistics.median(values) for name, values in taken.items()}


def check(root: Path, rounds: int) -> None:
    """`controleer` against parsing alone, and its growth."""
    cases: dict[str, Sequence[str]] = {}
    for shape, make in (("broad", broad), ("ladder", ladder)):
        for size in (SMALL, LARGE):
            name = f"{shape}-{size}"
            text = make(name, size)
            file = folder(root, name, text) / f"{name}.yaml"
            print(f"{name}: {len(text.encode()) / 1e6:.2f} MB")
            cases[f"{name} controleer"] = [PROGRAM, "controleer", str(file.parent)]
            cases[f"{name} CSafeLoader"] = [sys.executable, "-c", PARSE, str(file)]
            cases[f"{name} events only"] = [sys.executable, "-c", EVENTS, str(file)]
    found = medians(cases, rounds)
    for name, one in found.items():
        print(f"{name:26} {one * 1000:8.0f} ms")
    for shape in ("broad", "ladder"):
        ours = found[f"{shape}-{LARGE} controleer"]
        print(f"{shape}: controleer / CSafeLoader   {ours / found[f'{shape}-{LARGE} CSafeLoader']:5.2f} (at most 2.5)")
        print(f"{shape}: controleer / events only   {ours / found[f'{shape}-{LARGE} events only']:5.2f}")
        print(f"{shape}: growth from 500 to 5,000   {ours / found[f'{shape}-{SMALL} controleer']:5.2f} (at most 11)")


def paths(root: Path, rounds: int) -> None:
    """`paden` on 3 ** 40 walks, over the start of the program."""
    guides = folder(root, "veertig", forty("veertig"), rules=False)
    command = [PROGRAM, "--gidsen", str(guides), "paden", "veertig"]
    said = subprocess.run([*command, "--formaat", "json"], capture_output=True, text=True, check=True).stdout
    if json.loads(said)["paths"] != 3**40:
        sys.exit(f"3 ** 40 walks, and paden says: {said}")
    found = medians({"paden": command, "start": [PROGRAM, "--versie"]}, rounds)
    print(f"paden on 3 ** 40 walks over start-up {found['paden'] - found['start']:5.3f} s (at most 0.3)")


def peers(root: Path) -> None:
    """The same sizes through SurveyJS's linter and XState's path search, each as a whole process."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        print("no node or npm: peers are left out")
        return
    install = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", "survey-core", "xstate"]
    if subprocess.run(install, cwd=root, capture_output=True, check=False).returncode:
        print("npm cannot install survey-core and xstate: peers are left out")
        return
    for name, script in (("survey", SURVEY), ("xstate", XSTATE)):
        (root / f"{name}.mjs").write_text(script, encoding="utf-8")
    for size in (SMALL, LARGE):
        for name, label in (("survey", "SurveyJS linter"), ("xstate", "XState getShortestPaths")):
            argv = ["node", str(root / f"{name}.mjs"), str(size)]
            started = time.perf_counter()
            try:
                done = subprocess.run(argv, cwd=root, capture_output=True, text=True, check=False, timeout=300)
            except subprocess.TimeoutExpired:
                print(f"{label:26} {size:5}  not within 300 s")
                continue
            said = done.stdout.strip() if done.returncode == 0 else done.stderr.strip().splitlines()[-1:]
            print(f"{label:26} {size:5} {(time.perf_counter() - started) * 1000:8.0f} ms  {said}")


SURVEY = """\
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { lintSurvey } = require("survey-core/linter");
const size = Number(process.argv[2]);
const elements = [];
for (let n = 0; n < size; n++) {
  elements.push({
    type: "radiogroup", name: `v${n}`, title: `Is feit ${n} waar?`, choices: ["ja", "nee", "weet-niet"],
    ...(n ? { visibleIf: `{v${n - 1}} <> 'ja'` } : {}),
  });
}
const survey = { pages: [{ name: "p", elements }] };
const found = lintSurvey(survey);
console.log(`${(found.findings ?? found).length} findings`);
"""
XSTATE = """\
import { createMachine } from "xstate";
import { getShortestPaths } from "xstate/graph";
const size = Number(process.argv[2]);
const states = { end: { type: "final" } };
for (let n = 0; n < size; n++) {
  states[`k${n}`] = { on: { ja: `a${n}`, nee: n + 1 < size ? `k${n + 1}` : "end" } };
  states[`a${n}`] = { type: "final" };
}
const paths = getShortestPaths(createMachine({ initial: "k0", states }));
console.log(`${paths.length} paths`);
"""


def main(rounds: int) -> None:
    """Print the figures and the targets."""
    # Installed packages come compiled; this one must be too, or every run compiles it anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.pop("GITHUB_ACTIONS", None)
    with tempfile.TemporaryDirectory() as place:
        check(Path(place), rounds)
        paths(Path(place), rounds)
        peers(Path(place))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
