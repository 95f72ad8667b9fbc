"""Lists of sites in tables. R-330, R-331, R-335."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.gateways import sites
from comity.values.area import Circle, Pos
from tests.gateways import notes, quick, refused, settled
from tests.gateways.archives import zipped

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>lat</t></is></c>'
    '<c r="C1" t="inlineStr"><is><r><t>lo</t></r><r><t>n</t></r></is></c></row>'
    '<row r="2"><c r="B2"><v>45.5</v></c><c r="C2"><v>30.25</v></c></row>{more}'
    "</sheetData></worksheet>"
)
STRINGS = "<sst><si><t>name</t></si></sst>"


def book(more="", strings=STRINGS):
    return zipped(
        [("xl/sharedStrings.xml", strings), ("xl/worksheets/sheet1.xml", SHEET.format(more=more))]
    )


@pytest.mark.parametrize(
    "text",
    [
        "name,lat,lon,radius_m\nA,45.5,30.25,500\n",
        "Название;Широта;Долгота;Радиус\nA;45,5;30,25;0,5 km\n",
        "nom\tlatitude\tlongitude\trayon\nA\t453000N\t0301500E\t500 m\n",
    ],
)
def test_a_list_is_read_whatever_its_language_and_separators(text):
    (shape,) = sites.read(text.encode()).shapes

    assert shape.name == "A"
    assert shape.area == Circle(Pos(lat=455_000_000, lon=302_500_000), 500)


def test_the_first_sheet_of_a_workbook_is_read():
    reading = sites.read(book())

    assert [it.name for it in reading.shapes] == ["1"]
    assert notes(reading) == ["gateway.points-as-circles"]


@pytest.mark.parametrize(
    "more",
    [
        '<row><c r="ZZZ9"><v>1</v></c></row>',  # a cell 18,000 columns away
        '<row><c t="s"><v>99</v></c></row>',  # a string that is not there
        '<row><c t="s"><v>-1</v></c></row>',
        '<row><c r="B3"/><c r="A3"/></row>',
    ],
)
def test_a_workbook_that_points_astray_is_one_error(more):
    assert refused(sites.read, book(more)) == "gateway.not-this-format"


def test_a_workbook_with_a_bomb_in_its_strings_is_refused():
    assert refused(sites.read, book(strings="0" * 100_000_000)) == "gateway.bad-archive"
    bomb = "<!DOCTYPE a [<!ENTITY x 'x'>]><sst/>"
    assert refused(sites.read, book(strings=bomb)) == "gateway.document-type"
    assert refused(sites.read, zipped([("a", b"")])) == "gateway.not-this-format"


def test_swapped_axes_are_left_out_and_said_so():
    reading = sites.read(b"lat,lon\n130.5,45.5\n")
    assert notes(reading) == ["gateway.shape-left", "gateway.no-such-position"]


def test_a_table_without_positions_is_one_error():
    assert refused(sites.read, b"a,b\n1,2\n") == "gateway.no-columns"
    assert refused(sites.read, b"") == "gateway.no-columns"


def test_a_million_rows_are_refused():
    assert refused(sites.read, b"lat,lon\n" + b"1,2\n" * 1_000_000) == "gateway.too-many-shapes"


def test_a_formula_is_only_text():
    (shape,) = sites.read(b'name,lat,lon\n"=CMD()",1,2\n').shapes
    assert shape.name == "=CMD()"


@given(st.binary(max_size=200))
def test_any_bytes_are_a_reading_or_one_error(data):
    quick_enough = settled(sites.read, b"lat,lon\n" + data)
    assert quick_enough
    assert quick(sites.read, data)
