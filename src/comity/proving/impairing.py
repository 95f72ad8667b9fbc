"""A bad wire, computed: what a direction of it does to a stream, or to datagrams, and when.

Seeded, and without a clock: the time is an argument, in seconds, so that an hour of it may take no
time at all. A stream is what TCP makes of a wire: nothing of it is lost, doubled or out of order,
and what the wire loses makes all that follows wait until it was sent again. Knows no socket.
"""

import heapq
from collections import deque
from itertools import count
from random import Random
from typing import Final

import msgspec

SEGMENT_OCTETS: Final = 1_448  # what one packet of a stream carries
SLICE_S: Final = 0.02  # of a slow wire, in one piece
RETRY_S: Final = 0.2  # after which TCP sends again what was not acknowledged; doubles
RETRY_S_MAX: Final = 60.0
ROOM_OCTETS: Final = 65_536  # that may wait before the wire


class Impairment(msgspec.Struct, frozen=True, kw_only=True):
    """What one direction does. Shares are between 0 and 1, below 1 for `loss`."""

    delay_ms: int = 0
    jitter_ms: int = 0  # at most so much more, each piece for itself
    loss: float = 0.0  # of packets
    double: float = 0.0  # of datagrams: they come twice
    reorder: float = 0.0  # of datagrams: they are held back for `held_back_ms`
    held_back_ms: int = 500
    rate_bps: int = 0  # bits a second; 0: as fast as they come
    burst_octets: int = 0  # that a wire which was idle carries at once
    room_octets: int = ROOM_OCTETS


class _Wire:
    """What streams and datagrams have in common: delay, and how fast it carries."""

    def __init__(self, impairment: Impairment, chance: Random) -> None:
        self.impairment = impairment
        self.is_cut = False
        self.lost = 0  # packets
        self.carried = 0  # octets given out
        self._chance = chance
        self._free_s = 0.0  # when all that was put is through

    def _leaves(self, octets: int, now_s: float) -> float:
        """When so many octets are through, and nothing before them is left."""
        rate = self.impairment.rate_bps
        if not rate:
            return now_s
        idle_s = now_s - self.impairment.burst_octets * 8 / rate
        self._free_s = max(self._free_s, idle_s) + octets * 8 / rate
        return max(now_s, self._free_s)

    def _way_s(self) -> float:
        its = self.impairment
        return (its.delay_ms + self._chance.random() * its.jitter_ms) / 1000

    def _is_lost(self) -> bool:
        is_lost = self._chance.random() < self.impairment.loss
        self.lost += is_lost
        return is_lost


class Stream(_Wire):
    """One direction of a TCP connection over a bad wire."""

    def __init__(self, impairment: Impairment, chance: Random) -> None:
        super().__init__(impairment, chance)
        self.octets = 0  # that wait
        self._waiting: deque[tuple[float, bytes]] = deque()
        self._last_s = 0.0
        self._mended_s = 0.0

    @property
    def has_room(self) -> bool:
        """Whether more may be put; a sender that is told otherwise waits, as before a router."""
        return self.octets < self.impairment.room_octets

    def put(self, data: bytes, now_s: float) -> None:
        """Take what was written."""
        rate = self.impairment.rate_bps
        size = max(1, min(SEGMENT_OCTETS, int(rate * SLICE_S / 8) if rate else SEGMENT_OCTETS))
        for start in range(0, len(data), size):
            piece = data[start : start + size]
            self._waiting.append((self._arrives(len(piece), now_s), piece))
            self.octets += len(piece)

    def _arrives(self, octets: int, now_s: float) -> float:
        at_s = self._leaves(octets, now_s)
        retry_s = RETRY_S + 2 * (self.impairment.delay_ms + self.impairment.jitter_ms) / 1000
        while self._is_lost():
            at_s = max(at_s + retry_s, self._leaves(octets, now_s))
            retry_s = min(2 * retry_s, RETRY_S_MAX)
        self._last_s = max(self._last_s, at_s + self._way_s())
        return self._last_s

    def cut(self) -> None:
        """From now on nothing comes through; what is written waits."""
        self.is_cut = True

    def mend(self, now_s: float) -> None:
        """It carries again; the first thing has to be sent once more."""
        self.is_cut = False
        self._mended_s = now_s + RETRY_S

    def take(self, now_s: float) -> bytes:
        """Give out what has arrived."""
        parts = []
        while (due_s := self.next_s()) is not None and due_s <= now_s:
            parts.append(self._waiting.popleft()[1])
        data = b"".join(parts)
        self.octets -= len(data)
        self.carried += len(data)
        return data

    def next_s(self) -> float | None:
        """When the next piece arrives; none: nothing is on its way, or the wire is cut."""
        if self.is_cut or not self._waiting:
            return None
        return max(self._waiting[0][0], self._mended_s)


class Datagrams(_Wire):
    """One direction of a wire for datagrams: they may be lost, come twice, or in another order."""

    def __init__(self, impairment: Impairment, chance: Random) -> None:
        super().__init__(impairment, chance)
        self._waiting: list[tuple[float, int, bytes]] = []
        self._number = count()

    def put(self, datagram: bytes, now_s: float) -> None:
        """Take a datagram; what finds no room before a slow wire is lost."""
        its = self.impairment
        if its.rate_bps and (self._free_s - now_s) * its.rate_bps / 8 > its.room_octets:
            self.lost += 1
            return
        leaves_s = self._leaves(len(datagram), now_s)
        if self.is_cut or self._is_lost():
            return
        copies = 2 if self._chance.random() < its.double else 1
        for _ in range(copies):
            held_back = self._chance.random() < its.reorder
            at_s = leaves_s + self._way_s() + held_back * its.held_back_ms / 1000
            heapq.heappush(self._waiting, (at_s, next(self._number), datagram))

    def take(self, now_s: float) -> list[bytes]:
        """Give out what has arrived, in the order in which it does."""
        found = []
        while self._waiting and self._waiting[0][0] <= now_s:
            found.append(heapq.heappop(self._waiting)[2])
        self.carried += sum(map(len, found))
        return found

    def next_s(self) -> float | None:
        """When the next datagram arrives; none: nothing is on its way."""
        return self._waiting[0][0] if self._waiting else None
