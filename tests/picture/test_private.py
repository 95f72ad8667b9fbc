"""The private picture (R-132): bodies count once opened by every addressee, until erased."""

from comity.picture import private
from comity.picture.knowledge import knowledge
from comity.picture.private import Revealed, counts, identity
from comity.record.entry import Head
from tests.node.conftest import founded, homes, line, wire  # noqa: F401
from tests.node.test_bodies import erases, opens_it, sends


def knowing(side, leaf):
    keeper = side.keeper
    state = keeper.picture.matter(keeper.picture.by_leaf(leaf)[0])
    return lambda party: knowledge(leaf, party, state, keeper.record.held_by, keeper.recall)


def folded(side, leaf):
    keeper = side.keeper
    opened = keeper.bodies.shown(keeper.recall(leaf))
    return private.fold(
        keeper.shelf,
        keeper.charter,
        keeper.record,
        keeper.recall,
        tuple(keeper.record.lanes.leaves()),
        {leaf: Revealed(opened[1], opened[2])},
    )


def test_both_readers_fold_the_same_private_picture_and_the_common_one_stays_opaque(wire):  # noqa: F811
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    opens_it(bb, leaf)
    wire.runs()
    wire.passes(120)
    pictures = [folded(side, leaf) for side in (aa, bb)]
    assert pictures[0].digest() == pictures[1].digest() != aa.digest()
    assert [key.kind for it in pictures for key in it.by_leaf(leaf)] == ["text", "text"]
    assert [key.kind for key in aa.keeper.picture.by_leaf(leaf)] == ["opaque"]


def test_a_body_counts_from_the_last_officer_s_opened_and_not_by_arrival(wire):  # noqa: F811
    """X21: that ciphertext came somewhere puts nothing into anybody's picture."""
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    assert not counts(["BB"], knowing(aa, leaf), erased=False)
    opens_it(bb, leaf)
    wire.runs()
    assert counts(["BB"], knowing(aa, leaf), erased=False)
    assert not counts(["AA", "BB"], knowing(aa, leaf), erased=False)
    erases(bb, leaf)
    wire.runs()
    assert not counts(["BB"], knowing(aa, leaf), erased=bool(aa.keeper.bodies.erasures(leaf)))


def test_a_private_picture_is_named_by_rule_shelf_audience_and_cut():
    head, other = Head(b"f" * 16, 3, b"r" * 32), Head(b"g" * 16, 3, b"r" * 32)
    one = identity(b"s" * 32, ["BB", "AA"], [head, other])
    assert one == identity(b"s" * 32, ["AA", "BB", "AA"], [other, head])
    assert one != identity(b"s" * 32, ["AA"], [head, other])
    assert one != identity(b"s" * 32, ["AA", "BB"], [head])
    assert one != identity(b"t" * 32, ["AA", "BB"], [head, other])
