"""Lists of sites out: tables that are read back. R-337."""

import csv
import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.gateways import guard, listing, sites, xml
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, NamedArea, Pos
from comity.values.composites import Window
from comity.volumes.bands import Band, flight_level
from tests.gateways.shapes import circles, names

SHAPE = Shape(name="A", area=Circle(Pos(lat=-455_000_000, lon=1_799_999_999), 500))
FORMATS = (listing.write_csv, listing.write_xlsx)
circle = st.builds(lambda name, area: Shape(name=name, area=area), names, circles)


def reading(*made, **more):
    return Reading(shapes=made, notes=(), **more)


@given(st.lists(circle, min_size=1, max_size=4), st.sampled_from(FORMATS))
@settings(max_examples=60)
def test_a_table_is_read_back_as_it_was(made, write):
    back = sites.read(write(reading(*made))).shapes
    assert [it.area for it in back] == [it.area for it in made]
    assert {it.category for it in back} == {guard.LISTED}
    for one, other in zip(back, made, strict=True):
        assert one.name.removeprefix("'") == other.name.removeprefix("'")


@pytest.mark.parametrize("write", FORMATS)
@pytest.mark.parametrize(
    "shape",
    [
        replace(SHAPE, band=Band(upper=flight_level(1))),
        replace(SHAPE, windows=(Window(start=0, end=1),)),
        replace(SHAPE, area=NamedArea("Q3", "")),
    ],
)
def test_what_a_row_cannot_say_is_refused(write, shape):
    with pytest.raises(OurError, match=r"gateway.only-circles"):
        write(reading(SHAPE, shape))


@pytest.mark.parametrize("name", ["=1+1", "+A", "-A", "@A", "=HYPERLINK(1)"])
def test_a_name_is_never_a_formula(name):
    text = listing.write_csv(reading(replace(SHAPE, name=name))).decode("utf-8-sig")
    row = list(csv.reader(io.StringIO(text)))[1]
    assert row == [f"'{name}", "-45.5000000", "179.9999999", "500"]
    archive = zipfile.ZipFile(io.BytesIO(listing.write_xlsx(reading(replace(SHAPE, name=name)))))
    sheet = xml.parse(archive.read("xl/worksheets/sheet1.xml"), "XLSX")
    cells = [it for row in sheet.inner[0].all("row") for it in row.all("c")]
    assert {it.attributes["t"] for it in cells} == {"inlineStr"}


@pytest.mark.parametrize("write", FORMATS)
def test_marks_stand_in_every_row(write):
    data = write(reading(SHAPE, SHAPE, marks=(("receiver", "3 BDE"), ("copy", "7"))))
    found = sites.read(data)
    assert [it.facts["part"] for it in found.notes] == ["receiver", "copy"]
    if write is listing.write_csv:
        assert data.count(b"3 BDE,7") == 2


def test_the_same_list_is_the_same_bytes():
    assert listing.write_xlsx(reading(SHAPE)) == listing.write_xlsx(reading(SHAPE))
