"""Turns: frames that came wait for their link's, so that no party waits long behind another (R-41).

A link whose frames took long rests while the loop goes round a few times, in which everybody else
has a turn; what came of it meanwhile waits, and no more of it is read. Knows no frame's content, no
line and no socket.
"""

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

TURN_S: Final = 0.01  # of work on one link's frames at a time
LONG_S: Final = 0.002  # whoever took longer rests
ROUNDS: Final = 4  # of the loop: what a screen is told of needs as many


class Readable(Protocol):
    """What is asked of a link."""

    def pause_reading(self) -> None:
        """Take no more from the wire for now."""

    def resume_reading(self) -> None:
        """Take from the wire again."""


_Link = TypeVar("_Link", bound=Readable)
_Take = Callable[[_Link, list[bytes], Callable[[], bool]], int]


class Turns(Generic[_Link]):
    """The frames of all links."""

    def __init__(
        self,
        take: _Take[_Link],
        *,
        now_s: Callable[[], float],
        soon: Callable[[Callable[[], None]], object],
    ) -> None:
        """`take`: do frames of a link until the turn is over; gives how many were done, 1 at least.

        `now_s`: a clock that only goes forward. `soon`: does something when the loop goes round.
        """
        self._take = take
        self._now_s = now_s
        self._soon = soon
        self._waiting: dict[_Link, list[bytes]] = {}  # of links that rest
        self._ends: dict[_Link, Callable[[], None]] = {}

    def hear(self, link: _Link, frames: list[bytes]) -> None:
        """Frames of a link have come."""
        waiting = self._waiting.get(link)
        if waiting is None:
            self._turn(link, frames)
            return
        if not waiting:
            link.pause_reading()
        waiting += frames

    def lost(self, link: _Link, told: Callable[[], None]) -> None:
        """A link is gone: say so once all that came over it had its turn."""
        if self._waiting.get(link):
            self._ends[link] = told
        else:
            told()

    def _turn(self, link: _Link, frames: list[bytes]) -> None:
        began_s = self._now_s()
        done = self._take(link, frames, lambda: self._now_s() - began_s >= TURN_S)
        left = frames[done:]
        if not left and self._now_s() - began_s < LONG_S:
            return
        if left:
            link.pause_reading()
        self._waiting[link] = left
        self._rest(link, ROUNDS)

    def _rest(self, link: _Link, rounds: int) -> None:
        if rounds:
            self._soon(lambda: self._rest(link, rounds - 1))
            return
        waiting = self._waiting.pop(link)
        if waiting:
            self._turn(link, waiting)
        if not self._waiting.get(link):
            link.resume_reading()
            told = self._ends.pop(link, None)
            if told is not None:
                told()
