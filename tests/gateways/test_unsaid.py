"""What a format cannot say is said to whoever writes it. R-337."""

import pytest

from comity.gateways import levels, unsaid
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.values.composites import Window
from comity.volumes.bands import Band, flight_level

PLACE, OTHER = Pos(lat=0, lon=0), Pos(lat=0, lon=900_000)
CIRCLE, LINE = Circle(PLACE, 500), Corridor((PLACE, OTHER), 700)
RING = Polygon(((PLACE, OTHER, Pos(lat=900_000, lon=0)),), Edges.GEODESIC)
BAND = Band(lower=levels.SURFACE, upper=flight_level(190))
HIGH = Band(lower=levels.SURFACE, upper=levels.level("500 m"))
DAY = (Window(start=0, end=1),)


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (Shape(name="A", area=CIRCLE), "RADIUS 500 M"),
        (Shape(name="A", area=LINE, band=BAND), "SFC - FL190; 700 M EITHER SIDE"),
        (Shape(name="A", area=Sector(PLACE, 10, 20, 0, 9)), "10 - 20 M"),
        (Shape(name="A", area=RING, windows=DAY * 3, any_one=True), "ANY 1 OF 3"),
        (Shape(name="A", area=RING, band=Band(upper=flight_level(50))), "- FL050"),
    ],
)
def test_words_stand_for_what_is_not_drawn(shape, words):
    assert unsaid.about(shape) == words


@pytest.mark.parametrize(
    ("shape", "format_", "keys"),
    [
        (Shape(name="A", area=CIRCLE, windows=DAY), "kml", []),
        (Shape(name="A", area=LINE, band=BAND), "kml", ["width-in-words", "heights-in-words"]),
        (Shape(name="A", area=RING, band=HIGH), "kml", []),
        (Shape(name="A", area=Circle(PLACE, 1)), "gpx", []),
        (
            Shape(name="A", area=CIRCLE, band=BAND, windows=DAY),
            "gpx",
            ["width-in-words", "heights-in-words", "times-left"],
        ),
        (Shape(name="A", area=RING), "gpx", ["outline-only"]),
        (Shape(name="A", area=RING, band=BAND), "ics", ["area-left", "heights-in-words"]),
        (Shape(name="A", area=LINE, band=BAND, windows=DAY), "geojson", []),
    ],
)
def test_whoever_writes_is_told_what_is_not_said(shape, format_, keys):
    notes = unsaid.notes(Reading(shapes=(shape,), notes=()), format_)
    assert [it.key.removeprefix("gateway.") for it in notes] == keys


def test_one_note_names_the_first_shapes_and_counts_the_others():
    made = tuple(Shape(name=it, area=LINE) for it in "ABCDEF")
    (note,) = unsaid.notes(Reading(shapes=made, notes=()), "kml")
    assert note.facts["name"] == "A, B, C, +3"
