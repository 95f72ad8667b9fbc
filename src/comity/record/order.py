"""Level, merged order, stable prefix: the same on every node that holds the same entries.

Carries out R-20 to R-23. Level is laid down as lanes grow; this file answers what is stable.
"""

from collections.abc import Sequence

from comity.record.lanes import Lanes
from comity.record.roster import Roster


def stable_level(
    lanes: Lanes, roster: Roster, parties: Sequence[str], without: Sequence[bytes]
) -> int:
    """Greatest L such that every granted open feed has a head of level L or more (R-23).

    A feed counts from the level of the entry that granted its key. 0 as long as some party of
    the charter has no granted feed: its first entry might still have any level.
    """
    granted: list[tuple[int, int]] = []  # level of the grant, level of the head
    heard: set[str] = set()
    for lane in lanes.all:
        party = lane.genesis.party
        carriers = roster.carrier(party, lane.checker.kid, lambda _: True)
        levels = [lanes.all[index].level(number) for index, number in carriers]
        if levels:
            heard.add(party)
        if levels and lane.feed not in without:
            granted.append((min(levels), lane.level(lane.size - 1)))
    if not heard.issuperset(parties):
        return 0
    low = max((head for _, head in granted), default=0)
    for level, head in sorted(granted):
        if level > low:
            break
        low = min(low, max(head, level - 1))
    return low
