"""Where another node's picture first differs from ours, by its own unsigned word: a hint.

Carries out R-114 while a line runs: where a joint differs, its author's node is asked for its list
of matters there, page by page, and the first that is not the same is named. Whoever answers falsely
misleads who looks for the reason; that the pictures differ is proved by the joint alone.
"""

from bisect import bisect_right
from typing import Final

from comity.node.comparing import First
from comity.node.keeper import Keeper
from comity.picture.joints import JointLook, first_difference, matters_at
from comity.session.limits import PAGE_ROWS

AGAIN_MS: Final = 600_000  # before the same node is asked anew, about a later joint
PAGES_MAX: Final = 256  # of one picture: what differs farther on is not named

Rows = dict[bytes, bytes]


class Differing:
    """Questions about pictures on one line, asked and answered."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._asked_ms: dict[bytes, int] = {}  # by feed
        self._pages: dict[bytes, int] = {}  # by entry
        self._rows: tuple[bytes, Rows] = (b"", {})  # of the last entry looked at

    # --- what we ask

    def due(self, party: str, now_ms: int) -> bytes | None:
        """The entry of this party to ask its node about now, if any."""
        comparing = self._keeper.comparing
        for feed, it in comparing.latest.items():
            if it.comparison.look is not JointLook.DIFFERS:
                comparing.first.pop(feed, None)
                self._asked_ms.pop(feed, None)
            elif it.party == party and self._is_due(feed, now_ms):
                self._asked_ms[feed] = now_ms
                self._pages = {it.entry: 0}
                return it.entry
        return None

    def _is_due(self, feed: bytes, now_ms: int) -> bool:
        asked_ms = self._asked_ms.get(feed)
        return asked_ms is None or now_ms - asked_ms >= AGAIN_MS

    def hear(self, entry: bytes, start: bytes, page: tuple[tuple[bytes, bytes], ...]) -> bytes:
        """Lay a page beside ours; gives the key from which to ask on, or nothing to stop there."""
        if not page and not start:
            return b""  # it does not say
        theirs, end = dict(page), page[-1][0] if page else None
        ours = self._matters(entry)
        stretch = {
            key: state for key, state in ours.items() if key > start and (end is None or key <= end)
        }
        key = first_difference(stretch, theirs)
        pages = self._pages[entry] = self._pages.get(entry, 0) + 1
        if key is None and end is not None and pages < PAGES_MAX:
            return end
        place = self._keeper.record.lanes.place(entry)
        if place is not None:
            self._keeper.comparing.first[place[0].feed] = First(entry, key)
        return b""

    # --- what others ask

    def page(self, entry: bytes, start: bytes) -> list[tuple[bytes, bytes]]:
        """Our matters after a key, at the joint of an entry of our own feed; none of any other."""
        place, own = self._keeper.record.lanes.place(entry), self._keeper.own
        if place is None or own is None or place[0].feed != own.feed:
            return []
        rows = self._matters(entry)
        keys = list(rows)
        at = bisect_right(keys, start)
        return [(key, rows[key]) for key in keys[at : at + PAGE_ROWS]]

    def _matters(self, entry: bytes) -> Rows:
        if self._rows[0] != entry:
            keeper = self._keeper
            joint = keeper.recall(entry).entry.joint
            rows = {} if joint is None else matters_at(keeper.record, keeper.picture, entry, joint)
            self._rows = (entry, rows)
        return self._rows[1]
