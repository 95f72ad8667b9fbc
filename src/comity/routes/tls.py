"""The direct route: TLS 1.3 between two nodes that know each other's certificate.

Either side dials, and there may be several links to one peer, a bounded number, over as many
addresses. What the node with the higher certificate fingerprint dialled to a host gives way to what
comes from that host; only who dialled a link ends it so, and without a word. Strangers get silence,
cost one handshake at most, and are counted: there is a bound on connections that have not yet
proved who they are, in all and from one address, and on the time they may take. Where there is no
more room, whoever calls from an address that no peer came from goes first.

Carries out R-41, R-42, R-480 and R-481 of docs/protocol.md. Starts no task: everything is driven by
callbacks, and `keep` is a coroutine for the runner. Knows no frame's content.
"""

import asyncio
import ipaddress
import socket
from collections import Counter, OrderedDict
from collections.abc import Callable
from contextlib import suppress
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
LINKS_MAX: Final = 8  # to one peer: as many as a card names addresses

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
        self._links: dict[bytes, list[Link]] = {}  # by certificate, the oldest first
        self._lacking: dict[tuple[bytes, Address], float] = {}  # kept, and since when without
        self._alone: dict[bytes, asyncio.Event] = {}  # set when the last link to a peer is lost
        self._opening: dict[Link, asyncio.TimerHandle] = {}
        self._ends: dict[Link, asyncio.Future[None]] = {}
        self._shunned: dict[bytes, _Shunned] = {}
        self._servers: list[asyncio.Server] = []
        self._proved_from: OrderedDict[str, None] = (
            OrderedDict()
        )  # addresses of peers, the last ones

    def links_to(self, peer_der: bytes) -> tuple[Link, ...]:
        """The links to the peer of this certificate, the oldest first."""
        return tuple(self._links.get(peer_der, ()))

    def lacking(self, peer_der: bytes) -> dict[Address, float]:
        """Addresses of a peer that are kept and lead to no link now; seconds since when."""
        now_s = asyncio.get_running_loop().time()
        its = self._lacking.items()
        return {address: now_s - since_s for (der, address), since_s in its if der == peer_der}

    def trust(self, peer_der: bytes) -> None:
        """Let this peer in when it dials."""
        self._trusted.add(peer_der)

    def distrust(self, peer_der: bytes) -> None:
        """Let it in no more, and close its links."""
        self._trusted.discard(peer_der)
        for link in self.links_to(peer_der):
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
        for link in self.links_to(peer_der):
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
        link = Link(pump, dialled=True, target=(host, port), up=up, down=down)
        try:
            async with asyncio.timeout(self._handshake_s):
                await loop.create_connection(lambda: link, host, port)
                await proved
        except BaseException:
            link.abort()
            raise
        return link

    async def keep(self, address: Address, peer_der: bytes, chance: Callable[[], float]) -> Never:
        """Stay connected to a peer at one of its addresses, whoever dialled, until cancelled.

        One such for each address: they do not wait for each other. What waits longest for an
        address that did not answer tries again as soon as the last link to that peer is lost.
        `chance()` is in [0, 1): two nodes that lost each other must not dial in step.
        """
        backoff = Backoff(chance)
        kept = (peer_der, address)
        loop = asyncio.get_running_loop()
        try:
            while True:
                self._lacking.setdefault(kept, loop.time())
                link = await self._link_at(address, peer_der)
                if link is None and not self._is_shunned(peer_der):
                    link = await self._try(*address, peer_der)
                if link is not None:
                    self._lacking.pop(kept, None)
                    await self._end_of(link)
                    if link.has_heard:
                        backoff.reset()
                    if await self._link_at(address, peer_der) is not None:
                        continue
                self._lacking.setdefault(kept, loop.time())
                if await self._has_lost_all(peer_der, backoff.next_s()):
                    backoff.reset()
        finally:
            self._lacking.pop(kept, None)

    async def _link_at(self, address: Address, peer_der: bytes) -> Link | None:
        """The link that makes dialling an address needless: dialled there, or come from there."""
        its = self._links.get(peer_der, ())
        found = next((it for it in its if it.target == address), None)
        if found is not None or not its:
            return found
        hosts = await _hosts(*address)
        its = self._links.get(peer_der, ())
        return next((it for it in its if not it.dialled and it.address in hosts), None)

    async def _has_lost_all(self, peer_der: bytes, wait_s: float) -> bool:
        """Wait; gives at once, and that it was so, when the last link to that peer is lost."""
        if not self._links.get(peer_der):
            await asyncio.sleep(wait_s)
            return False
        alone = self._alone.setdefault(peer_der, asyncio.Event())
        with suppress(TimeoutError):
            await asyncio.wait_for(alone.wait(), wait_s)
            return True
        return False

    async def close(self) -> None:
        """Close all links and listen no more."""
        for server in self._servers:
            server.close()
        for opening in list(self._opening):
            opening.abort()
        links = [link for its in self._links.values() for link in its]
        ends = [self._end_of(link) for link in links]
        for link in links:
            link.close()
        await asyncio.gather(*ends)

    async def _try(self, host: str, port: int, peer_der: bytes) -> Link | None:
        try:
            return await self.dial(host, port, peer_der)
        except (TheirError, OSError) as error:
            self.refused[error.key if isinstance(error, TheirError) else "link.unreachable"] += 1
            # It leads to the link, and what was awaited there leads back to it: garbage in such a
            # circle would wait for hours (node/collecting.py).
            error.__traceback__ = None
        return None

    def _end_of(self, link: Link) -> asyncio.Future[None]:
        """Give a future that is done when the link is lost; shared, so to be shielded."""
        end = self._ends.get(link)
        if end is None:
            end = asyncio.get_running_loop().create_future()
            if link in self._links.get(link.peer_der, ()):
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
        its = self._links.setdefault(link.peer_der, [])
        if self._gives_way(link, its):
            self._abandon(link)
            return
        if len(its) >= LINKS_MAX:
            self.refused["link.too-many"] += 1
            link.abort()
            return
        second = [it for it in its if self._gives_way(it, [link])]
        its.append(link)
        for it in second:
            self._abandon(it)
        self._on_link(link)

    def _gives_way(self, link: Link, others: list[Link]) -> bool:
        """R-481: whether we dialled it in vain, since one has come from there."""
        if not link.dialled or not any(
            not it.dialled and it.address == link.address for it in others
        ):
            return False
        return fingerprint(self._certificate.der) > fingerprint(link.peer_der)

    def _abandon(self, link: Link) -> None:
        self.refused["link.second"] += 1
        link.close()

    def _down(self, link: Link, fault: Ended) -> None:
        timer = self._opening.pop(link, None)
        if timer is not None:
            timer.cancel()
        if not link.dialled and not link.was_up:  # a dialler is told, and counts for itself
            self.refused["link.gone" if fault is None else fault.key] += 1
        its = self._links.get(link.peer_der, [])
        if link in its:
            its.remove(link)
        if not its:
            self._links.pop(link.peer_der, None)
            alone = self._alone.pop(link.peer_der, None)
            if alone is not None:
                alone.set()
        end = self._ends.pop(link, None)
        if end is not None and not end.done():
            end.set_result(None)


async def _hosts(host: str, port: int) -> set[str]:
    """The hosts that a name stands for now; of one that is a number, itself."""
    with suppress(ValueError):
        return {str(ipaddress.ip_address(host))}
    loop = asyncio.get_running_loop()
    with suppress(OSError):
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return {str(it[4][0]) for it in found}
    return set()
