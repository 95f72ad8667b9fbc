"""The examples of sites are examples of the family's sealed types."""

from comity.families.activity.sites import SITE_MESSAGES
from comity.families.activity.sites_examples import BAD_SITES, GOOD_SITES


def test_every_type_has_its_examples():
    codes = {it.SPEC.code for it in SITE_MESSAGES}
    assert set(GOOD_SITES) == set(BAD_SITES) == codes
