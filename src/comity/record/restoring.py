"""What a proposal to restore a suspended line must name, as the record has it.

Carries out R-146: the last digest that all parties published alike, and the current key statement
of each. The node fills both in by itself; a reader flags what was not so in the proposal's past.
"""

from collections.abc import Callable
from typing import Final, Protocol

from comity.record.charter import Bylaws
from comity.record.cut import Place
from comity.record.entry import Entry
from comity.record.lanes import Lane
from comity.record.roster import Roster
from comity.record.told import Told

JOINT_NOT_COMMON: Final = "JOINT_NOT_COMMON"
KEYS_NOT_CURRENT: Final = "KEYS_NOT_CURRENT"
NONE_COMMON: Final = bytes(32)  # where no digest was published by all alike
_LAST_COMMON, _KEY_STATEMENTS = 5, 7


class Known(Protocol):
    """What is asked of the record."""

    joints: "Joints"

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`."""


class Joints:
    """Who published which digest of the picture, and where."""

    def __init__(self) -> None:
        self._by_fold: dict[bytes, list[tuple[str, bytes, int]]] = {}

    def hear(self, told: Told) -> None:
        """Note the joint that an entry carries."""
        joint = told.entry.joint
        if joint is not None:
            row = (told.party, told.entry.leaf, joint.level)
            self._by_fold.setdefault(joint.fold, []).append(row)

    def is_common(
        self, fold: bytes, parties: tuple[str, ...], covers: Callable[[bytes], bool]
    ) -> bool:
        """Whether each party published this digest in a past."""
        rows = self._by_fold.get(fold, ())
        return {*parties} <= {party for party, leaf, _ in rows if covers(leaf)}

    def last_common(self, parties: tuple[str, ...], covers: Callable[[bytes], bool]) -> bytes:
        """Return the digest of the highest level that all published alike, else zeros."""
        common = [
            (max(level for _, _, level in rows), fold)
            for fold, rows in self._by_fold.items()
            if self.is_common(fold, parties, covers)
        ]
        return max(common)[1] if common else NONE_COMMON


def restoration_faults(
    entry: Entry, lane: Lane, bylaws: Bylaws, roster: Roster, known: Known
) -> tuple[str, ...]:
    """Say what a proposal to restore names that was not so in its past."""

    def covers(leaf: bytes) -> bool:
        return known.is_in_past(entry.leaf, leaf)

    def holds(place: Place) -> bool:
        return place[1] < lane.past_size(entry.number, place[0])

    content = entry.content if type(entry.content) is dict else {}
    faults: list[str] = []
    named = content.get(_LAST_COMMON)
    if not isinstance(named, bytes) or not (
        known.joints.is_common(named, bylaws.parties, covers)
        or named == known.joints.last_common(bylaws.parties, covers)
    ):
        faults.append(JOINT_NOT_COMMON)
    current: list[list[object]] = [list(row) for row in key_statements(bylaws, roster, holds)]
    if not _are_rows(content.get(_KEY_STATEMENTS), current):
        faults.append(KEYS_NOT_CURRENT)
    return tuple(faults)


def _are_rows(named: object, rows: list[list[object]]) -> bool:
    """Whether these are named, in whatever order; what foreign values are cannot be sorted."""
    return isinstance(named, list) and len(named) == len(rows) and all(it in named for it in rows)


def key_statements(
    bylaws: Bylaws, roster: Roster, covers: Callable[[Place], bool]
) -> list[tuple[str, bytes]]:
    """Return each party's current key statement in a past, as `line.restore/1` carries them."""
    rows: list[tuple[str, bytes]] = []
    for party in bylaws.parties:
        current = roster.current(party, covers)
        pinned = bylaws.charter.founded[party]
        rows.append((party, pinned if current is None else current.hash))
    return rows
