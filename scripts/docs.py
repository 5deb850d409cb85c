"""The parts of docs/ and guides/ that are made from the program: diagrams, schemas, messages and an example.

python scripts/docs.py          writes them anew
python scripts/docs.py --check  exit 1 when one of them is not what the program makes now

A rule's section in docs/regels.md shows a fragment of docs/voorbeeld with the mistake and one without. Each is put in
its file, the program is run, and what it says about the rule goes in the `text` block between them. The words after
`yaml` in the first line of a block say which (`fout` or `goed`), the file, and how: in the place of what has the same
keys; instead of the whole file (`heel`); or at its end (`erachter`).

In docs/workshop.md the block after "Zo begint `sextingwijzer …`:" shows the first paragraphs that this command writes,
as many as stand there.
"""

import contextlib
import io
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from sextingwijzer.commands.schema import schema_text
from sextingwijzer.context import Context
from sextingwijzer.graph.mermaid import mermaid
from sextingwijzer.library import Library
from sextingwijzer.model.guide import Guide
from sextingwijzer.proof.subject import subject
from sextingwijzer.schema import KINDS
from sextingwijzer.shell import run

ROOT = Path(__file__).parents[1]
GUIDES = ROOT / "guides"
SCHEMAS = GUIDES / "schema"
DIAGRAMS = ROOT / "docs" / "diagrammen"
RULES = ROOT / "docs" / "regels.md"
WORKSHOP = ROOT / "docs" / "workshop.md"
EXAMPLE = ROOT / "docs" / "voorbeeld"
DAY = date(2026, 11, 23)
ANSWERS = "antwoorden.yaml"
HOW = "Na een wijziging: make docs."

