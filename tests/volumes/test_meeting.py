"""Verdicts and their witnesses (R-309, R-310, R-316 to R-319)."""

import itertools
import time

import pytest
from geographiclib.geodesic import Geodesic

from comity.errors import OurError
from comity.values.area import Edges
from comity.values.codes import Vref
from comity.values.composites import VBand
from comity.volumes import ellipsoid
from comity.volumes.bands import ALL_HEIGHTS, Limit, band
from comity.volumes.grade import Grade
from comity.volumes.meeting import (
    VOLUMES_MAX,
    Activity,
    Apart,
    Volume,
    grade_places,
    limits,
    meet,
    miss,
)
from comity.volumes.minima import Row, rule_set
from comity.volumes.nearest import PAIRS_FEW, Near
from comity.volumes.shapes import point, shape
from comity.volumes.times import Span, Times
from tests.volumes.places import (
    at,
    box,
    chance,
    circle,
    comb,
    corridor,
    counter_comb,
    polygon,
    sector,
    star,
)

EARTH = Geodesic.WGS84
HOUR = 3_600_000
NOON = Times(spans=(Span(12 * HOUR, 14 * HOUR),))
RULES = rule_set(
    "R1",
    (
        Row(
            one="AIR",
            other="NAVAL",
            horizontal_mm=9_260_000,
            vertical_mm=300_000,
            time_ms=HOUR // 4,
        ),
    ),
)


def volume(area, times=NOON, heights=None, error_m=0, **more):
    return Volume(footprint=shape(area, error_m), times=times, band=band(heights), **more)


def activity(name, *volumes, kind="LAND"):
    return Activity(id=name.encode(), kind=kind, volumes=volumes)


def judge(one, other, kinds=("LAND", "LAND")):
    first, second = activity("a", *one, kind=kinds[0]), activity("b", *other, kind=kinds[1])
    found, back = meet(first, second, RULES), meet(second, first, RULES)
    assert found == back
    return found


def places(one, other, minimum_m=0, errors=(0, 0)):
    left, right = (shape(*it) for it in zip((one, other), errors, strict=True))
    found = grade_places(left, right, minimum_m * 1000)[0]
    assert grade_places(right, left, minimum_m * 1000)[0] is found
    return found


def metres(low, high, ref=Vref.AMSL):
    return VBand(lo=low, hi=high, ref=ref)


def north(lat, metres_):
    """The latitude so many metres north."""
    return EARTH.Direct(lat, 10, 0, metres_)["lat2"]


# --- touching, and a little more


@pytest.mark.parametrize(
    ("overlap_m", "expected"),
    [
        *((-1.0, Grade.CLEAR), (-0.03, Grade.CLEAR), (0.0, Grade.CLEAR)),
        *((0.1, Grade.MARGINAL), (0.9, Grade.MARGINAL)),
        *((1.2, Grade.CONFLICT), (50.0, Grade.CONFLICT)),
    ],
)
def test_touching_is_clear_and_more_than_a_metre_of_overlap_a_conflict(overlap_m, expected):
    lower = polygon((49, 10), (49, 10.01), (50, 10.01), (50, 10))
    edge = north(50, -overlap_m)
    upper = polygon((edge, 10), (edge, 10.01), (51, 10.01), (51, 10))
    assert places(lower, upper) is expected


@pytest.mark.parametrize("lat", [0, 45, -60, 89])
@pytest.mark.parametrize("apart_m", [5_000, 9_260, 100_000, 1_000_000])
def test_as_far_as_asked_is_clear_and_a_metre_less_a_conflict(lat, apart_m):
    there = EARTH.Direct(lat, 10, 37, apart_m)
    one, other = circle(lat, 10, 1), circle(there["lat2"], there["lon2"], 1)
    assert places(one, other, apart_m - 2) is Grade.CLEAR
    assert places(one, other, apart_m - 3) is Grade.CLEAR
    assert places(one, other, apart_m) is Grade.CONFLICT


def test_a_shared_border_is_clear_whatever_else_shares_it():
    whole = polygon((50, 10), (50, 12), (52, 12), (52, 10))
    for other in (
        polygon((50, 12), (50, 14), (52, 14), (52, 12)),
        polygon((52, 12), (53, 13), (53, 11), (52, 10)),
        polygon((52, 12), (52, 13), (53, 13)),
    ):
        assert places(whole, other) is Grade.CLEAR


