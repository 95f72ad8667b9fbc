"""What never leaves as a file. R-336."""

import pytest

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.gateways import guard


@pytest.mark.parametrize("code", ["A15", "A16", "A17", "A20", "Q02"])
def test_what_is_protected_is_not_written_as_a_list_of_targets(code):
    with pytest.raises(OurError, match=r"gateway.protected-export"):
        guard.check_export(code)


def test_every_sealed_type_with_a_place_is_protected_and_exists():
    codes = {it.message.SPEC.code for it in SHELF.types.values()}
    assert codes >= guard.PROTECTED
    guard.check_export("A02")
    sealed = {
        it.message.SPEC.code
        for it in SHELF.types.values()
        if it.message.SPEC.sealed and it.family.name == "activity"
    }
    assert sealed <= guard.PROTECTED
