"""A row of a list of persons: its one canonical form, its leaf, and the root of all rows.

Carries out R-550 and R-551. A row is what is known of one person, in the fields of P01; what is
not known is written down as not known, so that two rows are one row or differ. Rows and the secret
of a list never stand in a feed. Knows no file and no line.
"""

import hmac
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Annotated, ClassVar, Final

import msgspec
from msgspec import Meta, field

from comity.errors import OurError, TheirError
from comity.families.persons.cards import Name
from comity.names import NamePart, Person
from comity.record import canonical
from comity.record.tree import Tree, leaf_hash
from comity.values import checks, codes, faults, moment, spelling, wire, written
from comity.values.kinds import DatePartial, Line40, Line80, Line120, Party, Ts
from comity.values.shape import fields_of
from comity.values.written import Json

ROWS_MAX: Final = 1 << 17  # of one list; n is from 1 to this
ROW_BYTES_MAX: Final = 8_192  # of one row in its canonical form
NAMES_MAX: Final = 16  # parts of a name, all spellings together
SECRET_BYTES: Final = 32
SALT_BYTES: Final = 16
_LEAF: Final = b"comity/list/leaf/1"
Names = Annotated[tuple[Name, ...], Meta(min_length=1, max_length=NAMES_MAX)]


_SPOKEN: Final = ("SURNAME", "GIVEN", "PATRONYMIC")


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person of a list: what is known of P01, under P01's numbers; the rest is None.

    Attributes:
        names: as written, with script, language and role of each part; 1 to 16 parts
        born: YYYY, YYYY-MM or YYYY-MM-DD
        category: the label that this party gives; UNKNOWN where none was given
        captured_at: UTC, milliseconds
    """

    KIND: ClassVar[str] = "list_row"

    names: Names = field(name="2")
    born: DatePartial | None = field(name="3", default=None)
    birthplace: Line120 | None = field(name="4", default=None)
    sex: codes.Sex | None = field(name="5", default=None)
    service_number: Line40 | None = field(name="6", default=None)
    rank: Line40 | None = field(name="7", default=None)
    unit: Line80 | None = field(name="8", default=None)
    home_power: Party | None = field(name="9", default=None)
    category: codes.Pcat = field(name="10")
    father_name: Line80 | None = field(name="11", default=None)
    mother_maiden: Line80 | None = field(name="12", default=None)
    status: codes.Person | None = field(name="14", default=None)
    health: codes.Health | None = field(name="15", default=None)
    captured_at: Ts | None = field(name="16", default=None)
    captured_place: Line120 | None = field(name="17", default=None)

    @property
    def spoken(self) -> str:
        """The name as it is called out: the first spelling of each part."""
        first = {it.role: it.text for it in reversed(self.names)}
        parts = [first[it] for it in _SPOKEN if it in first]
        return " ".join(parts) or first.get("FULL", "")

    def __post_init__(self) -> None:
        if self.born is not None and not _is_date(self.born):
            raise ValueError("born", "unreadable")

    # --- the canonical form

    @property
    def wire(self) -> dict[int, canonical.Value]:
        """All fields by number, ascending; null is what is not known."""
        said = wire.write(self)
        return {number: said.get(number) for number in _NUMBERS}

    @property
    def data(self) -> bytes:
        """The one encoding of the row, which its leaf is made of."""
        return canonical.encode_ours(self.wire)

    @classmethod
    def of_wire(cls, value: canonical.Value) -> "Row":
        """Read a row of a list that somebody else made.

        Raises:
            TheirError: "list.bad-row": it is none, or longer than a row may be.
        """
        if type(value) is not dict or tuple(value) != _NUMBERS:
            raise TheirError("list.bad-row", field="*", reason="missing")
        renamed = wire.renamer(cls)({key: it for key, it in value.items() if it is not None})
        try:
            made = wire.read(cls, renamed)
        except msgspec.ValidationError as error:
            at = faults.locate(cls, error, renamed)
            raise TheirError("list.bad-row", field=at.field, reason=at.reason) from None
        if canonical.length(value) > ROW_BYTES_MAX:
            raise TheirError("list.bad-row", field="*", reason="length")
        return made

    # --- as an author writes it

    @property
    def plain(self) -> dict[str, Json]:
        """The row as JSON writes a P01: names of fields and codes; what is not known is absent."""
        return written.write_fields(Row, wire.write(self), None)

    @classmethod
    def of_plain(cls, plain: Mapping[str, Json]) -> "Row":
        """Make a row of what an author wrote in the fields of P01.

        Raises:
            OurError: "message.bad-field" with the field and what is wrong there.
        """
        made = cls.of_cells(plain)
        for name, fault in made.faults:
            raise spelling.refuse(name, fault)
        return made

    @classmethod
    def of_cells(cls, plain: Mapping[str, Json]) -> "Row":
        """Make a row of what was read cell by cell, the text of each cell being without a fault.

        Raises:
            OurError: as `of_plain`; faults of text are not looked for again.
        """
        renamed = wire.renamer(cls)(spelling.read_fields(cls, plain, "", None))
        try:
            made = wire.read(cls, renamed)
        except msgspec.ValidationError as error:
            at = faults.locate(cls, error, renamed)
            raise spelling.refuse(at.field, at.reason, at.expected) from None
        if len(made.data) > ROW_BYTES_MAX:
            raise spelling.refuse("names", "too-long")
        return made

    def person(self, key: bytes) -> Person:
        """The row as it is compared with others, under this key."""
        parts = tuple(NamePart(it.text, it.role) for it in self.names)
        return Person(key, parts, self.born or "", self.unit or "", self.rank or "")

    @property
    def faults(self) -> tuple[tuple[str, str], ...]:
        """Fields whose text hides or misleads, or is too long, with what is wrong (R-74)."""
        return checks.faults_of(self)


_NUMBERS: Final = tuple(spec.number for spec in fields_of(Row))


def _is_date(text: str) -> bool:
    """Whether there is such a day; a year and a month alone always are."""
    if len(text) != len("YYYY-MM-DD"):
        return True
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:])
    return moment.civil(moment.days_of(year, month, day)) == (year, month, day)


# --- what is committed to


def salt(secret: bytes, n: int) -> bytes:
    """The salt of row `n`, counted from 1, of the list with this secret."""
    return hmac.digest(secret, n.to_bytes(8, "big"), "sha256")[:SALT_BYTES]


def leaf(salted: bytes, row: Row) -> bytes:
    """The leaf of a row, which is the key of its person (`person_key`) in every message."""
    return sha256(_LEAF + salted + row.data).digest()


def keys(secret: bytes, rows: Sequence[Row]) -> tuple[bytes, ...]:
    """The person keys of a whole list, in order of n."""
    return tuple(leaf(salt(secret, n), row) for n, row in enumerate(rows, 1))


def root(person_keys: Iterable[bytes]) -> bytes:
    """The root of a list: the tree of RFC 9162 whose entries are the person keys, by n."""
    return Tree.of(map(leaf_hash, person_keys)).root


def totals(rows: Iterable[Row]) -> dict[codes.Pcat, int]:
    """How many rows of each category; categories without any are left out."""
    counts = Counter(row.category for row in rows)
    return {category: counts[category] for category in sorted(counts)}


def check_size(count: int) -> None:
    """See that a list has rows, and not too many.

    Raises:
        OurError: "list.empty" or "list.too-many".
    """
    if not count:
        raise OurError("list.empty")
    if count > ROWS_MAX:
        raise OurError("list.too-many", count=count, most=ROWS_MAX)