def test_a_long_border_shared_is_one_line_for_both():
    one = polygon((-3, 81), (-23, 75), (-23, 70))
    other = polygon((-23, 75), (-3, 81), (-10, 90))
    assert places(one, other) is Grade.CLEAR
    level = polygon((-23, 75), (-3, 81), (-10, 90), edges=Edges.PARALLELS)
    assert places(one, level) is Grade.CONFLICT


def test_one_and_the_same_area_is_a_conflict():
    for area in (
        box(50, 10),
        box(50, 10, 0.0001, 0.0001),
        circle(50, 10, 5),
        corridor((50, 10), (51, 11), half_width_m=10),
        sector(50, 10, 1_000, 9_000, (10, 90)),
        polygon((80, 0), (80, 90), (80, 180), (80, -90)),
    ):
        assert places(area, area) is Grade.CONFLICT


def test_an_area_inside_a_hole_of_another_is_clear():
    ring = polygon((0, 0), (0, 3), (3, 3), (3, 0), holes=[((1, 1), (1, 2), (2, 2), (2, 1))])
    assert places(ring, box(1.2, 1.2, 0.5, 0.5)) is Grade.CLEAR
    assert places(ring, box(1, 1)) is Grade.CLEAR
    assert places(ring, box(0.9, 1.2, 0.5, 0.5)) is Grade.CONFLICT
    assert places(ring, box(1.2, 1.2, 0.5, 0.5), 30_000) is Grade.CONFLICT


def test_a_declared_error_makes_it_uncertain_on_both_sides():
    one = circle(50, 10, 1_000)
    near, far = circle(north(50, 1_950), 10, 1_000), circle(north(50, 2_050), 10, 1_000)
    assert (places(one, near), places(one, far)) == (Grade.CONFLICT, Grade.CLEAR)
    assert places(one, near, errors=(60, 0)) is Grade.MARGINAL
    assert places(one, far, errors=(0, 60)) is Grade.MARGINAL
    assert places(one, far, errors=(20, 20)) is Grade.CLEAR


def test_a_place_with_an_error_is_uncertain_within_it():
    area = shape(box(50, 10))
    inside, edge = point(at(50.5, 10.5), 5_000), point(at(50.5, 11.01), 5_000)
    assert grade_places(area, inside, 0)[0] is Grade.CONFLICT
    assert grade_places(area, edge, 0)[0] is Grade.MARGINAL
    assert grade_places(area, point(at(50.5, 11.1), 5_000), 0)[0] is Grade.CLEAR


# --- the earth turned, and areas taken apart


def test_the_verdict_is_the_same_all_around_the_earth_and_below_the_equator():
    dice = chance(21)
    grades = set()
    for _ in range(25):
        lat = dice.uniform(-70, 70)
        one = star(dice, lat, 0, 0.6, 8)
        other = star(dice, lat + dice.uniform(-1, 1), dice.uniform(-1, 1), 0.6, 8)
        minimum_m = dice.choice([0, 5_000])
        found = {
            places(
                polygon(*((sign * a, b + turn) for a, b in one)),
                polygon(*((sign * a, b + turn) for a, b in other)),
                minimum_m,
            )
            for turn in (0, 91, 179.5, -180)
            for sign in (1, -1)
        }
        assert len(found) == 1
        grades |= found
    assert grades == {Grade.CLEAR, Grade.CONFLICT}


def carried(lat, lon, ring):
    """A ring of bearings and distances as it lies around a place."""
    line = (EARTH.Direct(lat, lon, bearing, metres_) for bearing, metres_ in ring)
    return polygon(*((it["lat2"], it["lon2"]) for it in line))


def test_carried_to_the_poles_areas_meet_as_they_did():
    dice = chance(23)
    grades = set()
    for _ in range(20):
        start = dice.uniform(0, 300)
        rings = (
            [(bearing, dice.uniform(30_000, 60_000)) for bearing in range(0, 360, 45)],
            [(start + it, dice.uniform(20_000, 90_000)) for it in (0, 30, 60)],
        )
        found = {
            places(*(carried(lat, 77, ring) for ring in rings))
            for lat in (50, 0, 90, 89.9, -90, -89.6)
        }
        assert len(found) == 1
        grades |= found
    assert Grade.CONFLICT in grades


