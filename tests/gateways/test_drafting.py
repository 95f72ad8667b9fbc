"""Forms filled from a file, and what they leave to the officer. R-332, R-333."""

from pathlib import Path

import pytest

from comity.errors import OurError
from comity.families.activity.messages import ActivityNotify
from comity.families.launch.messages import LaunchNotify
from comity.gateways import airspace, drafting, notam
from comity.gateways.found import Reading
from comity.values.plain import from_plain

DATA = Path(__file__).parent / "data"
NOTAM = notam.read((DATA / "notam-gslv-m1.txt").read_bytes())


def test_a_launch_form_has_its_areas_and_its_alternative_days():
    made, notes = drafting.form(NOTAM, "M01")
    rest = {
        "class": "SLV", "count": 1, "purpose": "SPACE", "payload": "SPACE",
        "nuclear_capable": "NO", "directed_at_line_party": "NO",
        "launch_area": made["impact_areas"][0],
    }  # fmt: skip
    message = from_plain(LaunchNotify, made | rest)

    assert notes == ()
    assert message.impact_areas == tuple(it.area for it in NOTAM.shapes)
    assert message.public_notice == "A1550/19"
    assert message.alternatives is not None
    assert (message.window, *message.alternatives) == NOTAM.shapes[0].windows


def test_an_activity_form_lacks_only_what_the_file_does_not_say():
    made, _ = drafting.form(NOTAM, "A02")
    for phase in made["phases"]:
        phase["purpose"] = "-"
    rest = {
        "kind": "OTHER", "purpose": "-", "command_level": "-", "participants": ["AA"],
        "troops": {"n": 0, "q": "EXACT"}, "equipment": {}, "live_fire": False,
        "nuclear_capable": "NO", "no_notice": False, "contact": "AA/OPS", "lang": "en",
    }  # fmt: skip

    assert from_plain(ActivityNotify, made | rest).designation == "A1550/19"


def test_a_band_of_two_datums_is_larger_in_the_form_and_said_so():
    reading = airspace.read((DATA / "airspace_uk.yaml").read_bytes())
    mixed = next(it for it in reading.shapes if it.band.lower and it.band.upper
                 and it.band.lower.datum is not it.band.upper.datum)  # fmt: skip
    made, notes = drafting.form(Reading(shapes=(mixed,), notes=()), "A02")

    assert made["vband"]["ref"] == "STD" or made["vband"]["ref"] == "AMSL"
    assert [it.key for it in notes] == ["gateway.band-widened"]


def test_shapes_beyond_the_room_of_a_form_are_noted():
    many = Reading(shapes=NOTAM.shapes * 4, notes=())
    assert {it.key for it in drafting.form(many, "A02")[1]} == {"gateway.no-room"}


def test_there_are_two_forms_and_none_of_nothing():
    with pytest.raises(OurError, match=r"gateway.no-such-format"):
        drafting.form(NOTAM, "A15")
    with pytest.raises(OurError, match=r"gateway.nothing-to-draft"):
        drafting.form(Reading(shapes=(), notes=()), "M01")
