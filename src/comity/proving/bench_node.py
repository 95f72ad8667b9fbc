"""One node of a measurement, in a process of its own: a real `Runner`, with orders on its input.

`python -m comity.proving.bench_node HOME` prints a line when it listens, then answers each
order (a JSON object in a line) with one line. The node that is under load makes its messages
in the same loop, as requests of officers would come. An own message counts as acknowledged once
a signed entry of the other party was verified here whose past covers it.
"""

import asyncio
import gc
import random
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from comity.node import journal, whereabouts
from comity.node.collecting import calm_collector
from comity.node.companion import Companion
from comity.node.home import Home
from comity.node.links import LineLinks
from comity.node.runner import Runner
from comity.proving.bench_orders import Address, Done, Order, Report, Said, Sizes, answer, orders
from comity.proving.bench_pair import LINE, Speech, officer_of
from comity.record.keys import SigningKey

BATCH: Final = 32  # said before the loop may turn
WRITTEN_AT_ONCE: Final = 500
LOOK_S: Final = 0.000_5


class Load:
    """Says messages and waits until the other party has acknowledged them."""

    def __init__(
        self,
        links: LineLinks,
        order: Order,
        officers: tuple[SigningKey, ...],
        done: Callable[[], None],
    ) -> None:
        keeper = links.keeper
        assert keeper.own is not None, "a paired home has begun its feed"  # noqa: S101
        self._links, self._keeper, self._own = links, keeper, keeper.own
        self._speech = Speech(keeper.line_id, officers)
        self._window, self._left, self._done = order.window, order.count, done
        self._waiting: list[tuple[int, int]] = []  # size of the feed after it, when said
        self._first = 0
        self._is_due = False
        self.said = Said(times_ns=[], took_ns=0)
        self._began_ns = time.perf_counter_ns()

    def go_on(self) -> None:
        """Say what fits the window, a batch at a time."""
        self._is_due = False
        in_flight = len(self._waiting) - self._first
        count = min(BATCH, self._window - in_flight, self._left)
        if count <= 0:
            return
        for _ in range(count):
            draft = self._speech.draft(self._links.now_ms())
            now = time.perf_counter_ns()
            entry = self._keeper.say(draft)
            self._waiting.append((entry.number + 1, now))
        self._left -= count
        self._links.flush()
        if count < self._window - in_flight:
            self._soon()

    def taken(self) -> None:
        """Something came: see what it acknowledges."""
        covered = max(map(self._keeper.covered_by, self._others()), default=0)
        now = time.perf_counter_ns()
        first, waiting = self._first, self._waiting
        while first < len(waiting) and waiting[first][0] <= covered:
            self.said.times_ns.append(now - waiting[first][1])
            first += 1
        self._first = first
        if first == len(waiting) and not self._left:
            self.said.took_ns = now - self._began_ns
            self._done()
        elif self._window == 1:
            self.go_on()  # at once, as the floor does
        elif self._left:
            self._soon()

    def _others(self) -> list[Any]:
        return [lane for lane in self._keeper.record.lanes.all if lane is not self._own]

    def _soon(self) -> None:
        if not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_soon(self.go_on)


class Paths:
    """The links of a node whose settings say that it dials nobody: mended and cut by order."""

    def __init__(self, runner: Runner) -> None:
        self._route = runner._route  # noqa: SLF001  # no setting cuts what it has allowed
        self._cards = {card.party: card for card in runner.home.paired().values()}
        self._dialling: list[asyncio.Task[None]] = []

    def dial(self, peers: Mapping[str, str]) -> None:
        """Let every party in, and stay connected to these."""
        chance = random.SystemRandom().random
        for card in self._cards.values():
            self._route.trust(card.certificate)
        for party, text in peers.items():
            address, card = whereabouts.read(text), self._cards[party]
            assert address is not None, "a node said it"  # noqa: S101
            kept = self._route.keep(address, card.certificate, chance)
            self._dialling.append(asyncio.create_task(kept))

    def cut(self) -> None:
        """End every link and let nobody in."""
        for task in self._dialling:
            task.cancel()
        self._dialling.clear()
        for card in self._cards.values():
            self._route.distrust(card.certificate)


class Worker:
    """Carries out orders inside a running node."""

    def __init__(self, runner: Runner, *, looks: bool = False) -> None:
        """`looks`: for what was acknowledged, again and again: no link tells that it came."""
        self._runner = runner
        self._looks = looks
        self._links = runner.lines[LINE]
        self._officer = officer_of(runner.home)
        self._paths = Paths(runner)

    def begin(self) -> None:
        """Say where it listens, and listen to orders."""
        host, port = self._runner.address
        answer(Address(address=f"{host}:{port}"))
        orders(self._obey, self._runner.stop)

    def _obey(self, order: Order) -> None:
        match order.do:
            case "report":
                answer(self._report())
            case "sizes":
                lanes = self._links.keeper.record.lanes.all
                sizes = {lane.feed.hex(): lane.size for lane in lanes}
                answer(Sizes(feeds=sizes, cpu_ns=time.process_time_ns()))
            case "say":
                gc.collect()
                officers = (self._officer,) * order.releases
                load = Load(self._links, order, officers, lambda: self._end(load))
                self._links.on_taken = load.taken
                load.go_on()
                if self._looks:
                    self._look(load)
            case "write":
                self._write(order.count)
                answer(Done())
            case "dial":
                self._paths.dial(order.peers)
                answer(Done())
            case "cut":
                self._paths.cut()
                answer(Done())
            case "stop":
                self._runner.stop()
            case _:
                raise ValueError(order.do)

    def _write(self, count: int) -> None:
        """Say so many at once: whoever is connected hears of them, and nobody is waited for."""
        keeper = self._links.keeper
        speech = Speech(keeper.line_id)
        for number in range(1, count + 1):
            keeper.say(speech.draft(self._links.now_ms()))
            if number % WRITTEN_AT_ONCE == 0:
                self._links.flush()
        self._links.flush()

    def _look(self, load: Load) -> None:
        if not load.said.took_ns:
            load.taken()
            asyncio.get_running_loop().call_later(LOOK_S, self._look, load)

    def _end(self, load: Load) -> None:
        self._links.on_taken = lambda: None
        answer(load.said)

    def _report(self) -> Report:
        keeper = self._links.keeper
        return Report(
            cpu_ns=time.process_time_ns(),
            peak_kib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            flushes=keeper.store.flushes(),
            entries=len(keeper.record.lanes),
            digest=keeper.picture.digest().hex(),
        )


async def _run(path: Path, companions: Sequence[Companion[Runner]]) -> None:
    runner = Runner(Home(path), companions=companions)
    runner.open()
    calm_collector()
    await runner.run(lambda it: Worker(it, looks=bool(companions)).begin())


def main(path: Path, companions: Sequence[Companion[Runner]] = ()) -> None:
    """Run a node with these companions, which then bring what links would, until it is stopped."""
    journal.write(sys.stderr, "ERROR")  # answers go out on the other stream
    asyncio.run(_run(path, companions))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
