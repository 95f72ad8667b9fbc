"""Lists of sites out: CSV, and one sheet of an XLSX.

Carries out R-337. A row has a name, a place and a radius, and nothing else: a shape that is no
circle is refused, and so are heights and times. A cell that a spreadsheet would compute is written
as text. What stands here is read back by sites.py.
"""

import csv
import io
import zipfile
from typing import Final

from comity.errors import OurError
from comity.gateways import degrees
from comity.gateways.found import Reading, Shape, quoted
from comity.gateways.xml import escaped
from comity.values.area import Circle
from comity.volumes.bands import ALL_HEIGHTS

_HEADS: Final = ("name", "lat", "lon", "radius_m")
_COMPUTED: Final = tuple("=+-@\t\r")  # begins a formula in a spreadsheet
_DATE: Final = (1980, 1, 1, 0, 0, 0)  # of what is packed: the same bytes every time
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS: Final = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml"'
        f' ContentType="{_SHEET_TYPE}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>'
        '<sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}


def write_csv(reading: Reading) -> bytes:
    """Return circles as a table of text, with a mark that spreadsheets know UTF-8 by.

    Raises:
        OurError: a shape is none, or has heights or times.
    """
    made = io.StringIO(newline="")
    csv.writer(made).writerows([_plain(cell) for cell in row] for row in _rows(reading))
    return made.getvalue().encode("utf-8-sig")


def write_xlsx(reading: Reading) -> bytes:
    """Return circles as a workbook of one sheet.

    Raises:
        OurError: a shape is none, or has heights or times.
    """
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{escaped(it)}</t></is></c>' for it in row)
        + "</row>"
        for row in _rows(reading)
    )  # fmt: skip
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in {**_PARTS, "xl/worksheets/sheet1.xml": sheet}.items():
            archive.writestr(zipfile.ZipInfo(name, _DATE), _HEAD + text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _rows(reading: Reading) -> list[tuple[str, ...]]:
    heads = tuple(name for name, _ in reading.marks)
    marks = tuple(value for _, value in reading.marks)
    return [(*_HEADS, *heads), *((*_row(it), *marks) for it in reading.shapes)]


def _row(shape: Shape) -> tuple[str, ...]:
    area = shape.area
    if not isinstance(area, Circle) or shape.band != ALL_HEIGHTS or shape.windows:
        raise OurError("gateway.only-circles", name=quoted(shape.name))
    places = degrees.written(area.centre.lat), degrees.written(area.centre.lon)
    return (shape.name, *places, str(area.radius_m))


def _plain(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; a number is one already."""
    is_number = cell.removeprefix("-").replace(".", "", 1).isdecimal()
    return f"'{cell}" if cell.startswith(_COMPUTED) and not is_number else cell
