"""A link: one connection to one node, giving and taking whole frames.

Frames given within one turn of the loop go out together. When the route has enough to send,
`on_pause` is called at once, out of `send`, so that whoever feeds the link can stop; the
kernel is kept from hoarding unsent bytes, so that an urgent frame does not queue behind a
backlog there. Carries out R-41 and R-42 of docs/protocol.md. Knows no address and no other link.
"""

import asyncio
import fcntl
import socket
import struct
import termios
from collections.abc import Callable
from typing import Final, TypeAlias, cast

from typing_extensions import override

from comity.errors import OurError, TheirError
from comity.routes.framing import HEADER_BYTES, Unframer, check_ours, joined
from comity.routes.pace import Pace
from comity.routes.pump import Pump

SEND_BYTES_HIGH: Final = 65_536  # more than this unsent: pause
SEND_BYTES_LOW: Final = 16_384
SEND_BYTES_MAX: Final = 8 << 20  # more than this unsent: somebody did not pause
CLOSING_S: Final = 2.0  # for a peer that does not read
LOOK_S: Final = 0.002  # between two looks at a route that is paced
UNSENT_BYTES: Final = 131_072  # that the kernel may hoard
_RTT: Final = struct.Struct("=68xI")  # of tcp_info in linux/tcp.h: tcpi_rtt, microseconds

Ended: TypeAlias = TheirError | None


def _ignore(*_: object) -> None:
    """Do nothing: what a link calls until its owner says otherwise."""


