"""`comity soak`: three programs for hours, with kills and cut connections: does anything grow?

AA and BB run from beginning to end and are measured; CC is killed now and then, and each cable
between two of them is cut. Each party says a word now and then. Looked for: memory that grows,
descriptors that leak, records that are not equal at the end. The slope is that of least squares, in
integers; a run of less than an hour shows it and judges it not: what has just started still grows.
"""

import random
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import ComityError, ConfigError
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.cable import HERE, Cable
from comity.proving.torture_pair import free_ports
from comity.proving.torture_program import Program, judged, says, until

PARTIES: Final = ("AA", "BB", "CC")
MEASURED: Final = ("AA", "BB")
SLOPE_KIB_H_MAX: Final = 1_024
HOUR_MS: Final = 3_600_000
USUAL_S: Final = 8 * 3_600
_SAMPLES: Final = 500
_WARM_SHARE: Final = 6  # of a run: so much of its beginning does not count
_WORD_S: Final = 60  # each party says so often something, or twenty times in a short run
_FAULT_S: Final = 90
_LOOK_S: Final = 0.1
_EQUAL_S: Final = 60

Step: TypeAlias = Callable[[int, int], None]


class Sample(NamedTuple):
    """A program at a moment: memory that is its own, and open descriptors."""

    at_ms: int
    rss_kib: int
    fds: int


@dataclass
class Found:
    """What was seen."""

    samples: dict[str, list[Sample]] = field(default_factory=lambda: {it: [] for it in MEASURED})
    kills: int = 0
    cuts: int = 0
    said: int = 0
    lost: int = 0
    faults: list[str] = field(default_factory=list)


# --- judging


def slope_kib_h(samples: Sequence[Sample]) -> int:
    """How fast memory grows, by least squares; 0 of fewer than two moments."""
    count = len(samples)
    times = [it.at_ms - samples[0].at_ms for it in samples]
    sizes = [it.rss_kib for it in samples]
    spread = count * sum(it * it for it in times) - sum(times) ** 2
    if not spread:
        return 0
    both = count * sum(x * y for x, y in zip(times, sizes, strict=True)) - sum(times) * sum(sizes)
    return both * HOUR_MS // spread


def leaked(samples: Sequence[Sample]) -> int:
    """Descriptors that the last third of a run always has more than the first ever had."""
    third = len(samples) // 3
    if not third:
        return 0
    first, last = samples[:third], samples[-third:]
    return max(0, min(it.fds for it in last) - max(it.fds for it in first))


