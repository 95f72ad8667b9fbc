"""Folding a matter from its beginning gives what folding it step by step gave."""

from hypothesis import given

from comity.families.shelf import SHELF
from comity.picture.folding import Folder, merged_order
from comity.picture.reader import Reader
from comity.picture.weight import Weights
from tests.picture.stories import worlds
from tests.support.tellers import Known


@given(worlds)
def test_every_matter_folded_anew_is_the_same(world):
    picture = world.picture()
    known = Known(world)
    known.held.update(world.told)
    homes = {leaf: keys[:1] for leaf in world.told if (keys := picture.by_leaf(leaf))}
    reader = Reader(SHELF, world.charter, known, known.recall, homes)
    folder = Folder(SHELF, reader, lambda leaf: homes[leaf][0].packed)
    for key, state in picture.matters():
        leaves = picture.leaves(key)
        assert folder.fold(key, reversed(leaves), Weights(known).of) == state
        assert sorted((world.told[it] for it in leaves), key=merged_order) == [
            world.told[it] for it in leaves
        ]
