"""The network of a simulation: paths between each pair of nodes, with weather in each direction.

A contact is a connection: it comes up when one side has something new and both directions let it,
carries frames with delay, and loses, doubles and reorders them where the weather says so; it ends
when both are quiet. So idle time costs nothing. Knows frames as bytes only.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from comity.node.links import TAG_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from comity.proving.sim.node import SimNode
    from comity.proving.sim.scheduler import Scheduler

SYNC_MS: Final = 600_000  # a pair with something new meets at the latest after this
TICK_MS: Final = 5_000  # of a contact that is up
LOOK_MS: Final = 250  # whether it is quiet
CONTACT_MS: Final = 90_000  # then it ends even if something is still missing
FASTEST_MS: Final = 1_000


@dataclass
class Weather:
    """What one direction of a path does to frames."""

    is_blocked: bool = False
    loss: float = 0.0
    double: float = 0.0
    reorder: float = 0.0
    delay_ms: int = 20
    jitter_ms: int = 0

    def clears(self) -> None:
        """From now on it is a good path."""
        self.is_blocked = False
        self.loss = self.double = self.reorder = 0.0
        self.delay_ms, self.jitter_ms = 20, 0


class SimLink:
    """One end of a contact, as the node's links know it."""

    group = "X25519MLKEM768"
    window = 1 << 20
    local = "sim"
    rtt_ms = None
    target = None

    def __init__(self, contact: "Contact", side: int, peer_der: bytes) -> None:
        self.contact = contact
        self.side = side
        self.peer_der = peer_der
        self.address = f"sim-{contact.path.route}"
        self.dialled = side == 0
        self.sent: list[bytes] = []
        self.is_closed = False

    def send(self, frame: bytes) -> None:
        """Put a frame on its way."""
        said = self.contact.path.on_send(self, frame[TAG_BYTES:])  # there is one line here
        if not self.is_closed and said is not None:
            self.sent.append(said)
            self.contact.carries(self.side)

    def flush(self) -> None:
        """Nothing is kept back."""

    def close(self) -> None:
        """End it after what was sent."""
        self.is_closed = True
        self.contact.ends_soon()

    def abort(self) -> None:
        """End it at once."""
        self.is_closed = True
        self.contact.ends_soon()


class Contact:
    """One connection between two nodes that are up."""

    def __init__(self, path: "Path") -> None:
        self.path = path
        self.is_up = True
        nodes = path.nodes
        self.links = tuple(
            SimLink(self, side, nodes[1 - side].home.certificate()) for side in (0, 1)
        )
        self.began_ms = self.moved_ms = path.scheduler.now_ms
        self._lives = tuple(node.life for node in nodes)
        self._leaves = [False, False]  # whether a carrying is on its way
        self._arrives_ms = [0, 0]  # in order, unless the weather says otherwise
        self._is_ending = False

    def begins(self) -> None:
        """Both greet."""
        for side, node in enumerate(self.path.nodes):
            other = self.path.nodes[1 - side]
            node.links.up(self.links[side], other.home.card())  # type: ignore[arg-type]
        self.path.scheduler.after(LOOK_MS, self._look)
        self.path.scheduler.after(TICK_MS, self._tick)

    def _look(self) -> None:
        """End it when there is nothing more to carry, as a radio operator would."""
        if not self.is_up:
            return
        quiet_ms = self.path.scheduler.now_ms - self.moved_ms
        if quiet_ms >= LOOK_MS and self.is_whole and self.path.is_settled:
            self.ends()
        else:
            is_stuck = quiet_ms > 8 * LOOK_MS  # something is missing: it may be asked for again
            self.path.scheduler.after(TICK_MS if is_stuck else LOOK_MS, self._look)

    @property
    def is_whole(self) -> bool:
        """Whether both ends still live."""
        nodes = self.path.nodes
        return self.is_up and all(
            node.is_up and node.life == life for node, life in zip(nodes, self._lives, strict=True)
        )

    def carries(self, side: int) -> None:
        """Something lies ready to be carried."""
        if not self._leaves[side]:
            self._leaves[side] = True
            self.path.scheduler.after(0, lambda: self._leave(side))

    def _leave(self, side: int) -> None:
        self._leaves[side] = False
        link, weather = self.links[side], self.path.weather[side]
        frames, link.sent = link.sent, []
        if not frames or weather.is_blocked:
            return
        scheduler = self.path.scheduler
        chance = scheduler.chance
        if weather.loss or weather.double:
            frames = [
                it
                for it in frames
                if chance.random() >= weather.loss
                for _ in range(2 if chance.random() < weather.double else 1)
            ]
        if weather.reorder and len(frames) > 1 and chance.random() < weather.reorder:
            chance.shuffle(frames)
        if not frames:
            return
        wait = weather.delay_ms + (chance.randrange(weather.jitter_ms) if weather.jitter_ms else 0)
        at = scheduler.now_ms + wait
        if not (weather.reorder and chance.random() < weather.reorder):
            at = max(at, self._arrives_ms[side])
        self._arrives_ms[side] = max(at, self._arrives_ms[side])
        self.path.carried += len(frames)
        self.path.octets += sum(map(len, frames))
        scheduler.at(at, lambda: self._arrive(1 - side, frames))

    def _arrive(self, side: int, frames: list[bytes]) -> None:
        node = self.path.nodes[side]
        if self.is_up and node.is_up and node.life == self._lives[side]:
            self.moved_ms = self.path.scheduler.now_ms
            node.frames(self.links[side], frames)

    def ends_soon(self) -> None:
        """One end has closed: the other hears what is on its way, then it is over."""
        if not self._is_ending:
            self._is_ending = True
            self.path.scheduler.after(1_000, self.ends)

    def _tick(self) -> None:
        if not self.is_up:
            return
        now = self.path.scheduler.now_ms
        is_late = now - self.began_ms >= CONTACT_MS
        if not self.is_whole or is_late:
            self.ends()
            return
        self.path.scheduler.after(TICK_MS, self._tick)  # first: the power may go in what follows
        for node in self.path.nodes:
            if self.is_whole:
                node.tick()

    def ends(self) -> None:
        """It is over; both ends lose it."""
        if not self.is_up:
            return
        self.is_up = False
        for side, node in enumerate(self.path.nodes):
            if node.is_up and node.life == self._lives[side]:
                node.links.lost(self.links[side])  # type: ignore[arg-type]
        self.path.ended()


