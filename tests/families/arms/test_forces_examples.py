"""The examples of what stands beside the numbers are examples of these types."""

from comity.families.arms.forces import FORCES
from comity.families.arms.forces_examples import BAD, GOOD


def test_every_type_has_its_examples():
    assert set(GOOD) == set(BAD) == {it.SPEC.code for it in FORCES}
