"""Cells of space and time: none missed that a volume touches, and few that it does not.

Carries out the tests of R-360 and R-361.
"""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos
from comity.values.bounds import TS_MAX
from comity.values.codes import Vref
from comity.volumes.bands import Band, Limit
from comity.volumes.covering import (
    CELLS_MAX,
    SIDES_KM,
    TOP_M,
    Cell,
    Grid,
    cells,
    extent,
    from_key,
    runs,
)
from comity.volumes.ellipsoid import fan, spot
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, meet
from comity.volumes.minima import rule_set
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.vectors import pos, vector
from tests.support.soon import within
from tests.volumes.places import CENTRES, at, circle, comb, ends, polygon, sector

HOUR = 3_600_000
DAY = 24 * HOUR
NOON = Times(spans=(Span(DAY + 12 * HOUR, DAY + 13 * HOUR),))
SECONDS = 0.5


def volume(area, times=NOON, band=None, error_m=0):
    return Volume(footprint=shape(area, error_m), times=times, band=band or Band())


def cube(here, side_km):
    return tuple(math.floor(it / (side_km * 1000.0)) for it in spot(vector(here)))


def cubes(found):
    return {it[:3] for it in found}


@pytest.mark.parametrize("where", CENTRES)
@pytest.mark.parametrize("side", SIDES_KM)
def test_no_place_of_a_circle_is_missed_at_poles_and_the_antimeridian_too(where, side):
    centre = at(*where)
    found = cubes(cells([volume(Circle(at(*where), 90_000))], Grid(side, 24)))
    for here in (centre, *ends(centre, 90_000)):
        assert cube(here, side) in found


LATS = st.integers(-900_000_000, 900_000_000)
LONS = st.integers(-1_800_000_000, 1_799_999_999)
PLACES = st.builds(lambda lat, lon: Pos(lat=lat, lon=lon), LATS, LONS)


@settings(max_examples=60, deadline=None)
@given(PLACES, st.integers(1, 400_000), st.sampled_from(SIDES_KM), st.integers(0, 3_600_000_000))
def test_no_place_within_a_reach_is_missed(centre, radius_m, side, azimuth):
    found = cubes(cells([volume(Circle(centre, radius_m))], Grid(side, 24)))
    for here in fan(centre, float(radius_m), iter([azimuth])):
        assert cube(pos(here), side) in found


