"""Which entry of a party was the first to hold several entries together.

Carries out R-27 for more than one entry at once, as R-77 asks it: an agreement is in force when
each party has one entry that holds every acceptance. Reads lanes; judges nothing.
"""

from collections.abc import Sequence

from comity.record.lanes import Lane, Lanes


def held_together(lanes: Lanes, party: str, leaves: Sequence[bytes]) -> bytes | None:
    """Leaf of the first entry of a party's nodes, in merged order, that holds all these entries.

    Its own entry a node holds from that entry on. None: there is no such entry, or one of these
    is not in the record.
    """
    places = [lanes.place(leaf) for leaf in leaves]
    found: list[tuple[int, bytes, bytes]] = []
    for lane in lanes.of_party(party):
        numbers = [None if it is None else _from(lane, *it) for it in places]
        if numbers and None not in numbers:
            number = max(it for it in numbers if it is not None)
            found.append((lane.level(number), lane.feed, lane.leaf(number)))
    return min(found)[2] if found else None


def _from(lane: Lane, other: Lane, number: int) -> int | None:
    """Number of a lane's first entry that holds entry `number` of another, or of itself."""
    if lane.owner(number) is other and number < lane.size:
        return number
    return lane.first_covering(other.index, number)
