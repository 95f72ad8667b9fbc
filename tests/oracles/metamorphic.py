"""Two activities told otherwise: turned, mirrored, over a pole, later, in parts, in another datum.

What is the same must be judged the same. Where a place changes by its rounding, a verdict may
change if a hand's breadth more or less would change it as well.
"""

from dataclasses import replace

from geographiclib.geodesic import Geodesic

from comity.errors import OurError
from comity.values.area import Pos
from comity.values.codes import Vref
from comity.volumes.bands import Band, Datums, Limit
from comity.volumes.meeting import Activity, Volume, grade_places, meet
from comity.volumes.minima import Row, rule_set
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from tests.oracles import scenes

MINUTE = 60_000
GRAIN_MM = 60  # what rounding of places to 1e-7 degree may do, for both areas
GEOID_MM = -31_400
FLAT = replace(next(it for it in scenes.LOOKS if it.name == "small"), lons=(-180, 180), wide_m=900)
EARTH = Geodesic.WGS84
TURN = 3_600_000_000


def rules(datums=None):
    """What is asked of two: little, so that places, heights and times all decide."""
    row = Row(one="A", other="B", horizontal_mm=150_000, vertical_mm=90_000, time_ms=10 * MINUTE)
    return rule_set("R", [row], datums)


class Case:
    """Two activities of one to two volumes each."""

    def __init__(self, dice):
        self.dice = dice
        scene = scenes.scene(dice, FLAT, 4, scenes.KINDS[:3])
        self.midst = scene.lat, scene.lon
        drawn = scene.drawn
        self.areas = [(it.area, it.error_m) for it in drawn]
        made = [
            Volume(footprint=it.footprint, times=_times(dice), band=_band(dice)) for it in drawn
        ]
        self.volumes = made[:2], made[2:]

    def pair(self, volumes=None):
        """The two activities, of these volumes."""
        one, other = volumes or self.volumes
        return (
            Activity(id=b"a", kind="A", volumes=tuple(one)),
            Activity(id=b"b", kind="B", volumes=tuple(other)),
        )

    def verdict(self, volumes=None, its=None):
        """The verdict on the two activities."""
        one, other = self.pair(volumes)
        return meet(one, other, its or rules())

    def is_same(self, volumes):
        """Whether other volumes are judged as these are."""
        return self.verdict(volumes).grade is self.verdict().grade

    def changed(self, change):
        """The volumes, each changed."""
        return tuple([change(it) for it in side] for side in self.volumes)


def is_close(case):
    """Whether a hand's breadth would change what is said of the places of any two volumes."""
    return any(
        len(
            {
                grade_places(a.footprint, b.footprint, 150_000 + it)[0]
                for it in (-GRAIN_MM, 0, GRAIN_MM)
            }
        )
        > 1
        for a in case.volumes[0]
        for b in case.volumes[1]
    )


# --- what must change nothing


def swapped(case):
    """The other first: the same verdict, to the witness."""
    one, other = case.pair()
    return meet(one, other, rules()) == meet(other, one, rules())


