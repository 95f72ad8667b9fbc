"""The examples of leaving and excluding are mirrored pairs like all others."""

from comity.families.line.membership_examples import BAD_MEMBERSHIP, GOOD_MEMBERSHIP
from comity.families.line.mirror import mirror


def test_each_example_has_its_mirror():
    assert GOOD_MEMBERSHIP.keys() == BAD_MEMBERSHIP.keys() == {"L24", "L25"}
    for examples in GOOD_MEMBERSHIP.values():
        assert all(mirror(example) in examples for example in examples)
