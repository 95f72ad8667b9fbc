"""The tree under the digest: changed anywhere, it has the root of RFC 9162."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.picture.digest import MatterTree
from comity.record.tree import EMPTY_ROOT, root_of

STEPS = st.lists(
    st.tuples(st.sampled_from(("append", "put", "insert", "look")), st.integers(0, 2**16)),
    max_size=60,
)


def leaf(n):
    return sha256(str(n).encode()).digest()


@given(STEPS)
def test_after_any_changes_the_root_is_that_of_the_leaves(steps):
    tree, leaves = MatterTree(), list[bytes]()
    for n, (what, at) in enumerate(steps):
        new = leaf(n)
        if what == "append" or not leaves:
            tree.append(new)
            leaves.append(new)
        elif what == "put":
            tree.put(at % len(leaves), new)
            leaves[at % len(leaves)] = new
        elif what == "insert":
            place = at % (len(leaves) + 1)
            tree.widen([place])
            tree.put(place, new)
            leaves.insert(place, new)
        else:
            assert tree.root == root_of(leaves)
    assert tree.root == root_of(leaves)
    assert len(tree) == len(leaves)


@given(st.integers(0, 40), st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_leaves_put_between_others_all_at_once_stand_where_each_would_alone(size, places):
    places = sorted(min(it, size) for it in places)
    leaves = [leaf(n) for n in range(size)]
    tree = MatterTree()
    for it in leaves:
        tree.append(it)
    assert tree.root == root_of(leaves)
    tree.widen(places)
    for n, place in enumerate(places):
        tree.put(place + n, leaf(-n))
        leaves.insert(place + n, leaf(-n))
    assert tree.root == root_of(leaves)


@given(st.integers(0, 70), st.integers(0, 70), st.sets(st.integers(0, 69), max_size=8))
def test_the_root_of_a_beginning_with_other_leaves(size, first, others):
    leaves = [leaf(n) for n in range(size)]
    tree = MatterTree()
    for it in leaves:
        tree.append(it)
    first = min(first, size)
    instead = {at: leaf(-at) for at in others if at < first}
    expected = [instead.get(at, it) for at, it in enumerate(leaves[:first])]
    assert tree.root_with(first, instead) == root_of(expected)
    assert tree.root == root_of(leaves)


def test_no_leaves_have_the_root_of_nothing():
    assert MatterTree().root == EMPTY_ROOT


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7, 8, 9])
def test_a_leaf_put_back_gives_the_root_back(size):
    tree = MatterTree()
    for n in range(size):
        tree.append(leaf(n))
    root = tree.root
    tree.put(size // 2, leaf("other"))
    assert tree.root != root
    tree.put(size // 2, leaf(size // 2))
    assert tree.root == root