def warm(samples: Sequence[Sample]) -> Sequence[Sample]:
    """What counts: all but the beginning."""
    return samples[len(samples) // _WARM_SHARE :]


def result(found: Found, seconds: int, seed: int) -> dict[str, Any]:
    """What was found, as data."""
    counted = {party: warm(its) for party, its in found.samples.items()}
    slopes = {party: slope_kib_h(its) for party, its in counted.items()}
    leaks = {party: leaked(its) for party, its in counted.items()}
    is_judged = seconds * 1000 >= HOUR_MS
    grows = is_judged and max(slopes.values()) >= SLOPE_KIB_H_MAX
    return {
        "seconds": seconds,
        "seed": seed,
        "kills": found.kills,
        "cuts": found.cuts,
        "said": found.said,
        "slope_kib_h": slopes,
        "slope_judged": is_judged,
        "peak_kib": {it: max((s.rss_kib for s in found.samples[it]), default=0) for it in MEASURED},
        "descriptors": {it: max((s.fds for s in found.samples[it]), default=0) for it in MEASURED},
        "leaked": leaks,
        "lost": found.lost,
        "faults": found.faults[:20],
        "good": not (grows or any(leaks.values()) or found.lost or found.faults) and found.said > 0,
    }


# --- doing


def sample(pid: int, at_ms: int) -> Sample:
    """Measure a program of this machine."""
    pages = Path(f"/proc/{pid}/status").read_text("ascii")
    rss = next(line for line in pages.splitlines() if line.startswith("VmRSS:"))
    return Sample(at_ms, int(rss.split()[1]), len(list(Path(f"/proc/{pid}/fd").iterdir())))


class Soak:
    """Three programs, the cables between them, and what they have said."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        made = bench_pair.make_line(
            folder, PARTIES, seen_priority_ms=1_000, seen_routine_ms=1_000, joint_every_ms=5_000
        )
        ports = dict(zip(PARTIES, free_ports(len(PARTIES)), strict=True))
        self.cables: list[Cable] = []
        self.homes: dict[str, Home] = {}
        for number, home in enumerate(made):
            party, peers = home.config.party, {}
            for other in PARTIES[number + 1 :]:
                cable = Cable(ports[other])
                stack.callback(cable.close)
                self.cables.append(cable)
                peers[other] = f"{HERE}:{cable.port}"
            bench_pair.sets(home, listen_port=ports[party], peers=peers)
            self.homes[party] = Home(home.path)
        self.programs = {party: Program(home) for party, home in self.homes.items()}
        stack.callback(self._kill_all)
        for program in self.programs.values():
            program.wait_until_up()
        self.said: list[str] = []

    def _kill_all(self) -> None:
        for program in self.programs.values():
            program.kill()

    def speak(self, party: str) -> None:
        """One word of a party's officer; one that does not run says nothing."""
        with suppress(ConfigError):
            self.said.append(says(self.programs[party].side(), "All is well here.", flash=True))

    def kill(self) -> None:
        """CC is killed, and starts again."""
        self.programs["CC"].kill()
        self.programs["CC"] = Program(self.homes["CC"])

    def look(self, at_ms: int, found: Found) -> None:
        """Measure those that run from beginning to end."""
        for party in MEASURED:
            program = self.programs[party]
            if not program.is_running:
                raise ConfigError("torture.no-start", path=str(self.homes[party].path))
            found.samples[party].append(sample(program.pid, at_ms))

    def end(self, found: Found) -> None:
        """Nothing more is done to them: all must come to the same, and have it on their disks."""
        try:
            until(self._are_equal, "equal records", _EQUAL_S)
        except ConfigError as error:
            found.faults.append(str(error))
        for party, program in self.programs.items():
            ended = program.stop()
            if ended.code:
                found.faults.append(f"{party} ended with {ended.code}: {ended.says}")
        for home in self.homes.values():
            try:
                found.lost += len(set(self.said) - judged(home))
            except ComityError as error:
                found.faults.append(str(error))

    def _are_equal(self) -> bool:
        shown = [self._shown(party) for party in PARTIES]
        return None not in shown and len(set(shown)) == 1

    def _shown(self, party: str) -> tuple[int, str] | None:
        try:
            line = self.programs[party].side().ask("status")["lines"][0]
        except ConfigError:  # not up yet
            return None
        return line["entries"], line["digest"]


def soak(seconds: int, seed: int, step: Step) -> Found:
    """Let them run so long; `step` hears how many seconds have gone by."""
    chance = random.Random(seed)
    found = Found()
    with TemporaryDirectory(prefix="comity-soak-") as folder, ExitStack() as stack:
        line = Soak(Path(folder), stack)
        began_s = time.monotonic()
        word_s, fault_s = min(_WORD_S, seconds / 20), min(_FAULT_S, seconds / 10)
        due = {"word": 0.0, "fault": fault_s, "look": 0.0}
        while (now_s := time.monotonic() - began_s) < seconds:
            if now_s >= due["word"]:
                due["word"] = now_s + word_s
                line.speak(chance.choice(PARTIES))
            if now_s >= due["fault"]:
                due["fault"] = now_s + chance.uniform(0.5, 1.5) * fault_s
                _harm(line, chance, found)
            if now_s >= due["look"]:
                due["look"] = now_s + seconds / _SAMPLES
                line.look(round(now_s * 1000), found)
                step(int(now_s), seconds)
            time.sleep(_LOOK_S)
        line.end(found)
        found.said = len(line.said)
    return found


def _harm(line: Soak, chance: random.Random, found: Found) -> None:
    if chance.randrange(4) == 0:
        line.kill()
        found.kills += 1
    else:
        found.cuts += chance.choice(line.cables).cut() > 0


def run(seconds: int, seed: int, step: Step) -> dict[str, Any]:
    """Let them run so long; what was found, as data."""
    return result(soak(seconds, seed, step), seconds, seed)
