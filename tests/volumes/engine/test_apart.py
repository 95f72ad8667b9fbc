"""What is proven of two footprints is what the scalar core finds (R-316)."""

import itertools
import math
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest

from comity.errors import OurError
from comity.volumes.ellipsoid import metres, spot
from comity.volumes.engine.apart import ASK, at_least, at_most, limits_m, places, spots
from comity.volumes.engine.columns import Columns
from comity.volumes.meeting import Activity, Volume, grade_places, limits
from comity.volumes.minima import Row, rule_set
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.vectors import vector
from tests.volumes.engine.loads import CROWDS, footprint
from tests.volumes.places import anywhere, box, chance, comb, counter_comb, polygon

if TYPE_CHECKING:
    from comity.volumes.footprint import Footprint

NOON = Times(spans=(Span(0, 1),))


def columns_of(shapes, minimum_mm=0):
    rules = rule_set("R", (Row(one="A", other="A", horizontal_mm=minimum_mm),))
    columns = Columns(rules)
    for number, it in enumerate(shapes):
        volume = Volume(footprint=it, times=NOON)
        columns.add(Activity(id=b"%d" % number, kind="A", volumes=(volume,)))
    return columns


@pytest.mark.parametrize("crowd", CROWDS)
@pytest.mark.parametrize("minimum_mm", [0, 900, 30_000_000])
def test_what_is_proven_is_what_the_core_finds(crowd, minimum_mm):
    dice = chance(minimum_mm)
    shapes: list[Footprint] = []
    while len(shapes) < 16:
        try:
            shapes.append(footprint(dice, *crowd))
        except OurError:  # no area
            continue
    table = columns_of(shapes, minimum_mm).table
    seen: Counter[int] = Counter()
    for one, other in itertools.combinations(range(16), 2):
        found = places(table, one, other)
        assert places(table, other, one) == found
        core = grade_places(shapes[one], shapes[other], minimum_mm)[0]
        seen[found] += 1
        assert found in (ASK, core), (one, other)
        clear_mm, sure_mm = limits(shapes[one], shapes[other], minimum_mm)
        assert limits_m(table, one, other) == (clear_mm / 1000.0, sure_mm / 1000.0)
    assert seen[ASK] < 60


@pytest.mark.parametrize("overlap", [-1e-4, -1e-5, -1e-6, 0.0, 1e-7, 1e-6, 9e-6, 1e-5, 2e-5, 1e-4])
def test_near_touching_it_asks_or_finds_the_same(overlap):
    ring = polygon((0, 0), (0, 3), (3, 3), (3, 0), holes=[((1, 1), (1, 2), (2, 2), (2, 1))])
    for one, other in (
        (box(50, 10), box(51 - overlap, 10)),
        (box(50, 10), box(50.3, 11 - overlap, 0.2, 0.2)),
        (ring, box(1, 1, 1 + overlap, 1)),
        (polygon((0, 0), (0, 2), (2, 1)), polygon((2 - overlap, 1), (3, 2), (3, 0))),
    ):
        shapes = [shape(one), shape(other)]
        assert places(columns_of(shapes).table, 0, 1) in (
            ASK,
            grade_places(shapes[0], shapes[1], 0)[0],
        )


def test_two_that_cross_without_a_corner_in_the_other_are_proven():
    shapes = [shape(box(50, 10, 0.1, 1)), shape(box(49.5, 10.5, 1, 0.1))]
    assert places(columns_of(shapes).table, 0, 1) == grade_places(shapes[0], shapes[1], 0)[0] == 2


def test_of_many_pieces_only_boxes_apart_are_proven():
    tangled = [shape(comb(100)), shape(counter_comb(100)), shape(box(-50, 10))]
    table = columns_of(tangled).table
    assert places(table, 0, 1) == ASK
    assert places(table, 0, 2) == 0


def test_a_way_is_between_its_bounds():
    dice = chance(9)
    for _ in range(300):
        one, other = vector(anywhere(dice)), vector(anywhere(dice))
        chord, length = math.dist(spot(one), spot(other)), metres(one, other)
        assert at_least(chord) <= length + 1e-3
        assert length <= at_most(chord)
    at = vector(anywhere(dice))
    assert spots(np.array([at])).tolist() == [pytest.approx(spot(at), abs=1e-6)]
