"""R-431: what is pasted where an area is asked, in any format that is read here."""

import pytest

from comity.errors import ComityError, TheirError
from comity.gateways import pasted
from comity.values.area import Circle, Polygon
from comity.wording.words import house_words

WORDS = house_words("en")
CORNERS = [(545_000_000, 180_000_000), (546_000_000, 190_000_000), (543_000_000, 185_000_000)]
GEOJSON = """{"type": "Polygon", "coordinates":
 [[[18.0, 54.5], [19.0, 54.6], [18.5, 54.3], [18.0, 54.5]]]}"""
KML = """<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>North</name>
<Polygon><outerBoundaryIs><LinearRing><coordinates>18.0,54.5 19.0,54.6 18.5,54.3 18.0,54.5
</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>"""
NOTAM = """A0001/26 NOTAMN
Q) EPWW/QRTCA/IV/BO/W/000/100/5430N01800E005
A) EPWW B) 2602050600 C) 2602051800
E) TEMPO RESTRICTED AREA CIRCLE RADIUS 5NM CENTRE 543000N 0180000E
F) SFC G) FL100)"""


def area(text):
    (shape,) = pasted.read(text, WORDS).shapes
    return shape.area


@pytest.mark.parametrize(
    "text",
    [
        "54.5, 18.0\n54.6, 19.0\n54.3, 18.5",
        "543000N 0180000E; 54-36.0N 019-00.0E; 54.3, 18.5;",
        "54.5, 18.0\r\n54.6, 19.0\r\n\r\n54.3, 18.5\r\n54.5, 18.0\r\n",
        GEOJSON,
        KML,
    ],
)
def test_the_corners_of_an_area_are_read_in_every_form(text):
    found = area(text)

    assert isinstance(found, Polygon)
    assert [(it.lat, it.lon) for it in found.rings[0]] == CORNERS


@pytest.mark.parametrize("text", [NOTAM, "circle radius 5NM centre 543000N 0180000E"])
def test_a_notice_and_its_bare_words_give_a_circle(text):
    found = area(text)

    assert isinstance(found, Circle)
    assert (found.centre.lat, found.centre.lon, found.radius_m) == (545_000_000, 180_000_000, 9260)


@pytest.mark.parametrize(
    "text",
    ["", "  \n", "54.5, 18.0", "54.5, 18.0\n54.6, 19.0", "hello", "{", "{}", "<", "<gpx/>",
     "airspace:\n", "airspace: [[", "\x00", "\u202e54.5", "1\n" * 9000],
)  # fmt: skip
def test_what_holds_no_area_is_one_sentence_and_no_traceback(text):
    with pytest.raises(ComityError, match=r"gateway\."):
        pasted.read(text, WORDS)


def test_too_much_is_not_read_at_all():
    with pytest.raises(TheirError, match=r"gateway\.too-long"):
        pasted.read("x" * (pasted.CHARS_MAX + 1), WORDS)


def test_what_was_not_understood_is_noted():
    reading = pasted.read("circle radius 5NM centre 543000N 0180000E\nMIND THE GAP", WORDS)

    assert [it.key for it in reading.notes] == ["gateway.part-unread"]


def test_a_notice_without_an_area_says_what_was_not_understood():
    reading = pasted.read("E) MIND THE GAP", WORDS)

    assert reading.shapes == ()
    assert {"part": "MIND THE GAP"} in [it.facts for it in reading.notes]
