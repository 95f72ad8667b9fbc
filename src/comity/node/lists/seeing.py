"""How much of a list an officer may see: names, keys without names, or counts alone.

Carries out R-559. What an officer's key may say decides, as its grant does for all else: who
commits, shows, rules or hands over needs names; who plans or remarks needs numbers and keys;
anybody else sees how many there are. A party that grants its officers every type
has made this choice.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Final

from comity.errors import OurError
from comity.node import identity
from comity.node.identity import Released
from comity.record.grant import OFFICER
from comity.record.keys import Key

_NAMES: Final = frozenset(("P01", "P02", "P06", "P07", "P17"))
_ROWS: Final = frozenset(("P03", "P04"))


class Sees(IntEnum):
    """How much."""

    COUNTS = 0
    ROWS = 1  # number, key and category
    NAMES = 2


def sees(may_send: Iterable[str]) -> Sees:
    """What an officer sees who may say these types; of none, every type (K02)."""
    said = frozenset(may_send)
    if not said or said & _NAMES:
        return Sees.NAMES
    return Sees.ROWS if said & _ROWS else Sees.COUNTS


def granted(known: Sequence[Released], key: Key, now_ms: int) -> Sees:
    """What the holder of a key sees now, by the party's own statements; of no grant, counts."""
    ended = identity.ended(known)
    found = Sees.COUNTS
    for it in identity.grants(known):  # the last that is in force counts, as at the console
        is_its = it.kind == OFFICER and it.key == key and it.terminal not in ended
        if is_its and it.start_ms <= now_ms < it.end_ms:
            found = sees(it.may_send)
    return found


def check(found: Sees, needed: Sees) -> None:
    """See that an officer may see so much.

    Raises:
        OurError: "list.not-for-you".
    """
    if found < needed:
        raise OurError("list.not-for-you", needs=needed.name, has=found.name)
