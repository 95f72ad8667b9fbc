"""Where a node runs: the loop, the listening sockets, the timers, the signals.

The only file that starts tasks. Everything else is called from here, in one thread: links and
their sessions, the watch, the control socket. A store that fails stops the node at once.
"""

import asyncio
import contextlib
import random
import signal
import socket
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Never

from comity.errors import ComityError, ConfigError, StoreError, TheirError
from comity.node import control, journal, routed, watching, whereabouts
from comity.node.callout import Callout
from comity.node.collecting import calm_collector
from comity.node.companion import Companion
from comity.node.faulty import is_fault
from comity.node.home import Home
from comity.node.hook import Call, HookQueue
from comity.node.links import TAG_BYTES, LineLinks
from comity.node.newcomers import Newcomers, greet
from comity.node.office import Office
from comity.node.pending import News
from comity.node.turns import Turns
from comity.routes.certificate import make_certificate
from comity.routes.link import Link
from comity.routes.tls import TlsRoute

if TYPE_CHECKING:
    from comity.node.card import Card
    from comity.node.keeper import Keeper

TICK_S: Final = 1.0
MARK_S: Final = 10.0
QUIET_S: Final = 1.0  # so long after the last own entry heard, the tail counts as whole
TAIL_S: Final = 60.0  # and no start waits longer than this
_LOOK_S: Final = 0.01
LAZY_COMMIT_MS: Final = 5  # foreign refs may wait this long for company
_log = journal.Part("node")


