"""A soak finds what grows: memory by its slope, descriptors by how many stay; and says when not."""

import os

import pytest

from comity.proving import soak
from comity.proving.soak import HOUR_MS, MEASURED, Found, Sample

HOUR_S = HOUR_MS // 1000


def unheard(_done, _of):
    """Nobody looks."""


def growing(kib_h, *, fds=lambda _n: 13, count=360, hours=2, waves=50):
    """Memory that goes up and down, and grows in the long run."""
    step_ms = hours * HOUR_MS // count
    return [
        Sample(n * step_ms, 90_000 + kib_h * n * step_ms // HOUR_MS + waves * (n % 7), fds(n))
        for n in range(count)
    ]


def found_of(samples, **more):
    return Found(samples=dict.fromkeys(MEASURED, samples), said=9, **more)


@pytest.mark.parametrize("kib_h", [0, 10, 1_000, 5_000, -300])
def test_the_slope_is_that_of_the_line_through_waves(kib_h):
    assert abs(soak.slope_kib_h(growing(kib_h)) - kib_h) <= 5


def test_of_one_moment_there_is_no_slope():
    assert soak.slope_kib_h([Sample(5, 6, 7)]) == 0
    assert soak.slope_kib_h([]) == 0


@pytest.mark.parametrize(
    ("fds", "leaks"),
    [
        (lambda _n: 13, 0),
        (lambda n: 13 + n % 4, 0),  # connections come and go
        (lambda n: 13 + n // 100, 1),
        (lambda n: 20 - n // 100, 0),
    ],
)
def test_descriptors_that_never_come_down_again_are_leaks(fds, leaks):
    assert soak.leaked(growing(0, fds=fds)) == leaks


def test_a_calm_run_is_good_and_each_thing_that_is_not_is_found():
    assert soak.result(found_of(growing(500)), 2 * HOUR_S, 1)["good"]
    bad = [
        found_of(growing(1_100)),
        found_of(growing(0, fds=lambda n: 13 + n // 50)),
        found_of(growing(0), lost=1),
        found_of(growing(0), faults=["torture.never what='equal records'"]),
    ]
    for found in bad:
        assert not soak.result(found, 2 * HOUR_S, 1)["good"]
    silent = found_of(growing(0))
    silent.said = 0
    assert not soak.result(silent, 2 * HOUR_S, 1)["good"]


def test_the_beginning_and_a_short_run_are_not_judged():
    warming = [it._replace(rss_kib=it.rss_kib - 9_000) for it in growing(0, waves=0)[:60]]
    steady = growing(0, waves=0)[60:]
    told = soak.result(found_of([*warming, *steady]), 2 * HOUR_S, 1)
    assert told["slope_kib_h"] == dict.fromkeys(MEASURED, 0)
    short = soak.result(found_of(growing(9_000)), HOUR_S - 1, 1)
    assert (short["slope_judged"], short["good"]) == (False, True)


def test_a_program_is_measured_as_it_is():
    its = soak.sample(os.getpid(), 7)
    assert its.at_ms == 7
    assert its.rss_kib > 1_000
    assert its.fds >= 3


@pytest.mark.deep
def test_twenty_seconds_of_three_programs_lose_nothing():
    found = soak.run(20, 1, unheard)
    assert found["faults"] == []
    assert found["good"]
    assert found["kills"] + found["cuts"] > 3
    assert found["said"] > 10
