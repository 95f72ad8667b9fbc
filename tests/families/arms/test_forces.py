"""What stands beside the numbers is of the family, and none of it must pass a suspension."""

from comity.families.arms.forces import FORCES
from comity.families.arms.messages import MESSAGES


def test_they_are_messages_of_the_family_and_not_always_open():
    assert set(FORCES) < set(MESSAGES)
    assert not any(it.SPEC.always_open or it.SPEC.sealed for it in MESSAGES)
