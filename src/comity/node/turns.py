"""Turns: frames that came wait for their peer's, so that no party waits long behind another (R-41).

A peer whose frames took long rests while the loop goes round a few times, in which everybody else
has a turn; what came of it meanwhile waits, and no more of it is read. All links of a peer have one
turn between them, each after the other. Knows no frame's content, no line and no socket.
"""

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

TURN_S: Final = 0.01  # of work on one peer's frames at a time
LONG_S: Final = 0.002  # whoever took longer rests
ROUNDS: Final = 4  # of the loop: what a screen is told of needs as many


class Readable(Protocol):
    """What is asked of a link."""

    @property
    def peer_der(self) -> bytes:
        """Who is at its other end."""

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
        self._waiting: dict[bytes, dict[_Link, list[bytes]]] = {}  # of peers that rest
        self._ends: dict[_Link, Callable[[], None]] = {}

    def hear(self, link: _Link, frames: list[bytes]) -> None:
        """Frames of a link have come."""
        whose = link.peer_der
        waiting = self._waiting.get(whose)
        if waiting is None:
            self._turn(whose, link, frames, {})
        elif link in waiting:
            waiting[link] += frames
        else:
            link.pause_reading()
            waiting[link] = frames

    def lost(self, link: _Link, told: Callable[[], None]) -> None:
        """A link is gone: say so once all that came over it had its turn."""
        if link in self._waiting.get(link.peer_der, {}):
            self._ends[link] = told
        else:
            told()

    def _turn(
        self, whose: bytes, link: _Link, frames: list[bytes], waiting: dict[_Link, list[bytes]]
    ) -> None:
        began_s = self._now_s()
        done = self._take(link, frames, lambda: self._now_s() - began_s >= TURN_S)
        left = frames[done:]
        if left:
            link.pause_reading()
            waiting[link] = left  # after its other links
        if waiting or self._now_s() - began_s >= LONG_S:
            self._waiting[whose] = waiting
            self._rest(whose, ROUNDS)

    def _rest(self, whose: bytes, rounds: int) -> None:
        if rounds:
            self._soon(lambda: self._rest(whose, rounds - 1))
            return
        waiting = self._waiting.pop(whose)
        if not waiting:
            return
        link = next(iter(waiting))
        self._turn(whose, link, waiting.pop(link), waiting)
        if link not in self._waiting.get(whose, {}):
            link.resume_reading()
            told = self._ends.pop(link, None)
            if told is not None:
                told()
