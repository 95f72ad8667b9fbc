"""Sealed bodies on a session: which are wanted of the peer, and which pieces it asks for.

Carries out R-129. One body at a time, asked for piece by piece, so that an urgent entry waits for
one piece at most, and the answering side remembers nothing. Knows no clock, no store and no
key: whether a body opens is for the node to see.
"""

from collections import OrderedDict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from comity.session.commands import BodyHeard, ReadBody
from comity.session.frames import BodyAsk, BodyPiece
from comity.session.limits import (
    ASKED_AGAIN_MS,
    BODY_ASKS_MAX,
    PATIENCE_MS,
    PATIENCE_MS_MAX,
    PIECE_BYTES,
    REMEMBERED,
)

_T = TypeVar("_T")


@dataclass(slots=True)
class _Wanted:
    """A body that this node lacks."""

    not_before_ms: int = 0
    patience_ms: int = PATIENCE_MS

    def put_off(self, now_ms: int) -> None:
        """Not here, or not good: ask again later, more and more rarely."""
        self.not_before_ms = now_ms + self.patience_ms
        self.patience_ms = min(2 * self.patience_ms, PATIENCE_MS_MAX)


@dataclass(slots=True)
class _Told:
    """How far the peer has asked for a body, and how far it was told."""

    since_ms: int  # when it began to ask
    asked: int = 0  # the piece begins there that it asked for last
    end: int = 0  # of the piece that was told last; the body is not whole yet


class BodyExchange:
    """Both halves of one session."""

    def __init__(self) -> None:
        self._wanted: dict[bytes, _Wanted] = {}
        self._dropped: OrderedDict[bytes, _Wanted] = OrderedDict()  # no longer wanted, lately asked
        self._current: bytes | None = None
        self._heard = bytearray()
        self._size = 0
        self._since_ms = 0
        self._asked: OrderedDict[bytes, None] = OrderedDict()
        self._unanswered = 0  # asks of ours
        self._reads: deque[BodyAsk] = deque(maxlen=BODY_ASKS_MAX)
        self._told: OrderedDict[bytes, _Told] = OrderedDict()

    @property
    def bytes_held(self) -> int:
        """Bytes of a body that is not whole yet."""
        return len(self._heard)

    # --- what we want

    def want(self, leaves: Iterable[bytes], now_ms: int) -> list[BodyAsk]:
        """Say which bodies are wanted now: these and no others.

        What is wanted again after a while is not asked for sooner by that.
        """
        before, self._wanted = self._wanted, {}
        for leaf in leaves:
            it = before.pop(leaf, None)
            self._wanted[leaf] = it or self._dropped.pop(leaf, None) or _Wanted()
        for leaf, it in before.items():
            if it.not_before_ms > now_ms:
                _put(self._dropped, leaf, it)
        if self._current is not None and self._current not in self._wanted:
            self._current = None
        return self._next(now_ms)

    def tick(self, now_ms: int) -> list[BodyAsk]:
        """Ask for the next one, or again for a piece that does not come."""
        current = self._current
        if current is not None and now_ms - self._since_ms >= PATIENCE_MS:
            self._leave(current, now_ms)
        return self._next(now_ms)

    def is_answer(self) -> bool:
        """Count one more piece; whether an ask of ours was still without one.

        What another peer gave first is an answer too, though it brings nothing any more.
        """
        self._unanswered -= 1
        if self._unanswered >= 0:
            return True
        self._unanswered = 0
        return False

    def take(self, piece: BodyPiece, now_ms: int) -> tuple[BodyHeard | None, list[BodyAsk]] | None:
        """Take a piece; gives a body that is whole now, and what to ask next.

        None: it was never asked for. A piece that comes twice, or late, is passed over.
        """
        if piece.leaf not in self._asked:
            return None
        if piece.leaf != self._current or piece.start != len(self._heard):
            return None, []
        first = not self._heard
        if not piece.piece or not (first or piece.size == self._size):
            self._leave(piece.leaf, now_ms)
            return None, self._next(now_ms)
        self._heard += piece.piece
        self._size, self._since_ms = piece.size, now_ms
        if len(self._heard) < piece.size:
            self._unanswered += 1
            return None, [BodyAsk(leaf=piece.leaf, start=len(self._heard))]
        whole = BodyHeard(leaf=piece.leaf, data=bytes(self._heard))
        self._leave(piece.leaf, now_ms)  # if it is not good, another is asked for later
        return whole, self._next(now_ms)

    def _leave(self, current: bytes, now_ms: int) -> None:
        self._wanted[current].put_off(now_ms)
        self._current = None
        self._heard.clear()

    def _next(self, now_ms: int) -> list[BodyAsk]:
        if self._current is not None:
            return []
        ready = (leaf for leaf, it in self._wanted.items() if it.not_before_ms <= now_ms)
        self._current = next(ready, None)
        self._heard.clear()
        if self._current is None:
            return []
        self._since_ms = now_ms
        self._unanswered += 1
        _put(self._asked, self._current, None)
        return [BodyAsk(leaf=self._current, start=0)]

    # --- what the peer wants

    def asked(self, asks: tuple[BodyAsk, ...], now_ms: int) -> bool:
        """Take what the peer asks for; what is too much at once falls out and is asked again.

        Gives whether it asks on: for bodies not asked for lately, from their beginning, and for the
        piece after the one that it was told. No node asks for anything else.
        """
        news = [self._is_news(it, now_ms) for it in asks]
        self._reads.extend(asks)
        return bool(news) and all(news)

    def _is_news(self, ask: BodyAsk, now_ms: int) -> bool:
        told = self._told.get(ask.leaf)
        if ask.start == 0:
            if told is not None and now_ms - told.since_ms < ASKED_AGAIN_MS:
                return False
            _put(self._told, ask.leaf, _Told(now_ms))
            return True
        if told is None or ask.start != told.end or ask.start <= told.asked:
            return False
        told.asked = ask.start
        return True

    def answer(self, leaf: bytes, start: int, found: tuple[int, bytes] | None) -> BodyPiece:
        """Make the answer to an ask: the piece, or that it is not here."""
        size, piece = (0, b"") if found is None else found
        told = self._told.get(leaf)
        if told is not None and piece:
            told.end = start + len(piece)
        return BodyPiece(leaf=leaf, start=min(start, size), size=size, piece=piece)

    def reads(self) -> list[ReadBody]:
        """Say which pieces to read; to be asked only when the route has room."""
        found = [ReadBody(leaf=it.leaf, start=it.start, size=PIECE_BYTES) for it in self._reads]
        self._reads.clear()
        return found


def _put(kept: OrderedDict[bytes, _T], leaf: bytes, what: _T) -> None:
    """Remember something of a body; the oldest is forgotten."""
    kept[leaf] = what
    kept.move_to_end(leaf)
    if len(kept) > REMEMBERED:
        kept.popitem(last=False)
