"""Seeded activities of every shape for the tests of the engine, in crowded places."""

import itertools

from comity.errors import OurError
from comity.values.codes import Vref
from comity.volumes.bands import Band, Limit
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, meet
from comity.volumes.minima import Row, rule_set
from comity.volumes.shapes import point, shape
from comity.volumes.times import Span, Times
from tests.volumes.places import at, chance, circle, corridor, polygon, sector, star

HOUR = 3_600_000
KINDS = ("AIR", "LAND", "NAVAL")
RULES = rule_set(
    "R1",
    (
        Row(
            one="AIR", other="AIR", horizontal_mm=9_260_000, vertical_mm=304_800, time_ms=HOUR // 4
        ),
        Row(one="AIR", other="NAVAL", horizontal_mm=500, vertical_mm=0, time_ms=0),
    ),
)
# Poles, the antimeridian and an ordinary place.
CROWDS = ((89.9, 10), (-90, 0), (10, 179.9), (50, 30), (0.1, -0.1))


def footprint(dice, lat, lon):
    """A shape near a place; now and then a vast one."""
    lat = max(-89.99, min(89.99, lat + dice.uniform(-0.6, 0.6)))
    lon += dice.uniform(-0.6, 0.6)
    error_m = dice.choice((0, 0, 0, 0, 50, 3_000))
    radius = dice.choice((0.02, 0.1, 0.3, 0.3, 4.0))
    kind = dice.randrange(6)
    if kind == 0:
        return shape(circle(lat, lon, dice.randrange(0, 60_000)), error_m)
    if kind == 1:
        ends = [(lat + dice.uniform(-0.5, 0.5) * 0.1, lon + it * radius) for it in range(3)]
        return shape(corridor(*ends, half_width_m=dice.randrange(5_000)), error_m)
    if kind == 2:
        turn = dice.randrange(359)
        return shape(sector(lat, lon, 1_000, 30_000, (turn, (turn + 70) % 360)), error_m)
    if kind == 3:
        return point(at(lat, lon), error_m)
    wide = min(radius, 89.995 - abs(lat)) if abs(lat) < 85 else 0.004
    return shape(polygon(*star(dice, lat, lon, wide, dice.randrange(4, 14))), error_m)


def times(dice):
    def span():
        start = dice.randrange(0, 200) * HOUR // 4
        return Span(start, start + dice.choice((1, 4, 12, 40, 900)) * HOUR // 4)

    count = dice.choice((1, 1, 1, 2, 5))
    return Times(
        spans=tuple(span() for _ in range(count)),
        error_ms=dice.choice((0, 0, HOUR)),
        any_one=dice.random() < 0.4,
    )


def band(dice):
    low = dice.randrange(0, 8_000_000)
    refs = dice.choice((Vref.AMSL, Vref.AMSL, Vref.AGL, Vref.STD, Vref.WGS84))
    lower = None if dice.random() < 0.4 else Limit(mm=low, datum=refs)
    upper = None if dice.random() < 0.4 else Limit(mm=low + 3_000_000, datum=refs)
    return Band(lower=lower, upper=upper)


def activities(seed, count):
    dice = chance(seed)
    made: list[Activity] = []
    while len(made) < count:
        crowd = dice.choice(CROWDS)
        try:
            volumes = tuple(
                Volume(
                    footprint=footprint(dice, *crowd),
                    times=times(dice),
                    band=band(dice),
                    ground_mm=dice.choice((None, None, (0, 500_000))),
                )
                for _ in range(dice.choice((1, 1, 2)))
            )
        except OurError:  # no area
            continue
        name = f"{dice.randrange(10**6):06}-{len(made)}".encode()
        made.append(Activity(id=name, kind=dice.choice(KINDS), volumes=volumes))
    return made


def all_that_meet(made, rules=RULES):
    """What the scalar core finds of every pair, one by one."""
    found = []
    for (one, left), (other, right) in itertools.combinations(enumerate(made), 2):
        grade = meet(left, right, rules).grade
        if grade is not Grade.CLEAR:
            found.append((one, other, grade))
    return found
