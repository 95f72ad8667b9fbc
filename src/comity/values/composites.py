"""The composite kinds of the catalogue (8.2) that more than one family uses.

Carries out R-73, R-79. Fields have the wire numbers of the catalogue's order; what a type cannot
say (a start before its end) is checked at birth by `ValueError(field, reason)`, which readers
turn into their own errors. Composites of one family stand with that family's messages.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area, Pos
from comity.values.kinds import (
    Date,
    DurS,
    Feed,
    Freq,
    Hash,
    Int,
    KeyBytes,
    Lang,
    Line20,
    Line30,
    Line40,
    Line80,
    Line120,
    Media,
    Office,
    Party,
    Ref,
    Text,
    Ts,
    Uint,
    Value,
)

_RANGE: Final = codes.Qual.RANGE
Refs: TypeAlias = tuple[Ref, ...]


class Window(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Time during which something may happen: start included, end not."""

    KIND: ClassVar[str] = "window"

    start: Ts = field(name="1")
    end: Ts = field(name="2")
    err_s: Uint = field(name="3", default=0)

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("end", "order")


DateOrWindow: TypeAlias = Annotated[Date | Window, Meta(extra={"kind": "date_or_window"})]


class VBand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Heights in metres from `lo` to `hi`; without `hi` there is no upper end."""

    KIND: ClassVar[str] = "vband"

    lo: Int = field(name="1")
    hi: Int | None = field(name="2", default=None)
    ref: codes.Vref = field(name="3")

    def __post_init__(self) -> None:
        if self.hi is not None and self.hi <= self.lo:
            raise ValueError("hi", "order")


class RoutePoint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One place of a route."""

    KIND: ClassVar[str] = "route_point"

    pos: Pos = field(name="1")
    t: Ts | None = field(name="2", default=None)
    alt_m: Int | None = field(name="3", default=None)


class Qty(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number and how exact it is said to be; the unit is that of the field."""

    KIND: ClassVar[str] = "qty"

    n: Uint = field(name="1")
    q: codes.Qual = field(name="2")
    hi: Uint | None = field(name="3", default=None)

    def __post_init__(self) -> None:
        if (self.q is _RANGE) != (self.hi is not None):
            raise ValueError("hi", "missing" if self.hi is None else "not-here")
        if self.hi is not None and self.hi <= self.n:
            raise ValueError("hi", "order")


class Measure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number with `scale` decimals and its unit."""

    KIND: ClassVar[str] = "measure"

    n: Int = field(name="1")
    scale: Annotated[int, Meta(ge=0, le=bounds.SCALE_MAX, extra={"kind": "uint"})] = field(name="2")
    unit: codes.Unit = field(name="3")


class Craft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Craft of one kind that took part."""

    KIND: ClassVar[str] = "craft"

    kind: codes.Craft = field(name="1")
    type: Line40 | None = field(name="2", default=None)
    count: Uint = field(name="3")
    callsign: Line20 | None = field(name="4", default=None)
    hull: Line20 | None = field(name="5", default=None)
    party: Party | None = field(name="6", default=None)


class Phase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of an activity, with its own time and place."""

    KIND: ClassVar[str] = "phase"

    n: Uint = field(name="1")
    window: Window = field(name="2")
    area: Area = field(name="3")
    purpose: Text = field(name="4")


class Counterpart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Two offices that speak with each other, and the capacity in which each does."""

    KIND: ClassVar[str] = "counterpart"

    a: Office = field(name="1")
    b: Office = field(name="2")
    capacity_a: Line80 | None = field(name="3", default=None)
    capacity_b: Line80 | None = field(name="4", default=None)
    level: codes.Level = field(name="5")


class Threshold(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A lead time, size or tolerance agreed in a charter."""

    KIND: ClassVar[str] = "threshold"

    key: Line40 = field(name="1")
    value: Measure = field(name="2")


class NamedPlace(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A point of the gazetteer, by which positions are read back."""

    KIND: ClassVar[str] = "named_place"

    code: Line20 = field(name="1")
    names: dict[Lang, Line80] = field(name="2")
    pos: Pos = field(name="3")


class Answer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said to one numbered question."""

    KIND: ClassVar[str] = "answer"

    n: Uint = field(name="1")
    status: codes.Answer = field(name="2")
    text: Text | None = field(name="3", default=None)
    refs: Refs | None = field(name="4", default=None)


class Assertion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing somebody says of an incident, with how sure and on what ground."""

    KIND: ClassVar[str] = "assertion"

    key: Line40 = field(name="1")
    value: Value = field(name="2")
    unit: codes.Unit | None = field(name="3", default=None)
    confidence: codes.Conf = field(name="4")
    basis: codes.Abasis = field(name="5")
    evidence: Refs | None = field(name="6", default=None)


class Sla(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Seconds within which a message is to be held, opened after that, answered after that."""

    KIND: ClassVar[str] = "sla"

    held_s: DurS = field(name="1")
    opened_s: DurS = field(name="2")
    answered_s: DurS = field(name="3")


class Attach(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file named by its hash; its content travels apart."""

    KIND: ClassVar[str] = "attach"

    hash: Hash = field(name="1")
    bytes: Annotated[int, Meta(ge=0, le=bounds.ATTACHMENT_BYTES_MAX, extra={"kind": "uint"})] = (
        field(name="2")
    )
    media: Media = field(name="3")
    name: Line120 = field(name="4")


class Budget(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one feed may ask of the others in a day; beyond it, entries wait at their author."""

    KIND: ClassVar[str] = "budget"

    bytes_day: Uint = field(name="1")
    entries_day: Uint = field(name="2")
    flash_reserve: Uint = field(name="3")


class Role(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a party is in an agreement: bound by it, its guarantor, its witness."""

    KIND: ClassVar[str] = "role"

    party: Party = field(name="1")
    role: codes.Role = field(name="2")


class Claimant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who said something in public, and as what; of no party unless it is named."""

    KIND: ClassVar[str] = "claimant"

    party: Party | None = field(name="1", default=None)
    name: Line120 = field(name="2")
    role: Line80 = field(name="3")


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who can be reached: at a site, in a movement, of a family; never public."""

    KIND: ClassVar[str] = "contact"

    role: Line80 = field(name="1")
    phone: Line30 | None = field(name="2", default=None)
    radio: Freq | None = field(name="3", default=None)


class Direction(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From one party to another; it keys a map, and is then written `AA>BB` (R-79)."""

    KIND: ClassVar[str] = "direction"

    from_: Party = field(name="1")
    to: Party = field(name="2")

    def __post_init__(self) -> None:
        if self.from_ == self.to:
            raise ValueError("to", "twice")


class Head(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A position in a feed: its size and its root there."""

    KIND: ClassVar[str] = "head"

    feed: Feed
    size: Uint
    root: Hash


class PublicKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A public key and its algorithm; what makes it a good one is the record's business."""

    KIND: ClassVar[str] = "key"

    alg: Int
    raw: KeyBytes


class RootKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The two keys of one root holder: Ed25519 and ML-DSA-44 (record.md, Keys)."""

    KIND: ClassVar[str] = "key"

    plain: PublicKey
    pq: PublicKey
