"""Where the console runs: a companion of the node, in its loop, on its own listening socket.

The only file of this room that knows uvicorn, the runner and a socket. Carries out R-416: loopback
unless told otherwise, and beyond it never without TLS.
"""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from comity.console.app import application
from comity.console.console import Console
from comity.console.guard import Place
from comity.console.port import Json
from comity.errors import ConfigError, StoreError
from comity.node import exercise, journal, whereabouts
from comity.node.companion import Companion, Running
from comity.node.config import ConsoleConfig
from comity.node.pending import News
from comity.witness.listening import Server, is_loopback, listening, server_of, tls_files

if TYPE_CHECKING:
    import socket
    from pathlib import Path

SLICE_S: Final = 0.01  # of work on one page, before the loop goes on
GENTLE_S: Final = 1.0  # of slices that leave half of the time to others
PREPARE_S: Final = 20.0  # a page waits no longer than this for slices
NOTE: Final = "console"  # where it is, for whoever looks into the node's directory
_log = journal.Part("console")


def _is_past(now_s: Callable[[], float], ends_s: float) -> bool:
    return now_s() >= ends_s


class Face:
    """A running node as the console's port asks for it."""

    def __init__(self, runner: Running) -> None:
        self._runner = runner
        config = runner.home.config
        self.party, self.name = config.party, config.node
        self.reality, self.language = config.reality, config.language
        self.home = runner.home.path
        self.reads_only = runner.reads_only

    @property
    def lines(self) -> Sequence[str]:
        """Names of its lines."""
        return list(self._runner.lines)

    @property
    def position(self) -> int:
        """How many entries its records hold together."""
        return sum(len(it.record.lanes) for it in self._runner.office.lines.values())

    def now_ms(self) -> int:
        """Its wall clock."""
        return self._runner.home.clock.now_ms()

    @property
    def speed(self) -> int:
        """How fast its clock goes."""
        return self._runner.home.clock.speed

    def monotonic_ms(self) -> int:
        """A clock that only goes forward."""
        return self._runner.home.clock.monotonic_ms()

    def listen(self, heard: Callable[[], None]) -> None:
        """Call `heard` whenever something durable is news."""

        def news(_line: str, _news: News) -> None:
            heard()

        self._runner.news_listeners.append(news)

    async def ready(self) -> None:
        """Wait until the node speaks."""
        await self._runner.may_speak()

    async def ask(self, verb: str, /, **args: Any) -> Any:  # noqa: ANN401  # JSON
        """Carry out a verb once the node speaks."""
        await self.ready()
        return self.look(verb, **args)

    def look(self, verb: str, /, **args: Any) -> Any:  # noqa: ANN401  # JSON
        """Carry out a verb at once."""
        return self._runner.do(verb, {name: it for name, it in args.items() if it is not None})

    async def prepare(self, line: str) -> None:
        """Take in what the bays of a line show, in slices; what is left after a while, at once.

        At first everybody else has as long in between; then one round of the loop.
        """
        await self.ready()
        now_s = asyncio.get_running_loop().time
        began_s = slice_s = now_s()
        while slice_s < began_s + PREPARE_S:
            ends_s = slice_s + SLICE_S
            if self._runner.prepare(line, partial(_is_past, now_s, ends_s)):
                return
            is_gentle = slice_s < began_s + GENTLE_S
            await asyncio.sleep(SLICE_S if is_gentle else 0)
            slice_s = now_s()

    async def exercise(self, verb: str, /, **args: Any) -> Json | None:  # noqa: ANN401  # JSON
        """Ask the player; on a thread of its own, for the player asks this node."""
        found: Json | None = await asyncio.to_thread(
            exercise.ask, self.home, self.reality, verb, args
        )
        return found


class Serving(Companion[Running]):
    """The console of one node."""

    def __init__(self, config: ConsoleConfig) -> None:
        self._config = config
        self._tls = tls_files(config.certificate, config.key)
        self._place = Place("http", (config.name,), 0)
        self._console: Console | None = None
        self._sockets: list[socket.socket] = []
        self._note: Path | None = None

    @property
    def address(self) -> str:
        """What a person opens."""
        return self._place.address

    @override
    def open(self, node: Running, /) -> None:
        """Listen.

        Raises:
            ConfigError: the address is taken, or it lies beyond loopback and there is no TLS.
        """
        config = self._config
        if self._tls is None and not is_loopback(config.host):
            raise ConfigError("console.needs-tls", host=config.host)
        place = listening(config.host, config.port)
        port = place.getsockname()[1]
        names = dict.fromkeys((config.name, *(("127.0.0.1",) if is_loopback(config.host) else ())))
        self._place = Place("http" if self._tls is None else "https", tuple(names), port)
        self._console = Console(Face(node), lambda: self._place)
        self._sockets = [place]
        self._note = node.home.path / NOTE
        whereabouts.note(self._note, self.address)

    @override
    async def run(self) -> None:
        """Serve until cancelled; then every page is let go.

        A line needs no console: should serving end by itself, that is logged as critical, every
        page says CONSOLE BLIND, and the node goes on without one until it is started anew.
        """
        if self._console is None:
            return
        server = server_of(application(self._console), self._tls)
        try:
            with contextlib.suppress(StoreError):  # said already, and the node stops
                await asyncio.gather(self._serve(server), self._console.live.run())
        finally:
            self._console.live.close()
            if server.started:
                await server.shutdown()
            for place in self._sockets:
                place.close()
            if self._note is not None:
                self._note.unlink(missing_ok=True)

    async def _serve(self, server: Server) -> None:
        fault = "it ended"
        try:
            await server.serve(sockets=self._sockets)
        except Exception as error:  # noqa: BLE001  # logged, and no page is served any more
            fault = repr(error)
        _log.critical("no console any more, the line goes on", fault=fault)
