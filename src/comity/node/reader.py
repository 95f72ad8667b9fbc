"""A node's stores, looked at beside the process that writes them: shown to people, never added to.

Carries out R-55: any number of these for one node, on any machine that reaches its database. Each
look is one moment of the store, taken whole; when something became another there, the next look
takes the place of the last. Keeps nothing of its own, knows no link: who can be reached is known to
the node that works, and here is shown as not proven.
"""

import asyncio
import signal
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from comity.errors import ComityError, ConfigError, OurError, StoreError
from comity.node import journal
from comity.node.companion import Companion
from comity.node.home import Home
from comity.node.office import Office
from comity.node.pending import News
from comity.record import canonical

if TYPE_CHECKING:
    from comity.node.keeper import Keeper
    from comity.store.contract import Store

LOOK_S: Final = 2.0  # between two looks, and not less than four times as long as one takes
LOOK_RATIO: Final = 4
AS_OF_MS: Final = 300_000  # a database ends a look after ten minutes; a new one is taken before
VERBS: Final = frozenset(
    (
        *("status", "check", "tracks", "terminals", "watch", "exporting", "handover", "drafts"),
        *("log", "inbox", "entry", "rendering", "held", "picture", "figures", "evidence"),
        *("search", "timeline", "saw", "health"),
        *("board", "call", "alarms", "standing", "unopened", "parties", "map", "matters"),
        *("outline", "no-strike-log", "no-strike-trace"),
    )
)
_log = journal.Part("reader")


class _Look(NamedTuple):
    """All lines at one moment each."""

    keepers: Mapping[str, "Keeper"]
    office: Office
    marks: Mapping[str, bytes]
    at_ms: int  # monotonic


class Reader:
    """The lines of one node, as its stores hold them."""

    reads_only: Final = True

    def __init__(self, home: Home, companions: Sequence[Companion["Reader"]] = ()) -> None:
        self.home = home
        self.news_listeners: list[Callable[[str, News], None]] = []
        self._companions = companions
        self._stop = asyncio.Event()
        self._failure: StoreError | None = None  # the store cannot be reached: nothing is shown
        self._look: _Look

    @property
    def lines(self) -> Mapping[str, "Keeper"]:
        """The lines, by name."""
        return self._look.keepers

    @property
    def office(self) -> Office:
        """The verbs over what was there at the last look."""
        return self._look.office

    def open(self) -> None:
        """Take the first look.

        Raises:
            ConfigError: the node's stores are files, which one process has for itself.
            StoreError: they cannot be read.
        """
        if not self.home.config.store.postgres:
            raise ConfigError("reader.needs-database", path=str(self.home.path))
        self._look = self._taken()

    def close(self) -> None:
        """Let go of the stores."""
        for keeper in self._look.keepers.values():
            keeper.store.close()

    async def run(self, ready: Callable[["Reader"], None] | None = None) -> None:
        """Serve whoever looks until stopped.

        Raises:
            ComityError: a companion cannot have what it needs.
        """
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, self._stop.set)
        try:
            for companion in self._companions:
                companion.open(self)
            async with asyncio.TaskGroup() as tasks:
                started = [tasks.create_task(it.run()) for it in self._companions]
                started.append(tasks.create_task(self._following()))
                if ready is not None:
                    ready(self)
                await self._stop.wait()
                for task in started:
                    task.cancel()
        finally:
            self.close()

    def stop(self) -> None:
        """Ask it to end."""
        self._stop.set()

    async def may_speak(self) -> None:
        """Nobody is asked for anything: what is in the store is shown at once."""

    def do(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        """Carry out a verb that only reads.

        Raises:
            OurError: reader.acts-elsewhere: it would say or change something.
            StoreError: the store cannot be reached now.
            ComityError: what the verb says.
        """
        if self._failure is not None:
            raise self._failure
        if verb not in VERBS:
            raise OurError("reader.acts-elsewhere", party=self.home.config.party)
        return self.office.do(verb, args)

    def prepare(self, line: str, is_over: Callable[[], bool]) -> bool:
        """Let the bays of a line take in what is news, until `is_over`; whether that is all."""
        return self.office.screens.boards[line].catch_up(is_over)

    # --- following the store

    async def _following(self) -> None:
        now_ms = self.home.clock.monotonic_ms
        wait_s = LOOK_S
        while True:
            await asyncio.sleep(wait_s)
            began_ms = now_ms()
            try:
                is_news = await asyncio.to_thread(self._is_other)
                if is_news or began_ms - self._look.at_ms >= AS_OF_MS:
                    self._show(await asyncio.to_thread(self._taken), is_news=is_news)
                self._failure = None
            except StoreError as error:
                if self._failure is None:
                    _log.critical("the store cannot be read, nothing is shown", reason=str(error))
                self._failure = error
            wait_s = max(LOOK_S, LOOK_RATIO * (now_ms() - began_ms) / 1000)

    def _show(self, look: _Look, *, is_news: bool) -> None:
        before, self._look = self._look, look
        for keeper in before.keepers.values():
            keeper.store.close()
        if is_news:
            for line in look.keepers:
                for listener in self.news_listeners:
                    listener(line, News())

    def _is_other(self) -> bool:
        """Whether a store holds something else than at the last look."""
        if set(self.home.line_names()) != set(self._look.marks):
            return True
        return any(self._mark_of(name) != mark for name, mark in self._look.marks.items())

    def _mark_of(self, line: str) -> bytes:
        store = self.home.store_of(line, reading=True)
        try:
            return _mark(store)
        finally:
            store.close()

    def _taken(self) -> _Look:
        keepers: dict[str, Keeper] = {}
        at_ms = self.home.clock.monotonic_ms()
        try:
            for name in self.home.line_names():
                keepers[name] = self.home.open_line(name, reading=True)
        except ComityError:
            for keeper in keepers.values():
                keeper.store.close()
            raise
        marks = {name: _mark(keeper.store) for name, keeper in keepers.items()}
        return _Look(keepers, Office(self.home, keepers), marks, at_ms)


def _mark(store: "Store") -> bytes:
    """What tells one state of a store from another: how far it is folded, and every named value."""
    notes = [[name, value] for name, value in store.notes()]
    return sha256(canonical.encode([store.cursor() or b"", notes])).digest()


def read(
    home: Path,
    companions: Sequence[Companion[Reader]],
    ready: Callable[[Reader], None] | None = None,
) -> None:
    """Show what the stores of the node in `home` hold until stopped; say nothing.

    Raises:
        ComityError: they cannot be read.
    """

    async def main() -> None:
        reader = Reader(Home(home), companions)
        reader.open()
        await reader.run(ready)

    asyncio.run(main())
