"""What `make peers` shows: each peer has its row, measured or with the reason why it is not.

The peers themselves are other people's servers in an environment of their own; where that is
missing, their rows say so, and so does the test that would ask one.
"""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.support.tree import ROOT

PEERS = ROOT / "benchmarks" / "peers"
sys.path.insert(0, str(PEERS))

import disk  # noqa: E402 - scripts, not a package
import drawing  # noqa: E402
import job  # noqa: E402
import run  # noqa: E402


def measured(name, p50):
    figures = {"p50_ms": p50, "p99_ms": 9.0, "msgs_per_s": 700}
    figures |= {"flushes_single": 2.0, "flushes_loaded": None}
    its = {"signed": True, "end_to_end": True, "acknowledgement": "B has it"}
    ranges = {f"{it}_range": None if seen is None else [seen, seen] for it, seen in figures.items()}
    return {"name": name, "missing": None, **figures, **ranges, **its}


RESULT = {
    "bench": "peers",
    "machine": {
        "processor": "P",
        "cores": 2,
        "load_1_min": 1.0,
        "load_after": 2.0,
        "kernel": "6",
        "python": "3.11",
        "file_system": "ext4",
        "disk": "vda",
        "flush_p50_ms": 0.2,
    },
    "counts": {"latency": 200, "throughput": 3000, "in_flight": 128},
    "rounds": 1,
    "rows": [
        measured("Floor", 0.7),
        measured("Comity", 1.5),
        {"name": "XMPP, Prosody", "missing": "prosody is not installed"},
        measured("Matrix, Synapse", 140.0),
    ],
}


def test_every_notice_is_300_bytes_and_says_which_it_is():
    assert len(job.body(7)) == 300
    assert job.body(7)[:8] == b"00000007"


def test_a_log_is_flushed_before_it_says_that_it_holds(tmp_path, monkeypatch):
    flushed: list[int] = []
    monkeypatch.setattr(os, "fdatasync", flushed.append)

    async def keep():
        log = job.Log(tmp_path / "log")
        await log.keep(b"first")
        assert len(flushed) == 1
        await asyncio.gather(*(log.keep(b"x") for _ in range(50)))

    asyncio.run(keep())
    assert len(flushed) <= 3, "those that wait while one is flushed share the next"
    assert (tmp_path / "log").read_bytes() == b"first" + b"x" * 50


def test_flushes_are_those_of_the_whole_disk(tmp_path):
    stats = tmp_path / "diskstats"
    stats.write_text(
        "254 0 vda 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 4711 99\n"
        "254 1 vda1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 0\n"
    )
    assert disk.flushes("vda", stats) == 4711
    assert disk.flushes("sda", stats) is None
    assert disk.flushes("vda", tmp_path / "none") is None
    assert disk.disk_of(tmp_path, tmp_path) is None


def test_a_peer_that_is_not_here_stands_in_the_table_with_the_reason():
    lines = run.table(RESULT)
    row = next(it for it in lines if "Prosody" in it)
    assert "NOT MEASURED: prosody is not installed" in row
    cells = {it.count("|") for it in lines if it.startswith("|")}
    assert cells == {8}


def test_a_figure_nobody_could_count_is_no_nought():
    row = next(it for it in run.table(RESULT) if "Comity" in it)
    assert "? (?-?)" in row


def test_the_plot_is_one_picture_with_a_bar_for_each_figure():
    told = drawing.drawn(RESULT)
    assert told == drawing.drawn(RESULT)
    tree = ET.fromstring(told)  # noqa: S314 - our own
    bars = [it for it in tree.findall(".//{*}rect") if it.get("height") == "15"]
    assert len(bars) == 3 * 2
    assert "not measured" in told
    wide = {it.get("fill"): float(it.get("width") or 0) for it in bars[:3]}
    assert wide[drawing.LOWEST] < wide[drawing.OURS] < wide[drawing.OTHERS]


def test_a_peer_without_its_environment_or_its_program_says_so(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(run, "PEERS_PYTHON", tmp_path / "none")
    missing = run._started("x", lambda: run.Peer("peer_nats.py 1")).missing
    assert missing is not None
    assert "make .venv/peers.stamp" in missing
    monkeypatch.setattr(run, "PEERS_PYTHON", Path(sys.executable))
    (tmp_path / "peer.py").write_text(
        f"import sys; sys.path.insert(0, {str(PEERS)!r})\n"
        "import job\n"
        "async def it(folder): job.program('no-such-program')\n"
        "job.main(it)\n"
    )
    monkeypatch.setattr(run, "HERE", tmp_path)
    row = run._started("x", lambda: run.Peer("peer.py"))
    assert row.missing == "no-such-program is not installed"
    assert "x is not measured: no-such-program" in capsys.readouterr().err


def test_a_peer_that_dies_in_between_loses_its_row_and_no_other(monkeypatch, tmp_path):
    monkeypatch.setattr(run, "PEERS_PYTHON", Path(sys.executable))
    monkeypatch.setattr(run, "HERE", tmp_path)
    (tmp_path / "peer.py").write_text(
        'print(\'{"means": "m", "share": 1}\', flush=True)\ninput()\n'
    )
    row = run._started("x", lambda: run.Peer("peer.py"))
    its = row.saying
    assert isinstance(its, run.Peer)
    run._ask(row, 1.0, None, is_kept=True)
    its.stop()
    assert row.missing is not None
    assert "stopped while it was measured" in row.missing
    assert row.saying is None


def test_a_peer_takes_orders_and_gives_the_time_of_each_message(tmp_path):
    script = tmp_path / "peer.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(PEERS)!r})\n"
        "import job\n"
        "async def send(number): pass\n"
        "job.main(lambda folder: job.serve(send, means='nothing'))\n"
    )
    orders = '{"do": "say", "count": 9, "window": 4}\n{"do": "stop"}\n'
    said = subprocess.run(
        [sys.executable, script], input=orders, capture_output=True, text=True, check=True
    )
    first, second = map(json.loads, said.stdout.splitlines())
    assert first == {"means": "nothing", "share": 1.0}
    assert len(second["times_ns"]) == 9


@pytest.mark.skipif(
    not run.PEERS_PYTHON.exists(), reason="no peer was asked: make .venv/peers.stamp installs them"
)
def test_nats_does_the_same_job():
    peer = run.Peer("peer_nats.py 1")
    try:
        assert len(peer.say(5, 1).times_ns) == 5
    finally:
        peer.stop()
