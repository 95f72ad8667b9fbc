"""The same bits on every machine: tracks, visits and approaches (R-300, R-350)."""

import hashlib

from comity.errors import OurError
from comity.values.codes import Vref
from comity.volumes.approaches import Level, approach
from comity.volumes.bands import Band, Datums, Limit
from comity.volumes.inside import Work
from comity.volumes.meeting import Activity, Volume
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.tracks import Fix, Track, branches, way
from comity.volumes.visits import against
from tests.volumes.test_pinned import Dice, area, place

PINNED = "c00e29b0ffff7411ddb13bda2d7ecd7444d1c323b4a9568596010ee00a656c41"
LEVELS = (Level(1, 90_000_000, 3_000_000), Level(2, 9_260_000, 304_800))
COUNT = 13


def flown(dice):
    """A flight towards one made-up place after another."""
    at = place(dice, 30_000_000)
    fixes = []
    for number in range(30):
        said = Limit(mm=dice.upto(12_000_000), datum=Vref(dice.upto(4)))
        height = None if dice.upto(5) == 0 else said
        fixes.append(
            Fix(number * 40_000, at, height, dice.upto(2) * 300_000, 0, dice.upto(3) * 500)
        )
        lon = (at.lon + dice.upto(6_000_000) + 1_798_000_000) % 3_600_000_000 - 1_800_000_000
        at = type(at)(lat=min(900_000_000, at.lat + dice.upto(4_000_000) - 2_000_000), lon=lon)
    return Track(fixes=tuple(fixes))


def activity(dice, number):
    lower = Limit(mm=dice.upto(5_000_000), datum=Vref.AMSL)
    while True:
        try:
            footprint = shape(area(dice), dice.upto(2) * 400)
        except OurError:
            continue
        volume = Volume(
            footprint=footprint,
            times=Times(spans=(Span(dice.upto(600_000), 900_000),), error_ms=dice.upto(9_000)),
            band=Band(lower=lower),
        )
        return Activity(id=bytes([number]), kind="A", volumes=(volume,))


def test_visits_and_approaches_are_the_same_bits_everywhere():
    dice = Dice()
    ways = [way(branch) for _ in range(COUNT) for branch in branches(flown(dice))]
    activities = [activity(dice, number) for number in range(COUNT)]
    told = [against(it, what, Datums(), Work()) for it in ways for what in activities]
    near = [approach(one, other, LEVELS, Datums()) for one in ways for other in ways[:6]]
    assert sum(bool(it.visits) for it in told) > 8
    assert sum(bool(it and it.reached) for it in near) > 5
    rows = [_plain(it) for it in (*told, *near)]
    assert hashlib.sha256(repr(rows).encode()).hexdigest() == PINNED


def _plain(it):
    """Numbers only: how a value shows itself may change with its class."""
    if isinstance(it, tuple | list):
        return [_plain(part) for part in it]
    if hasattr(it, "lat"):
        return [it.lat, it.lon]
    return None if it is None else int(it)
