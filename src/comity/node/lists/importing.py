"""A table read as a list of persons: its rows, and everything that is wrong, before it is kept.

Carries out R-555. What stands in a cell is told to nobody: a fault has its row, its column and a
word. Keeps nothing.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.gateways import columns, tables
from comity.gateways.columns import Columns, Fault, Why
from comity.node.lists import row as rows
from comity.node.lists.row import Row
from comity.values import codes

FAULTS_MAX: Final = 1_000  # as many are told one by one; all are counted
_EVERY: Final = 1_000  # rows between two words on how far it is


class Asked(NamedTuple):
    """How a table is to be read."""

    encoding: str | None = None
    delimiter: str | None = None
    fields: Mapping[str, str] = {}  # by head


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a table would give."""

    columns: Columns
    rows: tuple[Row, ...]  # without any fault
    numbers: tuple[int, ...]  # of these rows in the table
    places: tuple[tuple[int, ...], ...]  # of the parts of each name: columns, from 1
    faulty: int  # rows with one
    faults: tuple[Fault, ...]  # the first of them
    counts: Mapping[Why, int] = field(default_factory=dict)  # of all faults

    @property
    def totals(self) -> dict[codes.Pcat, int]:
        """How many rows of each category."""
        return rows.totals(self.rows)


def read(data: bytes, asked: Asked, step: Callable[[int], None] = lambda _: None) -> Found:
    """Read a table; `step` is told how many rows are read.

    Raises:
        OurError: how it is to be read is not known here, or it has no row or too many.
        TheirError: it is no table, is too large in any way, or has no column for a name.
    """
    table = tables.read(
        data, most=rows.ROWS_MAX + 1, encoding=asked.encoding, delimiter=asked.delimiter
    )
    head = next(table, None)
    if head is None:
        raise OurError("list.empty")
    found = columns.columns(head[1], asked.fields)
    made: list[Row] = []
    numbers: list[int] = []
    places: list[tuple[int, ...]] = []
    faults: list[Fault] = []
    counts: Counter[Why] = Counter()
    faulty = 0
    for count, (number, cells) in enumerate(table, 1):
        person = columns.person(number, cells, found)
        wrong = person.faults
        if not wrong:
            row, wrong = _row(person)
            if row is not None:
                made.append(row)
                numbers.append(number)
                places.append(person.places)
        faulty += bool(wrong)
        counts.update(it.why for it in wrong)
        faults += wrong[: FAULTS_MAX - len(faults)]
        if not count % _EVERY:
            step(count)
    return Found(
        columns=found,
        rows=tuple(made),
        numbers=tuple(numbers),
        places=tuple(places),
        faulty=faulty,
        faults=tuple(faults),
        counts=dict(counts),
    )


def _row(person: columns.Person) -> tuple[Row | None, tuple[Fault, ...]]:
    """A row of what its cells say; what is longer than a row may be is a fault of the whole."""
    try:
        return Row.of_cells(person.plain), ()
    except (OurError, TheirError):
        return None, (Fault(person.row, 0, "", Why.TOO_LONG),)
