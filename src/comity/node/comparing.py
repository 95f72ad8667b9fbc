"""Whether the others compute the same picture as this node does, as far as they said.

Carries out R-26 and R-114 while a line runs: of each feed the latest joint is judged, over its own
past, now and then. Accuses nobody: two pictures differ, or they do not.
"""

from typing import TYPE_CHECKING, Final, NamedTuple

from comity.node.clock import Clock
from comity.picture.joints import Comparison, JointLook, compared
from comity.picture.matter import MatterKey
from comity.picture.picture import Picture
from comity.record.record import Record
from comity.record.told import Told

if TYPE_CHECKING:
    from comity.record.entry import Joint

PAUSE_MS: Final = 1_000  # judging folds matters anew, so a long backlog is judged at its end


class Compared(NamedTuple):
    """The latest joint of one feed, judged."""

    party: str
    node: str
    entry: bytes
    time_ms: int  # as claimed
    comparison: Comparison


class First(NamedTuple):
    """The first matter that differs, by another node's unsigned word: a hint, no proof."""

    entry: bytes  # whose joint it was asked about
    key: MatterKey | None  # None: it did not say, or its list is as ours


class Comparing:
    """The latest joint of every feed of the others."""

    def __init__(self, record: Record, picture: Picture, clock: Clock) -> None:
        self._record = record
        self._picture = picture
        self._clock = clock
        self._heard: dict[bytes, tuple[Told, Joint]] = {}
        self._judged_ms = -PAUSE_MS
        self.latest: dict[bytes, Compared] = {}  # by feed
        self.first: dict[bytes, First] = {}  # by feed

    def hear(self, told: Told) -> None:
        """Note the joint of a foreign entry, if it carries one."""
        if told.entry.joint is not None:
            self._heard[told.entry.feed] = told, told.entry.joint

    def differs(self, party: str) -> bool:
        """Whether a node of this party states another picture than ours."""
        looks = (it.comparison.look for it in self.latest.values() if it.party == party)
        return JointLook.DIFFERS in looks

    def settle(self) -> tuple[Compared, ...]:
        """Judge what was heard since; return it, in the order of feeds."""
        now = self._clock.monotonic_ms()
        if not self._heard or now - self._judged_ms < PAUSE_MS:
            return ()
        self._judged_ms = now
        heard, self._heard = self._heard, {}
        for feed, (told, joint) in heard.items():
            leaf = told.entry.leaf
            comparison = compared(self._record, self._picture, leaf, joint)
            self.latest[feed] = Compared(
                told.party, told.node, leaf, told.entry.time_ms, comparison
            )
        return tuple(self.latest[feed] for feed in sorted(heard))
