"""A compiled function answers as the function does, to the last bit."""

import math

import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed")

import numba

from comity.volumes.engine.compiled import compiled, source_digest


def test_what_is_kept_is_kept_by_the_source_of_all_the_room():
    kept = vars(numba.config)["CACHE_DIR"]
    assert kept.endswith(source_digest())
    assert len(source_digest()) == 16


def test_nothing_is_shortened_in_arithmetic():
    def sums(one, other, third):
        return one * other + third, (one + other) - other, math.sqrt(one) / third

    made = compiled(sums)
    for given in ((0.1, 10.0, -1.0), (1e16, 1.0, 3.0), (1 / 3, 3.0, -1.0)):
        assert made(*given) == sums(*given)
    assert made(1.0, 1.0, 0.0)[2] == math.inf
