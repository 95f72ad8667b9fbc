"""Whole histories of every type on the shelf, as chance tells them: they never fold two ways.

Any order of arrival, entries beside each other, unknown types, neighbours of no right shape, feeds
that are cut; folded as they come, looked at in between, and folded from the beginning. Two thousand
in the gate, a hundred thousand with `pytest -m deep`.
"""

import random

import pytest

from comity.families.shelf import SHELF
from comity.picture.matter import encode
from comity.picture.picture import Picture
from tests.picture.stories import in_some_order, tell
from tests.support.tellers import Known

CHUNK = 250
GATE, DEEP = 2_000, 100_000


def told_as_it_comes(world, order, chance):
    known = Known(world)
    picture = Picture(SHELF, world.charter, known, known.recall)
    for told in order:
        known.joins(picture, told)
        if chance.random() < 0.3:
            picture.digest()
    return picture


def parted(seed):
    """What differs between three nodes that took one history; nothing, if they agree."""
    chance = random.Random(seed)
    world = tell(seed, chance.randrange(4, 28))
    first = told_as_it_comes(world, in_some_order(world, seed), chance)
    other = told_as_it_comes(world, in_some_order(world, seed + 1), chance)
    if first.digest() == other.digest() == world.picture().digest():
        return None
    theirs = {key: encode(state) for key, state in other.matters()}
    return seed, [key.kind for key, state in first.matters() if theirs.get(key) != encode(state)]


def told_alike(first):
    assert [it for it in map(parted, range(first, first + CHUNK)) if it is not None] == []


@pytest.mark.parametrize("first", range(0, GATE, CHUNK))
def test_no_history_folds_two_ways(first):
    told_alike(first)


@pytest.mark.deep
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("first", range(GATE, DEEP, CHUNK))
def test_no_history_folds_two_ways_in_a_hundred_thousand(first):
    told_alike(first)