class Path:
    """Two nodes that may meet."""

    def __init__(
        self, one: "SimNode", other: "SimNode", scheduler: "Scheduler", route: int = 0
    ) -> None:
        """`route`: which of several between the two."""
        self.route = route
        self.nodes = (one, other)
        self.weather = (Weather(), Weather())  # from the first to the second, and back
        self.scheduler = scheduler
        self.contact: Contact | None = None
        self.carried = 0  # frames
        self.octets = 0  # of them
        self.contacts = 0
        self.on_send: Callable[[SimLink, bytes], bytes | None] = lambda _link, frame: frame
        self.may_meet: Callable[[], bool] = lambda: True
        self._meets_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether both directions let frames through."""
        return not any(weather.is_blocked for weather in self.weather)

    @property
    def is_settled(self) -> bool:
        """Whether both hold the same, bodies included; only the simulation can know."""
        one, other = self.nodes
        is_same = one.keeper.record.heads() == other.keeper.record.heads()
        return is_same and not (lacks_bodies(one, other) or lacks_bodies(other, one))

    def wants(self, within_ms: int) -> None:
        """One side has something new: meet at the latest after this."""
        if self.contact is not None:
            return
        at = self.scheduler.now_ms + within_ms
        if self._meets_at is None or at < self._meets_at:
            self._meets_at = at
            self.scheduler.at(at, lambda: self._meet(at))

    def _meet(self, at: int) -> None:
        if self._meets_at != at or self.contact is not None:
            return
        self._meets_at = None
        if not (self.may_meet() and self.is_open and all(node.is_up for node in self.nodes)):
            self.wants(SYNC_MS)
            return
        if self.is_settled and all(node.may_speak for node in self.nodes):
            return  # what was new came by another path meanwhile
        self.contacts += 1
        self.contact = Contact(self)
        self.contact.begins()

    def ended(self) -> None:
        """The contact is over; another follows if something is missing."""
        self.contact = None
        if not (all(node.is_up for node in self.nodes) and self.is_settled):
            self.wants(SYNC_MS)

    def breaks(self) -> None:
        """End what is up at once."""
        if self.contact is not None:
            self.contact.ends()


def lacks_bodies(one: "SimNode", other: "SimNode") -> bool:
    """Whether a node waits for a sealed body that the other would give it."""
    lacking = () if other.is_keeping_bodies else one.keeper.bodies.lacking
    return any(other.keeper.bodies.piece(leaf, 0, 1, one.party) is not None for leaf in lacking)
