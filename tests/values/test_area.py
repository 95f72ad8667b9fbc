"""R-73: an area is an array that begins with its shape, within the catalogue's bounds."""

import msgspec
import pytest

from comity.values.area import Area, Circle, Corridor, Edges, NamedArea, Polygon, Pos, Sector
from comity.values.shape import kind_of
from comity.values.wire import _reader, write

A, B, C = ({1: lat, 2: 180_000_000} for lat in (540_000_000, 541_000_000, 542_000_000))
D = {1: 541_000_000, 2: 181_000_000}
_TURN = _reader(kind_of(Area)) or repr  # an area always has one


def taken(wire):
    return msgspec.convert(_TURN(wire), Area, builtin_types=(bytes,))


AREAS = [
    ([0, A, 1], Circle),
    ([0, A, 5_000_000], Circle),
    ([1, [[A, B, D]], 0], Polygon),
    ([1, [[A, B, D], [A, C, D]], 1], Polygon),
    ([1, [[{1: n, 2: n} for n in range(500)]], 0], Polygon),
    ([2, [A, B], 10], Corridor),
    ([3, A, 0, 1, 0, 359_999], Sector),
    ([3, A, 100, 2000, 350_000, 10_000], Sector),
    ([4, "NE", "north-eastern quadrant"], NamedArea),
]


@pytest.mark.parametrize(("wire", "shape"), AREAS)
def test_an_area_comes_back_as_it_was(wire, shape):
    area = taken(wire)

    assert type(area) is shape
    assert write(area) == wire


@pytest.mark.parametrize(
    "wire",
    [
        [],
        [5, A, 1],
        [True, [[A, B, D]], 0],
        ["circle", A, 1],
        [0, A],
        [0, A, 1, 2],
        [0, A, 0],
        [0, A, 5_000_001],
        [0, [540_000_000, 180_000_000], 1],
        [0, {1: 900_000_001, 2: 0}, 1],
        [0, {1: 0, 2: 1_800_000_000}, 1],
        [0, {1: 0, 2: -1_800_000_001}, 1],
        [0, {1: 0}, 1],
        [0, {1: 0, 2: 0, 3: 0}, 1],
        [1, [], 0],
        [1, [[A, B]], 0],
        [1, [[A, B, D, A]], 0],
        [1, [[A, B, D], [A, C]], 0],
        [1, [[A, B, D]], 2],
        [1, [[{1: n, 2: n} for n in range(501)]], 0],
        [2, [A], 10],
        [2, [A, B], 0],
        [3, A, 5, 5, 0, 1],
        [3, A, -1, 5, 0, 1],
        [3, A, 0, 5, 0, 360_000],
        [4, "NE"],
        [4, 1, "x"],
        {0: A, 1: 1},
        None,
    ],
)
def test_what_is_no_area_is_refused(wire):
    with pytest.raises(msgspec.ValidationError):
        taken(wire)


def test_positions_are_integers_of_a_ten_millionth_of_a_degree():
    assert write(Pos(lat=-900_000_000, lon=-1_800_000_000)) == {1: -900_000_000, 2: -1_800_000_000}


def test_the_sides_of_a_polygon_are_named():
    assert [edge.name for edge in Edges] == ["GEODESIC", "PARALLELS"]
