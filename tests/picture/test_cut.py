"""The picture as of a cut is the picture that only the cut's entries make."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from comity.picture.cut import hashed_leaf, leaf_of
from comity.picture.matter import MatterKey, encode
from tests.picture.stories import in_some_order, seeds, some_cut, worlds
from tests.support.tellers import open_line, some, up_to


def states(picture):
    return [(key, encode(state)) for key, state in picture.matters()]


@given(worlds, seeds, seeds)
def test_at_a_cut_it_is_the_picture_of_the_cut_alone(world, seed, cut_seed):
    cut = some(some_cut(world, cut_seed))
    whole = world.picture(in_some_order(world, seed))
    alone = world.picture([told for leaf, told in world.told.items() if leaf in cut])
    snapshot = whole.at(cut)
    assert whole.digest_at(cut) == alone.digest()
    assert states(snapshot) == states(alone)
    assert len(snapshot) == len(alone)


@given(worlds, seeds, st.integers(0, 20))
def test_at_a_level_it_is_the_picture_up_to_that_level(world, seed, level):
    whole = world.picture(in_some_order(world, seed))
    alone = world.picture([told for told in world.told.values() if told.level <= level])
    snapshot = whole.at(up_to(world, level))
    assert snapshot.digest() == alone.digest()
    assert states(snapshot) == states(alone)


def test_a_matter_is_shown_as_it_was():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    bb.receipts(notice)
    picture = world.picture()
    key = picture.by_leaf(notice.entry.leaf)[0]
    before, after = (
        picture.at(up_to(world, notice.level)).matter(key),
        picture.at(up_to(world, notice.level + 1)).matter(key),
    )
    assert before is not None
    assert after is not None
    assert (len(before.receipts), len(after.receipts)) == (0, 1)
    assert picture.at(up_to(world, notice.level - 1)).matter(key) is None


def test_matters_wholly_inside_are_not_folded_again():
    world, aa, bb, _ = open_line()
    for n in range(50):
        bb.sees(aa.says("A02", designation=f"Water {n}"))
    level = aa.level
    bb.receipts(*list(world.told.values())[2:3])
    picture = world.picture()
    picture.digest()
    world.recalled = 0
    assert (
        picture.digest_at(up_to(world, level))
        == world.picture(list(world.told.values())[:-1]).digest()
    )
    assert world.recalled <= 2


@given(
    st.integers(0, 2**53 - 1),
    st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=40),  # it ends a kind
    st.binary(max_size=300),
    st.binary(),
)
def test_a_leaf_is_that_of_the_encoded_key_and_the_hash_of_the_state(level, kind, name, state):
    """R-64"""
    key = MatterKey(level, kind, name)
    assert leaf_of(key.packed, state) == hashed_leaf(key, sha256(state).digest())
