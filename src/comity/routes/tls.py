"""The direct route: TLS 1.3 between two nodes that know each other's certificate.

Either side dials; when both do, the connection dialled by the node with the lower certificate
fingerprint is kept, on both sides, without a word. Strangers get silence, cost one handshake
at most, and are counted: there is a bound on connections that have not yet proved who they
are, in all and from one address, and on the time they may take. Where there is no more room,
whoever calls from an address that no peer came from goes first.

Carries out R-41 and R-42 of docs/protocol.md. Starts no task: everything is driven by
callbacks, and `keep` is a coroutine for the runner. Knows no frame's content.
"""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple, Never

from comity.errors import TheirError
from comity.routes.backoff import Backoff
from comity.routes.certificate import Certificate, fingerprint
from comity.routes.link import Ended, Link
from comity.routes.pump import Pump, context_of

HANDSHAKE_S: Final = 5.0
OPENING_MAX: Final = 64  # connections that have not proved who they are
OPENING_PER_ADDRESS_MAX: Final = 8
PROVED_FROM_MAX: Final = 256  # addresses from which peers came: strangers do not crowd them out
SHUNNED_S: Final = 1.0  # for which a peer that was cut off is not let in; doubles
SHUNNED_S_MAX: Final = 30.0
FORGIVEN_S: Final = 600.0  # after which it counts as the first time again

Address = tuple[str, int]


class _Shunned(NamedTuple):
    """Until when a peer that was cut off is not let in, and for how long that was."""

    until_s: float
    wait_s: float


