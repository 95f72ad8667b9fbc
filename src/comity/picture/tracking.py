"""Tracks beside the picture: whose places are looked at, what stated them, and who held that when.

Carries out R-351, R-357 and R-358. A view: tracks are no part of the record, and nothing of them is
folded. That a node held a notice is proved or it is not; what anybody knew is not asked here.
"""

from enum import Enum
from typing import Final, NamedTuple

from comity.picture.judging import agreed_m, agreed_ms, threshold_keys
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied
from comity.record.charter import Charter
from comity.volumes.approaches import LEVEL_MM_MAX, Level
from comity.volumes.tracks import GAP_MS
from comity.volumes.visits import Crossing

TRACK: Final = "track"
GAP: Final = f"{TRACK}.gap"  # how long between two fixes may be
PROXIMITY: Final = "proximity"
LEVELS_MAX: Final = 3
USUAL: Final = (
    Level(1, 9_260_000, 304_800),  # 5 NM and 1,000 ft: radar separation of civil control
    Level(2, 1_219_200, 137_160),  # 4,000 ft and 450 ft: "well clear" of uncrewed aircraft
    Level(3, 152_400, 30_480),  # 500 ft and 100 ft: a near mid-air collision
)


class Yardstick(NamedTuple):
    """By what a charter has tracks measured. `is_agreed`: of the levels; else they are usual."""

    levels: tuple[Level, ...]
    is_agreed: bool
    gap_ms: int


class Held(Enum):
    """When a party is proved to have held a notice, as against the entry of its craft."""

    BEFORE = "BEFORE"
    UNCERTAIN = "UNCERTAIN"  # between the moments at which it may have entered
    AFTER = "AFTER"
    NOT_PROVEN = "NOT_PROVEN"


_WORST: Final = (Held.NOT_PROVEN, Held.AFTER, Held.UNCERTAIN, Held.BEFORE)


def yardstick(charter: Charter) -> Yardstick:
    """Return what a charter agrees of tracks; the usual where it agrees on none."""
    found = [it for number in range(1, LEVELS_MAX + 1) if (it := _level(charter, number))]
    is_agreed = any(it.startswith(f"{PROXIMITY}.") for it in threshold_keys(charter))
    gap_ms = agreed_ms(charter, GAP, GAP_MS)
    return Yardstick(tuple(found) if is_agreed else USUAL, is_agreed, gap_ms)


def _level(charter: Charter, number: int) -> Level | None:
    """Return a level of a charter; none: one of its two distances is missing or beyond bounds."""
    h_mm, v_mm = (agreed_m(charter, f"{PROXIMITY}.{number}.{it}", 0) * 1_000 for it in "hv")
    is_good = 0 < h_mm <= LEVEL_MM_MAX and 0 < v_mm <= LEVEL_MM_MAX
    return Level(number, h_mm, v_mm) if is_good else None


def is_looked_at(it: Occupied, party: str | None) -> bool:
    """Whether a craft is looked for in what a matter occupies: not in its own party's plans."""
    return bool(it.activity.volumes) and (it.is_protected or it.party != party)


def stating(key: MatterKey, state: State) -> tuple[bytes, ...]:
    """Return what states a matter's place: its opener, what corrects that, what gave it back."""
    said = {it.entry for it in state.corrections if it.re == key.id}
    stands = (it.entry for it in state.mends if it.re == key.id)
    back = (it.entry for it in state.withdrawals if it.re in said)
    return tuple(dict.fromkeys((key.id, *stands, *back)))


def held(entry: Crossing, held_ms: int | None) -> Held:
    """Set the moment by which a notice was held against the moments of entry."""
    if held_ms is None:
        return Held.NOT_PROVEN
    if held_ms <= entry.earliest_ms:
        return Held.BEFORE
    return Held.UNCERTAIN if held_ms <= entry.latest_ms else Held.AFTER


def worst(looks: tuple[Held, ...]) -> Held:
    """Return the one word for several notices that state one place together."""
    return min(looks, key=_WORST.index, default=Held.NOT_PROVEN)
