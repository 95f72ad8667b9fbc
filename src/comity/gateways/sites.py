"""Lists of sites in tables: CSV, and the first sheet of an XLSX.

Carries out R-330, R-331, R-335 and R-473. Columns are found by their headings in four languages;
a list without a column for latitude and longitude is one error. What comes in may go into a
message; it goes out as a no-strike list alone (guard.py).
"""

import csv
import io
import re
from collections.abc import Iterator
from typing import Final

from comity.errors import TheirError
from comity.gateways import degrees, units, xml
from comity.gateways.found import Gathering, Reading, Shape, bounded, decoded, named, quoted
from comity.gateways.guard import LISTED
from comity.gateways.packed import Packed
from comity.values.area import Pos

COLUMNS_MAX: Final = 64
ROWS_MAX: Final = 4_000
_FORMAT: Final = "CSV/XLSX"
_HEADS: Final = {
    "name": ("name", "nom", "site", "название", "имя", "назва", "title"),
    "lat": ("lat", "latitude", "широта", "y"),
    "lon": ("lon", "lng", "long", "longitude", "долгота", "довгота", "x"),
    "radius": ("radius_m", "radius", "rayon", "радиус", "радіус"),
}
_CELL: Final = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")


def read(data: bytes) -> Reading:
    """Read the sites of a table, each as a circle.

    Raises:
        TheirError: it is none, or too large.
    """
    rows = _sheet(data) if data[:2] == b"PK" else table(data, ROWS_MAX)
    heads = next(rows, [])
    columns = {key: _column(heads, names) for key, names in _HEADS.items()}
    if columns["lat"] is None or columns["lon"] is None:
        raise TheirError("gateway.no-columns")
    gathering = Gathering()
    taken = set(columns.values())
    for at, head in enumerate(heads):
        if head and at not in taken:
            gathering.note("gateway.property-left", part=quoted(head))
    for row in rows:
        if any(it.strip() for it in row):
            _read_row({key: _cell(row, at) for key, at in columns.items()}, gathering)
    return gathering.done()


def cells(data: bytes) -> Iterator[list[str]]:
    """Yield the rows of a table as they stand; a cell that is computed begins with its sign.

    Raises:
        TheirError: it is none, or too large.
    """
    is_sheet = data[:2] == b"PK"
    return _sheet(data, is_as_written=True) if is_sheet else table(data, ROWS_MAX)


def _read_row(row: dict[str, str], gathering: Gathering) -> None:
    name = named(row["name"], len(gathering.shapes) + 1)
    gathering.count()
    try:
        at = position(row["lat"], row["lon"])
        if row["radius"]:
            text = row["radius"].replace(",", ".")
            size = units.length(text if text[-1:].isalpha() else f"{text} m")
        else:
            size = units.length("1 m")
            gathering.note("gateway.points-as-circles")
        gathering.add(Shape(name=name, area=degrees.circle(at, size), category=LISTED))
    except TheirError as error:
        if error.key == "gateway.too-many-shapes":
            raise
        gathering.left(name, error)


def position(lat: str, lon: str) -> Pos:
    """Read the position of two cells, decimal or in degrees, minutes and seconds.

    Raises:
        TheirError: they are none.
    """
    match = degrees.DMS.fullmatch(f"{lat.strip().upper()} {lon.strip().upper()}")
    if match is not None:
        return degrees.of_dms(match)
    return degrees.of_texts(lat.strip().replace(",", "."), lon.strip().replace(",", "."))


def _column(heads: list[str], names: tuple[str, ...]) -> int | None:
    words = [it.strip().lower() for it in heads]
    return next((words.index(it) for it in names if it in words), None)


def _cell(row: list[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""


def table(data: bytes, most: int) -> Iterator[list[str]]:
    """Yield the rows of a CSV, whatever parts its cells.

    Raises:
        TheirError: it is none, or has more than `most` rows besides its head.
    """
    text = decoded(data)
    first = text[: text.find("\n")] if "\n" in text else text
    sign = max(";\t,", key=first.count)
    try:
        for count, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=sign)):
            if count > most or len(row) > COLUMNS_MAX:
                raise TheirError("gateway.too-many-shapes", limit=most)
            yield row
    except csv.Error:
        raise TheirError("gateway.not-this-format", format=_FORMAT) from None


# --- XLSX


def _sheet(data: bytes, *, is_as_written: bool = False) -> Iterator[list[str]]:
    """The rows of the first sheet, empty cells filled in; as written, a formula has its sign."""
    archive = Packed(bounded(data), "XLSX")
    name = archive.first(lambda it: it.startswith("xl/worksheets/") and it.endswith(".xml"))
    if name is None:
        raise TheirError("gateway.not-this-format", format="XLSX")
    shared = []
    if "xl/sharedStrings.xml" in archive.names:
        table = xml.parse(archive.take("xl/sharedStrings.xml"), "XLSX")
        shared = [_said(it) for it in table.all("si")]
    root = xml.parse(archive.take(name), "XLSX")
    rows = root.one("sheetData")
    for row in rows.all("row") if rows is not None else ():
        found: list[str] = []
        for cell in row.all("c"):
            at = _place(cell.attributes.get("r", ""), len(found))
            sign = "=" if is_as_written and cell.one("f") is not None else ""
            found += [""] * (at - len(found)) + [sign + _value(cell, shared)]
        yield found


def _place(reference: str, count: int) -> int:
    """The column of a cell; without a reference, the next."""
    match = _CELL.fullmatch(reference)
    if match is None:
        return count
    at = 0
    for letter in match[1]:
        at = at * 26 + ord(letter) - 64
    if not count < at <= COLUMNS_MAX:
        raise TheirError("gateway.not-this-format", format="XLSX")
    return at - 1


def _value(cell: xml.Element, shared: list[str]) -> str:
    kind, value = cell.attributes.get("t", "n"), cell.said("v")
    if kind == "inlineStr":
        inner = cell.one("is")
        return "" if inner is None else _said(inner)
    if kind != "s":
        return value
    if not value.isdecimal() or len(value) > 7 or int(value) >= len(shared):
        raise TheirError("gateway.not-this-format", format="XLSX")
    return shared[int(value)]


def _said(node: xml.Element) -> str:
    """The text of a string, whole or in runs."""
    return node.said("t") + "".join(it.said("t") for it in node.all("r"))
