"""Ways of UDP that a test can count, narrow and cut: each leads to one port, and back.

What goes to a party is one `Channel`, over whichever way it comes: a browser answers by the way on
which it was reached, so that counting at one end of a way alone counts some of it.
"""

import heapq
import selectors
import socket
import threading
import time
from itertools import count

OUTER = 20 + 8  # octets of IPv4 and UDP before each datagram
_RTP = 12
_QUEUE_S = 1.0  # of what a narrow channel holds; more than that it drops


class Channel:
    """What goes to one party: how much, of what kind, and no faster than `rate` bit/s (0: any)."""

    def __init__(self):
        self.rate = 0
        self._lock = threading.Lock()
        self._free_at = 0.0
        self.zero()

    def zero(self):
        """Count from here on."""
        self.began = time.monotonic()
        self.octets = 0  # brought, with headers of UDP and IP
        self.dropped = 0  # datagrams for which there was no room
        self.sound = 0  # packets of SRTP
        self.first_sound_ms = 0  # when the first of them came, by the clock of the machine
        self.sound_octets = 0  # of them, with the header of RTP and the tag of SRTP
        self.lengths = set()  # of what is left of such a packet without the header of RTP
        self.other_octets = 0  # questions of ICE, DTLS, reports: with headers of UDP and IP

    def takes(self, data):
        """When it is through, by the monotonic clock; None: it is dropped."""
        now, whole = time.monotonic(), len(data) + OUTER
        with self._lock:
            begins = max(now, self._free_at)
            if self.rate and begins - now > _QUEUE_S:
                self.dropped += 1
                return None
            ends = begins + (8 * whole / self.rate if self.rate else 0)
            self._free_at = ends
            self.octets += whole
            if 128 <= data[0] <= 191 and not 192 <= data[1] <= 223:  # RFC 7983, RFC 5761
                self.first_sound_ms = self.first_sound_ms or time.time_ns() // 1_000_000
                self.sound += 1
                self.sound_octets += len(data)
                self.lengths.add(len(data) - _RTP)
            else:
                self.other_octets += whole
            return ends

    def bits_a_second(self):
        """What was brought since it was last counted from nothing."""
        return 8 * self.octets / (time.monotonic() - self.began)


class Way:
    """What is sent to `port` goes on to the target, what comes back to whoever sent."""

    def __init__(self, target, ahead, back):
        self.target = target
        self.is_cut = False
        self._ahead, self._back = ahead, back
        self._outer = bound()
        self._inner: dict[tuple[str, int], socket.socket] = {}
        self.port = self._outer.getsockname()[1]
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._outer, selectors.EVENT_READ, (self._outer, None))
        self._waiting = []  # (when, order, socket, data, address)
        self._order = count()
        self._ends = False
        threading.Thread(target=self._runs, daemon=True).start()

    def _runs(self):
        while not self._ends:
            soon = self._waiting[0][0] - time.monotonic() if self._waiting else 0.2
            for key, _ in self._selector.select(max(0.0, min(0.2, soon))):
                its, back = key.data
                data, sender = its.recvfrom(2_048)
                if self.is_cut or not data:
                    continue
                channel = self._ahead if back is None else self._back
                when = channel.takes(data)
                if when is None:
                    continue
                to = (self._outer, back) if back is not None else (self._to(sender), self.target)
                heapq.heappush(self._waiting, (when, next(self._order), to[0], data, to[1]))
            while self._waiting and self._waiting[0][0] <= time.monotonic():
                _, _, by, data, address = heapq.heappop(self._waiting)
                by.sendto(data, address)
        for it in (self._outer, *self._inner.values()):
            it.close()

    def _to(self, sender):
        """The socket by which the target sees this sender."""
        if sender not in self._inner:
            self._inner[sender] = it = bound()
            self._selector.register(it, selectors.EVENT_READ, (it, sender))
        return self._inner[sender]

    def ends(self):
        self._ends = True


class Ways:
    """Every way of one test between two parties, by where it leads."""

    def __init__(self, parties=("AA", "BB")):
        self.to_party = {it: Channel() for it in parties}
        self._by_target: dict[tuple[str, int], Way] = {}

    def to(self, port, party):
        """The way to a port of this machine, where that party sits."""
        target = ("127.0.0.1", port)
        if target not in self._by_target:
            back = next(its for name, its in self.to_party.items() if name != party)
            self._by_target[target] = Way(target, self.to_party[party], back)
        return self._by_target[target]

    def narrow(self, rate):
        """From now on no more than so many bit/s go to each, with headers of UDP and IP."""
        for it in self.to_party.values():
            it.rate = rate

    def zero(self):
        for it in self.to_party.values():
            it.zero()

    def cut(self):
        """All that are there now take everything and bring nothing."""
        for it in self._by_target.values():
            it.is_cut = True

    def end(self):
        for it in self._by_target.values():
            it.ends()


def bound():
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind(("127.0.0.1", 0))
    return made