class Runner:
    """One node, running."""

    reads_only: Final = False

    def __init__(
        self,
        home: Home,
        asking: Callable[[], AbstractContextManager[None]] = nullcontext,
        companions: Sequence[Companion["Runner"]] = (),
    ) -> None:
        """`asking`: what is shown while the others are asked for the own head."""
        self.home = home
        self._asking = asking
        self._companions = companions
        self._may_speak = asyncio.Event()
        self.failure: StoreError | None = None
        self.address = ("", 0)
        self._stop = asyncio.Event()
        self._ground: socket.socket | None = None  # once the control socket here is ours
        self._cards: dict[bytes, Card] = {}
        self._keepers: dict[str, Keeper] = {}
        self.lines: dict[str, LineLinks] = {}
        self._by_tag: dict[bytes, LineLinks] = {}
        self.news_listeners: list[Callable[[str, News], None]] = []
        certificate = make_certificate(home.keys.tls_seed, home.config.node)
        self._route = TlsRoute(certificate, self._link_up, any_group=home.config.any_group)
        self._turns: Turns[Link]
        self._lazy: asyncio.TimerHandle | None = None
        hook = home.config.watch
        self._calls = HookQueue(hook.hook_at_once)
        self._callout = Callout(hook.hook, hook.hook_limit_s * 1000)
        self.office: Office

    # --- life

    def open(self) -> None:
        """Open every line of the node.

        Raises:
            ComityError: a store is in use or damaged; nothing stays open.
        """
        try:
            for name in self.home.line_names():
                self._keepers[name] = self.home.open_line(name)
        except ComityError:
            self.close_stores()
            raise
        for name, keeper in self._keepers.items():
            links = LineLinks(name, keeper, self.home, on_news=self._news, on_failure=self._fail)
            links.on_fault = self._shun
            self.lines[name] = links
            self._by_tag[links.tag] = links
        self.office = Office(self.home, self._keepers)
        self.office.paths = lambda name: self.lines[name].shown()
        for name, links in self.lines.items():
            watch = self.office.watches[name]
            watch.timers.sent_ms = links.sent_ms
            watch.routes = partial(routed.every, links, self._cards, self._route)
            links.on_beat = watch.beat

    def close_stores(self) -> None:
        """Let go of every store."""
        for keeper in self._keepers.values():
            with contextlib.suppress(StoreError):  # said already, through _fail
                keeper.close()

    async def run(self, ready: Callable[["Runner"], None] | None = None) -> None:
        """Run until stopped.

        Raises:
            StoreError: a store failed; nothing was acknowledged after that.
            ConfigError: the address cannot be listened on.
        """
        loop = asyncio.get_running_loop()
        self._turns = Turns(self._frames, now_s=loop.time, soon=loop.call_soon)
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, self._stop.set)
        try:
            self._ground = self._control_socket()
            asked = self._fall_silent()
            await self._listen()
            server = await asyncio.start_unix_server(self._control, sock=self._ground)
            for companion in self._companions:
                companion.open(self)
            async with server, asyncio.TaskGroup() as tasks:
                started = [tasks.create_task(self._ticking())]
                started += [tasks.create_task(it.run()) for it in self._companions]
                if self.home.config.dial:
                    its = (it for card in self._cards.values() for it in self.keeping(card))
                    started += [tasks.create_task(it) for it in its]
                await self._ask_for_own_head(asked)
                started.append(tasks.create_task(self._marking()))
                if ready is not None:
                    ready(self)
                await self._stop.wait()
                for task in started:
                    task.cancel()
                await self._route.close()
        finally:
            self._wind_up()
        if self.failure is not None:
            raise self.failure

    def _fall_silent(self) -> list[LineLinks]:
        """The lines that ask before they speak (R-121), set so before anybody is connected."""
        asked = [line for line in self.lines.values() if line.keeper.feed is not None]
        for line in asked:
            line.ask()
        return asked

    async def _ask_for_own_head(self, asked: list[LineLinks]) -> None:
        """R-121: what others prove of our own feed comes first; alone, it goes on all the same."""
        with self._asking():
            await self._hear_out(asked)
        self._may_speak.set()
        if not self._stop.is_set():
            self._each(LineLinks.begin)

    async def _hear_out(self, asked: list[LineLinks]) -> None:
        """Until all have answered or the time is up; longer while own entries keep coming."""
        now_s = asyncio.get_running_loop().time
        began_s = now_s()
        until_s, proofs = began_s + self.home.config.store.ask_ms / 1000, 0
        while not self._stop.is_set() and now_s() < until_s:
            if not any(line.unanswered() for line in asked):
                return
            await asyncio.sleep(_LOOK_S)
            heard = sum(line.keeper.epochs.proofs for line in asked if line.keeper.epochs)
            if heard > proofs:
                proofs = heard
                until_s = min(max(until_s, now_s() + QUIET_S), began_s + TAIL_S)

    async def _marking(self) -> None:
        """R-120: the marks outside the stores follow, every 10 s."""
        while True:
            await asyncio.sleep(MARK_S)
            self._each(LineLinks.remark)

    def stop(self) -> None:
        """Ask the node to end."""
        self._stop.set()

    def _wind_up(self) -> None:
        if self.failure is None:
            for links in self.lines.values():
                with contextlib.suppress(StoreError):  # said already, through _fail
                    links.flush()
        self._callout.close()
        self.close_stores()
        if self._ground is not None:  # else they are those of the node that runs here
            self._ground.close()
            for name in (control.SOCKET, "listening"):
                (self.home.path / name).unlink(missing_ok=True)

    def _fail(self, error: StoreError) -> None:
        """The disk said no: stop acknowledging, say so, end (R-54)."""
        self._may_speak.set()  # whoever waits hears of it
        if self.failure is None:
            _log.critical("store failed, the node stops", reason=str(error))
            self.failure = error
        self._stop.set()

    # --- links

    async def _listen(self) -> None:
        config = self.home.config
        for card in self.home.paired().values():
            self.meets(card)
        further = [whereabouts.must_read(text) for text in config.listen]
        self.address = await self._listen_at(config.listen_host, config.listen_port)
        for host, port in further:
            await self._listen_at(host, port)
        whereabouts.note(self.home.path / "listening", "{}:{}".format(*self.address))

    async def _listen_at(self, host: str, port: int) -> tuple[str, int]:
        try:
            return host, await self._route.listen(host, port)
        except OSError as error:
            await self._route.close()
            reason = str(error)
        raise ConfigError("run.cannot-listen", host=host, port=port, reason=reason)

    def meets(self, card: "Card") -> None:
        """Let in a party that is paired, from the start or while the node runs (R-147)."""
        self._cards[card.certificate] = card
        self._route.trust(card.certificate)

    def greets(self, card: "Card") -> None:
        """Open the lines that know a party now over links that were up before (R-147)."""
        for link in self._route.links_to(card.certificate):
            self._each(partial(greet, link=link, card=card))

    def keeping(self, card: "Card") -> list[Coroutine[Any, Any, Never]]:
        """One that keeps each address of a peer; whoever names none dials us."""
        chance = random.SystemRandom().random  # jitter; nobody agrees on it
        addresses = whereabouts.of(self.home, card)
        return [self._route.keep(it, card.certificate, chance) for it in addresses]

    def _link_up(self, link: Link) -> None:
        card = self._cards[link.peer_der]
        link.on_frames = lambda frames: self._turns.hear(link, frames)
        link.on_lost = lambda fault: self._turns.lost(link, lambda: self._lost(link, fault))
        link.on_pause = lambda: self._each(lambda line: line.paused(link))
        link.on_resume = lambda: self._each(lambda line: line.resumed(link))
        _log.info("link up", party=card.party, group=link.group, dialled=link.dialled)
        self._each(lambda line: line.up(link, card))

    def _shun(self, link: Link, reason: str) -> None:
        """R-41: a peer whose node does what none does is let in again after a while."""
        wait_s, party = self._route.shun(link.peer_der), self._cards[link.peer_der].party
        _log.warning("party cut off for a while", party=party, reason=reason, wait_s=wait_s)

    def _lost(self, link: Link, fault: TheirError | None) -> None:
        if fault is not None and is_fault(fault.key):
            self._shun(link, fault.key)
        _log.info("link lost", reason=None if fault is None else fault.key)
        self._each(lambda line: line.lost(link))

    def _each(self, act: Callable[[LineLinks], None]) -> None:
        try:
            for line in self.lines.values():
                act(line)
        except StoreError as error:  # it could not even be read
            self._fail(error)

    def _frames(self, link: Link, frames: list[bytes], is_over: Callable[[], bool]) -> int:
        """Take frames of one link until its turn is over; gives how many."""
        done = 0
        for tag, its in groupby(frames, key=lambda it: it[:TAG_BYTES]):
            same, line = [it[TAG_BYTES:] for it in its], self._by_tag.get(tag)
            if line is None:  # no word about a line that we do not share
                done += len(same)
            else:
                done += self._frames_of(line, link, same, is_over)
            if is_over():
                break
        return done

    def _frames_of(
        self, line: LineLinks, link: Link, frames: list[bytes], is_over: Callable[[], bool]
    ) -> int:
        done = len(frames)
        try:
            done = line.frames(link, frames, is_over)
        except StoreError as error:
            self._fail(error)
        self._wake(line)
        self._commit_lazily()
        return done

    def _wake(self, line: LineLinks) -> None:
        """Come back when a ref is due, sooner than the next tick if it must be."""
        due = line.keeper.next_due_ms()
        if due is None or self._stop.is_set():
            return
        wait_s = max(0.0, (due - self.home.clock.monotonic_ms()) / 1000)
        if wait_s < TICK_S:
            asyncio.get_running_loop().call_later(wait_s, self._flush, line)

    def _commit_lazily(self) -> None:
        """Let what acknowledges nothing of ours to anybody wait a moment for company."""
        since = [line.pending_since_ms for line in self.lines.values()]
        waiting = [moment for moment in since if moment is not None]
        if waiting and self._lazy is None:
            waited_ms = self.home.clock.monotonic_ms() - min(waiting)
            loop = asyncio.get_running_loop()
            self._lazy = loop.call_later((LAZY_COMMIT_MS - waited_ms) / 1000, self._flush_lazy)

    def _flush_lazy(self) -> None:
        self._lazy = None
        before_ms = self.home.clock.monotonic_ms() - LAZY_COMMIT_MS
        for line in self.lines.values():
            if line.pending_since_ms is not None and line.pending_since_ms <= before_ms:
                self._flush(line)
        self._commit_lazily()

    def _flush(self, line: LineLinks) -> None:
        if not self._stop.is_set():
            try:
                line.flush()
            except StoreError as error:
                self._fail(error)

    # --- timers and control

    async def _ticking(self) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            self._each(self._tick)
            self._call_out()

    def _tick(self, line: LineLinks) -> None:
        if self._may_speak.is_set():
            self.office.watches[line.name].tick()
            self.office.checkpoints[line.name].tick()
            self.office.contradictions[line.name].tick()
        self.office.plots[line.name].tick()
        line.tick()
        line.keeper.store.rest()

    def _news(self, line: str, news: News) -> None:
        watch = self.office.watches[line]
        watch.hear(news)
        self.office.checkpoints[line].hear(news)
        self.office.contradictions[line].hear(news)
        if watch.alarms.has_signals:
            asyncio.get_running_loop().call_soon(self._call_out)
        for listener in self.news_listeners:
            listener(line, news)

    # --- the hook

    def _call_out(self) -> None:
        """Tell the hook of what was signalled, once that is durable."""
        now = self.home.clock.monotonic_ms()
        for told, fault in self._callout.ended(now):
            self._calls.ended(well=fault is None, now_ms=now)
            self._told(told, fault)
        for name, line in self.lines.items():
            alarms = self.office.watches[name].alarms
            if alarms.has_signals:
                self._flush(line)
                for signalled in () if self._stop.is_set() else alarms.signals():
                    call = Call(line=name, signal=signalled)
                    if not self._calls.want(call):
                        alarms.called(signalled)
                        self._told(call, "full")
        while (first := self._calls.next(now)) is not None:
            self._call(first, now)

    def _call(self, call: Call, now: int) -> None:
        watch = self.office.watches[call.line]
        alarm = watch.alarms.standing(call.signal)
        if alarm is None:
            self._calls.dropped()
            return
        fault = self._callout.start(call, watching.hook_data(watch, alarm, call.signal.step), now)
        watch.alarms.called(call.signal)
        if fault is not None:
            self._calls.ended(well=False, now_ms=now)
            self._told(call, fault)

    def _told(self, call: Call, fault: str | None) -> None:
        watch = self.office.watches[call.line]
        watch.alarms.told(call.signal, fault)
        if fault is None:
            watch.hook_worked()
        else:
            _log.warning("hook failed", line=call.line, reason=fault)
            watch.hook_failed()

    async def _control(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            data = await asyncio.wait_for(control.request(reader), control.TIMEOUT_S)
            if not control.may_be_early(data):
                await self.may_speak()
            writer.write(self.answer(data))
            await writer.drain()
        except (TimeoutError, ConnectionError) as error:
            _log.warning("control request lost", reason=type(error).__name__)
        finally:
            writer.close()

    def answer(self, data: bytes) -> bytes:
        """Carry out one control request: what it changed is durable before the answer."""
        try:
            control.check_size(len(data))
            request = control.read_request(data)
            if request.verb == "stop":
                self.stop()
                return control.answer({"stopping": True})
            return control.answer(self.do(request.verb, request.args))
        except ComityError as error:
            return control.refusal(error)

    async def may_speak(self) -> None:
        """Wait until the others were asked for our own head (R-121), or the node ends."""
        await self._may_speak.wait()

    def do(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        """Carry out one verb of the office: what it changed is durable when this returns.

        Raises:
            ComityError: what the verb says, or that the store failed.
        """
        try:
            result: Any = self.office.do(verb, args)
            for links in self.lines.values():
                links.flush()
        except StoreError as error:
            self._fail(error)
            raise
        if self.failure is not None:
            raise self.failure
        return result

    def prepare(self, line: str, is_over: Callable[[], bool]) -> bool:
        """Let the bays of a line take in what is news, until `is_over`; whether that is all.

        Raises:
            StoreError: the store failed.
        """
        try:
            return self.office.screens.boards[line].catch_up(is_over)
        except StoreError as error:
            self._fail(error)
            raise

    def _control_socket(self) -> socket.socket:
        if control.is_running(self.home.path):
            raise ConfigError("run.already-running", path=str(self.home.path))
        listening = control.listening(self.home.path)
        listening.settimeout(0)
        return listening


def run(
    home: Path,
    ready: Callable[[Runner], None] | None = None,
    asking: Callable[[], AbstractContextManager[None]] = nullcontext,
    at_ms: int | None = None,
    companions: Sequence[Companion[Runner]] = (),
) -> None:
    """Run the node in `home` until it is stopped; `at_ms`: the story's time when it begins.

    Raises:
        ComityError: it cannot start, or its store failed, or it is real and a time is given.
    """

    async def main() -> None:
        calm_collector()  # for a picture that has to be folded anew
        found = Home(home)
        if at_ms is not None:
            found.clock.set_to(at_ms)
        runner = Runner(found, asking, (*companions, Newcomers()))
        runner.open()
        calm_collector()
        await runner.run(ready)

    asyncio.run(main())
