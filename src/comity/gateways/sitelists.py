"""Lists of sites that are to be notified: what each row of a table says, by the fields of an A15.

Carries out R-473. Columns are known by their headings in five languages; a row is numbered as the
table numbers it. Nothing is computed: a cell that holds a formula says so. Reads no message.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from comity.errors import TheirError
from comity.gateways.found import quoted
from comity.gateways.sites import cells

ROWS_MAX: Final = 100  # each is checked as a message of its own
_FORMULA: Final = "="
_NAME: Final = "name"
HEADS: Final = {
    "site_id": (
        *("site_id", "id", "identifier", "identifiant", "идентификатор", "номер"),
        *("ідентифікатор", "المعرف", "المعرّف"),
    ),
    _NAME: ("name", "nom", "site", "название", "имя", "назва", "title", "الاسم"),
    "place": ("place", "pos", "position", "lieu", "место", "місце", "الموقع"),
    "lat": ("lat", "latitude", "широта", "y", "خط العرض"),
    "lon": ("lon", "lng", "long", "longitude", "долгота", "довгота", "x", "خط الطول"),
    "function": ("function", "type", "fonction", "назначение", "призначення", "الوظيفة"),
    "operator": ("operator", "exploitant", "оператор", "المشغل", "المشغّل"),
    "verified_by": ("verified_by", "checked_by", "vérifié_par", "проверено", "перевірено"),
    "valid.start": ("from", "start", "valid_from", "du", "начало", "від", "من"),
    "valid.end": ("until", "to", "end", "valid_until", "au", "конец", "до", "إلى"),
    "contact.role": ("contact", "role", "контакт", "جهة الاتصال"),
    "contact.phone": ("phone", "tel", "téléphone", "телефон", "الهاتف"),
}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row: its number in the table, its cells by field, its names by language."""

    number: int
    cells: dict[str, str]
    names: dict[str, str]  # the empty language: in no language that the table says
    fault: TheirError | None = None


@dataclass(frozen=True, kw_only=True)
class Listed:
    """All rows of a table, and the headings that say nothing here."""

    rows: tuple[Row, ...]
    unread: tuple[str, ...] = field(default=())


def read(data: bytes) -> Listed:
    """Read a list of sites, CSV or the first sheet of an XLSX.

    Raises:
        TheirError: it is none, has no column for a place, no row, or too many rows.
    """
    table = cells(data)
    heads = [it.strip().lower() for it in next(table, [])]
    columns = {name: _column(heads, known) for name, known in HEADS.items()}
    if columns["place"] is None and None in (columns["lat"], columns["lon"]):
        raise TheirError("gateway.no-columns")
    named = {head[5:]: at for at, head in enumerate(heads) if head.startswith(f"{_NAME}_")}
    rows = tuple(_rows(table, columns, named))
    if not rows:
        raise TheirError("gateway.no-rows")
    taken = {*columns.values(), *named.values()}
    unread = tuple(quoted(it) for at, it in enumerate(heads) if it and at not in taken)
    return Listed(rows=rows, unread=unread)


def _rows(
    table: Iterator[list[str]], columns: dict[str, int | None], named: dict[str, int]
) -> Iterator[Row]:
    count = 0
    for number, row in enumerate(table, 2):
        if not any(it.strip() for it in row):
            continue
        count += 1
        if count > ROWS_MAX:
            raise TheirError("gateway.too-many-rows", limit=ROWS_MAX)
        said = {name: _cell(row, at) for name, at in columns.items() if at is not None}
        names = {"": said.pop(_NAME, "")}
        names |= {language: _cell(row, at) for language, at in named.items()}
        yield Row(
            number=number,
            cells={name: it for name, it in said.items() if it},
            names={language: it for language, it in names.items() if it},
            fault=_fault(row),
        )


def _fault(row: list[str]) -> TheirError | None:
    found = next((it for it in row if it.lstrip().startswith(_FORMULA)), None)
    return None if found is None else TheirError("gateway.formula", part=quoted(found))


def _column(heads: list[str], names: tuple[str, ...]) -> int | None:
    return next((heads.index(it) for it in names if it in heads), None)


def _cell(row: list[str], at: int) -> str:
    return row[at].strip() if at < len(row) else ""
