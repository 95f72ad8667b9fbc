"""Throw octets at every door for a while: tests/fuzz/targets.py, by atheris or by mutations.

Usage: fuzz.py SECONDS [TARGET ...]. The seconds are shared among the targets, each in a process of
its own; fuzz.py 10000000x [TARGET ...] tries so many cases of each instead. With atheris (`make
fuzz` installs it where it can) what is new in the code that runs leads on; without it the mutations
of tests/fuzz/mutating.py do. What was found lies in build/fuzz/found; a case that was mended
belongs into tests/fuzz/corpus/TARGET. Exit 1 if anything was found.
"""

import contextlib
import hashlib
import importlib
import importlib.util
import itertools
import re
import resource
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import msgspec

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

TARGETS = "tests.fuzz.targets"
PLACE = ROOT / "build" / "fuzz"
AT_ONCE = 2
HANG_S = 20  # of one case: the process ends, and the case is kept
MEMORY_MIB = 2_048
SAVE_S = 0.5
LONGEST_S = 86_400  # of a hunt by cases
CASES_MAX = 2**31 - 1  # what the engine counts to
PATIENCE_S = 120  # to start, and to end


class Share(NamedTuple):
    """How much of the hunt is for one target: until one of both is used up."""

    seconds: float
    cases: int
    seed: int


class Told(msgspec.Struct):
    """What became of one target so far."""

    name: str
    engine: str = ""
    runs: int = 0
    took_s: float = 0.0
    worst_ms: float = 0.0  # the slowest case, as work of a process that is not watched
    bar_ms: float = 0.0
    peak_mib: int = 0
    faults: dict[str, str] = {}  # where and what -> file of the first case


class Hunt:
    """One target, called again and again; keeps the first case of each fault."""

    def __init__(
        self, name: str, target: Callable[[bytes], None], engine: str, bar_ms: float
    ) -> None:
        self.told = Told(name, engine, bar_ms=bar_ms)
        self._target = target
        self._began_s = self._saved_s = time.perf_counter()

    def __call__(self, data: bytes) -> None:
        """Try one case."""
        began_ns = time.process_time_ns()
        try:
            self._target(data)
        except Exception as error:  # noqa: BLE001 - whatever a target lets out is a find
            self._keep(data, _where(error))
        took_ms = (time.process_time_ns() - began_ns) / 1e6
        told = self.told
        told.runs += 1
        if took_ms > told.worst_ms:
            told.worst_ms = took_ms
            (PLACE / f"{told.name}.worst").write_bytes(data)
        if time.perf_counter() - self._saved_s > SAVE_S:
            self.save()

    def _keep(self, data: bytes, fault: str) -> None:
        if fault not in self.told.faults:
            folder = PLACE / "found" / self.told.name
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"found-{hashlib.sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            self.told.faults[fault] = str(path.relative_to(ROOT))
            self.save()

    def save(self) -> None:
        """Write down what is known: the engine may end the process at any time."""
        self._saved_s = time.perf_counter()
        self.told.took_s = self._saved_s - self._began_s
        self.told.peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        fresh = PLACE / f"{self.told.name}.new"
        fresh.write_bytes(msgspec.json.encode(self.told))
        fresh.replace(PLACE / f"{self.told.name}.json")


def measured_ms(name: str, data: bytes) -> float:
    """How long a case takes where nothing watches the code: the best of some runs."""
    target = importlib.import_module(TARGETS).TARGETS[name]
    took = []
    for _ in range(4):
        began_ns = time.process_time_ns()
        with contextlib.suppress(Exception):
            target(data)
        took.append((time.process_time_ns() - began_ns) / 1e6)
    return min(took)


def _where(error: Exception) -> str:
    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(at.filename).name}:{at.lineno}"


