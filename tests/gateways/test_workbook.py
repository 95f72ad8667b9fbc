"""R-335, R-554: a sheet is read row by row, whatever it claims, and nothing in it is computed."""

import io
import tracemalloc
import zipfile

import pytest

from comity.errors import TheirError
from comity.gateways import workbook
from tests.gateways import SECONDS_MAX, settled
from tests.gateways.archives import zipped
from tests.support.soon import within

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
STYLES = (
    f'<styleSheet {MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>'
    '<numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
    "</styleSheet>"
)


def sheet(rows):
    return f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"


def book(rows, **more):
    files = {"xl/worksheets/sheet1.xml": sheet(rows), "xl/styles.xml": STYLES}
    files |= {f"xl/{name}.xml": text for name, text in more.items()}
    return zipped(files.items())


def read(data, most=1_000):
    return list(workbook.read(data, most))


def refused(data):
    found = within(SECONDS_MAX, lambda: settled(read, data))
    assert isinstance(found, TheirError), found
    return found.key


def test_what_is_written_is_read_back():
    rows = [["surname", "born"], ["Шевченко & <син>", "=1+1"], ["", "-5"], ["x" * 4_000]]
    assert [cells for _, cells in read(workbook.write(rows))] == rows


def test_strings_numbers_dates_and_truths_are_read_as_they_are_shown():
    rows = (
        '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>a</t></r><r>'
        '<t>b</t></r></is></c></row><row r="5"><c><v>1985</v></c><c s="1"><v>31048</v></c>'
        '<c s="2"><v>31048.5</v></c><c s="3"><v>31048</v></c><c><v>1.2345E+11</v></c>'
        '<c t="b"><v>1</v></c><c t="str"><v>said</v></c></row>'
    )
    shared = f"<sst {MAIN}><si><t>no</t></si><si><t>Київ</t><rPh><t>aid</t></rPh></si></sst>"
    assert read(book(rows, sharedStrings=shared)) == [
        (2, ["", "Київ", "", "ab"]),
        (
            5,
            ["1985", "1985-01-01", "1985-01-01T12:00:00", "31048", "123450000000", "1", "said"],
        ),
    ]


@pytest.mark.parametrize(
    ("serial", "day"),
    [("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("25569", "1970-01-01")],
)
def test_days_are_counted_as_sheets_count_them(serial, day):
    assert read(book(f'<row><c s="1"><v>{serial}</v></c></row>')) == [(1, [day])]


def test_a_workbook_that_counts_from_1904_says_so():
    about = f'<workbook {MAIN}><workbookPr date1904="1"/></workbook>'
    assert read(book('<row><c s="1"><v>0.5</v></c></row>', workbook=about)) == [
        (1, ["1904-01-01T12:00:00"])
    ]


@pytest.mark.parametrize("serial", ["-1", "9999999", "NaN", "Infinity", "1E+30", "x", "9" * 60])
def test_a_number_that_is_no_day_stays_as_it_is(serial):
    ((_, cells),) = read(book(f'<row><c s="1"><v>{serial}</v></c><c><v>{serial}</v></c></row>'))
    assert len(cells[0]) <= 60


def test_a_formula_says_that_it_is_one():
    rows = '<row><c><f>HYPERLINK("x")</f><v>5</v></c></row>'
    assert read(book(rows)) == [(1, ["=5"])]


def test_the_first_sheet_is_the_first_of_the_workbook():
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    about = (
        f'<workbook {MAIN} xmlns:r="{links}"><sheets><sheet name="b" r:id="b"/>'
        '<sheet name="a" r:id="a"/></sheets></workbook>'
    )
    related = (
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>'
        '<Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>'
    )
    data = zipped(
        [
            ("xl/worksheets/sheet1.xml", sheet("<row><c><v>1</v></c></row>")),
            ("xl/worksheets/sheet2.xml", sheet("<row><c><v>2</v></c></row>")),
            ("xl/workbook.xml", about),
            ("xl/_rels/workbook.xml.rels", related),
        ]
    )
    assert read(data) == [(1, ["2"])]


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ('<row><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row>', "columns"),
        ('<row><c r="B1"/><c r="A1"/></row>', "columns"),
        ("<row>" + "<c><v>1</v></c>" * 65 + "</row>", "not-this"),
        ('<row><c t="s"><v>7</v></c></row>', "not-this"),
        (f'<row><c t="str"><v>{"x" * 4_001}</v></c></row>', "long-cell"),
        ("<a>" * 40 + "</a>" * 40, "not-this"),
        ("<row>", "not-this"),
    ],
)
def test_a_sheet_that_points_astray_is_one_error(rows, key):
    assert key in refused(book(rows))


def test_two_cells_a_grid_apart_cost_two_rows():
    """T: other readers lay out every cell between them, and the machine has no such memory."""
    rows = '<row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>2</v></c></row>'
    data = book(rows)
    tracemalloc.start()
    assert [number for number, _ in read(data)] == [1, 1_048_576]
    assert tracemalloc.get_traced_memory()[1] < 4 << 20
    tracemalloc.stop()


def test_a_bomb_of_repeated_rows_is_refused_while_it_unpacks():
    data = book("<row><c><v>1</v></c></row>" * 400_000)
    assert len(data) < 100_000
    with pytest.raises(TheirError, match=r"table\.too-many-rows|gateway\.bad-archive"):
        read(data)


def test_a_document_type_is_refused_where_it_begins():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + sheet("")
    assert refused(zipped([("xl/worksheets/sheet1.xml", bomb)])) == "gateway.document-type"
    shared = {"sharedStrings": '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>'}
    assert refused(book("", **shared)) == "gateway.document-type"


def test_more_rows_than_asked_for_are_refused():
    with pytest.raises(TheirError, match=r"^table\.too-many-rows"):
        read(book("<row><c><v>1</v></c></row>" * 6), 5)


def test_an_archive_that_is_none_or_holds_no_sheet_is_one_error():
    for data in (b"PK\x03\x04", b"PK\x03\x04" + bytes(100), zipped([("a.txt", "x")])):
        assert refused(data) == "gateway.not-this-format"


def test_a_cell_damaged_in_the_archive_is_one_error():
    data = bytearray(workbook.write([["Шевченко"] * 40] * 40))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        at = archive.getinfo("xl/worksheets/sheet1.xml").header_offset
    data[at + 90] ^= 0xFF
    assert refused(bytes(data)) == "gateway.not-this-format"


@pytest.mark.parametrize("cell", ["=1", "+1", "-x", "@x", "\tx", "'=1", "x", "-5", "-5.5", "'", ""])
def test_a_cell_made_plain_comes_back(cell):
    assert workbook.unplain(workbook.plain(cell)) == cell or cell == "'=1"
    assert not workbook.plain(cell).startswith(("=", "+", "@", "\t"))
