"""The first sheet of an XLSX, read row by row; and one sheet of text, written.

Carries out R-335 and R-554. Files come out of the archive in pieces and pass through expat, so that
what is kept is one row and the strings that cells share, never a grid: a sheet may name a cell a
million rows and sixteen thousand columns away. Nothing is computed: a cell that holds a formula
says so. A date is read by the format its cell has.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple, TypeAlias
from xml.parsers import expat

from typing_extensions import override

from comity.errors import TheirError
from comity.gateways import xml
from comity.gateways.packed import Packed
from comity.gateways.xml import escaped
from comity.values import moment

FILE_BYTES_MAX: Final = 64 * 1024 * 1024  # of the archive, and of one file of it unpacked
COLUMNS_MAX: Final = 64
CELL_CHARS_MAX: Final = 4_000
STRINGS_MAX: Final = 2_000_000
FORMULA: Final = "="  # what a cell that is computed begins with here
_FORMAT: Final = "XLSX"
_NUMBER_CHARS_MAX: Final = 40
_CELL: Final = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")
_DAYS_MAX: Final = 2_958_465  # the last day a sheet has: 9999-12-31
_BUILT_IN: Final = frozenset((14, 15, 16, 17, 22, *range(27, 32), 36, *range(50, 59)))
_QUOTED: Final = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.')  # of a format: what is no pattern
_COMPUTED: Final = tuple("=+-@\t\r")  # begins a formula in a spreadsheet

Row: TypeAlias = tuple[int, list[str]]  # its number in the sheet, from 1, and its cells


class _Sheet(NamedTuple):
    """What cells need to be read: strings, which styles are dates, when days begin."""

    strings: list[str]
    dates: frozenset[int]
    is_1904: bool


def read(data: bytes, most: int) -> Iterator[Row]:
    """Yield the rows of the first sheet of a workbook, empty cells filled in, empty rows left out.

    A date is YYYY-MM-DD, with a time YYYY-MM-DDTHH:MM:SS; a number has no exponent.

    Raises:
        TheirError: it is none, too large in any way, or has more than `most` rows.
    """
    archive = Packed(data, _FORMAT, FILE_BYTES_MAX)
    name = _first_sheet(archive)
    strings: list[str] = []
    if "xl/sharedStrings.xml" in archive.names:
        for text in _Strings(archive.pieces("xl/sharedStrings.xml")).read():
            if len(strings) == STRINGS_MAX:
                raise TheirError("gateway.bad-archive", format=_FORMAT)
            strings.append(text)
    dates, is_1904 = _dates(archive), _counts_from_1904(archive)
    cells = _Cells(archive.pieces(name), _Sheet(strings, dates, is_1904))
    for count, row in enumerate(cells.read()):
        if count == most:
            raise TheirError("table.too-many-rows", limit=most)
        yield row


def write(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a workbook of one sheet, in which every cell is text: none is ever computed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in _PARTS.items():
            archive.writestr(zipfile.ZipInfo(name, _DATE), _HEAD + text, zipfile.ZIP_DEFLATED)
        sheet = zipfile.ZipInfo("xl/worksheets/sheet1.xml", _DATE)
        sheet.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(sheet, "w") as file:
            file.write(f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            for row in rows:
                cells = (f'<c t="inlineStr"><is><t>{escaped(it)}</t></is></c>' for it in row)
                file.write(f"<row>{''.join(cells)}</row>".encode())
            file.write(b"</sheetData></worksheet>")
    return made.getvalue()


def plain(cell: str) -> str:
    """Return a cell of a CSV that no spreadsheet takes for a formula; a number is one already."""
    is_number = cell.removeprefix("-").replace(".", "", 1).isdecimal()
    return f"'{cell}" if cell.startswith(_COMPUTED) and not is_number else cell


def unplain(cell: str) -> str:
    """Return what `plain` was given."""
    return (
        cell[1:] if cell[:1] == "'" and cell[1:2] in _COMPUTED and plain(cell[1:]) == cell else cell
    )


def _refused() -> TheirError:
    return TheirError("gateway.not-this-format", format=_FORMAT)


# --- what stands beside the sheet


def _first_sheet(archive: Packed) -> str:
    """The file of the first sheet, as the workbook orders them."""
    found = archive.first(lambda it: it.startswith("xl/worksheets/") and it.endswith(".xml"))
    if {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= set(archive.names):
        sheets = xml.parse(archive.take("xl/workbook.xml"), _FORMAT).one("sheets", "sheet")
        links = xml.parse(archive.take("xl/_rels/workbook.xml.rels"), _FORMAT)
        wanted = "" if sheets is None else sheets.attributes.get("id", "")
        for link in links.all("Relationship"):
            target = link.attributes.get("Target", "").removeprefix("/xl/")
            if link.attributes.get("Id") == wanted and f"xl/{target}" in archive.names:
                found = f"xl/{target}"
    if found is None:
        raise _refused()
    return found


def _counts_from_1904(archive: Packed) -> bool:
    if "xl/workbook.xml" not in archive.names:
        return False
    about = xml.parse(archive.take("xl/workbook.xml"), _FORMAT).one("workbookPr")
    return about is not None and about.attributes.get("date1904") in ("1", "true")


def _dates(archive: Packed) -> frozenset[int]:
    """Which styles of cells show a date."""
    if "xl/styles.xml" not in archive.names:
        return frozenset()
    styles = xml.parse(archive.take("xl/styles.xml"), _FORMAT)
    formats = styles.one("numFmts")
    own = {
        it.attributes.get("numFmtId", ""): _is_date_format(it.attributes.get("formatCode", ""))
        for it in (() if formats is None else formats.all("numFmt"))
    }
    known = {str(it): True for it in _BUILT_IN} | own
    cells = styles.one("cellXfs")
    used = () if cells is None else cells.all("xf")
    return frozenset(
        at for at, it in enumerate(used) if known.get(it.attributes.get("numFmtId", ""))
    )


def _is_date_format(code: str) -> bool:
    letters = _QUOTED.sub("", code[:200]).lower()
    return "y" in letters or "d" in letters


# --- what passes through expat


class _Passing:
    """Feeds the pieces of a file to expat, with the guards of `xml`."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._depth = 0
        self._parts: list[str] | None = None  # of the text that is being read
        self._size = 0
        self._parser = xml.guarded(_FORMAT, self._begin, self._finish, self._say)

    def _passed(self) -> Iterator[None]:
        """Read on; after each piece there may be something to give."""
        try:
            for piece in self._pieces:
                self._parser.Parse(piece, False)  # noqa: FBT003  # the library's own order
                yield
            self._parser.Parse(b"", True)  # noqa: FBT003
        except (expat.ExpatError, LookupError, ValueError):
            raise _refused() from None
        yield

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > xml.DEPTH_MAX or len(attributes) > xml.ATTRIBUTES_MAX:
            raise _refused()
        self.start(name.rpartition(":")[2], attributes)

    def _finish(self, name: str) -> None:
        self._depth -= 1
        self.end(name.rpartition(":")[2])

    def _say(self, text: str) -> None:
        if self._parts is None:
            return
        self._size += len(text)
        if self._size > CELL_CHARS_MAX:
            raise TheirError("table.long-cell", limit=CELL_CHARS_MAX)
        self._parts.append(text)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        raise AssertionError(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        raise AssertionError(name)


class _Strings(_Passing):
    """The strings that cells share: text whole or in runs; readings of characters left out."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__(pieces)
        self._made: list[str] = []
        self._said: list[str] = []
        self._is_reading_aid = False

    def read(self) -> Iterator[str]:
        for _ in self._passed():
            made, self._made = self._made, []
            yield from made

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._said, self._size = [], 0
        elif name == "rPh":
            self._is_reading_aid = True
        elif name == "t" and not self._is_reading_aid:
            self._parts = []

    @override
    def end(self, name: str) -> None:
        if name == "t" and self._parts is not None:
            self._said += self._parts
            self._parts = None
        elif name == "rPh":
            self._is_reading_aid = False
        elif name == "si":
            self._made.append("".join(self._said))


class _Cells(_Passing):
    """The rows of a sheet."""

    def __init__(self, pieces: Iterator[bytes], sheet: _Sheet) -> None:
        super().__init__(pieces)
        self._sheet = sheet
        self._made: list[Row] = []
        self._number = 0
        self._row: list[str] = []
        self._at = 0
        self._kind = self._style = ""
        self._is_computed = False
        self._said: list[str] = []

    def read(self) -> Iterator[Row]:
        for _ in self._passed():
            made, self._made = self._made, []
            yield from made

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("v", "t"):
            self._parts = []
        elif name == "c":
            self._at = _column(attributes.get("r", ""), len(self._row))
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._is_computed, self._said, self._size = False, [], 0
        elif name == "f":
            self._is_computed = True
        elif name == "row":
            said = attributes.get("r", "")
            is_number = said.isdecimal() and said.isascii() and len(said) < 8
            self._number = max(self._number + 1, int(said) if is_number else 0)
            self._row = []

    @override
    def end(self, name: str) -> None:
        if name in ("v", "t") and self._parts is not None:
            self._said += self._parts
            self._parts = None
        elif name == "c":
            value = _value(self._sheet, self._kind, self._style, "".join(self._said))
            self._row += [""] * (self._at - len(self._row))
            self._row.append(FORMULA + value if self._is_computed else value)
        elif name == "row" and any(self._row):
            self._made.append((self._number, self._row))


def _column(reference: str, count: int) -> int:
    """The column of a cell, from 0; without a reference, the next."""
    match = _CELL.fullmatch(reference)
    if match is None:
        if count == COLUMNS_MAX:
            raise _refused()
        return count
    at = 0
    for letter in match[1]:
        at = at * 26 + ord(letter) - 64
    if not count < at <= COLUMNS_MAX:
        raise TheirError("table.too-many-columns", limit=COLUMNS_MAX)
    return at - 1


def _value(sheet: _Sheet, kind: str, style: str, said: str) -> str:
    match kind:
        case "s":
            if not said.isdecimal() or len(said) > 7 or int(said) >= len(sheet.strings):
                raise _refused()
            return sheet.strings[int(said)]
        case "n":
            is_date = style.isdecimal() and len(style) < 7 and int(style) in sheet.dates
            return _date(sheet, said) if is_date else _number(said)
        case _:
            return said


def _number(said: str) -> str:
    """A number as a person writes it; what is none, as it stands."""
    if len(said) > _NUMBER_CHARS_MAX:
        return said
    try:
        made = Decimal(said)
    except InvalidOperation:
        return said
    if not made.is_finite() or abs(made.adjusted()) > _NUMBER_CHARS_MAX:
        return said
    text = f"{made:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _date(sheet: _Sheet, said: str) -> str:
    """A day of a sheet, counted from the last of 1899 (a 29 February 1900 included), or of 1904."""
    try:
        serial = Decimal(said) if len(said) <= _NUMBER_CHARS_MAX else Decimal(-1)
    except InvalidOperation:
        return said
    if not serial.is_finite() or not 0 < serial < _DAYS_MAX + 1:
        return said
    days = int(serial)
    seconds = int((serial - days) * 86_400 + Decimal("0.5"))
    if sheet.is_1904:
        days += 1_462
    elif days < 60:
        days += 1
    year, month, day = moment.civil(days - 25_569 + seconds // 86_400)
    text = f"{year:04}-{month:02}-{day:02}"
    seconds %= 86_400
    if not seconds:
        return text
    return f"{text}T{seconds // 3_600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


# --- what a workbook of one sheet consists of


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
