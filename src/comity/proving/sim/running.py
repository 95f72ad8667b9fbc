"""Running a simulation: chapter after chapter, in one process or several, and what came of it.

Chapters depend on nothing but seed and number, so any number of processes gives the same result.
"""

import gc
import logging
import multiprocessing
import signal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from typing import Final

import msgspec

from comity.node import journal
from comity.proving.sim.caching import remembering
from comity.proving.sim.checks import Finding
from comity.proving.sim.options import USUAL, Options, Rates
from comity.proving.sim.plants import planted
from comity.proving.sim.sealing import salts
from comity.proving.sim.signatures import STUB, signatures
from comity.proving.sim.world import Told, World

_COLLECT_AFTER: Final = (1_000_000, 20, 100)
Tell = Callable[[str], None]


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What all chapters were."""

    hours: int
    chapters: int
    events: int
    entries: int
    frames: int
    contacts: int
    faults: dict[str, int]
    proved: int
    looked: int
    bodies: int
    private: int
    settled_ms: int  # the longest
    trace: str
    findings: list[Finding]

    @property
    def per_hour(self) -> dict[str, float]:
        """How often each fault came in an hour of the whole line, so that density stays known."""
        return {name: round(count / self.hours, 4) for name, count in self.faults.items()}

    def load(self, parties: int) -> float:
        """Entries that a party said in an hour, nodes' own included: every copy counts once."""
        return round(self.entries / self.hours / parties**2, 1)

    @property
    def is_good(self) -> bool:
        """Whether every promise held."""
        return not self.findings


def chapters(options: Options) -> list[tuple[int, int]]:
    """Number and hours of each chapter."""
    whole, rest = divmod(options.hours, options.chapter_hours)
    hours = [options.chapter_hours] * whole + [rest] * bool(rest)
    return [(options.first + number, its) for number, its in enumerate(hours)]


def play(
    options: Options, chapter: int, hours: int, tell: Tell | None = None, rates: Rates = USUAL
) -> Told:
    """Play one chapter."""
    with prepared(options, chapter, tell, rates) as world:
        return world.run(hours)


@contextmanager
def prepared(
    options: Options, chapter: int, tell: Tell | None = None, rates: Rates = USUAL
) -> Iterator[World]:
    """Make the world of a chapter, with the signatures and salts that it lives by."""
    with ExitStack() as around:
        around.enter_context(_quiet())
        around.enter_context(signatures(options.signatures))
        around.enter_context(planted(options.planted))
        if options.signatures == STUB:
            around.enter_context(remembering())
        world = World(options, chapter, rates=rates, tell=tell)
        around.enter_context(salts(world.scheduler.chance.randbytes))
        yield world
    del world
    gc.collect()  # a world is one great circle, and goes as a whole


@contextmanager
def _quiet() -> Iterator[None]:
    """Simulated nodes keep no journal, and make few circles of garbage."""
    log = logging.getLogger(journal.ROOT)
    was = log.level
    log.setLevel(logging.CRITICAL + 1)
    collects = gc.get_threshold()
    gc.set_threshold(*_COLLECT_AFTER)
    try:
        yield
    finally:
        log.setLevel(was)
        gc.set_threshold(*collects)


def simulate(
    options: Options,
    *,
    jobs: int = 1,
    step: Callable[[int], None] = lambda _hours: None,
    tell: Tell | None = None,
) -> Result:
    """Play all chapters; `step` hears how many hours are done.

    Whoever interrupts it is told of the chapters that were played to their end, if any were.
    """
    told: list[Told] = []
    try:
        for one in _played(options, jobs, tell):
            told.append(one)
            step(sum(it.hours for it in told))
    except KeyboardInterrupt:
        if not told:
            raise
    return _together(sorted(told, key=lambda it: it.chapter))


def _played(options: Options, jobs: int, tell: Tell | None) -> Iterator[Told]:
    todo = chapters(options)
    if jobs == 1 or tell is not None:
        yield from (play(options, chapter, hours, tell) for chapter, hours in todo)
        return
    with multiprocessing.get_context("spawn").Pool(jobs, _leave_interrupts) as pool:
        yield from pool.imap_unordered(_one, [(options, *it) for it in todo])


def _leave_interrupts() -> None:
    """Whoever asked hears of it, and ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _one(given: tuple[Options, int, int]) -> Told:
    return play(*given)


def _together(told: Iterable[Told]) -> Result:
    its = list(told)
    faults: Counter[str] = sum((it.faults for it in its), Counter())
    traces = sha256("".join(it.trace for it in its).encode()).hexdigest()
    return Result(
        hours=sum(it.hours for it in its),
        chapters=len(its),
        events=sum(it.events for it in its),
        entries=sum(it.entries for it in its),
        frames=sum(it.frames for it in its),
        contacts=sum(it.contacts for it in its),
        faults=dict(sorted(faults.items())),
        proved=sum(it.proved for it in its),
        looked=sum(it.looked for it in its),
        bodies=sum(it.bodies for it in its),
        private=sum(it.private for it in its),
        settled_ms=max((it.settled_ms for it in its), default=0),
        trace=traces,
        findings=[finding for it in its for finding in it.findings],
    )
