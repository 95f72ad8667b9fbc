"""A cable between two programs of this machine that can be cut: a listener that passes octets on.

Every connection through it ends when it is cut; who dials may dial again at once. Knows no frame.
"""

import socket
import threading
from contextlib import suppress
from typing import Final

_PIECE: Final = 65_536
HERE: Final = "127.0.0.1"


class Cable:
    """Listens on a port of its own and passes what comes to another port, both ways."""

    def __init__(self, to_port: int) -> None:
        self._to_port = to_port
        self._listener = socket.create_server((HERE, 0))
        self.port: int = self._listener.getsockname()[1]
        self._guard = threading.Lock()
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def cut(self) -> int:
        """End every connection through it; how many ends that were."""
        with self._guard:
            ends = tuple(self._open)
        for end in ends:
            _shut(end)
        return len(ends)

    def close(self) -> None:
        """Cut it for good."""
        _shut(self._listener)
        self._thread.join()
        self._listener.close()
        self.cut()

    def _listen(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:  # closed
                return
            try:
                far = socket.create_connection((HERE, self._to_port))
            except OSError:  # nobody is there: whoever dialled hears the same
                near.close()
                continue
            with self._guard:
                self._open |= {near, far}
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._pass, args=(one, other), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):  # cut
            while piece := one.recv(_PIECE):
                other.sendall(piece)
        _shut(other)
        with self._guard:
            self._open.discard(one)
        one.close()


def _shut(end: socket.socket) -> None:
    with suppress(OSError):  # it has gone already
        end.shutdown(socket.SHUT_RDWR)
