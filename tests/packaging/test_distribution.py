"""What is shipped: exactly the files that should be, and a program that runs from them, far from the checkout.

The rules for the lists: of the folders and files named below, every file that .gitignore does not exclude.

- The sdist holds src, guides, tests, docs, benchmarks and the texts at the root, so that everything can be rebuilt and
  tested from it.
- The wheel, built from the sdist, holds the modules with py.typed, the guides inside the package, and metadata.

The wheel is installed in an environment of its own. Its dependencies are those of the environment that runs the tests,
lent to it by path; sextingwijzer itself is not lent, because an editable install only works where it was made.
"""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from fnmatch import fnmatch
from pathlib import Path

import pytest

from sextingwijzer import __version__

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).parents[2]
NAME = f"sextingwijzer-{__version__}"
IN_SDIST = ("src", "guides", "tests", "docs", "benchmarks", "scripts")
TEXTS = (
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Makefile",
    "pyproject.toml",
    ".gitignore",
    ".pre-commit-hooks.yaml",
)
METADATA = ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")


def run(*words, folder, **how):
    return subprocess.run([str(word) for word in words], cwd=folder, text=True, timeout=120, check=True, **how)


def kept(folder):
    """The files in a folder of the checkout that .gitignore does not exclude, as paths from the root."""
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines() if line.strip()]
    paths = (path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file())
    return {
        path.as_posix()
        for path in paths
        if not any(fnmatch(part, pattern) for part in path.parts for pattern in ignored)
    }


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The folder with the sdist and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    run(
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--outdir",
        folder,
        ROOT,
        folder=folder,
        stdout=subprocess.DEVNULL,
    )
    return folder


@pytest.fixture(scope="session")
def installed(built, tmp_path_factory):
    """An environment with the wheel: a function that runs its program, in an empty folder, and returns the output."""
    folder = tmp_path_factory.mktemp("elsewhere")
    environment = folder / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", environment, folder=folder)
    pip = [sys.executable, "-m", "pip", "--python", environment / "bin" / "python", "--disable-pip-version-check"]
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", next(built.glob("*.whl")), folder=folder)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    (folder / "leeg").mkdir()
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}

    def program(*words, name="sextingwijzer"):
        return run(environment / "bin" / name, *words, folder=folder / "leeg", env=env, stdout=subprocess.PIPE).stdout

    return program


def test_the_sdist_holds_all_that_is_needed_to_build_and_test(built):
    expected = {file for folder in IN_SDIST for file in kept(folder)}
    expected |= {text for text in TEXTS if (ROOT / text).exists()}

    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        found = {member.name.removeprefix(f"{NAME}/") for member in sdist if member.isfile()}

    assert found == expected | {"PKG-INFO"}


def test_the_wheel_holds_the_modules_the_guides_and_nothing_else(built):
    modules = {file.removeprefix("src/") for file in kept("src")}
    guides = {f"sextingwijzer/{file}" for file in kept("guides")}

    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        found = set(wheel.namelist())

    assert found == modules | guides | {f"{NAME}.dist-info/{file}" for file in METADATA}
    assert {"sextingwijzer/py.typed", "sextingwijzer/guides/school.yaml"} <= found
    assert [file for file in found if file.endswith(".pyc") or "test_" in file] == []


def test_the_program_and_its_guides_come_from_the_wheel(installed):
    places = "import sextingwijzer as s, sextingwijzer.library as l; print(s.__file__); print(l.packaged_guides())"

    module, guides = map(Path, installed("-I", "-c", places, name="python").splitlines())

    assert ROOT not in module.parents
    assert guides == module.parent / "guides"
    assert guides.is_dir()


def test_the_version_is_that_of_the_source(installed):
    assert installed("--versie") == f"sextingwijzer {__version__}\n"


def test_the_registers_can_be_shown(installed):
    assert "116 000" in installed("contact")
    assert "371" in installed("wet", "371")


def test_a_guide_can_be_walked(installed):
    data = json.loads(
        installed("school", "-a", "acuut=nee", "--rest-onbekend", "--formaat", "json", "--op", "2026-11-23")
    )

    assert (data["guide"], data["complete"]) == ("school", True)
    assert {"question": "acuut", "option": "nee"}.items() <= data["answers"][0].items()
    assert data["advice"]
