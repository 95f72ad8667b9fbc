"""Tables of others, whole: CSV in the encodings that offices use, and XLSX; and both out again.

Carries out R-554. Rows are numbered as a spreadsheet numbers them. An encoding is never guessed:
what is neither UTF-8 nor marked as UTF-16 is read only as what somebody says it is. Knows no
column.
"""

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from comity.errors import OurError, TheirError
from comity.gateways import workbook
from comity.gateways.found import bounded
from comity.gateways.workbook import CELL_CHARS_MAX, COLUMNS_MAX, FILE_BYTES_MAX, Row

ENCODINGS: Final = ("utf-8", "utf-16", "windows-1251")
DELIMITERS: Final = (";", "\t", ",", "|")
_HEAD_CHARS: Final = 10_000  # of the first line, as far as its delimiter is looked for
_ZIP: Final = b"PK\x03\x04"
_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def is_workbook(data: bytes) -> bool:
    """Whether a file is an archive, as an XLSX is."""
    return data[:4] == _ZIP


def read(
    data: bytes, *, most: int, encoding: str | None = None, delimiter: str | None = None
) -> Iterator[Row]:
    """Yield the rows of a table, its heads too, with their numbers from 1; empty ones left out.

    `encoding` and `delimiter` are of a CSV; without them it is UTF-8, or UTF-16 with its mark, and
    what stands most often in the first line.

    Raises:
        OurError: "table.bad-encoding" or "table.bad-delimiter": not one that is known here.
        TheirError: it is no table, or too large in any way.
    """
    if is_workbook(data):
        return workbook.read(data, most)
    return _read_csv(_decoded(bounded(data, FILE_BYTES_MAX), encoding), most, delimiter)


def _decoded(data: bytes, encoding: str | None) -> str:
    if encoding is not None and encoding not in ENCODINGS:
        raise OurError("table.bad-encoding", encoding=encoding, known=", ".join(ENCODINGS))
    if encoding is None:
        encoding = "utf-16" if data[:2] in _MARKS else "utf-8"
    try:
        return data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeError:
        raise TheirError("table.other-encoding", encoding=encoding) from None


def _read_csv(text: str, most: int, delimiter: str | None) -> Iterator[Row]:
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise OurError("table.bad-delimiter")
    first = text[: text.find("\n", 0, _HEAD_CHARS)] if "\n" in text else text[:_HEAD_CHARS]
    sign = max(DELIMITERS, key=first.count) if delimiter is None else delimiter
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    count = number = 0
    while True:
        number += 1
        try:
            row = next(rows, None)
        except csv.Error:
            raise TheirError("table.bad-row", row=number) from None
        if row is None:
            return
        if len(row) > COLUMNS_MAX:
            raise TheirError("table.too-many-columns", limit=COLUMNS_MAX)
        if any(len(it) > CELL_CHARS_MAX for it in row):
            raise TheirError("table.long-cell", limit=CELL_CHARS_MAX)
        if any(row):
            count += 1
            if count > most:
                raise TheirError("table.too-many-rows", limit=most)
            yield number, [workbook.unplain(it) for it in row]


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as CSV in UTF-8, with the mark by which spreadsheets know it.

    A cell that a spreadsheet would compute is written as text, behind an apostrophe, which `read`
    takes away again.
    """
    made = io.StringIO(newline="")
    csv.writer(made).writerows([workbook.plain(cell) for cell in row] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def write(rows: Iterable[Sequence[str]], form: str) -> bytes:
    """Return a table in a form: csv or xlsx.

    Raises:
        OurError: "table.bad-form".
    """
    if form == "csv":
        return write_csv(rows)
    if form == "xlsx":
        return workbook.write(rows)
    raise OurError("table.bad-form", form=form)