class Link(asyncio.Protocol):
    """One connection. The owner sets the four callbacks when it is given the link.

    `on_frames` gets all frames that came in one piece of the wire. `on_lost` is called once, with
    the fault of the peer if there was one. `on_pause` and `on_resume` take turns.
    """

    def __init__(
        self,
        pump: Pump,
        *,
        dialled: bool,
        target: tuple[str, int] | None = None,
        up: Callable[["Link"], None],
        down: Callable[["Link", Ended], None],
        made: Callable[["Link"], None] = _ignore,
    ) -> None:
        """`target`: the address that was dialled."""
        self.dialled = dialled
        self.target = target
        self.has_heard = False  # a frame has come
        self.on_frames: Callable[[list[bytes]], None] = _ignore
        self.on_lost: Callable[[Ended], None] = _ignore
        self.on_pause: Callable[[], None] = _ignore
        self.on_resume: Callable[[], None] = _ignore
        self.fault: Ended = None
        self._pump = pump
        self._up = up
        self._down = down
        self._made = made
        self._unframer = Unframer()
        self._transport: asyncio.Transport | None = None
        self._address = self._local = ""
        self._loop = asyncio.get_running_loop()
        self._outbox: list[bytes] = []
        self._outbox_bytes = 0
        self._flush_is_due = False
        self._is_closing = False
        self._pace = Pace()
        self._is_paced = False  # more is on its way than the route carries soon
        self._is_full = False  # more is unsent than we keep

    @property
    def window(self) -> int:
        """Octets that may be on their way: about half a second of what the route carries."""
        return self._pace.window

    @property
    def is_up(self) -> bool:
        """Whether both ends have proved who they are and neither has closed."""
        return self._pump.is_up and not self._is_closing

    @property
    def was_up(self) -> bool:
        """Whether both ends have ever proved who they are."""
        return self._pump.is_up

    @property
    def peer_der(self) -> bytes:
        """The certificate at the other end, once up."""
        return self._pump.peer_der

    @property
    def group(self) -> str:
        """How the key was agreed, once up: `X25519MLKEM768` between nodes of ours."""
        return self._pump.group

    @property
    def address(self) -> str:
        """The host at the other end."""
        return self._address

    @property
    def local(self) -> str:
        """The host at this end."""
        return self._local

    @property
    def rtt_ms(self) -> int | None:
        """Round trip as this machine's TCP has smoothed it; none where it does not say.

        It ends where this connection does: before a relay, it is that to the relay.
        """
        if self._transport is None:
            return None
        wire = self._transport.get_extra_info("socket")
        try:
            found = wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _RTT.size)
            (micros,) = _RTT.unpack(found)
        except (AttributeError, OSError, struct.error):  # another system, or gone
            return None
        return int(micros) // 1_000

    def send(self, frame: bytes) -> None:
        """Send a frame; after the link is lost it does nothing.

        Raises:
            OurError: the frame is empty or too long, or the link was not paused for.
        """
        check_ours(frame)
        if not self.is_up or self._transport is None:
            return
        unsent = self._outbox_bytes + self._transport.get_write_buffer_size()
        if unsent > SEND_BYTES_MAX:
            raise OurError("link.full", size=unsent, most=SEND_BYTES_MAX)
        self._outbox.append(frame)
        self._outbox_bytes += HEADER_BYTES + len(frame)
        if self._outbox_bytes >= min(SEND_BYTES_HIGH, self._pace.window // 2):
            self.flush()  # or a slow route would get all that there is before anybody looks
        elif not self._flush_is_due:
            self._flush_is_due = True
            self._loop.call_soon(self.flush)

    def pause_reading(self) -> None:
        """Take no more from the wire for now: the sender will notice."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Take from the wire again."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.resume_reading()

    def close(self) -> None:
        """Send what was given and end in order, within two seconds; `on_lost` follows."""
        if self._is_closing or self._transport is None:
            return
        self.flush()
        self._is_closing = True
        if self._pump.is_up:
            self._transport.write(self._pump.end())
        self._transport.close()
        self._loop.call_later(CLOSING_S, self._transport.abort)

    def abort(self, fault: Ended = None) -> None:
        """End at once and say nothing."""
        if fault is not None and self.fault is None:
            # Without its frames: they hold this link, and strangers' must be freed at once.
            self.fault = fault.with_traceback(None)
            self.fault.__context__ = None
        self._is_closing = True
        if self._transport is not None:
            self._transport.abort()

    # --- what asyncio calls

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(SEND_BYTES_HIGH, SEND_BYTES_LOW)
        _hasten(self._transport.get_extra_info("socket"))
        self._address = _host(transport.get_extra_info("peername"))
        self._local = _host(transport.get_extra_info("sockname"))
        self._made(self)
        if self._is_closing:
            self._transport.abort()
        elif self.dialled:
            self._pump.start()
            self._write(self._pump.drain())

    @override
    def data_received(self, data: bytes) -> None:
        if self._is_closing:
            return
        self._flush_is_due = True  # answers to these frames go out together, below
        try:
            self._take(data)
        except TheirError as fault:
            self.abort(fault)
        finally:
            self.flush()

    def _take(self, data: bytes) -> None:
        was_up = self._pump.is_up
        plain = self._pump.take(data)
        if not was_up:
            self._write(self._pump.drain())
            if self._pump.is_up:
                self._up(self)
        if plain and self.is_up:
            frames = self._unframer.feed(plain)
            if frames:
                self.has_heard = True
                self.on_frames(frames)
        if self._pump.is_ended:
            self.close()

    def flush(self) -> None:
        """Send what was given so far without waiting for the turn of the loop to end."""
        self._flush_is_due = False
        if self._outbox and not self._is_closing:
            frames, self._outbox, self._outbox_bytes = self._outbox, [], 0
            wire = self._pump.put(joined(frames))
            self._write(wire)
            self._keep_pace(len(wire))

    def _keep_pace(self, octets: int) -> None:
        if self._transport is None or self._is_paced or self._is_full:
            return
        if self._pace.wrote(octets, self._on_its_way(), self._loop.time()):
            self._is_paced = True
            self._loop.call_later(LOOK_S, self._look)
            self.on_pause()

    def _look(self) -> None:
        if self._transport is None or self._is_closing:
            return
        if not self._pace.looked(self._on_its_way(), self._loop.time()):
            self._loop.call_later(LOOK_S, self._look)
            return
        self._is_paced = False
        if not self._is_full:
            self.on_resume()

    def _on_its_way(self) -> int:
        """Octets written that the other end's machine has not acknowledged."""
        if self._transport is None:
            return 0
        wire = self._transport.get_extra_info("socket")
        try:
            (kernel,) = struct.unpack("i", fcntl.ioctl(wire.fileno(), termios.TIOCOUTQ, bytes(4)))
        except (AttributeError, OSError):  # not a socket of ours, or gone
            kernel = 0
        return self._transport.get_write_buffer_size() + int(kernel)

    def _write(self, wire: bytes) -> None:
        its = self._transport
        if wire and its is not None and not its.is_closing():  # lost, and not told of it yet
            its.write(wire)

    @override
    def pause_writing(self) -> None:
        self._is_full = True
        if not self._is_paced:
            self.on_pause()

    @override
    def resume_writing(self) -> None:
        self._is_full = False
        if not self._is_paced:
            self.on_resume()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        was_closing, self._is_closing = self._is_closing, True
        if self.fault is None and self._unframer.is_mid_frame and not was_closing:
            self.fault = TheirError("link.cut-mid-frame")
        self._outbox.clear()
        self._transport = None
        self._down(self, self.fault)
        on_lost, self.on_lost = self.on_lost, _ignore
        self.on_frames = self.on_pause = self.on_resume = _ignore  # nothing holds us in a circle
        on_lost(self.fault)


def _host(name: object) -> str:
    return str(name[0]) if isinstance(name, tuple) else ""


def _hasten(wire: socket.socket | None) -> None:
    """Send small frames at once, and keep what is not sent here, where it has an order."""
    if wire is None or wire.family not in {socket.AF_INET, socket.AF_INET6}:
        return
    wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    unsent = getattr(socket, "TCP_NOTSENT_LOWAT", None)
    if unsent is not None:
        wire.setsockopt(socket.IPPROTO_TCP, unsent, UNSENT_BYTES)
