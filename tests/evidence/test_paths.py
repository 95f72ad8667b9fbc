"""Proofs of many leaves of one tree are those of the tree."""

from hypothesis import given
from hypothesis import strategies as st

from comity.evidence.paths import Paths
from comity.record.tree import inclusion_proof, leaf_hash


@given(st.integers(1, 70), st.data())
def test_a_path_is_the_one_of_the_tree(size, data):
    """R-7."""
    leaves = [leaf_hash(bytes([n])) for n in range(size)]
    index = data.draw(st.integers(0, size - 1))
    assert list(Paths(leaves.__getitem__).of(index, size)) == inclusion_proof(leaves, index)