@settings(max_examples=40, deadline=None)
@given(PLACES, st.integers(2_000, 300_000), st.integers(3, 9), st.sampled_from(SIDES_KM))
def test_no_place_inside_a_polygon_is_missed(centre, radius_m, corners, side):
    azimuths = iter([3_600_000_000 * n // corners for n in range(corners)])
    ring = tuple(map(pos, fan(centre, float(radius_m), azimuths)))
    found = cubes(cells([volume(Polygon((ring,), Edges.GEODESIC))], Grid(side, 24)))
    inner = radius_m * math.cos(math.pi / corners) * 0.98
    for here in (centre, *ring, *ends(centre, inner, 8)):
        assert cube(here, side) in found


def test_a_hole_is_left_out_and_its_rim_is_not():
    ring, hole = square(60, 20, 4), square(60, 20, 2)
    whole = cubes(cells([volume(Polygon((ring,), Edges.GEODESIC))], Grid(10, 24)))
    rest = cubes(cells([volume(Polygon((ring, hole), Edges.GEODESIC))], Grid(10, 24)))
    assert rest < whole
    assert cube(at(60, 20), 10) not in rest
    assert all(cube(here, 10) in rest for here in (*ring, *hole))


def square(lat, lon, half):
    return tuple(
        at(lat + y * half, lon + x * half) for y, x in ((-1, -1), (-1, 1), (1, 1), (1, -1))
    )


@pytest.mark.parametrize("side", SIDES_KM)
def test_few_cells_are_named_that_a_circle_does_not_touch(side):
    radius = 300_000
    found = cubes(cells([volume(circle(50, 10, radius))], Grid(side, 24)))
    centre, most = spot(vector(at(50, 10))), radius + side * 1000 * math.sqrt(3) / 2 + 10
    for it in found:
        middle = [(number + 0.5) * side * 1000 for number in it]
        assert math.dist(middle, centre) <= most


def test_the_cells_are_the_same_from_whichever_end_and_in_whatever_order():
    one, other = volume(circle(54, 20, 30_000)), volume(circle(55, 21, 30_000))
    grid = Grid(10, 6, 1_000)
    assert cells([one, other], grid) == cells([other, one], grid) == cells([one, other, one], grid)
    there = Corridor((at(60, 179), at(61, -179)), 9_000)
    back = Corridor(there.path[::-1], 9_000)
    assert cells([volume(there)], grid) == cells([volume(back)], grid)


# --- time


@pytest.mark.parametrize(
    ("spans", "slabs"),
    [
        ([(0, 6)], [0]),  # the end is not included
        ([(0, 6.001)], [0, 1]),
        ([(6, 6)], [1]),
        ([(5, 7), (29, 31)], [0, 1, 4, 5]),
        ([(3, 23)], [0, 1, 2, 3]),
    ],
)
def test_a_slab_is_named_for_each_window_that_reaches_into_it(spans, slabs):
    made = Times(spans=tuple(Span(int(a * HOUR), int(b * HOUR)) for a, b in spans))
    assert [it.slab for it in cells([volume(circle(1, 1, 5), made)], Grid(200, 6))] == slabs


def test_an_error_of_time_or_place_counts_and_any_one_of_several_days_is_each():
    spans = (Span(6 * HOUR, 7 * HOUR), Span(30 * HOUR, 31 * HOUR))
    wrong = Times(spans=spans[:1], error_ms=1)
    assert {it.slab for it in cells([volume(circle(1, 1, 5), wrong)], Grid(200, 6))} == {0, 1}
    either = Times(spans=spans, any_one=True)
    assert {it.slab for it in cells([volume(circle(1, 1, 5), either)], Grid(200, 6))} == {1, 5}
    sure, vague = (cells([volume(circle(1, 1, 5), error_m=it)], Grid(10, 24)) for it in (0, 30_000))
    assert set(sure) < set(vague)


# --- heights


@pytest.mark.parametrize(
    ("lower", "upper", "layers"),
    [
        ((0, Vref.AMSL), (3_000, Vref.AMSL), [0]),
        ((3_000, Vref.AMSL), (3_001, Vref.AMSL), [1]),
        ((0, Vref.AMSL), (50_000, Vref.AMSL), list(range(9))),
        ((100, Vref.WGS84), (200, Vref.WGS84), [0]),
        ((2_950, Vref.WGS84), (2_960, Vref.WGS84), [0, 1]),  # the geoid is up to 110 m off
        ((30_000, Vref.AMSL), (90_000, Vref.AMSL), [8]),
        ((-900, Vref.AMSL), (-800, Vref.AMSL), [0]),
        (None, (10, Vref.AMSL), [0]),
        ((23_000, Vref.AMSL), None, [7, 8]),
        (None, None, list(range(9))),
    ],
)
def test_a_layer_is_named_for_all_heights_that_a_band_can_be_at(lower, upper, layers):
    ends_of = [it and Limit(mm=it[0] * 1000, datum=it[1]) for it in (lower, upper)]
    made = volume(circle(1, 1, 5), band=Band(lower=ends_of[0], upper=ends_of[1]))
    assert [it.layer for it in cells([made], Grid(200, 24, 3_000))] == layers
    assert [it.layer for it in cells([made], Grid(200, 24))] == [0]


# --- two parties


@settings(max_examples=60, deadline=None)
@given(PLACES, st.integers(0, 3_600_000_000), st.integers(1, 300), st.sampled_from(SIDES_KM))
def test_two_volumes_that_meet_share_a_cell(centre, azimuth, km, side):
    """The pair is drawn so that it may or may not meet; the scalar core says whether it does."""
    other = pos(next(iter(fan(centre, km * 1000.0, iter([azimuth])))))
    pair = [volume(Circle(centre, 70_000)), volume(Circle(other, 60_000))]
    one, two = (Activity(id=bytes([n]), kind="AIR", volumes=(it,)) for n, it in enumerate(pair))
    shared = set.intersection(*(set(cells([it], Grid(side, 6))) for it in pair))
    if meet(one, two, rule_set("none", ())).grade is Grade.CONFLICT:
        assert shared
    elif km > 131 + 2 * side:
        assert not shared


# --- what is told of a cell


@pytest.mark.parametrize("where", CENTRES)
def test_a_place_told_of_a_cell_is_in_it(where):
    for it in cells([volume(Circle(at(*where), 40_000))], Grid(10, 1, 1_000)):
        told = extent(it, Grid(10, 1, 1_000))
        middle = [(number + 0.5) * 10_000 for number in it[:3]]
        assert max(abs(a - b) for a, b in zip(spot(vector(told.at)), middle, strict=True)) < 5_004
        assert told.span == (DAY + 12 * HOUR, DAY + 13 * HOUR)


def test_the_lowest_layer_and_the_highest_have_no_end():
    grid = Grid(200, 24, 3_000)
    told = [extent(Cell(31, 0, 0, layer, 0), grid) for layer in (0, 1, 8)]
    assert [(it.low_m, it.high_m) for it in told] == [(None, 3_000), (3_000, 6_000), (TOP_M, None)]
    assert extent(Cell(31, 0, 0, 0, 0), Grid(200, 24))[2:] == (None, None)


def test_the_key_of_a_cell_is_12_octets_and_tells_all():
    made = {Cell(*it).key for it in ((1, 2, 3, 4, 5), (-638, 0, 637, 24, 70_389_528), (0,) * 5)}
    assert {len(it) for it in made} == {12}
    assert {from_key(it).key for it in made} == made
    assert len(made) == 3
    late = Times(spans=(Span(TS_MAX - 1, TS_MAX),))
    assert all(it.key for it in cells([volume(circle(1, 1, 5), late)], Grid(10, 1)))


def test_what_lies_together_at_a_place_is_one_row():
    def cell(layer, slab, x=1):
        return Cell(x, 0, 0, layer, slab)

    block = [cell(layer, slab) for layer in (0, 1) for slab in (4, 5, 6)]
    assert runs(block[::-1]) == ((cell(0, 4), cell(1, 6)),)
    assert runs([*block, cell(1, 8), cell(2, 4)]) == (
        (cell(2, 4), cell(2, 4)),
        (cell(0, 4), cell(1, 6)),
        (cell(1, 8), cell(1, 8)),
    )
    assert runs([cell(0, 4), cell(0, 5, x=2)]) == ((cell(0, 4),) * 2, (cell(0, 5, x=2),) * 2)
    assert runs([]) == ()


# --- bounds


@pytest.mark.parametrize("grid", [Grid(20, 6), Grid(10, 2), Grid(10, 6, 500), Grid(0, 0)])
def test_a_size_that_is_not_on_the_list_is_refused(grid):
    with pytest.raises(OurError, match=r"cells\.no-such-size"):
        cells([], grid)


@pytest.mark.parametrize(
    "made",
    [
        lambda: [volume(circle(0, 0, 5_000_000))],
        lambda: [volume(sector(45, 0, 0, 3_000_000))],
        lambda: [volume(circle(1, 1, 5), Times(spans=(Span(0, TS_MAX),)))],
        lambda: [volume(circle(1, 1, 80_000), Times(spans=(Span(0, 700 * DAY),)))],
        lambda: [volume(circle(lat, 1, 250_000)) for lat in range(-60, 60, 10)],
        lambda: [volume(comb(60), Times(spans=(Span(0, 700 * DAY),)))],
    ],
)
def test_too_many_cells_are_refused_soon_and_in_one_sentence(made):
    given_ = made()

    def refused():
        with pytest.raises(OurError, match=r"cells\.too-many"):
            cells(given_, Grid(10, 1))

    within(SECONDS, refused)
    assert cells([], Grid(10, 1)) == ()


def test_the_most_detailed_area_is_covered_soon():
    made = volume(comb(60))
    found = within(SECONDS, lambda: cells([made], Grid(50, 24)))
    assert 0 < len(found) <= CELLS_MAX
    assert cells([volume(polygon((50, 10), (50, 11), (51, 11)))], Grid(50, 24))
