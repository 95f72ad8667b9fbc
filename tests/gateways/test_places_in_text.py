"""Areas in plain text: what the whole notices of test_notam.py do not show. R-333."""

from comity.gateways import places_in_text
from comity.gateways.found import Gathering


def read(text):
    gathering = Gathering()
    return list(places_in_text.read(text, gathering, "")), gathering


def test_an_area_before_the_first_heading_is_one_too():
    found, _ = read("1000N01000E 1100N01000E 1100N01100E\nZONE 1: CIRCLE 5NM 1000N01000E\n")
    assert [name for name, _ in found] == ["", "ZONE 1"]


def test_a_heading_without_an_area_is_noted():
    found, gathering = read("DANGER AREA 1: TO BE ANNOUNCED\nDANGER AREA 2: CIRCLE 1KM 1000N01000E")
    assert [name for name, _ in found] == ["DANGER AREA 2"]
    assert ("gateway.no-area", (("name", "DANGER AREA 1"),)) in gathering.notes
