"""Two headquarters for every test of the room: founded once, copied for each test."""

import shutil
import time

import pytest

from comity.node.home import Home
from tests.support.lines import NOTIFY, TEXT, Liar, Process, Side, Wire, make_line, settings, until


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """Two homes that have agreed on a line, at noon."""
    folder = tmp_path_factory.mktemp("founded")
    make_line(folder)
    return folder


@pytest.fixture
def homes(founded, tmp_path):
    """Copies of the two homes."""
    for name in ("aa", "aa.marks", "bb", "bb.marks"):
        shutil.copytree(founded / name, tmp_path / name)
    return Home(tmp_path / "aa"), Home(tmp_path / "bb")


@pytest.fixture
def line(homes):
    """Both nodes with the line open in this process."""
    sides = [Side(home) for home in homes]
    yield sides
    for side in sides:
        side.closes()


@pytest.fixture
def wire(line):
    """Both nodes, joined."""
    joined = Wire(*line)
    joined.joins()
    return joined


@pytest.fixture
def told(wire):
    """Both have said something, and time enough has passed for joints to be stated."""
    aa, bb = wire.sides
    aa.says("A02", NOTIFY)
    bb.says("L09", TEXT)
    wire.passes(120)
    return wire


@pytest.fixture
def liar(line):
    """AA's node, and a peer with BB's keys that does what it likes."""
    aa, bb = line
    entries = bb.entries()
    peer = Liar(aa, bb.home, entries)
    peer.joins()
    return peer


@pytest.fixture
def started(tmp_path):
    """Two nodes as processes of their own, on loopback, AA dialling BB."""
    make_line(tmp_path, now_ms=time.time_ns() // 1_000_000)
    quick = {"seen_priority_ms": 50, "seen_routine_ms": 50, "joint_every_ms": 50}
    aa, bb = (settings(Home(tmp_path / name), **quick) for name in ("aa", "bb"))
    processes = []

    def start(home):
        process = Process(home)
        processes.append(process)
        until(process.is_up)
        return process

    answering = start(bb)
    settings(bb, listen_port=int(answering.address().rpartition(":")[2]))
    dialling = start(settings(aa, peers={"BB": answering.address()}))
    yield dialling, answering, start
    for process in processes:
        if process.process.poll() is None:
            process.process.kill()
        process.process.wait()