def turned(case):
    """About the axis of the earth, across the 180th meridian as well."""
    by = case.dice.choice((TURN // 2, case.dice.randrange(TURN)))
    return _moved(case, lambda lat, lon: (lat, lon + by))


def mirrored(case):
    """On the equator."""
    return _moved(case, lambda lat, lon: (-lat, lon))


def toppled(case):
    """Half a turn about an axis in the plane of the equator, over both poles."""
    by = case.dice.randrange(TURN)
    return _moved(case, lambda lat, lon: (-lat, by - lon))


def carried(case):
    """By bearing and distance from their midst over a pole, or to the 180th meridian."""
    goal = case.dice.choice(
        ((90, 0), (-90, 0), (89.99, 40), (-89.98, -170), (20, 180), (-50, -180))
    )

    def move(lat, lon):
        way = EARTH.Inverse(*case.midst, lat / 1e7, lon / 1e7)
        found = EARTH.Direct(*goal, way["azi1"], way["s12"])
        return round(found["lat2"] * 1e7), round(found["lon2"] * 1e7)

    return _moved(case, move)


def later(case):
    """Both put off: what is found, but later."""
    by = case.dice.randrange(10**9)

    def change(volume):
        spans = tuple(Span(it.start_ms + by, it.end_ms + by) for it in volume.times.spans)
        return replace(volume, times=replace(volume.times, spans=spans))

    before = case.verdict()
    after = case.verdict(case.changed(change))
    if before.witness is None or after.witness is None:
        return before == after
    overlap = Span(*(it + by for it in before.witness.overlap))
    return after == before._replace(witness=before.witness._replace(overlap=overlap))


def parted(case):
    """Each volume in two: the first half of its time and the second, none of it lost."""

    def halves(volume):
        first, *rest = volume.times.spans
        middle = (first.start_ms + first.end_ms) // 2
        for spans in ((Span(first.start_ms, middle), *rest), (Span(middle, first.end_ms),)):
            yield replace(volume, times=replace(volume.times, spans=spans))

    if any(it.times.any_one or it.times.error_ms for side in case.volumes for it in side):
        return True
    one, other = case.volumes
    return case.is_same(([half for it in one for half in halves(it)], other))


def surest(case):
    """Each volume an activity of its own: the whole is as sure as the surest of them."""
    one, other = case.volumes
    grades = [case.verdict(([a], [b])).grade for a in one for b in other]
    return max(grades) is case.verdict().grade


def renamed(case):
    """All heights in one datum, whichever it is."""
    grades = {
        case.verdict(case.changed(lambda it, ref=ref: _in_datum(it, ref))).grade for ref in Vref
    }
    return len(grades) == 1


def converted(case):
    """One side's heights from the ellipsoid, where it is known how high the sea stands on it."""
    datums = Datums(geoid_mm=(GEOID_MM, GEOID_MM))
    one, other = case.changed(lambda it: _in_datum(it, Vref.AMSL))
    there = [_in_datum(it, Vref.WGS84, GEOID_MM) for it in other]
    grades = {case.verdict((one, it), rules(datums)).grade for it in (other, there)}
    return len(grades) == 1


CHECKS = (
    *(swapped, turned, mirrored, toppled, carried),
    *(later, parted, surest, renamed, converted),
)


def _moved(case, move):
    """Whether the same is found where all places are moved."""
    try:
        moved = [shape(_placed(area, move), error_m) for area, error_m in case.areas]
    except OurError:
        return False
    flat = [it for side in case.volumes for it in side]
    made = [replace(it, footprint=to) for it, to in zip(flat, moved, strict=True)]
    return case.is_same((made[:2], made[2:])) or is_close(case)


def _placed(area, move):
    def place(at):
        lat, lon = move(at.lat, at.lon)
        return Pos(lat=lat, lon=(lon + TURN // 2) % TURN - TURN // 2)

    if hasattr(area, "rings"):
        return type(area)(tuple(tuple(map(place, ring)) for ring in area.rings), area.edges)
    if hasattr(area, "path"):
        return type(area)(tuple(map(place, area.path)), area.half_width_m)
    return type(area)(place(area.centre), area.radius_m)


def _times(dice):
    spans = []
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        start = dice.randrange(0, 300) * MINUTE
        spans.append(Span(start, start + dice.choice((5, 30, 300, 900)) * MINUTE))
    return Times(
        spans=tuple(spans),
        error_ms=dice.choice((0, 0, 0, 20 * MINUTE)),
        any_one=len(spans) > 1 and dice.random() < 0.5,
    )


def _band(dice):
    ref = dice.choice((Vref.AMSL, Vref.AMSL, Vref.WGS84, Vref.STD, Vref.AGL))
    low = dice.randrange(0, 2_000_000)
    lower = None if dice.random() < 0.4 else Limit(mm=low, datum=ref)
    upper = None if dice.random() < 0.4 else Limit(mm=low + dice.randrange(1, 900_000), datum=ref)
    return Band(lower=lower, upper=upper)


def _in_datum(volume, ref, by_mm=0):
    lower, upper = (
        None if it is None else Limit(mm=it.mm + by_mm, datum=ref)
        for it in (volume.band.lower, volume.band.upper)
    )
    return replace(volume, band=Band(lower=lower, upper=upper))
