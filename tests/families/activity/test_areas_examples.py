"""The examples of areas are examples of the family's types."""

from comity.families.activity.areas import AREA_MESSAGES
from comity.families.activity.areas_examples import BAD_AREAS, GOOD_AREAS


def test_every_type_has_its_examples():
    codes = {it.SPEC.code for it in AREA_MESSAGES}
    assert set(GOOD_AREAS) == set(BAD_AREAS) == codes
