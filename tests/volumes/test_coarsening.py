"""A box and a window around a plan: never smaller, the same for plans near each other (R-368)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos
from comity.values.codes import Vref
from comity.volumes.bands import Band, Limit
from comity.volumes.coarsening import HOURS, STEPS, bounds, box, square_km, vband, window
from comity.volumes.ellipsoid import between, fan, metres
from comity.volumes.footprint import contains
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.vectors import pos, vector
from tests.volumes.places import CENTRES, at, circle, corridor, ends, polygon, sector

HOUR = 3_600_000
TENTH = STEPS["0.1"]
PLACES = st.builds(
    lambda lat, lon: Pos(lat=lat, lon=lon),
    st.integers(-900_000_000, 900_000_000),
    st.integers(-1_800_000_000, 1_799_999_999),
)


def boxed(*args):
    return box(*args)


def banded(*args):
    return vband(*args)


def is_within(made, here):
    if isinstance(made, Circle):
        return metres(vector(made.centre), vector(here)) <= made.radius_m
    return contains(shape(made), vector(here))


@settings(max_examples=40, deadline=None)
@given(PLACES, st.integers(1, 300_000), st.sampled_from(sorted(STEPS)))
def test_nothing_of_a_circle_is_outside_its_box(centre, radius_m, step):
    made = boxed([shape(Circle(centre, radius_m))], STEPS[step])
    assert all(is_within(made, here) for here in (centre, *ends(centre, radius_m, 16)))


@settings(max_examples=15, deadline=None)
@given(PLACES, PLACES, st.integers(0, 50_000))
def test_nothing_of_a_corridor_is_outside_its_box(one, other, half_m):
    near = pos(next(iter(fan(one, 900_000.0, iter([(other.lon + 1_800_000_000)])))))
    made = shape(Corridor((one, near), half_m))
    found = boxed([made], TENTH)
    for ring in made.rings:
        assert all(is_within(found, pos(it)) for it in ring)
    for end in (one, near):
        assert all(is_within(found, it) for it in ends(end, max(1, half_m), 8))


@pytest.mark.parametrize("where", CENTRES)
@pytest.mark.parametrize("step", STEPS)
def test_a_box_is_whole_steps_at_poles_and_the_antimeridian_too(where, step):
    plan = shape(Circle(at(*where), 40_000))
    made = boxed([plan], STEPS[step])
    assert shape(made).pieces
    if isinstance(made, Polygon):
        assert all(it.lat % STEPS[step] == 0 == it.lon % STEPS[step] for it in made.rings[0])
        assert made.edges is Edges.PARALLELS
    else:
        assert abs(made.centre.lat) == 900_000_000
        assert made.radius_m % 1000 == 0
    assert square_km(shape(made)) >= square_km(plan)


def test_a_polygon_around_a_pole_and_one_across_the_antimeridian():
    around = polygon((80, 0), (80, 90), (80, 180), (80, -90))
    assert box([shape(around)], STEPS["1"]) == Circle(at(90, 0), 1_229_000)
    assert isinstance(box([shape(circle(-89.99, 3, 20_000))], STEPS["5"]), Circle)
    across = boxed([shape(polygon((10, 179.95), (10, -179.95), (11, -179.95)))], STEPS["0.1"])
    assert {it.lon for it in across.rings[0]} == {1_799_000_000, -1_799_000_000}


@pytest.mark.parametrize("sign", [1, -1])
def test_an_edge_that_bends_over_a_step_between_its_ends_counts(sign):
    """A geodesic from west to east runs poleward of its ends, here by 300 m."""
    ends_of = (69.999 * sign, 20), (69.999 * sign, 22)
    made = boxed([shape(polygon(*ends_of, (69.95 * sign, 21)))], TENTH)
    one, other = (vector(at(*it)) for it in ends_of)
    middle = pos(between(one, other, 2)[0])
    assert abs(middle.lat) > 700_000_000
    assert is_within(made, middle)


def test_several_places_have_one_box_the_short_way_round():
    plans = [shape(circle(10, lon, 5_000)) for lon in (179, -179, 178)]
    for given_ in (plans, plans[::-1]):
        made = boxed(given_, STEPS["1"])
        assert {it.lon for it in made.rings[0]} == {1_770_000_000, -1_780_000_000}


def test_plans_near_each_other_have_one_box_so_that_many_tell_no_more_than_one():
    made = {
        box([shape(circle(54.3 + north / 1000, 20.4 + east / 1000, 8_000))], STEPS["1"])
        for north in range(0, 300, 30)
        for east in range(0, 300, 30)
    }
    assert len(made) == 1
    again = boxed([shape(made.pop())], STEPS["1"])
    assert square_km(shape(again)) > 0


def test_a_box_that_would_be_too_wide_is_refused():
    for plans in (
        [circle(0, 0, 5_000_000)],
        [circle(0, lon, 1_000) for lon in (0, 120, -120)],
        [circle(0, lon, 3_000_000) for lon in range(-180, 180, 40)],
        [circle(89, 0, 200_000), circle(-89, 0, 200_000)],
        [circle(89, 0, 200_000), circle(-10, 0, 200_000)],
    ):
        with pytest.raises(OurError, match=r"coarse\.too-wide"):
            box([shape(it) for it in plans], STEPS["5"])
    with pytest.raises(OurError, match=r"coarse\.nothing"):
        box([], TENTH)


# --- time and height


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 10**12), st.integers(0, 10**9)), min_size=1, max_size=4),
    st.integers(0, 10**8),
    st.sampled_from(HOURS),
)
def test_no_moment_is_outside_the_window(spans, error_ms, hours):
    times = Times(spans=tuple(Span(it, it + long) for it, long in spans), error_ms=error_ms)
    made = window([times], hours)
    assert made.start % (hours * HOUR) == 0 == made.end % (hours * HOUR)
    assert made.start <= max(0, min(it.start_ms for it in times.spans) - error_ms)
    assert made.end >= max(it.end_ms for it in times.spans) + error_ms
    assert made.end > made.start


def test_no_window_at_all_is_refused():
    with pytest.raises(OurError, match=r"times\.none"):
        window([], 6)


def limit(metres_up, datum=Vref.AMSL):
    return Limit(mm=metres_up * 1000, datum=datum)


def test_a_band_goes_to_whole_steps_on_both_sides():
    made = banded([Band(lower=limit(1_200), upper=limit(3_100))], 1_000)
    assert (made.lo, made.hi, made.ref) == (1_000, 4_000, Vref.AMSL)
    made = banded([Band(lower=limit(-10), upper=limit(3_000)), Band(lower=limit(9_000))], 3_000)
    assert (made.lo, made.hi) == (-3_000, None)


@pytest.mark.parametrize(
    ("bands", "step"),
    [
        ([Band(lower=limit(1), upper=limit(2))], 0),
        ([Band(upper=limit(2))], 1_000),
        ([Band()], 1_000),
        ([], 1_000),
        ([Band(lower=limit(0, Vref.AGL), upper=limit(2))], 1_000),
    ],
)
def test_without_a_common_datum_or_a_lower_end_all_heights_are_told(bands, step):
    assert vband(bands, step) is None


# --- how much larger


@pytest.mark.parametrize(
    ("area", "km2"),
    [
        (circle(50, 10, 100_000), 31_416),
        (circle(90, 0, 100_000), 31_416),
        (polygon((0, 0), (0, 1), (1, 1), (1, 0)), 12_309),
        (polygon((60, 179.5), (60, -179.5), (61, -179.5), (61, 179.5)), 6_129),
        (polygon((80, 0), (80, 90), (80, 180), (80, -90)), 2_500_000),
        (corridor((0, 0), (0, 10), half_width_m=10_000), 22_578),
        (sector(10, 10, 50_000, 100_000), 23_562),
    ],
)
def test_an_area_is_about_so_large(area, km2):
    assert abs(square_km(shape(area)) - km2) < km2 * (0.01 if km2 < 10**6 else 0.05)


def test_bounds_go_on_past_the_antimeridian():
    found = bounds(shape(corridor((0, 179), (0, -179), half_width_m=0)))
    assert found.pole == 0
    assert 0 < found.east - found.west - 20_000_000 < 10_000
