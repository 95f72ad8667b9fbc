"""Areas drawn with straight lines: true to some 20 m, cut at 180 degrees. R-334."""

from itertools import pairwise

import pytest
from hypothesis import given, settings

from comity.errors import OurError
from comity.gateways import outline
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos
from comity.volumes.ellipsoid import metres
from comity.volumes.vectors import vector
from tests.gateways.shapes import areas, corridors, positions


@given(areas)
@settings(max_examples=60)
def test_every_drawing_lies_between_the_meridians(area):
    if isinstance(area, Corridor):
        return
    for part in outline.polygons(area):
        for ring in part:
            assert all(-1_800_000_000 <= lon <= 1_800_000_000 for lon, _ in ring)
            assert len(ring) >= 3


@given(positions)
@settings(max_examples=20)
def test_each_corner_of_a_circle_lies_on_it(centre):
    for part in outline.polygons(Circle(centre, 50_000)):
        for lon, lat in part[0]:
            if abs(lon) < 1_800_000_000:
                length = metres(vector(centre), vector(Pos(lat=lat, lon=lon)))
                assert length == pytest.approx(50_000, abs=1) or length < 50_000


def test_a_long_edge_is_drawn_in_short_steps_on_the_geodesic():
    ring = tuple(
        Pos(lat=lat * 10**7, lon=lon * 10**7) for lat, lon in ((60, 0), (60, 40), (50, 20))
    )
    (part,) = outline.polygons(Polygon((ring,), Edges.GEODESIC))

    assert len(part[0]) > 300
    assert max(lat for _, lat in part[0]) > 615_000_000  # the shortest way bends to the pole


@given(corridors)
@settings(max_examples=20)
def test_a_line_goes_on_past_180_degrees(area):
    steps = outline.path(area)
    assert all(abs(one[0] - two[0]) < 1_800_000_000 for one, two in pairwise(steps))


def test_what_goes_around_a_pole_is_not_drawn():
    with pytest.raises(OurError, match=r"gateway.around-pole"):
        outline.polygons(Circle(Pos(lat=899_900_000, lon=0), 50_000))


def test_a_line_of_too_many_steps_is_not_drawn():
    ends = Pos(lat=0, lon=0), Pos(lat=0, lon=1_000_000_000)
    with pytest.raises(OurError, match=r"area.too-detailed"):
        outline.path(Corridor(ends * 20, 10))
