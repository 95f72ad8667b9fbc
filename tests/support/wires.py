"""Ways of UDP that a test can count and cut: each leads to one port, and back."""

import selectors
import socket
import threading


class Way:
    """What is sent to `port` goes on to the target, what comes back to whoever sent."""

    def __init__(self, target):
        self.target = target
        self.is_cut = False
        self.octets = 0  # that went to the target, with headers of UDP and IP
        self._outer = _socket()
        self._inner: dict[tuple[str, int], socket.socket] = {}
        self.port = self._outer.getsockname()[1]
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._outer, selectors.EVENT_READ, None)
        self._sockets = {self._outer.fileno(): self._outer}
        self._ends = False
        threading.Thread(target=self._runs, daemon=True).start()

    def _runs(self):
        while not self._ends:
            for key, _ in self._selector.select(0.2):
                back = key.data
                data, sender = self._sockets[key.fd].recvfrom(2_048)
                if self.is_cut:
                    continue
                if back is not None:
                    self._outer.sendto(data, back)
                    continue
                if sender not in self._inner:
                    self._inner[sender] = it = _socket()
                    self._sockets[it.fileno()] = it
                    self._selector.register(self._inner[sender], selectors.EVENT_READ, sender)
                self.octets += len(data) + 28
                self._inner[sender].sendto(data, self.target)
        for it in (self._outer, *self._inner.values()):
            it.close()

    def ends(self):
        self._ends = True


class Ways:
    """Every way of one test, by where it leads."""

    def __init__(self):
        self._by_target: dict[tuple[str, int], Way] = {}

    def to(self, port):
        """The way to a port of this machine."""
        target = ("127.0.0.1", port)
        if target not in self._by_target:
            self._by_target[target] = Way(target)
        return self._by_target[target]

    @property
    def octets(self):
        return sum(it.octets for it in self._by_target.values())

    def cut(self):
        """All that are there now take everything and bring nothing."""
        for it in self._by_target.values():
            it.is_cut = True

    def end(self):
        for it in self._by_target.values():
            it.ends()


def _socket():
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind(("127.0.0.1", 0))
    return made
