"""Signatures checked by another process, while this one does all else that a verdict takes.

Of what a long file costs to verify, the signatures are a third and need nothing but the entry and
its feed's key. Whatever the other process does not call good is checked here by the door as ever,
so its end, or a mistake of its, costs time only. Knows no record.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Final, Self

from comity.errors import TheirError
from comity.record.entry import layout
from comity.record.keys import Checker

AT_ONCE: Final = 1_024  # entries handed over together
WORTH_BYTES: Final = 2 << 20  # of a file: before that the other process has not even begun


class Beside:
    """The other process: `with Beside() as ahead` gives what `record.verdict.judge` asks."""

    def __init__(self) -> None:
        self._pool = ProcessPoolExecutor(1, get_context("spawn"), _leave_interrupts)

    def __enter__(self) -> Self:
        """Nothing is started before there is something to do."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it, and drop what it has not begun."""
        self._pool.shutdown(cancel_futures=True)

    def __call__(self, checker: Checker, entries: Sequence[bytes]) -> Iterator[bool]:
        """Begin on entries of one feed; says of each in turn whether it is signed, once known."""
        pieces = (entries[at : at + AT_ONCE] for at in range(0, len(entries), AT_ONCE))
        begun = [(len(it), self._pool.submit(signed, checker, it)) for it in pieces]
        return (it == 1 for count, future in begun for it in _answer(future, count))


def is_worth_it(size: int) -> bool:
    """Whether a file of so many octets is done sooner by two."""
    return size >= WORTH_BYTES and len(os.sched_getaffinity(0)) > 1


def signed(checker: Checker, entries: Sequence[bytes]) -> bytes:
    """An octet for each entry: 1 if its feed's key signed it, else 0."""
    return bytes(_is_signed(checker, it) for it in entries)


def _is_signed(checker: Checker, data: bytes) -> bool:
    try:
        parts = layout(data)
    except TheirError:
        return False  # the door says what is wrong with it
    return checker.has_signed(parts.kid, parts.payload, parts.signature)


def _answer(future: Future[bytes], count: int) -> bytes:
    try:
        return future.result()
    except BrokenProcessPool:  # it was ended: the door checks each itself
        return bytes(count)


def _leave_interrupts() -> None:
    """Whoever asked hears of it, and ends this."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
