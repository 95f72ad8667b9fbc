"""The same bits on every machine: verdicts on made-up activities, by one hash (R-300, R-318).

A change here changes what other nodes must compute too: it is a change of the protocol.
"""

import hashlib
from collections import Counter
from itertools import pairwise

from comity.errors import OurError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.volumes.ellipsoid import metres
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, meet, miss
from comity.volumes.minima import Row, rule_set
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.vectors import vector

PINNED_VECTOR = (1301763126.0, -162684402.0, 1700186039.0)
PINNED = "70f33cc5cc8e74705b8ed7cef0ba5d4c125e28118fee5b484797aa2509725081"
COUNT = 80
RULES = rule_set("R1", [Row(one="A", other="B", horizontal_mm=40_000_000)])


class Dice:
    """A generator of our own: what Python's gives may change with its version."""

    def __init__(self):
        self.state = 20_260_205

    def upto(self, limit):
        self.state = (self.state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        return (self.state >> 33) % limit


def place(dice, spread):
    lat = 899_000_000 - spread + dice.upto(2 * spread)
    lat = min(lat, 1_800_000_000 - lat)
    return Pos(lat=lat, lon=dice.upto(spread * 8) % 3_600_000_000 - 1_800_000_000)


def area(dice):
    spread = (30_000_000, 200_000_000)[dice.upto(2)]
    centre, size = place(dice, spread), 1 + dice.upto(200_000)
    match dice.upto(4):
        case 0:
            return Circle(centre, size)
        case 1:
            return Corridor((centre, place(dice, spread), place(dice, spread)), size)
        case 2:
            azimuths = dice.upto(360_000), dice.upto(360_000)
            return Sector(centre, dice.upto(size), size + 1_000, *azimuths)
        case _:
            ring = tuple(place(dice, spread) for _ in range(3))
            return Polygon((ring,), Edges(dice.upto(2)))


def activities(dice):
    made = 0
    while made < COUNT:
        start = dice.upto(10**7)
        times = Times(spans=(Span(start, start + 10**7),), error_ms=dice.upto(10**6))
        try:
            footprint = shape(area(dice), dice.upto(3) * 60_000)
        except OurError:
            continue
        name = hashlib.sha256(b"%d" % made).digest()
        yield Activity(
            id=name, kind="AB"[dice.upto(2)], volumes=(Volume(footprint=footprint, times=times),)
        )
        made += 1


def numbers(verdict, near):
    """All that is computed, as plain numbers."""
    found = [int(verdict.grade), *map(int, verdict.reasons)]
    if verdict.witness is not None:
        shown = verdict.witness
        found += [*shown.volumes, *shown.overlap, *shown.gap_mm, shown.distance_mm]
        found += [it for place in shown.places for it in (place.lat, place.lon)]
    if near is not None:
        found += [near.distance_mm, *(it for at in near.places for it in (at.lat, at.lon))]
    return found


def test_verdicts_and_distances_are_the_bits_that_they_always_were():
    dice, pinned = Dice(), hashlib.sha256()
    seen: Counter[Grade] = Counter()
    for one, other in pairwise(activities(dice)):
        verdict = meet(one, other, RULES)
        seen[verdict.grade] += 1
        for it in (one, other):
            pinned.update(repr(it.volumes[0].footprint.rings).encode())
        pinned.update(repr(numbers(verdict, miss(one, other, RULES))).encode())
        places = [it.volumes[0].footprint.rings[0][0] for it in (one, other)]
        pinned.update(metres(places[0], places[1]).hex().encode())
    assert min(seen[it] for it in Grade) > 2, seen
    assert vector(Pos(lat=523_456_789, lon=-71_234_567)) == PINNED_VECTOR
    assert pinned.hexdigest() == PINNED
