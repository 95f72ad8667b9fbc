"""Our own sine, cosine, arctangent and logarithm beside those of the machine (R-300)."""

import ast
import inspect
import math

import pytest

from comity.volumes import (
    boxes,
    ellipsoid,
    footprint,
    lines,
    meeting,
    nearest,
    rings,
    shapes,
    trig,
    vectors,
)
from tests.volumes.places import chance

# `sum` adds floats otherwise in newer versions of Python
OF_INTEGERS = {
    "sum(map(int.__mul__, way, normal))",
    "sum(map(len, area.rings))",
    "sum(map(len, rings))",
}
MAY_USE = {"sqrt", "floor", "ceil", "frexp", "factorial", "inf"}


@pytest.mark.parametrize("seed", range(3))
def test_they_agree_with_the_machine_to_the_last_digits(seed):
    dice = chance(seed)
    for _ in range(2_000):
        x, y, z = dice.uniform(-7, 7), dice.uniform(-7, 7), 10 ** dice.uniform(-9, 9)
        sine, cosine = trig.sin_cos(x)
        assert abs(sine - math.sin(x)) < 4e-16
        assert abs(cosine - math.cos(x)) < 4e-16
        assert abs(trig.arctan2(y, x) - math.atan2(y, x)) < 9e-16
        assert abs(trig.ln(z) - math.log(z)) < 4e-15


def test_whole_degrees_are_reduced_as_integers():
    for units in range(-2 * trig.TURN, 2 * trig.TURN, 37_000_003):
        sine, cosine = trig.sin_cos_units(units)
        assert abs(sine - math.sin(math.radians(units / 1e7))) < 3e-15
        assert abs(cosine - math.cos(math.radians(units / 1e7))) < 3e-15
    assert trig.sin_cos_units(900_000_000) == (1.0, 0.0)
    assert trig.sin_cos_units(-1_800_000_000) == (0.0, -1.0)


def test_directions_without_length_and_along_the_axes_have_angles():
    assert trig.arctan2(0.0, 0.0) == 0.0
    assert trig.arctan2(0.0, -1.0) == math.pi
    assert trig.arctan2(-2.0, 0.0) == -math.pi / 2


def test_an_angle_comes_back_from_radians():
    for units in (0, 1, -1, 900_000_000, 1_799_999_999, -1_800_000_000, 123_456_789):
        assert trig.units(trig.radians(units)) == units


@pytest.mark.parametrize(
    "module", [boxes, ellipsoid, footprint, lines, meeting, nearest, rings, shapes, trig, vectors]
)
def test_the_machine_is_asked_for_roots_and_whole_parts_only(module):
    tree = ast.parse(inspect.getsource(module))
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "math"
    }
    assert used <= MAY_USE
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            assert isinstance(node.left, ast.Constant)
            assert isinstance(node.right, ast.Constant)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"pow", "round", "sum"} or ast.unparse(node) in OF_INTEGERS
