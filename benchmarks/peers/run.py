"""Comity beside what somebody would take instead, on one job: `make peers`.

The job (`job.py`): 300 bytes, durable on both ends, A holds B's acknowledgement. All peers run at
once, and each round asks one after the other, one message at a time and then many in flight, so
that a slow minute of the disk is everybody's. A peer that cannot run here has its row, with the
reason. The shape of `--json` is in benchmarks/README.md.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any, Protocol

import disk
import drawing
import msgspec
from job import MissingError

from comity.errors import ConfigError
from comity.node import relays
from comity.proving import bench_line, bench_pair, relay_servers
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Process, Said

HERE = Path(__file__).parent
PEERS_PYTHON = HERE.parents[1] / ".venv" / "peers" / "bin" / "python"
LATENCY, THROUGHPUT, WINDOW, WARM_UP = 200, 3_000, 128, 20
FLOOR = "Floor"
_OURS = "B has verified, kept and signed for it"


class Saying(Protocol):
    """Whatever carries messages from A to B."""

    def say(self, count: int, window: int) -> Said:
        """Let A send so many, so many in flight."""
        ...


class Peer:
    """A peer's program, in a process of its own, that takes orders on its pipe."""

    def __init__(self, words: str) -> None:
        if not PEERS_PYTHON.exists():
            raise MissingError("its Python packages are not installed: make .venv/peers.stamp")
        script, *args = words.split()
        self._said = TemporaryFile()  # noqa: SIM115  # open as long as the program is
        self._process = subprocess.Popen(
            [PEERS_PYTHON, "-W", "ignore", HERE / script, *args],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
        )
        try:
            first = self._first()
        except MissingError:
            self.stop()
            raise
        self.means, self.share = first["means"], first["share"]

    def say(self, count: int, window: int) -> Said:
        """Let A send so many, so many in flight."""
        pipe = self._process.stdin
        assert pipe is not None, "opened above"  # noqa: S101
        pipe.write(json.dumps({"do": "say", "count": count, "window": window}).encode() + b"\n")
        pipe.flush()
        return msgspec.convert(self._read(), Said)

    def stop(self) -> None:
        """Let it stop what it started."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait()
        self._said.close()

    def _first(self) -> Any:  # noqa: ANN401  # JSON
        first = self._read()
        if "missing" in first:
            raise MissingError(first["missing"])
        return first

    def _read(self) -> Any:  # noqa: ANN401  # JSON
        pipe = self._process.stdout
        assert pipe is not None, "opened above"  # noqa: S101
        line = pipe.readline()
        if not line:
            self._process.wait()
            self._said.seek(0)
            last = self._said.read().decode(errors="replace").strip().rpartition("\n")[2]
            raise MissingError(f"its program ended: {last[:120]}")
        return json.loads(line)


@dataclass
class Row:
    """One peer in the table."""

    name: str
    means: str = ""
    signed: bool = False
    end_to_end: bool = True
    share: float = 1.0
    missing: str | None = None
    saying: Saying | None = None
    rounds: list[dict[str, float | None]] = field(default_factory=list)


# Name, program and arguments, whether the acknowledgement comes from B's end and not from between.
PEERS = (
    ("NATS JetStream R1", "peer_nats.py 1", True),
    ("NATS JetStream R3", "peer_nats.py 3", True),
    ("PostgreSQL, NOTIFY", "peer_postgres.py notify", True),
    ("PostgreSQL, logical", "peer_postgres.py logical", False),
    ("XMPP, Prosody", "peer_xmpp.py", True),
    ("SMTP, Postfix", "peer_mail.py", False),
    ("Matrix, Synapse", "peer_matrix.py", True),
)


@contextlib.contextmanager
def over_relay(folder: Path) -> Iterator[Saying]:
    """Comity with nothing but its relay: three nats-servers, R3, each write flushed.

    Raises:
        MissingError: there is no nats-server.
    """
    quick = bench_line.RECEIPTS_AT_ONCE | {"dial": False, "store": {"ask_ms": 0}}
    homes = bench_pair.make_pair(folder, **quick)
    bench_pair.meet(*homes)
    keys = [relays.key_word(home.path) for home in homes]
    try:
        servers = relay_servers.Servers(folder / "relay", [keys], count=3)
    except ConfigError as fault:
        raise MissingError("nats-server is not installed") from fault
    servers.make(time.time_ns() // 1_000_000)
    with contextlib.ExitStack() as stack:
        stack.callback(servers.kill)
        servers.start()
        for home in homes:
            relays.join(home.path, servers.folder / "line-1.join", bench_pair.LINE)
        started = [Process("bench_relayed", str(home.path)) for home in homes]
        for process in started:
            stack.callback(process.stop)
        yield bench_line.Ends(a=started[0], b=started[1])


@contextlib.contextmanager
def _all(names: list[str], folder: Path, step: Callable[[str], None]) -> Iterator[list[Row]]:
    """Start everything that can be started; what cannot has the reason in its row."""
    rows = []
    with contextlib.ExitStack() as stack:
        ends = stack.enter_context(bench_line.running(folder))
        kinds = {FLOOR: "floor", "Comity": "bare", "Comity, one release": "released"}
        for name, kind in kinds.items():
            rows.append(Row(name, _OURS, signed=True, saying=ends[kind]))
        step("starting a relay")
        by_relay = over_relay(folder / "relayed")
        rows.append(_started("Comity over relay, R3", lambda: stack.enter_context(by_relay)))
        rows[-1].signed, rows[-1].means, rows[-1].share = True, _OURS, 0.2
        for name, words, end_to_end in PEERS:
            if names and not any(it.casefold() in name.casefold() for it in names):
                continue
            step(f"starting {name}")
            row = _started(name, lambda words=words: Peer(words))  # type: ignore[misc]
            row.end_to_end = end_to_end
            if isinstance(row.saying, Peer):
                stack.callback(row.saying.stop)
                row.means, row.share = row.saying.means, row.saying.share
            rows.append(row)
        yield rows


def _started(name: str, start: Callable[[], Saying]) -> Row:
    try:
        return Row(name, saying=start())
    except MissingError as fault:
        sys.stderr.write(f"{name} is not measured: {fault}\n")
        return Row(name, missing=str(fault))


def measure(
    rounds: int, names: list[str], step: Callable[[str], None], *, share: float = 1.0
) -> dict[str, Any]:
    """Measure; `share`: of the usual counts."""
    with TemporaryDirectory(prefix="comity-peers-") as folder:
        where, device = machine(Path(folder)), disk.disk_of(Path(folder))
        with _all(names, Path(folder), step) as rows:
            for number in range(rounds + 1):  # the first, short, is for warming up
                for row in rows:
                    if row.saying is not None:
                        step(f"round {number} of {rounds}: {row.name}")
                        its = share * row.share * (1 if number else 0.1)
                        _ask(row, its, device, is_kept=number > 0)
    return {
        "bench": "peers",
        "machine": where | {"load_after": round(os.getloadavg()[0], 2), "disk": device},
        "counts": {"latency": LATENCY, "throughput": THROUGHPUT, "in_flight": WINDOW},
        "rounds": rounds,
        "rows": [_shown(it) for it in rows],
    }


def _ask(row: Row, share: float, device: str | None, *, is_kept: bool) -> None:
    assert row.saying is not None, "the caller has looked"  # noqa: S101
    slow, fast = max(WARM_UP, int(LATENCY * share)), max(WARM_UP, int(THROUGHPUT * share))
    try:
        before = disk.flushes(device)
        single = row.saying.say(slow, 1)
        between = disk.flushes(device)
        loaded = row.saying.say(fast, WINDOW)
        after = disk.flushes(device)
    except (MissingError, OSError) as fault:
        row.saying, row.missing = None, f"it stopped while it was measured: {fault}"
        return
    if is_kept:
        times = sorted(single.times_ns)
        row.rounds.append(
            {
                "p50_ms": round(times[len(times) // 2] / 1e6, 3),
                "p99_ms": round(times[len(times) * 99 // 100] / 1e6, 3),
                "msgs_per_s": round(fast / (loaded.took_ns / 1e9)),
                "flushes_single": _each(before, between, slow),
                "flushes_loaded": _each(between, after, fast),
            }
        )


def _each(before: int | None, after: int | None, count: int) -> float | None:
    return None if before is None or after is None else round((after - before) / count, 3)


def _shown(row: Row) -> dict[str, Any]:
    its: dict[str, Any] = {"name": row.name, "missing": row.missing}
    if row.missing is not None or not row.rounds:
        return its
    for figure in row.rounds[0]:
        found = [it for made in row.rounds if (it := made[figure]) is not None]
        its[figure] = round(median(found), 3) if found else None
        its[f"{figure}_range"] = [min(found), max(found)] if found else None
    its |= {"signed": row.signed, "end_to_end": row.end_to_end, "acknowledgement": row.means}
    return its


def table(result: dict[str, Any]) -> list[str]:
    """The result as lines of Markdown: a document takes it as it is."""
    its = result["machine"]
    counts = result["counts"]
    heads = ("", "p50 ms", "p99 ms", "msg/s", "flushes: single", "loaded", "the acknowledgement")
    lines = [
        (
            f"{its['processor']}, {its['cores']} cores, load {its['load_1_min']} to "
            f"{its['load_after']}; Linux {its['kernel']}, Python {its['python']}; "
            f"{its['file_system']} on {its['disk']}, flush {its['flush_p50_ms']} ms."
        ),
        (
            f"{result['rounds']} rounds, medians (range): {counts['latency']} one at a time, then "
            f"{counts['throughput']} with {counts['in_flight']} in flight; the slow ones fewer."
        ),
        "",
        "| " + " | ".join(heads) + " |",
        "|" + "---|" * len(heads),
    ]
    return lines + [_line(row) for row in result["rows"]]


def _line(row: dict[str, Any]) -> str:
    if row["missing"] is not None:
        return f"| {row['name']} | NOT MEASURED: {row['missing']} |" + " |" * 5
    cells = []
    for figure in ("p50_ms", "p99_ms", "msgs_per_s", "flushes_single", "flushes_loaded"):
        low, high = row[f"{figure}_range"] or ("?", "?")
        cells.append(f"{_number(row[figure])} ({_number(low)}-{_number(high)})")
    return f"| {row['name']} | " + " | ".join([*cells, row["acknowledgement"]]) + " |"


def _number(it: Any) -> str:  # noqa: ANN401
    return f"{it:,}" if isinstance(it, int) else f"{it:.3g}" if isinstance(it, float) else "?"


def main() -> int:
    """Measure and show."""
    words = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    words.add_argument("--rounds", type=int, default=3, help="how often (3)")
    words.add_argument("--only", nargs="*", default=[], help="only peers with this in their name")
    words.add_argument("--share", type=float, default=1.0, help="of the usual counts (1)")
    words.add_argument("--svg", type=Path, help="where the plot goes")
    words.add_argument("--json", action="store_true", help="the result as JSON")
    given = words.parse_args()

    def step(what: str) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{what}")
            sys.stderr.flush()

    result = measure(given.rounds, given.only, step, share=given.share)
    step("")
    if given.svg is not None:
        given.svg.write_text(drawing.drawn(result), encoding="utf-8")
    print(json.dumps(result) if given.json else "\n".join(table(result)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