def hunt(name: str, share: Share) -> None:
    """In a process of its own: hunt one target for its share."""
    if importlib.util.find_spec("atheris") is None:
        from tests.fuzz import mutating  # noqa: PLC0415 - which engine there is decides

        targets = importlib.import_module(TARGETS)
        found = _begun(targets, name, "mutations")
        until_s = time.perf_counter() + share.seconds
        for data in itertools.islice(
            mutating.mutants(targets.corpus(name), share.seed), share.cases
        ):
            found(data)
            if time.perf_counter() > until_s:
                break
        found.save()
        return
    import atheris  # noqa: PLC0415 - before what it watches is imported

    with atheris.instrument_imports(include=["comity"]):
        targets = importlib.import_module(TARGETS)
    found = _begun(targets, name, "atheris")
    grown = PLACE / "grown" / name
    grown.mkdir(parents=True, exist_ok=True)
    options = {
        "max_total_time": max(1, round(share.seconds)),
        "runs": share.cases,
        "max_len": 16_384,
        "timeout": HANG_S,
        "rss_limit_mb": MEMORY_MIB,
        "seed": share.seed,
        "artifact_prefix": f"{PLACE}/found/{name}-",
    }
    given = [f"-{key}={value}" for key, value in options.items()]
    atheris.Setup([sys.argv[0], *given, str(grown), str(targets.CORPUS / name)], found)
    atheris.Fuzz()


def _begun(targets: object, name: str, engine: str) -> Hunt:
    """The hunt, after every kept case has run once: what is loaded then is loaded."""
    target = targets.TARGETS[name]  # type: ignore[attr-defined]
    for data in targets.corpus(name):  # type: ignore[attr-defined]
        target(data)
    bar_ms = targets.SLOW_MS.get(name, targets.BAR_MS)  # type: ignore[attr-defined]
    return Hunt(name, target, engine, bar_ms)


def hunted(name: str, share: Share) -> Told:
    """Start the process of one target, wait for it, and read what it wrote down."""
    PLACE.mkdir(parents=True, exist_ok=True)
    (PLACE / "found").mkdir(exist_ok=True)
    into = PLACE / f"{name}.json"
    for old in (into, PLACE / f"{name}.worst"):
        old.unlink(missing_ok=True)
    command = [sys.executable, __file__, "--one", name, *map(str, share)]
    with (PLACE / f"{name}.log").open("wb") as log:
        try:
            ended = subprocess.run(
                command,
                cwd=ROOT,
                stdout=log,
                stderr=log,
                timeout=share.seconds + PATIENCE_S,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            ended = -1
    told = msgspec.json.decode(into.read_bytes(), type=Told) if into.exists() else Told(name)
    worst = PLACE / f"{name}.worst"
    if worst.exists():
        told.worst_ms = measured_ms(name, worst.read_bytes())
        if told.worst_ms > told.bar_ms:
            told.faults[f"longer than {told.bar_ms:.0f} ms"] = str(worst.relative_to(ROOT))
    if ended != 0:
        told.faults[f"process ended with {ended}"] = f"build/fuzz/{name}.log"
    return told


def row(told: Told) -> str:
    """One line of the table, and one for each fault."""
    rate = told.runs / told.took_s if told.took_s else 0
    line = (
        f"{told.name:<10}{told.engine:<10}{told.took_s:>7.0f} s{told.runs:>11}{rate:>9.0f}/s"
        f"{told.worst_ms:>8.1f} ms at worst{told.peak_mib:>6} MiB"
        f"{len(told.faults):>4} found"
    )
    return "\n".join([line, *(f"{'':>4}{what}: {path}" for what, path in told.faults.items())])


def main(words: list[str]) -> int:
    """Share the seconds among the targets; print a table while they end."""
    if words[:1] == ["--one"]:
        hunt(words[1], Share(float(words[2]), int(words[3]), int(words[4])))
        return 0
    known = list(importlib.import_module(TARGETS).TARGETS)
    names = words[1:] or known
    asked = re.fullmatch(r"(\d{1,9})(x?)", words[0], re.ASCII) if words else None
    if asked is None or set(names) - set(known):
        usage = f"usage: fuzz.py SECONDS|CASESx [TARGET ...]; targets: {', '.join(known)}"
        print(usage, file=sys.stderr)
        return 2
    seed = int.from_bytes(hashlib.sha256(str(time.time_ns()).encode()).digest()[:4], "big") >> 1
    number, by_cases = int(asked[1]), bool(asked[2])
    each_s = LONGEST_S if by_cases else number * AT_ONCE / len(names)
    share = Share(each_s, number if by_cases else CASES_MAX, seed)
    said = f"{number} cases" if by_cases else f"{each_s:.0f} s"
    print(f"{len(names)} targets, {said} each, seed {seed}", flush=True)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        every = pool.map(hunted, names, itertools.repeat(share))
        found = 0
        for told in every:
            print(row(told), flush=True)
            found += bool(told.faults)
    print(f"{found} of {len(names)} targets found something")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
