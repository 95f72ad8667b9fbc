"""The hook as a real program: it fails, hangs, prints, forks, and the node goes on (R-151)."""

import shlex
import time
from pathlib import Path

import pytest

from comity.node.callout import ROOM, Callout
from tests.node.test_hook import call
from tests.support.lines import until

LIMIT_MS = 10_000
DATA = b'{"word":"URGENT"}\n'


def hook(folder, script):
    path = folder / "hook"
    path.write_text(f"#!/bin/sh\ncd {shlex.quote(str(folder))}\n{script}\n")
    path.chmod(0o755)
    return (str(path), "$(touch shell)", "; touch shell")


@pytest.fixture
def callout():
    made = []

    def start(command, data=DATA):
        runs = Callout(command, LIMIT_MS)
        made.append(runs)
        return runs, runs.start(call(), data, 0)

    yield start
    for runs in made:
        runs.close()


def faults(runs, now_ms=0):
    return [it.fault for it in until(lambda: runs.ended(now_ms))]


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_the_hook_reads_one_object_and_no_shell_reads_its_words(tmp_path, callout):
    script = 'cat > got; printf "%s|" "$@" > words; env > env'
    runs, fault = callout(hook(tmp_path, script))
    assert fault is None
    assert faults(runs) == [None]
    assert (tmp_path / "got").read_bytes() == DATA
    assert (tmp_path / "words").read_text() == "$(touch shell)|; touch shell|"
    assert not (tmp_path / "shell").exists()
    assert "URGENT" not in (tmp_path / "env").read_text()


def test_a_hook_that_fails_is_told_with_its_code(tmp_path, callout):
    runs, _ = callout(hook(tmp_path, "exit 7"))
    assert faults(runs) == ["exit 7"]


def test_a_hook_that_cannot_be_started_is_told_at_once(tmp_path, callout):
    missing, said = callout((str(tmp_path / "missing"),))
    assert said
    assert missing.ended(0) == []
    (tmp_path / "text").write_text("no program")
    _, said = callout((str(tmp_path / "text"),))
    assert said


def test_a_hook_that_hangs_is_killed_at_the_limit_with_all_its_children(tmp_path, callout):
    script = "sleep 300 & echo $! > child; trap '' TERM HUP INT; sleep 300"
    runs, _ = callout(hook(tmp_path, script))
    child = int(until(lambda: (tmp_path / "child").exists() and (tmp_path / "child").read_text()))
    assert runs.ended(LIMIT_MS - 1) == []
    assert faults(runs, LIMIT_MS) == ["limit"]
    until(lambda: not is_alive(child))


def test_what_a_hook_leaves_running_ends_with_it(tmp_path, callout):
    runs, _ = callout(hook(tmp_path, "sleep 300 & echo $! > child"))
    assert faults(runs) == [None]
    child = int((tmp_path / "child").read_text())
    until(lambda: not is_alive(child))


def test_a_hook_that_prints_megabytes_fills_nothing(tmp_path, callout):
    runs, _ = callout(hook(tmp_path, "head -c 8000000 /dev/zero; head -c 8000000 /dev/zero >&2"))
    assert faults(runs) == [None]


def test_a_hook_that_reads_nothing_holds_nobody_up(tmp_path, callout):
    began = time.monotonic()
    runs, fault = callout(hook(tmp_path, "exec 0<&-; exit 0"), b"x" * ROOM)
    assert fault is None
    assert time.monotonic() - began < 5
    assert faults(runs) == [None]


def test_no_hook_outlives_its_node(tmp_path, callout):
    runs, _ = callout(hook(tmp_path, "echo $$ > self; sleep 300"))
    pid = int(until(lambda: (tmp_path / "self").exists() and (tmp_path / "self").read_text()))
    runs.close()
    assert not is_alive(pid)