def test_an_area_split_in_two_meets_what_it_met():
    dice = chance(22)
    for _ in range(15):
        lat, lon = dice.uniform(-60, 60), dice.choice([0, 179.7])
        whole = (volume(box(lat, lon, 1, 1)),)
        halves = volume(box(lat, lon, 1, 0.5)), volume(box(lat, lon + 0.5, 1, 0.5))
        other = (
            volume(
                polygon(*star(dice, lat + dice.uniform(-1, 2), lon + dice.uniform(-1, 2), 1, 7))
            ),
        )
        assert judge(whole, other).grade is judge(halves, other).grade


# --- time, height and place together


def test_all_three_must_be_too_near():
    base = volume(box(50, 10), NOON, metres(0, 1_000))
    late = Times(spans=(Span(15 * HOUR, 16 * HOUR),))
    here, there = box(50.5, 10.5), box(60, 10)
    same = judge((base,), (volume(here, NOON, metres(500, 2_000)),))
    assert same.grade is Grade.CONFLICT
    assert same.reasons == ()
    for other, apart in (
        (volume(here, late, metres(500, 2_000)), Apart.TIME),
        (volume(here, NOON, metres(1_000, 2_000)), Apart.HEIGHT),
        (volume(there, NOON, metres(500, 2_000)), Apart.PLACE),
    ):
        found = judge((base,), (other,))
        assert (found.grade, found.reasons, found.witness) == (Grade.CLEAR, (apart,), None)


def test_the_witness_says_when_how_high_and_where():
    one = volume(circle(50, 10, 1_000), NOON, metres(0, 1_000))
    other = volume(
        circle(north(50, 5_000), 10, 1_500),
        Times(spans=(Span(13 * HOUR, 20 * HOUR),)),
        metres(900, 3_000),
    )
    found = judge((one,), (other,), ("AIR", "NAVAL"))
    assert (found.grade, found.rule, found.ids) == (Grade.CONFLICT, "R1 AIR/NAVAL", (b"a", b"b"))
    shown = found.witness
    assert shown is not None
    assert shown.volumes == (0, 0)
    assert shown.overlap == Span(13 * HOUR, 14 * HOUR)
    assert shown.band == (Limit(mm=900_000, datum=Vref.AMSL), Limit(mm=1_000_000, datum=Vref.AMSL))
    assert shown.gap_mm == (-100_000, -100_000)
    assert abs(shown.distance_mm - 2_500_000) < 20
    ends = [(it.lat / 1e7, it.lon / 1e7) for it in shown.places]
    assert abs(EARTH.Inverse(*ends[0], *ends[1])["s12"] - 2_500) < 0.04
    assert abs(EARTH.Inverse(50, 10, *ends[0])["s12"] - 1_000) < 0.04


def test_areas_that_overlap_are_witnessed_by_a_place_in_both():
    pairs = [
        (box(50, 10), box(50.5, 10.5)),
        (circle(50, 10, 9_000), circle(50.1, 10, 9_000)),
        (corridor((50, 9), (50, 11), half_width_m=500), box(49.5, 9.5)),
        (box(50, 10), circle(50.5, 10.5, 10)),
        (circle(49.99, 10.5, 5_000), box(50, 10)),
    ]
    for one, other in pairs:
        shown = judge((volume(one),), (volume(other),)).witness
        assert shown is not None
        assert shown.distance_mm == 0
        assert shown.places[0] == shown.places[1]
        place = shown.places[0]
        around = circle(place.lat / 1e7, place.lon / 1e7, 2)
        assert places(one, around) is not Grade.CLEAR
        assert places(other, around) is not Grade.CLEAR


def test_as_sure_as_the_least_sure_of_the_three():
    sure = volume(box(50, 10), NOON, metres(0, 1_000))
    days = Times(spans=(*NOON.spans, Span(40 * HOUR, 41 * HOUR)), any_one=True)
    found = judge((sure,), (volume(box(50, 10), days, metres(900, 3_000, Vref.STD)),))
    assert found.grade is Grade.MARGINAL
    assert found.reasons == (Apart.TIME, Apart.HEIGHT)
    assert found.witness is not None


def test_the_surest_pair_of_volumes_decides():
    unsure = volume(box(50, 10), Times(spans=NOON.spans, error_ms=3 * HOUR))
    far, sure = volume(box(10, 10)), volume(box(50, 10))
    found = judge((far, unsure, sure), (far, volume(box(50.2, 10.2))))
    assert found.grade is Grade.CONFLICT
    assert found.witness is not None
    assert found.witness.volumes == (0, 0)
    found = judge((unsure, sure), (volume(box(50.2, 10.2)),))
    assert found.witness is not None
    assert found.witness.volumes == (1, 0)


