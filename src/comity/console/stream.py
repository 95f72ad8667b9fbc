"""The live stream: what every open page is told, as server-sent events.

Carries out R-410 to R-414. An event's id is the position in the record, so a page that comes back
knows whether it missed anything; alarms are told whole whenever they change, so none is lost with
a connection. What cannot be told is logged, and no page hears a beat until it can be: each says
CONSOLE BLIND, and the line goes on. Knows no HTTP.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable
from typing import Final, NamedTuple

import msgspec

from comity.console.port import Json, Node
from comity.errors import StoreError
from comity.node import journal

BEAT_S: Final = 5.0
LOOK_S: Final = 1.0  # alarms climb and duties fall late with no entry at all
PAGES_MAX: Final = 64
BEHIND_MAX: Final = 32  # events a page may leave unread before it is let go and comes back
_log = journal.Part("console")


class Event(NamedTuple):
    """One thing told: its kind, the position in the record, what it says."""

    kind: str
    position: int
    says: Json

    @property
    def data(self) -> bytes:
        """As server-sent events are written."""
        said = msgspec.json.encode(self.says)
        return b"event: %b\nid: %d\ndata: %b\n\n" % (self.kind.encode(), self.position, said)


class Page:
    """One page that listens."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.waiting: asyncio.Queue[Event | None] = asyncio.Queue(BEHIND_MAX)

    def tell(self, event: Event | None) -> bool:
        """Tell it; whether it keeps up."""
        try:
            self.waiting.put_nowait(event)
        except asyncio.QueueFull:
            return False
        return True


class Live:
    """Every page that listens to one node."""

    def __init__(self, node: Node, alarms: Callable[[str], Json]) -> None:
        """`alarms`: what stands, in a language."""
        self._node = node
        self._alarms = alarms
        self._pages: set[Page] = set()
        self._told: dict[str, Json] = {}  # alarms as they were last told, by language
        self._position = node.position
        self._is_due = False
        self._speed = node.speed
        self._fault = ""  # why nothing can be told now
        node.listen(self.hear)

    @property
    def listening(self) -> int:
        """How many pages listen now."""
        return len(self._pages)

    # --- life

    async def run(self) -> None:
        """Beat, and look whether an alarm climbed, until cancelled.

        Raises:
            StoreError: the node stops.
        """
        elapsed_s = 0.0
        while True:
            await asyncio.sleep(LOOK_S)
            self._try_look()
            elapsed_s += LOOK_S
            if elapsed_s >= BEAT_S:
                elapsed_s = 0.0
                self.beat()

    def close(self) -> None:
        """Let every page go."""
        for page in tuple(self._pages):
            self._let_go(page)

    # --- what is told

    def hear(self) -> None:
        """Something is news: look once, when what is at hand is done."""
        if self._pages and not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_soon(self._look_due)

    def _look_due(self) -> None:
        self._is_due = False
        self._try_look()

    def _try_look(self) -> None:
        """Look; a fault of ours over what somebody sent blinds pages and stops nothing else."""
        fault = ""
        try:
            self.look()
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001  # logged, and every page says that it is blind
            fault = repr(error)
            if fault != self._fault:
                _log.critical("pages cannot be told, they go blind", fault=fault, exc_info=True)
        if self._fault and not fault:
            _log.warning("pages are told again")
        self._fault = fault

    def look(self) -> None:
        """Tell of alarms that changed and of a record that grew."""
        if not self._pages:
            self._told.clear()
            self._position = self._node.position
            return
        for language in {page.language for page in self._pages}:
            now = self._alarms(language)
            if now != self._told.get(language):
                self._told[language] = now
                readers = [page for page in self._pages if page.language == language]
                self._tell(readers, Event("alarms", self._node.position, now))
        if self._node.speed != self._speed:
            self.beat()
        if self._node.position != self._position:
            self._position = self._node.position
            self._tell(self._pages, self._news())

    def beat(self) -> None:
        """Beat at once: a page whose session has just ended hears so."""
        self._tell(self._pages, self._beat())

    def _beat(self) -> Event:
        """Nobody takes a fault for a beat: a page that hears no other thing goes blind."""
        return Event("fault" if self._fault else "beat", self._node.position, self._clock())

    def _news(self) -> Event:
        return Event("news", self._node.position, self._clock())

    def _clock(self) -> Json:
        """A page's clock goes as the node's does, also where that hurries or stands (R-450)."""
        self._speed = self._node.speed
        return {"time": self._node.now_ms(), "speed": self._speed}

    def _tell(self, pages: Iterable[Page], event: Event) -> None:
        for page in tuple(pages):
            if not page.tell(event):
                self._let_go(page)

    # --- pages

    async def listen(self, language: str, last: int | None) -> AsyncGenerator[bytes, None]:
        """Give a page its events, until it goes or is let go.

        `last`: the position that it was told of before; it is told at once if there was more.
        """
        page = Page(language)
        if len(self._pages) >= PAGES_MAX:
            self._let_go(next(iter(self._pages)))
        self.look()  # whoever listens already hears what changed by now
        if language not in self._told:
            self._told[language] = self._alarms(language)
        page.tell(self._beat())
        page.tell(Event("alarms", self._node.position, self._told[language]))
        if last is not None and last != self._node.position:
            page.tell(self._news())
        self._pages.add(page)
        try:
            while (event := await page.waiting.get()) is not None:
                yield event.data
        finally:
            self._pages.discard(page)

    def _let_go(self, page: Page) -> None:
        """It comes back by itself, and hears then whatever it missed."""
        self._pages.discard(page)
        while not page.tell(None):
            page.waiting.get_nowait()


def last_position(header: str | None) -> int | None:
    """Read the header Last-Event-ID; none: there is none, or it is not one of ours."""
    is_ours = header is not None and header.isascii() and header.isdecimal() and len(header) < 16
    return int(header) if header is not None and is_ours else None
