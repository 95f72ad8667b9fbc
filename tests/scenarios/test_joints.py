"""Joints of honest histories with grants, cuts and restores: no pictures differ (X13, R-26)."""

from collections import Counter
from random import Random

import pytest

from comity.picture.joints import JointLook
from tests.support.posts import Theatre


def looks(seed, theatres, steps):
    """How many joints were stated, and what each node made of each, when it came and at the end."""
    found: Counter[JointLook] = Counter()
    happened: Counter[str] = Counter()
    chance = Random(seed)
    joints = 0
    for _ in range(theatres):
        theatre = Theatre(Random(chance.randrange(1 << 32)))
        theatre.steps(steps)
        happened["granted"] += len(theatre.posts) - 3
        happened["cut off"] += sum(post.is_cut_off for post in theatre.posts)
        happened["restored"] += theatre.epoch
        joints += len({leaf for post in theatre.posts for leaf in post.joints()})
        for post in theatre.posts:
            post.judge_again()
            found.update(it.look for it in post.judged)
    assert min(happened.values()) > 0, happened
    return joints, found


def test_honest_histories_never_differ():
    joints, found = looks(1, 4, 220)
    assert set(found) == {JointLook.SAME}
    assert joints > 400


@pytest.mark.deep
@pytest.mark.timeout(3600)
def test_eighteen_thousand_joints_of_honest_histories_never_differ():
    joints, found = looks(2, 160, 220)
    assert set(found) == {JointLook.SAME}
    assert joints >= 18_000
