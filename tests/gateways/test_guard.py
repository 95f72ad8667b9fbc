"""What leaves as no file but a marked copy. R-336."""

import pytest

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.gateways import formats, guard, sites
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Pos


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


CSV = b"name,lat,lon\nA,45.5,30.25\n"
CIRCLE = Circle(Pos(lat=0, lon=0), 1)


@pytest.mark.parametrize("wanted", formats.WRITERS)
def test_a_list_of_sites_is_written_on_in_no_format(wanted):
    with pytest.raises(OurError, match=r"gateway.listed-export"):
        formats.write(sites.read(CSV), wanted, 0)


@pytest.mark.parametrize("code", ["A15", "A16", "A17", "A20", "Q02"])
def test_nor_is_what_another_program_still_calls_a_site(code):
    shape = Shape(name="A", area=CIRCLE, category=code)
    with pytest.raises(OurError, match=r"gateway.protected-export"):
        guard.check_reading(Reading(shapes=(shape,), notes=()))


@pytest.mark.parametrize("name", ["NO-STRIKE AA SITE 1", "No-Strike list"])
def test_a_marked_copy_is_not_written_on_by_its_name_or_its_title(name):
    shape = Shape(name=name, area=CIRCLE)
    for reading in (
        Reading(shapes=(shape,), notes=()),
        Reading(shapes=(Shape(name="A", area=CIRCLE),), notes=(), title=name),
    ):
        with pytest.raises(OurError, match=r"gateway.listed-export"):
            guard.check_reading(reading)
