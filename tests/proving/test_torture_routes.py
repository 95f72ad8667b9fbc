"""Two routes, each cut in turn under load: nothing is lost or there twice, and FLASH passes."""

from typing import Any

import pytest

from comity.proving import torture_routes
from comity.proving.torture_routes import FLASH_MS_MAX, Found, result, share
from tests.support import stuck_node


def unheard(_done, _of):
    """Nobody looks."""


def test_cutting_one_of_two_routes_loses_nothing_and_lets_what_is_urgent_through():
    """R-482 to R-484: real nodes, real TLS, a black hole or a broken connection by turns."""
    found = torture_routes.run(2, 7, unheard)
    assert found["faults"] == []
    assert (found["cuts"], found["lost"], found["twice"]) == (2, 0, 0)
    assert found["flash_ms"]["count"] > 0
    assert found["other_ms"]["count"] > 0


def test_a_node_that_asks_over_one_route_only_is_found_out():
    """R-482, R-483: the first cut of this seed lasts 7.9 s and carries nothing either way."""
    found = torture_routes.run(1, 340, unheard, module=stuck_node.__name__)
    assert (found["lost"], found["twice"]) == (0, 0)
    # On a machine that is very busy nothing is said while the cut lasts: not good either.
    assert found["flash_ms"].get("max", FLASH_MS_MAX + 1) > FLASH_MS_MAX
    assert not found["good"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"lost": 1},
        {"twice": 1},
        {"faults": ["a node did not start"]},
        {"flash_ms": [FLASH_MS_MAX + 1]},
        {"flash_ms": []},
    ],
)
def test_what_is_lost_doubled_or_late_is_not_good(wrong):
    whole: Any = {"flash_ms": [5], "other_ms": [7_000]}
    assert result(Found(**whole), 1, 1)["good"]
    assert not result(Found(**{**whole, **wrong}), 1, 1)["good"]


def test_a_share_is_the_least_that_so_many_do_not_exceed():
    assert share(list(range(1, 101)), 99) == 99
    assert share([3, 1, 2], 50) == 2
    assert share([4], 99) == 4
