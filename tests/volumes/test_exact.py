"""Verdicts on small areas, and predicates, beside exact rationals (R-302, R-308, R-316)."""

import pytest

from comity.volumes.grade import Grade
from tests.oracles import rationals
from tests.volumes.places import chance


@pytest.mark.parametrize("site", rationals.SITES)
def test_the_verdict_is_that_of_exact_rationals(site):
    dice = chance(round(site[0] * 7 + site[2] * 1e6))
    seen = dict.fromkeys(Grade, 0)
    for _ in range(120):
        found = rationals.judged(dice, site)
        if found is None:
            continue
        seen[found[0]] += 1
        assert found[0] in found[1]
    assert seen[Grade.CLEAR] > 3
    assert seen[Grade.CONFLICT] > 10


@pytest.mark.parametrize("check", [rationals.sides, rationals.crossings, rationals.insides])
def test_the_predicates_are_those_of_exact_rationals(check):
    dice = chance(5)
    assert all(check(dice) for _ in range(1_500))
