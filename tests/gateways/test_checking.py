"""What a file draws and nobody can compute with is said to be so. R-306."""

import json

import pytest

from comity.gateways import checking, geojson
from comity.gateways.found import Reading, Shape
from comity.values.area import NamedArea
from tests.gateways import quick

OUTER = [[30, 45], [32, 45], [32, 47], [30, 47], [30, 45]]


@pytest.mark.parametrize(
    ("rings", "key"),
    [
        ([[[30, 45], [31, 46], [31, 45], [30, 46], [30, 45]]], "area.crosses-itself"),  # bow-tie
        ([OUTER, [[40, 45], [41, 45], [41, 46], [40, 45]]], "area.hole-outside"),
        ([[[30, 0], [31, 0], [32, 0], [30, 0]]], "area.crosses-itself"),
        ([[[lon, 10] for lon in (-120, -60, 0, 60, 120, 180, -120)]], "area.too-wide"),
        ([OUTER], None),
    ],
)
def test_each_bad_drawing_has_its_reason_in_a_tenth_of_a_second(rings, key):
    data = json.dumps({"type": "Polygon", "coordinates": rings}).encode()
    notes = quick(lambda it: checking.faults(geojson.read(it)), data)

    assert [it.key for it in notes] == ([] if key is None else ["gateway.bad-shape", key])


def test_a_named_area_takes_part_in_no_geometry():
    named = Shape(name="A", area=NamedArea("Q3", ""))
    assert checking.faults(Reading(shapes=(named,), notes=())) == ()
