"""Nothing is stored and nothing is sent: watched from inside by Python's audit events, and from outside by strace."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ptyprocess import PtyProcess

from support.modes import assert_owner_only

SMALL = Path(__file__).parents[1] / "guides_small"
WATCHED = """
import json, os, sys
seen = []
def watch(event, args):
    if event.startswith(("socket.", "os.remove", "os.rename", "os.mkdir", "os.putenv", "subprocess.", "os.exec", "os.system")):
        seen.append([event, [str(arg) for arg in args]])
    elif event == "open" and isinstance(args[0], (str, bytes)):
        writes = isinstance(args[1], str) and set(args[1]) & set("wax+")
        flags = args[2] if isinstance(args[2], int) else 0
        if writes or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            seen.append([event, [str(args[0])]])
sys.dont_write_bytecode = True
sys.addaudithook(watch)
from sextingwijzer.__main__ import main
code = main(json.loads(sys.argv[1]))
sys.stderr.write("\\nAUDIT " + json.dumps([code, seen]))
"""


def audited(argv: list[str], typed: str, folder: Path) -> tuple[int, list[list[object]]]:
    command = [sys.executable, "-c", WATCHED, json.dumps(["--gidsen", str(SMALL), *argv])]
    run = subprocess.run(command, input=typed, capture_output=True, text=True, cwd=folder, check=True)
    code, seen = json.loads(run.stderr.rpartition("AUDIT ")[2])
    return code, seen


WALK = ["proef", "--eenvoudig"]
TYPED = "1\n?\no\n2\nw\nt\n1\n2\n1\n"


def test_a_walk_opens_no_socket_and_writes_no_file(tmp_path):
    code, seen = audited(WALK, TYPED, tmp_path)

    assert (code, seen) == (0, [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "argv", [["contact"], ["wet"], ["wet", "371"], ["zoek", "melden"], ["controleer"], ["paden", "proef"]]
)
def test_no_other_command_does_either(argv, tmp_path):
    _, seen = audited(argv, "", tmp_path)

    assert seen == []


def test_stopping_halfway_leaves_nothing_behind(tmp_path):
    for typed in ("1\nq\n1\n", "1\nx\n", "1\n"):
        _, seen = audited(WALK, typed, tmp_path)

        assert seen == []


def test_only_the_file_that_is_named_is_written_and_only_for_its_owner(tmp_path):
    code, seen = audited([*WALK, "-o", "verslag.md"], TYPED, tmp_path)

    assert code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["verslag.md"]
    assert_owner_only(tmp_path / "verslag.md")
    assert {event for event, _ in seen} <= {"open", "os.rename", "os.remove"}
    assert not [event for event, _ in seen if str(event).startswith("socket.")]


def test_kept_answers_hold_ids_and_nothing_else(tmp_path):
    audited([*WALK, "--bewaar", "stand.yaml"], TYPED, tmp_path)

    kept = (tmp_path / "stand.yaml").read_text()
    assert re.fullmatch(r'gids: proef\nversie: "1"\nantwoorden:\n(  [a-z-]+: [a-z-]+\n)+', kept)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed; .ci/run installs it")
def test_the_system_calls_of_a_walk_hold_no_socket_and_no_write_to_a_file(tmp_path):
    trace = tmp_path / "trace"
    inside = tmp_path / "inside"
    inside.mkdir()
    program = [sys.executable, "-B", "-m", "sextingwijzer", "--gidsen", str(SMALL), *WALK]
    command = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=network,openat,open,creat,unlink,rename,mkdir",
        "-o",
        str(trace),
        *program,
    ]
    run = subprocess.run(command, input=TYPED, capture_output=True, text=True, cwd=inside, check=False)

    calls = trace.read_text().splitlines()
    writing = [call for call in calls if re.search(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|unlink\(|rename\(|mkdir\(", call)]
    assert run.returncode == 0, run.stderr
    assert any("proef.yaml" in call for call in calls), "the trace must show the guide being read"
    assert [call for call in calls if re.search(r"\b(socket|connect|sendto)\(", call)] == []
    assert [call for call in writing if "/dev/null" not in call and "/dev/tty" not in call] == []
    assert list(inside.iterdir()) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed; .ci/run installs it")
def test_menus_on_a_terminal_reach_no_network_and_write_no_file_either(tmp_path):
    trace = tmp_path / "trace"
    inside = tmp_path / "inside"
    inside.mkdir()
    program = [sys.executable, "-B", "-m", "sextingwijzer", "--gidsen", str(SMALL), "proef"]
    command = ["strace", "-f", "-qq", "-e", "trace=network,openat,open,creat,unlink,rename,mkdir", "-o", str(trace)]
    env = {**os.environ, "PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    process = PtyProcess.spawn([*command, *program], dimensions=(40, 80), env=env, cwd=inside)
    for mark, key in (("1. Ja", "1"), ("2. Nee, dat", "2"), ("1. Ja, toon", "1"), ("6. Klaar", "6")):
        seen = ""
        while mark not in seen:
            seen += os.read(process.fd, 65536).decode(errors="replace")
        process.write(key.encode())
    process.wait()

    calls = trace.read_text().splitlines()
    writing = [call for call in calls if re.search(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|unlink\(|rename\(|mkdir\(", call)]
    # The event loop under the menus wakes itself through a pair of sockets inside this process; nothing can reach those.
    assert [call for call in calls if re.search(r"\b(socket|connect|bind)\(", call)] == []
    assert all(", NULL, 0)" in call for call in calls if re.search(r"\bsend(to|msg)\(", call))  # to no address
    assert all("AF_UNIX" in call for call in calls if "socketpair(" in call)
    assert [call for call in writing if "/dev/null" not in call and "/dev/tty" not in call] == []
    assert list(inside.iterdir()) == []
