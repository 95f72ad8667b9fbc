"""Lists of sites out: CSV, and one sheet of an XLSX.

Carries out R-337. A row has a name, a place and a radius, and nothing else: a shape that is no
circle is refused, and so are heights and times. A cell that a spreadsheet would compute is written
as text. What stands here is read back by sites.py.
"""

import csv
import io
from typing import Final

from comity.errors import OurError
from comity.gateways import degrees, workbook
from comity.gateways.found import Reading, Shape, quoted
from comity.values.area import Circle
from comity.volumes.bands import ALL_HEIGHTS

_HEADS: Final = ("name", "lat", "lon", "radius_m")


def write_csv(reading: Reading) -> bytes:
    """Return circles as a table of text, with a mark that spreadsheets know UTF-8 by.

    Raises:
        OurError: a shape is none, or has heights or times.
    """
    made = io.StringIO(newline="")
    csv.writer(made).writerows([workbook.plain(cell) for cell in row] for row in _rows(reading))
    return made.getvalue().encode("utf-8-sig")


def write_xlsx(reading: Reading) -> bytes:
    """Return circles as a workbook of one sheet.

    Raises:
        OurError: a shape is none, or has heights or times.
    """
    return workbook.write(_rows(reading))


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
