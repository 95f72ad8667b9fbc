"""How many checkpoints a witness cosigns in a second, each durable before it is answered.

The installed program, asked over loopback by one process with many connections. Requests are
signed beforehand, so that what is measured is the witness. Prints nothing.
"""

import asyncio
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import QUANTUM, SIGNED, Line, Tip, VerifierKey, cosign, key_id
from comity.record.tree import Tree, consistency_proof, leaf_hash
from comity.witness import asked
from comity.witness.home import Settings, WitnessHome

COUNT: Final = 4_000
LOGS: Final = 64
CONNECTIONS: Final = 64
TARGET: Final = 500  # cosignatures a second
_ENDED: Final = re.compile(r"\bended cosigned=(\d+) refused=(\d+) flushes=(\d+)")
_PATIENCE_S: Final = 30.0


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    logs = min(LOGS, count)
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        step("signing requests")
        made = [_Log(number, (count + logs - 1) // logs) for number in range(logs)]
        by_round = []
        for number in range(rounds):
            step(f"round {number + 1} of {rounds}")
            by_round.append(_round(Path(folder) / str(number), made))
    found = {name: median(it[name] for it in by_round) for name in by_round[0]}
    return {
        "bench": "witness",
        "machine": where,
        "fixture": {
            "count": sum(len(it.requests) for it in made),
            "logs": logs,
            "connections": min(CONNECTIONS, logs),
        },
        "rounds": rounds,
        **found,
        "target": TARGET,
        "met": found["per_s"] >= TARGET,
        "by_round": by_round,
    }


class _Log:
    """One log, and what it asks, one request after the other."""

    def __init__(self, number: int, steps: int) -> None:
        self.name = f"bench.example/{number}"
        seed = sha256(self.name.encode()).digest()
        self._plain = SigningKey.from_seed(seed)
        self._quantum = QuantumSigningKey.from_seed(seed)
        tree, leaves = Tree(), []
        self.requests = []
        for size in range(1, steps + 1):
            leaves.append(leaf_hash(b"%d" % size))
            tree.append(leaves[-1])
            proof = consistency_proof(leaves, size - 1)
            tip = Tip(self.name, size, tree.root)
            self.requests.append(asked.written(size - 1, proof, self._signed(tip)))

    @property
    def keys(self) -> tuple[VerifierKey, ...]:
        """What the witness is told."""
        return (
            VerifierKey(self.name, SIGNED, self._plain.key),
            VerifierKey(self.name, QUANTUM, self._quantum.key),
        )

    def _signed(self, tip: Tip) -> str:
        raw = self._plain.key.raw
        plain = self._plain.sign_raw(tip.text.encode())
        lines = (
            Line(self.name, key_id(self.name, SIGNED, raw), plain),
            cosign(self.name, self._quantum, tip, 1),
        )
        return tip.text + "\n" + "".join(line.text for line in lines)


def _round(folder: Path, logs: list[_Log]) -> dict[str, float]:
    home = WitnessHome.make(folder, Settings(name="bench.example/w", a_minute=1_000_000))
    home.trust([key for log in logs for key in log.keys])
    with _running(folder) as (port, process):
        before_s = _children_s()
        began = time.perf_counter()
        times = asyncio.run(_ask(port, logs))
        took_s = time.perf_counter() - began
        process.terminate()
        _, said = process.communicate(timeout=_PATIENCE_S)
        cpu_s = _children_s() - before_s
    ended = _ENDED.search(said)
    flushes = int(ended[3]) if ended else 0
    return {
        "per_s": round(len(times) / took_s, 1),
        "p50_ms": round(median(times) * 1e3, 2),
        "p99_ms": round(quantiles(times, n=100)[98] * 1e3, 2),
        "cpu_us": round(cpu_s / len(times) * 1e6),
        "flushes": flushes,
        "per_flush": round(len(times) / max(flushes, 1), 1),
    }


def _children_s() -> float:
    """Processor time of programs that have ended, their start with it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@contextmanager
def _running(folder: Path) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    words = [sys.executable, "-m", "comity", "witness", "run", str(folder), "--json"]
    process = subprocess.Popen(  # noqa: S603  # ourselves
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        ready = json.loads(process.stdout.readline()) if process.stdout else {}
        yield int(ready["listening"].rpartition(":")[2]), process
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


async def _ask(port: int, logs: list[_Log]) -> list[float]:
    """Let every log ask over a connection of its own; gives how long each answer took."""
    groups = await asyncio.gather(*(_one(port, log) for log in logs))
    return [it for group in groups for it in group]


async def _one(port: int, log: _Log) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    times = []
    for data in log.requests:
        began = time.perf_counter()
        head = f"POST {asked.PATH} HTTP/1.1\r\nhost: bench\r\ncontent-length: {len(data)}\r\n\r\n"
        writer.write(head.encode() + data)
        answer = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", answer)
        await reader.readexactly(int(length[1]) if length else 0)
        if not answer.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(answer.split(b"\r\n")[0].decode())
        times.append(time.perf_counter() - began)
    writer.close()
    return times
