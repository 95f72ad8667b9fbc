"""Marks of a copy: seen, in the data, and in the positions; small, and of one copy only. R-338."""

from dataclasses import replace

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings

from comity.gateways import geojson, watermark
from comity.gateways.found import Reading, Shape, places
from comity.gateways.watermark import Copy
from comity.values.area import Circle, Corridor, NamedArea, Pos, Sector
from tests.gateways.shapes import areas, circles, positions

COPY = Copy("AA", "REAL", "3 BDE", 7, "9f" * 32, b"s" * 16)
PLACE = Pos(lat=451_666_667, lon=302_500_001)


def reading(*made):
    return Reading(
        shapes=tuple(Shape(name=f"A{n}", area=it) for n, it in enumerate(made)), notes=()
    )


def marked(*made, **more):
    return watermark.marked(reading(*made), COPY._replace(**more))


def metres(one, other):
    found = Geodesic.WGS84.Inverse(one.lat / 1e7, one.lon / 1e7, other.lat / 1e7, other.lon / 1e7)
    return found["s12"]


@given(areas)
@settings(max_examples=60)
def test_no_position_moves_by_a_metre_and_radii_grow_by_one(area):
    (moved,) = (it.area for it in marked(area).shapes)
    pairs = list(zip(places(area), places(moved), strict=True))
    assert all(metres(*it) < 0.8 for it in pairs)
    match area:
        case Circle():
            assert moved.radius_m == area.radius_m + 1
        case Corridor():
            assert moved.half_width_m == area.half_width_m + 1
        case Sector():
            assert (moved.outer_m, moved.inner_m) == (area.outer_m + 1, max(0, area.inner_m - 1))
        case _:
            assert len(moved.rings) == len(area.rings)


@given(positions)
@settings(max_examples=60)
def test_two_copies_of_many_sites_are_told_apart_by_any_few_of_them(at):
    made = [Circle(Pos(lat=at.lat, lon=(at.lon + n * 1_000) % 1_700_000_000), 1) for n in range(12)]
    one, other = (
        {it.area.centre for it in marked(*made, secret=bytes([n]) * 16).shapes} for n in (1, 2)
    )
    assert len(one & other) <= 4


@given(circles)
@settings(max_examples=60)
def test_the_mark_is_found_where_a_site_became_corners(circle):
    copy = marked(Circle(circle.centre, 1))
    bare = replace(copy, marks=(), title="", shapes=(replace(copy.shapes[0], name="B"),))
    drawn = geojson.write(bare).replace(b'"shape"', b'"x"')
    found = watermark.fingerprint(geojson.read(drawn))
    assert found & watermark.fingerprint(copy)  # where it was cut at 180 degrees, by its corners


def test_everything_a_copy_shows_says_whose_it_is():
    copy = marked(Circle(PLACE, 1))
    assert copy.title == "NO-STRIKE AA, FOR 3 BDE ONLY, COPY 7, AA-7-9f9f9f9f9f9f"
    assert copy.shapes[0].name == "NO-STRIKE A0 [AA-7-9f9f9f9f9f9f]"
    assert dict(copy.marks) == {
        "reality": "REAL",
        "receiver": "3 BDE",
        "copy": "7",
        "digest": "9f" * 32,
        "mark": "AA-7-9f9f9f9f9f9f",
    }


@pytest.mark.parametrize("reality", ["EXERCISE", "TEST"])
def test_a_copy_of_an_exercise_says_so_first(reality):
    copy = marked(Circle(PLACE, 1), reality=reality)
    assert copy.title.startswith(f"NO-STRIKE {reality} ")
    assert copy.shapes[0].name.startswith(f"NO-STRIKE {reality} ")
    assert watermark.is_marked(copy.title)


@pytest.mark.parametrize("area", [NamedArea("Q3", ""), Circle(Pos(lat=900_000_000, lon=0), 1)])
def test_what_has_no_place_or_is_at_a_pole_stays_where_it_is(area):
    assert places(marked(area).shapes[0].area) == places(area)
