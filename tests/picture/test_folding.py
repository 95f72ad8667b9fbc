"""Folding a matter from its beginning gives what folding it step by step gave."""

from hypothesis import given

from comity.families.shelf import SHELF
from comity.picture.folding import Folder, merged_order
from comity.picture.reader import Reader
from tests.picture.stories import worlds


@given(worlds)
def test_every_matter_folded_anew_is_the_same(world):
    picture = world.picture()
    reader = Reader(SHELF, world.charter, world, dict.fromkeys(world.told))
    homes = {leaf: picture.by_leaf(leaf)[:1] for leaf in world.told}
    folder = Folder(SHELF, reader, lambda leaf, key: homes[leaf][0].packed == key)
    for key, state in picture.matters():
        leaves = picture.leaves(key)
        assert folder.fold(key, reversed(leaves)) == state
        assert sorted((world.told[it] for it in leaves), key=merged_order) == [
            world.told[it] for it in leaves
        ]