class TlsRoute:
    """All direct links of one node. `on_link` is given each link that is up, dialled or not.

    `on_link` sets the callbacks of the link before it returns; frames may follow at once.
    `refused` counts connections that came to nothing, by reason.
    """

    def __init__(
        self,
        certificate: Certificate,
        on_link: Callable[[Link], None],
        *,
        handshake_s: float = HANDSHAKE_S,
        any_group: bool = False,
    ) -> None:
        """`any_group`: also links whose key exchange is not post-quantum (R-47)."""
        self.refused: Counter[str] = Counter()
        self._certificate = certificate
        self._context = context_of(certificate)
        self._on_link = on_link
        self._handshake_s = handshake_s
        self._any_group = any_group
        self._trusted: set[bytes] = set()
        self._links: dict[bytes, Link] = {}
        self._opening: dict[Link, asyncio.TimerHandle] = {}
        self._ends: dict[Link, asyncio.Future[None]] = {}
        self._shunned: dict[bytes, _Shunned] = {}
        self._servers: list[asyncio.Server] = []
        self._proved_from: OrderedDict[str, None] = (
            OrderedDict()
        )  # addresses of peers, the last ones

    @property
    def links(self) -> Mapping[bytes, Link]:
        """The link to each peer, by its certificate."""
        return MappingProxyType(self._links)

    def trust(self, peer_der: bytes) -> None:
        """Let this peer in when it dials."""
        self._trusted.add(peer_der)

    def distrust(self, peer_der: bytes) -> None:
        """Let it in no more, and close its link."""
        self._trusted.discard(peer_der)
        link = self._links.get(peer_der)
        if link is not None:
            link.close()

    def shun(self, peer_der: bytes) -> float:
        """Cut a peer off for its fault, and let it in again after a while; gives the seconds.

        Each time twice as long as the time before, unless that was long ago.
        """
        now_s = asyncio.get_running_loop().time()
        before = self._shunned.get(peer_der)
        wait_s = SHUNNED_S
        if before is not None and now_s < before.until_s + FORGIVEN_S:
            wait_s = min(2 * before.wait_s, SHUNNED_S_MAX)
        self._shunned[peer_der] = _Shunned(now_s + wait_s, wait_s)
        link = self._links.get(peer_der)
        if link is not None:
            link.close()
        return wait_s

    def _is_shunned(self, peer_der: bytes) -> bool:
        found = self._shunned.get(peer_der)
        return found is not None and asyncio.get_running_loop().time() < found.until_s

    async def listen(self, host: str, port: int) -> int:
        """Take connections; returns the port, which matters if 0 was asked for.

        Raises:
            OSError: the address cannot be listened on.
        """
        loop = asyncio.get_running_loop()
        server = await loop.create_server(self._incoming, host, port)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    async def dial(self, host: str, port: int, peer_der: bytes) -> Link:
        """Connect to the peer that has exactly this certificate.

        Raises:
            TheirError: somebody else answers there, or does not speak TLS 1.3.
            OSError: nobody answers there, or not in time.
        """
        loop = asyncio.get_running_loop()
        proved: asyncio.Future[None] = loop.create_future()

        def up(link: Link) -> None:
            self._up(link)
            if not proved.done():
                proved.set_result(None)

        def down(link: Link, fault: Ended) -> None:
            self._down(link, fault)
            if not proved.done():
                proved.set_exception(fault or ConnectionResetError())

        pump = self._pump(peer_der.__eq__, dials=True)
        link = Link(pump, dialled=True, up=up, down=down)
        try:
            async with asyncio.timeout(self._handshake_s):
                await loop.create_connection(lambda: link, host, port)
                await proved
        except BaseException:
            link.abort()
            raise
        return link

    async def keep(
        self, addresses: Sequence[Address], peer_der: bytes, chance: Callable[[], float]
    ) -> Never:
        """Stay connected to a peer, whoever dialled, until cancelled.

        `chance()` is in [0, 1): two nodes that lost each other must not dial in step.
        """
        backoff = Backoff(chance)
        tries = 0
        while True:
            link = self._links.get(peer_der)
            if link is None and not self._is_shunned(peer_der):
                host, port = addresses[tries % len(addresses)]
                tries += 1
                link = await self._try(host, port, peer_der)
            if link is not None:
                await self._end_of(link)
                if link.has_heard:
                    backoff.reset()
            if peer_der not in self._links:
                await asyncio.sleep(backoff.next_s())

    async def close(self) -> None:
        """Close all links and listen no more."""
        for server in self._servers:
            server.close()
        for opening in list(self._opening):
            opening.abort()
        ends = [self._end_of(link) for link in self._links.values()]
        for link in list(self._links.values()):
            link.close()
        await asyncio.gather(*ends)

    async def _try(self, host: str, port: int, peer_der: bytes) -> Link | None:
        try:
            return await self.dial(host, port, peer_der)
        except TheirError as fault:
            self.refused[fault.key] += 1
        except OSError:
            self.refused["link.unreachable"] += 1
        return None

    def _end_of(self, link: Link) -> asyncio.Future[None]:
        """Give a future that is done when the link is lost; shared, so to be shielded."""
        end = self._ends.get(link)
        if end is None:
            end = asyncio.get_running_loop().create_future()
            if self._links.get(link.peer_der) is link:
                self._ends[link] = end
            else:
                end.set_result(None)
        return asyncio.shield(end)

    def _incoming(self) -> Link:
        pump = self._pump(self._trusted.__contains__, dials=False)
        return Link(pump, dialled=False, up=self._proved, down=self._down, made=self._made)

    def _pump(self, is_pinned: Callable[[bytes], bool], *, dials: bool) -> Pump:
        any_group = self._any_group
        return Pump(self._context, dials=dials, is_pinned=is_pinned, any_group=any_group)

    def _made(self, link: Link) -> None:
        """Somebody has connected: bound it before it may say a word."""
        same = sum(other.address == link.address for other in self._opening)
        if same >= OPENING_PER_ADDRESS_MAX:
            link.abort(TheirError("link.crowded"))
            return
        if len(self._opening) >= OPENING_MAX:  # a peer proves itself in no time: drop the oldest
            its = (it for it in self._opening if it.address not in self._proved_from)
            oldest = next(its, next(iter(self._opening)))
            self._opening.pop(oldest).cancel()
            oldest.abort(TheirError("link.crowded"))
        loop = asyncio.get_running_loop()
        late = TheirError("link.late-handshake")
        self._opening[link] = loop.call_later(self._handshake_s, link.abort, late)

    def _proved(self, link: Link) -> None:
        timer = self._opening.pop(link, None)
        if timer is not None:
            timer.cancel()
        self._proved_from[link.address] = None
        self._proved_from.move_to_end(link.address)
        if len(self._proved_from) > PROVED_FROM_MAX:
            self._proved_from.popitem(last=False)
        self._up(link)

    def _up(self, link: Link) -> None:
        if self._is_shunned(link.peer_der):
            self.refused["link.shunned"] += 1
            link.abort()
            return
        other = self._links.get(link.peer_der)
        if other is not None and not self._is_kept(link, other):
            self._abandon(link)
            return
        self._links[link.peer_der] = link
        if other is not None:
            self._abandon(other)
        self._on_link(link)

    def _is_kept(self, link: Link, other: Link) -> bool:
        """R-42: the one that the lower fingerprint dialled; of one dialler, the newer."""
        if link.dialled == other.dialled:
            return True
        we_are_lower = fingerprint(self._certificate.der) < fingerprint(link.peer_der)
        return link.dialled == we_are_lower

    def _abandon(self, link: Link) -> None:
        self.refused["link.second"] += 1
        link.close()

    def _down(self, link: Link, fault: Ended) -> None:
        timer = self._opening.pop(link, None)
        if timer is not None:
            timer.cancel()
        if not link.dialled and not link.was_up:  # a dialler is told, and counts for itself
            self.refused["link.gone" if fault is None else fault.key] += 1
        if self._links.get(link.peer_der) is link:
            del self._links[link.peer_der]
        end = self._ends.pop(link, None)
        if end is not None and not end.done():
            end.set_result(None)
