"""How a measurement talks with the processes it measures: JSON lines over their pipes.

Knows orders and answers; does not know what is measured.
"""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

import msgspec

ANSWER_S: Final = 300
_READ_BYTES: Final = 65_536
Answer = TypeVar("Answer", bound=msgspec.Struct)


class Order(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What a process is asked.

    "say" `count` messages, `window` in flight; "write" so many, durable, heard by nobody yet;
    "dial" these parties at their addresses and let all others in; "cut" every path; "report";
    "sizes"; "stop".
    """

    do: str
    count: int = 0
    window: int = 1
    releases: int = 0
    peers: dict[str, str] = {}


class Address(msgspec.Struct, kw_only=True):
    """The first word of a process: where it listens."""

    address: str


class Report(msgspec.Struct, kw_only=True):
    """What a process has used since it began, and how its record stands."""

    cpu_ns: int
    peak_kib: int
    flushes: int
    entries: int = 0
    digest: str = ""


class Sizes(msgspec.Struct, kw_only=True):
    """How many entries of each feed a process holds, and what it has used."""

    feeds: dict[str, int]
    cpu_ns: int


class Done(msgspec.Struct, kw_only=True):
    """An order was carried out, and there is nothing to tell of it."""


class Said(msgspec.Struct, kw_only=True):
    """How long a load took: each message from `say` to its acknowledgement, and all of them."""

    times_ns: list[int]
    took_ns: int


def answer(what: object) -> None:
    """Answer the process that gave the order."""
    sys.stdout.buffer.write(msgspec.json.encode(what) + b"\n")
    sys.stdout.buffer.flush()


def orders(obey: Callable[[Order], None], stop: Callable[[], None]) -> None:
    """Let the running loop hear orders; `stop` is called when nobody gives any more."""
    loop = asyncio.get_running_loop()

    def hear() -> None:
        data = os.read(0, _READ_BYTES)
        if not data:
            loop.remove_reader(0)
            stop()
        for line in data.splitlines():
            obey(msgspec.json.decode(line, type=Order))

    os.set_blocking(0, False)
    loop.add_reader(0, hear)


class Process:
    """A Python module in a process of its own that takes orders."""

    def __init__(self, module: str, *args: str) -> None:
        command = [sys.executable, "-m", f"comity.proving.{module}", *args]
        self._process = subprocess.Popen(  # noqa: S603  # ourselves
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        try:
            self.address = self._read(Address).address
        except msgspec.DecodeError:  # it has said why on stderr
            self.stop()
            raise

    def ask(self, order: Order, kind: type[Answer]) -> Answer:
        """Give an order and wait for its answer."""
        self.give(order)
        return self._read(kind)

    def report(self) -> Report:
        """What it has used so far."""
        return self.ask(Order(do="report"), Report)

    def stop(self) -> None:
        """Let it end in order."""
        try:
            self.give(Order(do="stop"))
            self._process.wait(ANSWER_S)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):  # an order that nobody was there to hear
                    pipe.close()
        self._process.wait()

    def give(self, order: Order) -> None:
        """Give an order without waiting for its answer."""
        pipe = self._process.stdin
        assert pipe is not None, "opened above"  # noqa: S101
        pipe.write(msgspec.json.encode(order) + b"\n")
        pipe.flush()

    def _read(self, kind: type[Answer]) -> Answer:
        pipe = self._process.stdout
        assert pipe is not None, "opened above"  # noqa: S101
        return msgspec.json.decode(pipe.readline(), type=kind)