def test_ground_said_by_an_author_decides_what_could_not_be_told():
    low = metres(0, 300, Vref.AGL)
    high = volume(box(50, 10), NOON, metres(1_000, 2_000))
    assert judge((volume(box(50, 10), NOON, low),), (high,)).grade is Grade.MARGINAL
    sea = volume(box(50, 10), NOON, low, ground_mm=(0, 0))
    over = volume(box(50, 10), NOON, metres(1_000, 2_000), ground_mm=(0, 0))
    assert judge((sea,), (over,)).grade is Grade.CLEAR


def test_minima_widen_all_three():
    one = volume(box(50, 10), NOON, metres(0, 1_000))
    other = volume(box(51.05, 10), Times(spans=(Span(14 * HOUR, 16 * HOUR),)), metres(1_200, 2_000))
    assert judge((one,), (other,)).grade is Grade.CLEAR
    found = judge((one,), (other,), ("NAVAL", "AIR"))
    assert found.grade is Grade.CONFLICT
    assert found.witness is not None
    assert found.witness.overlap == Span(14 * HOUR, 14 * HOUR)
    assert found.witness.band == (
        Limit(mm=1_200_000, datum=Vref.AMSL),
        Limit(mm=1_000_000, datum=Vref.AMSL),
    )
    assert 5_400_000 < found.witness.distance_mm < 5_600_000


def test_an_activity_has_so_many_volumes_only():
    one = volume(circle(0, 0, 10))
    assert one.band is ALL_HEIGHTS
    with pytest.raises(OurError, match=r"volumes\.too-many"):
        activity("a", *itertools.repeat(one, VOLUMES_MAX + 1))


def test_the_nearest_miss_is_told_of_what_is_clear():
    one = activity("a", volume(box(10, 10)), volume(circle(50, 10, 1_000)))
    other = activity("b", volume(circle(north(50, 30_000), 10, 2_000)), volume(box(-50, 10)))
    assert meet(one, other, RULES).grade is Grade.CLEAR
    found, back = miss(one, other, RULES), miss(other, one, RULES)
    assert found is not None
    assert found == back
    assert found.volumes == (1, 0)
    assert abs(found.distance_mm - 27_000_000) < 20
    night = Times(spans=(Span(40 * HOUR, 41 * HOUR),))
    assert miss(one, activity("c", volume(box(50, 10), night)), RULES) is None


def test_the_limits_of_a_pair_say_what_each_part_of_it_adds():
    one, other = shape(circle(50, 10, 1_000), 7), shape(sector(50, 10, 0, 4_000_000), 2)
    assert other.margin_mm == 9_600
    assert limits(one, other, 5_000_000) == (6_000_000 - 20 + 9_000, 6_000_000 - 10_600 - 9_000)


def test_what_is_too_tangled_to_tell_is_marginal_within_a_bound():
    one, other = shape(comb(100)), shape(counter_comb(100))
    start = time.process_time()
    grade, near = grade_places(one, other, 0)
    assert time.process_time() - start < 10
    assert grade is Grade.MARGINAL
    assert isinstance(near, Near)
    found = meet(activity("a", volume(comb(100))), activity("b", volume(counter_comb(100))), RULES)
    assert (found.grade, found.reasons) == (Grade.MARGINAL, (Apart.PLACE,))


def test_two_of_few_pieces_are_looked_at_to_the_end():
    one, other = shape(comb(25)), shape(counter_comb(25))
    assert len(one.pieces) * len(other.pieces) < PAIRS_FEW
    assert places(comb(25), counter_comb(25)) is Grade.CLEAR
    assert places(comb(25), comb(25, 0.3)) is Grade.CONFLICT


def test_of_what_is_too_tangled_to_tell_the_first_places_say_how_near_at_most():
    found = miss(activity("a", volume(comb(100))), activity("b", volume(counter_comb(100))), RULES)
    one, other = shape(comb(100)), shape(counter_comb(100))
    assert found is not None
    here, there = one.pieces[0].start, other.pieces[0].start
    assert abs(found.distance_mm - ellipsoid.metres(here, there) * 1_000) < 1