_SECTION = re.compile(r"^### (\S+)\n", re.MULTILINE)
_BLOCK = re.compile(r"^```(\w+)(?: (fout|goed) (\S+)(?: (heel|erachter))?)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_BEGINS = re.compile(r"(Zo begint `sextingwijzer ([^`]+)`:\n\n```text\n)(.*?)(\n```)", re.DOTALL)
_STATUS = re.compile(r"\A\n\*.*\*\n")


class Fragment(NamedTuple):
    """A piece of a file of the example: right or wrong, and how it goes in."""

    wrong: bool
    file: str
    how: str
    text: str


class Section(NamedTuple):
    """A rule in docs/regels.md."""

    rule: str
    body: str

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """The pieces of files that it shows."""
        return tuple(
            Fragment(kind == "fout", file, how or "", text)
            for _, kind, file, how, text in _BLOCK.findall(self.body)
            if kind
        )

    def made_anew(self) -> str:
        """The section with the message and the line below its heading as the program has them now."""
        wrong = [one for one in self.fragments if one.wrong]
        said = message(self.rule, wrong)
        if not said:
            sys.exit(
                f"{RULES.name}: the mistake shown at {self.rule} is not one that the program reports as {self.rule}"
            )
        severity = "Waarschuwing" if "waarschuwing[" in said else "Fout"
        status = f"\n*{severity} · {reported(self.rule, wrong)}*\n"
        body = _BLOCK.sub(lambda found: f"```text\n{said}\n```" if found[1] == "text" else found[0], self.body)
        return _STATUS.sub(lambda _: status, body) if _STATUS.match(body) else status + body


def sections(text: str) -> list[Section]:
    """The sections about rules."""
    parts = _SECTION.split(text)
    # What comes after the last section of a group belongs to no rule.
    return [
        Section(rule, re.split(r"^## ", body, flags=re.MULTILINE)[0])
        for rule, body in zip(parts[1::2], parts[2::2], strict=True)
    ]


def rules_page() -> str:
    """docs/regels.md with what is made from the program."""
    text = RULES.read_text(encoding="utf-8")
    rows = []
    for section in sections(text):
        anew = section.made_anew()
        text = text.replace(f"### {section.rule}\n{section.body}", f"### {section.rule}\n{anew}", 1)
        severity, when = anew.split("\n")[1].strip("*").split(" · ")
        rows.append(f"| [`{section.rule}`](#{section.rule}) | {severity.lower()} | {when} |")
    table = "\n".join(["| regel | ernst | wanneer |", "|---|---|---|", *sorted(rows)])
    return re.sub(
        r"(<!-- overzicht -->\n).*?(<!-- einde overzicht -->)",
        lambda found: f"{found[1]}\n{table}\n\n{found[2]}",
        text,
        flags=re.DOTALL,
    )


def workshop_page() -> str:
    """docs/workshop.md with what its commands write now."""

    def made_anew(found: re.Match[str]) -> str:
        paragraphs = found[3].count("\n\n") + 1
        _, written, _ = _program("--gidsen", str(GUIDES), *found[2].split())
        return found[1] + "\n\n".join(written.strip("\n").split("\n\n")[:paragraphs]) + found[4]

    return _BEGINS.sub(made_anew, WORKSHOP.read_text(encoding="utf-8"))


def message(rule: str, fragments: Sequence[Fragment]) -> str:
    """What the program says about the rule when the fragments are in the example."""
    with _example(fragments, rule) as answers:
        _, stdout, stderr = _program(*(_walk(answers) if answers else ["controleer", "gidsen"]))
    said = (stderr if answers else stdout).split("\n\n")
    return "\n\n".join(one.strip("\n") for one in said if f"[{rule}]: " in one.partition("\n")[0])


def reported(rule: str, fragments: Sequence[Fragment]) -> str:
    """When the program finds the mistake."""
    with _example(fragments, rule) as answers:
        _, _, stderr = _program(*_walk(answers))
    if answers:
        return "bij `--antwoorden`"
    return "bij elke start" if f"[{rule}]: " in stderr else "alleen bij `controleer`"


def complaints(fragments: Sequence[Fragment]) -> str:
    """All that the program finds wrong with the fragments in the example; empty when they are sound."""
    with _example(fragments, "") as answers:
        code, stdout, stderr = _program(*(_walk(answers) if answers else ["controleer", "gidsen", "--strikt"]))
    return "" if code == 0 else stdout + stderr


def _walk(answers: str) -> list[str]:
    return ["--gidsen", "gidsen", "hulp", "--rest-onbekend", *(["--antwoorden", answers] if answers else [])]


@contextlib.contextmanager
def _example(fragments: Sequence[Fragment], rule: str) -> Iterator[str]:
    """The example with the fragments, as `gidsen` in the current folder. Gives the answers file, if they hold one."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        shutil.copytree(EXAMPLE, "gidsen")
        answers = ""
        for one in fragments:
            path = Path(one.file if one.file == ANSWERS else f"gidsen/{one.file}")
            answers = ANSWERS if one.file == ANSWERS else answers
            base = path.read_text(encoding="utf-8") if path.exists() else ""
            text = {"heel": one.text, "erachter": base + one.text}.get(one.how) or merged(base, one.text)
            path.write_bytes(text.encode("latin-1" if rule == "geen-utf8" else "utf-8"))
            if rule == "te-groot":
                path.write_bytes(text.encode().ljust(6_000_000, b"#"))
        # No fragment is so large that it cannot be proved.
        few = mock.patch("sextingwijzer.commands.check.subject", partial(subject, limit=1))
        with few if rule == "niet-bewezen" else contextlib.nullcontext():
            yield answers


class _Page(io.StringIO):
    """Where every sign can be written."""

    encoding = "utf-8"


def _program(*words: str) -> tuple[int, str, str]:
    stdout, stderr = _Page(), _Page()
    code = run(words, Context(io.StringIO(), stdout, stderr, {}, DAY))
    return code, stdout.getvalue(), stderr.getvalue()


def merged(base: str, fragment: str, indent: int = 0) -> str:
    """The base with the parts of the fragment in the place of those with the same keys, and the others at the end.

    The tables of a file are merged key by key. An entry of such a table takes the place of the old one, unless it says
    by `# …` that it is not all there: then it is merged key by key too.
    """
    parts = _parts(base, indent)
    for key, text in _parts(fragment, indent).items():
        old = parts.get(key, "")
        within = indent == 0 or "# …" in text
        if within and _parts(text, indent + 2) and _parts(old, indent + 2):
            head = old.partition("\n")[0]
            parts[key] = f"{head}\n{merged(old, text, indent + 2)}"
        else:
            parts[key] = text
    return "".join(parts.values())


def _parts(text: str, indent: int) -> dict[str, str]:
    """The parts that begin with a key at this indent, by key; a part ends where the next begins."""
    key = re.compile(rf"^ {{{indent}}}([^\s#-][^:\n]*):", re.MULTILINE)
    starts = [(found[1], found.start()) for found in key.finditer(text)]
    parts: dict[str, str] = {}
    for number, (name, start) in enumerate(starts):
        end = starts[number + 1][1] if number + 1 < len(starts) else len(text)
        parts[f"{name} again" if name in parts else name] = text[start:end]
    return parts


def diagrams(guide: Guide) -> str:
    """A page with a diagram for each topic of a guide."""
    lines = [f"# {guide.title}", "", f"Zo loopt de gids `{guide.id}`, versie {guide.version}. {HOW}", ""]
    for topic in guide.topics:
        drawn = mermaid(guide, (topic,)).rstrip("\n")
        lines += [f"## {topic.title}", "", f"`sextingwijzer {guide.id} {topic.id}`", "", "```mermaid", drawn, "```", ""]
    return "\n".join(lines)


def made() -> Mapping[Path, str]:
    """The files that are made from the program in whole, with what should be in them."""
    library = Library(GUIDES)
    guides = [library.sound(guide_id).guide for guide_id in library.guide_ids()]
    index = [f"- [{guide.title}]({guide.id}.md)" for guide in guides]
    return {
        **{DIAGRAMS / f"{guide.id}.md": diagrams(guide) for guide in guides},
        DIAGRAMS / "README.md": "\n".join(["# Diagrammen", "", f"Eén pagina per gids. {HOW}", "", *index, ""]),
        **{SCHEMAS / f"{kind}.json": schema_text(kind) for kind in KINDS},
    }


def outdated(files: Mapping[Path, str]) -> list[Path]:
    """The files that are not what the program makes now, and those that it no longer makes."""
    wrong = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    kept = {path for folder in (DIAGRAMS, SCHEMAS) if folder.is_dir() for path in folder.iterdir()}
    return sorted({*wrong, *(kept - set(files))})


def main(words: Sequence[str]) -> int:
    """Write the files, or check them."""
    files = {**made(), RULES: rules_page(), WORKSHOP: workshop_page()}
    changed = outdated(files)
    for path in changed:
        print(path.relative_to(ROOT))
        if words == ["--check"]:
            continue
        if path in files:
            path.parent.mkdir(exist_ok=True)
            path.write_text(files[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    if words == ["--check"] and changed:
        print("These are not what the program makes now; run: make docs")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
