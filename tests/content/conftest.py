"""A folder of guides to check, test, draw and compare: a copy of the small one, in `gidsen` where the test stands."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

CASE = """\
casus: gevaar
titel: Een gevaarlijke avond
gids: proef
verhaal: Noor vertelt dat iemand haar bedreigt.
antwoorden: {acuut: ja, klacht: nee}
verwacht:
  advies: [veiligheid-eerst, toch-bellen]
  niet: [samen-gaan]
"""


@pytest.fixture
def folder(small_folder, tmp_path, monkeypatch) -> Path:
    """The folder, which messages call `gidsen`. It has no warnings."""
    monkeypatch.chdir(tmp_path)
    made = Path(shutil.copytree(small_folder, tmp_path / "gidsen"))
    shared = made / "gedeeld" / "vragen.yaml"
    # The question that only another guide asks; there is none here.
    shared.write_text(shared.read_text(encoding="utf-8").partition("  nooit-hier:")[0], encoding="utf-8")
    return made


@pytest.fixture
def edit(folder) -> Callable[..., None]:
    """Find and replace in a file of the folder."""

    def change(file: str, *changes: tuple[str, str]) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")

    return change


@pytest.fixture
def add(folder) -> Callable[[str, str], None]:
    """Put a file in the folder."""

    def write(file: str, text: str) -> None:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return write


@pytest.fixture
def second(folder, add) -> None:
    """A second guide, `ander`, made of the same parts as the first."""
    add("ander.yaml", (folder / "proef.yaml").read_text(encoding="utf-8").replace("gids: proef", "gids: ander"))


@pytest.fixture
def case(add) -> None:
    """A case that passes."""
    add("casussen/gevaar.yaml", CASE)
