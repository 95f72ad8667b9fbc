"""What is inside a region, and which pieces meet (R-302, R-304)."""

import math

import pytest

from comity.values.area import Edges, Polygon
from comity.volumes import trig
from comity.volumes.boxes import Boxes
from comity.volumes.ellipsoid import fan
from comity.volumes.footprint import Form, Piece, _is_beside, contains, footprint, meets
from comity.volumes.shapes import shape
from comity.volumes.vectors import orientation, pos, rounded, unit, vector
from tests.volumes.places import at, box, chance, polygon, star


def winding(ring, place):
    """How often a ring goes around a place, by angles on the plane of the place."""
    up = unit(vector(place))
    axis = (0.0, 0.0, 1.0) if abs(up[2]) < 0.9 else (1.0, 0.0, 0.0)
    east = unit(
        (
            axis[1] * up[2] - axis[2] * up[1],
            axis[2] * up[0] - axis[0] * up[2],
            axis[0] * up[1] - axis[1] * up[0],
        )
    )
    north = (
        up[1] * east[2] - up[2] * east[1],
        up[2] * east[0] - up[0] * east[2],
        up[0] * east[1] - up[1] * east[0],
    )
    angles = [
        math.atan2(
            sum(a * b for a, b in zip(unit(it), north, strict=True)),
            sum(a * b for a, b in zip(unit(it), east, strict=True)),
        )
        for it in ring
    ]
    total = 0.0
    for one, other in zip(angles, [*angles[1:], angles[0]], strict=True):
        total += (other - one + math.pi) % (2 * math.pi) - math.pi
    return round(total / (2 * math.pi))


@pytest.mark.parametrize("seed", range(4))
def test_a_place_is_inside_where_the_ring_goes_around_it(seed):
    dice = chance(seed)
    for lat, lon, reach in ((50, 10, 1), (0, 179.8, 3), (-88, 0, 1), (30, -90, 20)):
        made = shape(polygon(*star(dice, lat, lon, reach, 12)))
        for _ in range(25):
            place = at(lat + dice.uniform(-1, 1) * reach, lon + dice.uniform(-1, 1) * reach)
            assert contains(made, vector(place)) is bool(winding(made.rings[0], place))


def test_a_region_around_a_pole_holds_the_pole():
    cap = shape(polygon((80, 0), (80, 90), (80, 180), (80, -90)))
    assert contains(cap, vector(at(90, 0)))
    assert contains(cap, vector(at(85, 45)))
    assert not contains(cap, vector(at(79, 0)))
    assert not contains(cap, vector(at(-90, 0)))


def test_the_middle_of_a_region_far_inside_its_rings_is_inside():
    wide = shape(polygon((60, 0), (60, 90), (60, 180), (60, -90)))
    assert contains(wide, vector(at(90, 0)))


def test_only_what_is_inside_is_inside_all_over_the_earth():
    turns = iter(range(0, trig.TURN, trig.TURN // 8))  # clockwise
    ring = [pos(it) for it in fan(at(35.26, 45), 7_900_000.0, turns)]
    made, dice = shape(Polygon((tuple(ring),), Edges.GEODESIC)), chance(9)
    found = set()
    for _ in range(600):
        place = vector(at(dice.uniform(-89, 89), dice.uniform(-179, 179)))
        sides = {orientation(it.start, it.end, place) for it in made.pieces}
        assert contains(made, place) is (sides == {-1}), place
        found |= sides
    assert found == {1, -1}


@pytest.mark.parametrize(("least_m", "is_beside"), [(0.006, True), (0.004, False), (-1.0, False)])
def test_a_box_is_beside_a_plane_only_if_it_stays_half_a_centimetre_away(least_m, is_beside):
    """What is rounded may lie on either side: it is looked at piece by piece."""
    for sign in (1.0, -1.0):
        ends = sorted((sign * least_m, sign * 2.0))
        tree = Boxes((((ends[0], -9.0, -9.0, ends[1], 9.0, 9.0),),))
        assert _is_beside(tree, tree.root, (1.0, 0.0, 0.0)) is is_beside


def test_a_hole_is_not_inside():
    made = shape(polygon((0, 0), (0, 3), (3, 3), (3, 0), holes=[((1, 1), (1, 2), (2, 2), (2, 1))]))
    assert contains(made, vector(at(0.5, 0.5)))
    assert not contains(made, vector(at(1.5, 1.5)))


def test_the_way_through_a_corner_counts_it_once():
    made = shape(box(-1, -1, 2, 2))
    goal = made.outside
    corner = vector(at(1, 1))
    for share in (0.5, 0.9, 1.1, 1.5):  # places on the way that leads exactly through a corner
        x, y, z = (c + (c - g) * (share - 1) * 0.01 for c, g in zip(corner, goal, strict=True))
        place = rounded(*unit((x, y, z)))
        assert contains(made, place) is bool(winding(made.rings[0], pos(place)))


def piece(one, other):
    made = footprint(Form.LINE, ((vector(at(*one)), vector(at(*other))),))
    return made.pieces[0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (((0, 0), (0, 1)), ((-1, 0.5), (1, 0.5)), True),
        (((0, 0), (0, 1)), ((0, 1), (1, 1)), True),
        (((0, 0), (0, 1)), ((0, 0.5), (1, 0.5)), True),
        (((0, 0), (0, 1)), ((0, 0.5), (0, 2)), True),
        (((0, 0), (0, 2)), ((0, 0.5), (0, 1)), True),
        (((0, 0), (0, 1)), ((0, 1.5), (0, 2)), False),
        (((0, 0), (0, 1)), ((0.1, 0), (0.1, 1)), False),
        (((0, 0), (0, 1)), ((0, 1.1), (1, 1)), False),
        (((50, 10), (50, 11)), ((50, 10), (49, 11)), True),
    ],
)
def test_pieces_meet_where_they_have_a_place_in_common(one, other, expected):
    for left, right in ((piece(*one), piece(*other)), (piece(*other), piece(*one))):
        assert meets(left, right) is expected
        turned = Piece(right.end, right.start, right.end_spot, right.start_spot)
        assert meets(left, turned) is expected


def test_a_line_all_around_the_earth_has_no_middle_and_a_place_outside_all_the_same():
    around = tuple(vector(at(0, lon)) for lon in (0, 90, 180, -90))
    made = footprint(Form.LINE, (around,))
    assert len(made.pieces) == 3
    assert any(made.outside)
