"""KISS: a radio's modem on a serial line, or anything that speaks like one over a pty.

Carries out R-498: frames between two 0xC0, with 0xDB before what would be one (KA9Q's KISS, 1987).
Our frames go as data of port 0, behind the modem's address header if callsigns are given (AX.25 UI,
no layer 3), as most modems drop what has none. What comes is bounded before it is looked at.
"""

import asyncio
import os
import termios
import tty
from collections.abc import Callable, Iterator
from typing import Any, Final

from comity.errors import ConfigError
from comity.routes.profiles import Inflow, Pace, Profile

FEND, FESC, TFEND, TFESC = 0xC0, 0xDB, 0xDC, 0xDD
DATA: Final = 0x00  # command 0 on port 0
FRAME_MAX: Final = 2_048  # octets between two FEND; what is longer is dropped whole
READ_BYTES: Final = 4_096
WAITING_MAX: Final = 8_192  # octets that the device did not take yet
CALL_CHARS: Final = 6
_UI: Final = bytes((0x03, 0xF0))
_HEADER_BYTES: Final = 16


def framed(data: bytes) -> bytes:
    """Put one frame between two FEND."""
    inside = data.replace(bytes((FESC,)), bytes((FESC, TFESC)))
    inside = inside.replace(bytes((FEND,)), bytes((FESC, TFEND)))
    return bytes((FEND, DATA)) + inside + bytes((FEND,))


class Unframing:
    """Takes octets as a serial line gives them; gives the frames of data of port 0."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._is_lost = False  # too long: until the next FEND nothing counts

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take octets; whole frames come out, damaged ones do not."""
        *whole, rest = data.split(bytes((FEND,)))
        for piece in whole:
            self._put(piece)
            found = None if self._is_lost else _unescaped(bytes(self._buffer))
            self._buffer.clear()
            self._is_lost = False
            if found and found[0] == DATA and len(found) > 1:
                yield found[1:]
        self._put(rest)

    def _put(self, piece: bytes) -> None:
        if len(self._buffer) + len(piece) > FRAME_MAX:
            self._is_lost = True
            self._buffer.clear()
        elif not self._is_lost:
            self._buffer += piece


def _unescaped(data: bytes) -> bytes | None:
    """What was between two FEND; None: an escape that is none."""
    first, *rest = data.split(bytes((FESC,)))
    found = bytearray(first)
    for piece in rest:
        if piece[:1] not in (bytes((TFEND,)), bytes((TFESC,))):
            return None
        found.append(FEND if piece[0] == TFEND else FESC)
        found += piece[1:]
    return bytes(found)


def header(call: str) -> bytes:
    """The address header of AX.25 for `FROM>TO`; nothing for none.

    Raises:
        ConfigError: "route.bad-call".
    """
    if not call:
        return b""
    source, _, target = call.upper().partition(">")
    fits = [0 < len(it) <= CALL_CHARS and it.isascii() and it.isalnum() for it in (source, target)]
    if not all(fits):
        raise ConfigError("route.bad-call", call=call)

    def shifted(name: str, last: int) -> bytes:
        return bytes(ord(it) << 1 for it in name.ljust(CALL_CHARS)) + bytes((0x60 | last,))

    return shifted(target, 0) + shifted(source, 1) + _UI


class Kiss:
    """A carrier on a serial device."""

    def __init__(self, name: str, profile: Profile, device: str, *, call: str = "") -> None:
        """`call`: `FROM>TO`, where the modem wants addresses.

        Raises:
            ConfigError: "route.bad-call".
        """
        self.kind = "radio"
        self.name = name
        self.is_one_way = False
        self.frame_max = profile.frame_max
        self.on_frame: Callable[[bytes], None] = lambda _: None
        self.on_ready: Callable[[], None] = lambda: None
        self.on_passed: Callable[[bytes], None] = lambda _: None
        self._header = header(call)
        self._device = device
        self._pace, self._inflow = Pace(profile), Inflow()
        self._waiting = bytearray()
        self._fd: int | None = None
        self._ended: asyncio.Event
        self._fault = ""

    def ready(self) -> int:
        """How many octets it takes now."""
        if self._fd is None or self._waiting:
            return 0
        return self._pace.ready(_now_ms())

    def send(self, frame: bytes, precedence: int, token: bytes = b"") -> None:  # noqa: ARG002
        """Take a frame; whether anybody hears it nobody knows."""
        if self._fd is None or len(self._waiting) > WAITING_MAX:
            return
        now = _now_ms()
        wait_ms = self._pace.sends(len(self._header) + len(frame), now) - now + 1
        asyncio.get_running_loop().call_later(wait_ms / 1_000, self._look)
        self._waiting += framed(self._header + frame)
        self._write()

    def shown(self) -> dict[str, Any]:
        """Which device, and what the system said last."""
        return {
            "address": self._device,
            "listen": self._device,
            "fault": self._fault,
            "is_open": self._fd is not None,
        }

    async def run(self) -> None:
        """Hear and speak until cancelled, or until the device is gone.

        Raises:
            OSError: the device cannot be opened, or went away.
        """
        loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        fd = os.open(self._device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        try:
            tty.setraw(fd, termios.TCSANOW)
            self._fd, unframing = fd, Unframing()
            loop.add_reader(fd, self._read, unframing)
            self.on_ready()
            await self._ended.wait()
        except termios.error as error:
            raise OSError(str(error)) from None
        finally:
            self._fd = None
            self._waiting.clear()
            loop.remove_reader(fd)
            loop.remove_writer(fd)
            os.close(fd)
        raise OSError(self._fault)

    def _read(self, unframing: Unframing) -> None:
        try:
            data = os.read(self._fd, READ_BYTES) if self._fd is not None else b""
        except BlockingIOError:
            return
        except OSError as error:
            self._end(str(error))
            return
        if not data:
            self._end("end of file")
        for frame in unframing.feed(data):
            if self._inflow.takes(_now_ms()):
                self.on_frame(frame[_HEADER_BYTES:] if self._header else frame)

    def _write(self) -> None:
        loop = asyncio.get_running_loop()
        if self._fd is None:
            return
        try:
            done = os.write(self._fd, self._waiting)
        except BlockingIOError:
            done = 0
        except OSError as error:
            self._end(str(error))
            return
        del self._waiting[:done]
        if self._waiting:
            loop.add_writer(self._fd, self._write)
        else:
            loop.remove_writer(self._fd)
            self._look()

    def _look(self) -> None:
        if self.ready():
            self.on_ready()

    def _end(self, fault: str) -> None:
        self._fault = fault
        self._ended.set()


def _now_ms() -> int:
    return int(asyncio.get_running_loop().time() * 1_000)
