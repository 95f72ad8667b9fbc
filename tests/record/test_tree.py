"""R-7: trees of RFC 9162."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.record import tree
from comity.record.tree import Tree

LEAVES = [tree.leaf_hash(bytes((number,))) for number in range(70)]


def oracle(leaves):
    """RFC 9162, 2.1.1, as it is written."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha256(b"\x01" + oracle(leaves[:split]) + oracle(leaves[split:])).digest()


def test_a_tree_that_grew_is_the_tree_of_its_leaves():
    grown = Tree()
    for size in range(len(LEAVES) + 1):
        assert grown.root == oracle(LEAVES[:size]) == tree.root_of(LEAVES[:size])
        assert grown.size == size
        if size < len(LEAVES):
            grown.append(LEAVES[size])


def test_a_copy_grows_apart():
    one = Tree.of(LEAVES[:5])
    other = one.copy()
    other.append(LEAVES[9])
    assert one.root == oracle(LEAVES[:5])
    assert other.root == oracle([*LEAVES[:5], LEAVES[9]])


@given(st.integers(1, 70), st.data())
def test_a_leaf_is_proved_where_it_stands_and_nowhere_else(size, data):
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(0, size - 1))
    leaves = LEAVES[:size]
    proof, root = tree.inclusion_proof(leaves, index), oracle(leaves)
    assert tree.verify_inclusion(leaves[index], index, size, proof, root)
    assert tree.verify_inclusion(leaves[index], other, size, proof, root) is (index == other)
    assert not tree.verify_inclusion(LEAVES[-1][::-1], index, size, proof, root)
    assert not tree.verify_inclusion(leaves[index], index, size, [*proof, root], root)
    assert not tree.verify_inclusion(leaves[index], size, size, proof, root)


@given(st.integers(1, 70), st.data())
def test_growth_is_proved_and_a_rewritten_past_is_not(size, data):
    earlier = data.draw(st.integers(1, size))
    old, new = oracle(LEAVES[:earlier]), oracle(LEAVES[:size])
    proof = tree.consistency_proof(LEAVES[:size], earlier)
    assert tree.verify_consistency(earlier, size, proof, old, new)
    liar = oracle([LEAVES[-1][::-1], *LEAVES[1:earlier]])
    assert not tree.verify_consistency(earlier, size, proof, liar, new)
    assert not tree.verify_consistency(earlier, size, [*proof, old], old, new)
    assert not tree.verify_consistency(0, size, proof, old, new)


@pytest.mark.parametrize("index", range(8))
def test_an_altered_proof_is_refused(index):
    proof = tree.inclusion_proof(LEAVES[:8], index)
    for step in range(len(proof)):
        broken = [*proof]
        broken[step] = bytes(32)
        assert not tree.verify_inclusion(LEAVES[index], index, 8, broken, oracle(LEAVES[:8]))
        assert not tree.verify_inclusion(LEAVES[index], index, 8, proof[:step], oracle(LEAVES[:8]))


def test_hashes_of_another_length_prove_nothing():
    assert not tree.verify_inclusion(b"", 0, 1, [], b"")
    assert not tree.verify_inclusion(LEAVES[0], 0, 2, [b""], oracle(LEAVES[:2]))
    assert not tree.verify_consistency(1, 2, [b""], LEAVES[0], oracle(LEAVES[:2]))
    assert not tree.verify_consistency(1, 2, [], LEAVES[0], oracle(LEAVES[:2]))


def test_there_is_no_growth_to_prove_from_nothing():
    assert tree.consistency_proof(LEAVES[:4], 0) == []
    assert tree.consistency_proof(LEAVES[:4], 4) == []


def test_every_growth_up_to_forty_is_proved_and_by_nothing_less():
    # every shape that RFC 9162, 2.1.4.2, tells apart lies below
    roots = [oracle(LEAVES[:size]) for size in range(41)]
    for size in range(2, 41):
        for earlier in range(1, size):
            proof = tree.consistency_proof(LEAVES[:size], earlier)
            assert tree.verify_consistency(earlier, size, proof, roots[earlier], roots[size])
            assert not tree.verify_consistency(
                earlier, size, proof[:-1], roots[earlier], roots[size]
            )
            assert not tree.verify_consistency(earlier, size, [], roots[earlier], roots[size])


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 11])
def test_any_leaves_of_a_tree_are_proved_together_and_at_no_other_place(size):
    """R-561: a slice is proved by the roots beside it."""
    leaves = LEAVES[:size]
    root = tree.root_of(leaves)
    for chosen in range(1, 1 << size):
        places = [n for n in range(size) if chosen >> n & 1]
        its = [leaves[n] for n in places]
        proof = tree.subset_proof(leaves, places)
        assert tree.verify_subset(places, its, size, proof, root)
        moved = [n + 1 for n in places]
        assert not tree.verify_subset(moved, its, size, proof, root)
        assert not tree.verify_subset(places, its, size, [*proof, leaves[0]], root)
        assert not tree.verify_subset(places, its, size, proof[:-1], root) or not proof
        assert not tree.verify_subset(places, its[::-1], size, proof, root) or len(its) == 1


def test_what_is_no_choice_of_leaves_proves_nothing():
    leaves = LEAVES[:4]
    root, proof = tree.root_of(leaves), tree.subset_proof(leaves, [1, 2])
    its = leaves[1:3]
    for places in ([], [1], [2, 1], [1, 1], [-1, 2], [1, 4]):
        assert not tree.verify_subset(places, its, 4, proof, root)
    assert not tree.verify_subset([1, 2], [b"short", its[1]], 4, proof, root)
    assert not tree.verify_subset([1, 2], its, 4, [b"short", proof[1]], root)
    assert tree.verify_subset([1, 2], its, 4, proof, root)
