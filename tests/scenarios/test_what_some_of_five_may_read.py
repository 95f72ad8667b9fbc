"""Five parties on one line, and sealed bodies for some: each audience folds one picture of its own.

R-130, R-132: simulated nodes (the real keeper, session and desk) on good paths.
"""

from itertools import combinations

import pytest

from comity.errors import OurError
from comity.node.pictures import private_picture
from comity.proving.sim.network import SYNC_MS
from comity.proving.sim.options import Options
from comity.proving.sim.running import prepared
from comity.proving.sim.signatures import STUB
from comity.values.moment import iso

SEALED = {"subject": "For some", "body": "Fog over the strait.", "lang": "en"}


@pytest.fixture(scope="module")
def world():
    """AA wrote to BB and CC, DD to AA alone; all of them have opened what came."""
    with prepared(Options(parties=5, signatures=STUB), 0) as world:
        world._found()
        by = {node.party: node for node in world.nodes}
        said = {"to two": seals(by["AA"], "BB", "CC"), "to one": seals(by["DD"], "AA")}
        passes(world)
        for name, readers in (("to two", ("BB", "CC")), ("to one", ("AA",))):
            for party in readers:
                opens(by[party], said[name])
        passes(world)
        yield world, by, said


def seals(node, *to):
    entry = node.say("L09", {**SEALED, "visibility": "NAMED"}, to=to)
    assert entry is not None
    return entry.leaf


def passes(world):
    for path in world.paths:
        path.wants(0)
    world._run(world.scheduler.now_ms + 4 * SYNC_MS)


def opens(node, leaf):
    moment = iso(node.clock.now_ms())
    by = f"{node.party}/DUTY"
    node.say("L06", {"re": [leaf.hex()], "level": "OPENED", "at": moment, "by": by})


def folded(node, audience):
    return private_picture(node.keeper, audience, node.keeper.record.whole())


def kinds(picture, leaf):
    return {key.kind for key in picture.by_leaf(leaf)}


def test_all_five_hold_one_record_and_compute_one_common_picture(world):
    _, by, leaves = world
    assert len({node.heads() for node in by.values()}) == 1
    assert len({node.keeper.picture.digest() for node in by.values()}) == 1
    for node in by.values():
        assert all(kinds(node.keeper.picture, leaf) == {"opaque"} for leaf in leaves.values())


def test_each_audience_has_one_picture_whoever_of_it_folds(world):
    _, by, _ = world
    for size in (2, 3, 4, 5):
        for audience in combinations(sorted(by), size):
            digests = {folded(by[party], audience).digest() for party in audience}
            assert len(digests) == 1, audience


def test_a_body_counts_for_an_audience_all_of_whom_may_read_it_and_for_no_other(world):
    _, by, leaves = world
    two, one = leaves["to two"], leaves["to one"]
    readers = {two: {"AA", "BB", "CC"}, one: {"AA", "DD"}}
    for size in (2, 3, 4):
        for audience in combinations(sorted(by), size):
            picture = folded(by[audience[0]], audience)
            for leaf, may in readers.items():
                wanted = "text" if set(audience) <= may else "opaque"
                assert kinds(picture, leaf) == {wanted}, audience


def test_who_is_not_of_an_audience_folds_nothing_for_it(world):
    _, by, _ = world
    with pytest.raises(OurError, match=r"picture\.not-of-the-audience"):
        folded(by["EE"], ("AA", "BB", "CC"))
