"""The messages of arms limits: regimes, steps in them, declared numbers, changes, objections.

N01 to N06 and N08 to N11. Carries out R-71, R-73 and R-75. Knows what is said of numbers; whether a
number is above a limit is computed elsewhere (limits.py) and never travels. What stands beside the
numbers is in forces.py.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.families.arms.forces import FORCES
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.composites import Role
from comity.values.kinds import (
    Date,
    DurS,
    Int,
    Line40,
    Line80,
    Line120,
    MonthDay,
    Party,
    Ref,
    Text,
    Ts,
    TsOrNone,
    Uint,
)
from comity.values.message import Message, ReleaseRule, TypeSpec
from comity.values.moment import civil, days_of

_Parties: TypeAlias = Annotated[tuple[Party, ...], Meta(min_length=1)]
JOINING: Final = (
    codes.Regstep.INVITE_PARTY,
    codes.Regstep.JOIN_DECLINE,
    codes.Regstep.JOIN_ACCEPT,
)


def day(date: str) -> int:
    """Return days since 1970 of a date as the wire spells it, exact or not (`2026-02-31`)."""
    year, month, of_month = map(int, date.split("-"))
    return days_of(year, month, of_month)


def _check_date(name: str, date: str) -> None:
    """Check at birth that there is such a day."""
    if civil(day(date)) != tuple(map(int, date.split("-"))):
        raise ValueError(name, "range")


class Limit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The highest number of one category, for some parties, from a day on."""

    KIND: ClassVar[str] = "limit"

    category: codes.Ncat = field(name="1")
    max: Uint = field(name="2")
    parties: tuple[Party, ...] = field(name="3")
    from_: Date = field(name="4")

    def __post_init__(self) -> None:
        _check_date("from", self.from_)


class CountRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How items of one class count in one category."""

    KIND: ClassVar[str] = "countrule"

    n: Uint = field(name="1")
    item: codes.Item = field(name="2")
    category: codes.Ncat = field(name="3")
    weight: Uint = field(name="4")
    condition: Text = field(name="5")


class DeclRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one type, at one facility, adds to a declared number."""

    KIND: ClassVar[str] = "decl_row"

    type: Line80 = field(name="1")
    facility: Line80 | None = field(name="2", default=None)
    category: codes.Ncat = field(name="3")
    value: Uint = field(name="4")


class Regime(Message, frozen=True, kw_only=True):
    """Limits as data, not as code.

    Attributes:
        parties: 1..n
        basis: LEGAL, POLITICAL, UNILATERAL
        limits: {category, max, unit, applies_to parties, from date}
        counting: {n, item class, category, weight, condition}
        as_of_dates: e.g. 03-01, 09-01
        declare_within: s; default 30 d
        change_within: s; default 5 d
        starts_at: UTC
        ends_at: UTC
        extension: rule, e.g. once, <= 5 y, all parties
        precedes: older regime
        roles: guarantors and witnesses; bound parties are in `parties`
        text_ref: T01, when the text is on the line
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N01",
        wire="arms.regime/1",
        title="REGIME",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    name: Line120 = field(name="1")
    parties: _Parties = field(name="2")
    basis: codes.Basis = field(name="3")
    limits: tuple[Limit, ...] = field(name="4")
    counting: tuple[CountRule, ...] = field(name="5")
    as_of_dates: tuple[MonthDay, ...] = field(name="6")
    declare_within: DurS = field(name="7")
    change_within: DurS = field(name="8")
    starts_at: Ts = field(name="9")
    ends_at: TsOrNone = field(name="10")
    extension: Text = field(name="11")
    precedes: Ref | None = field(name="12", default=None)
    form: codes.Form = field(name="13")
    roles: tuple[Role, ...] | None = field(name="14", default=None)
    text_ref: Ref | None = field(name="15", default=None)

    def __post_init__(self) -> None:
        if len(set(self.parties)) < len(self.parties):
            raise ValueError("parties", "twice")
        if isinstance(self.ends_at, int) and self.ends_at <= self.starts_at:
            raise ValueError("ends_at", "order")


class RegimeStep(Message, frozen=True, kw_only=True):
    """Extension, suspension, withdrawal, voluntary observance.

    Attributes:
        step: EXTEND_PROPOSE, SUSPEND, RESUME, WITHDRAW, OBSERVE_VOLUNTARILY, END_OBSERVANCE,
            INVITE_PARTY, JOIN_DECLINE, JOIN_ACCEPT
        effective_at: UTC
        until: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N02",
        wire="arms.step/1",
        title="REGIME_STEP",
        family="arms",
        release=ReleaseRule.TWO,
        precedence=Precedence.PRIORITY,
    )

    regime: Ref = field(name="1")
    step: codes.Regstep = field(name="2")
    effective_at: Ts = field(name="3")
    until: TsOrNone = field(name="4")
    conditions: tuple[Text, ...] | None = field(name="5", default=None)
    grounds: Text | None = field(name="6", default=None)
    invitee: Party | None = field(name="7", default=None)

    def __post_init__(self) -> None:
        if isinstance(self.until, int) and self.until <= self.effective_at:
            raise ValueError("until", "order")
        if self.step is codes.Regstep.INVITE_PARTY and self.invitee is None:
            raise ValueError("invitee", "missing")
        if self.step not in JOINING and self.invitee is not None:
            raise ValueError("invitee", "not-here")


class Declaration(Message, frozen=True, kw_only=True):
    """Declared numbers at a date; WITHHELD is not zero.

    Attributes:
        status: PROVIDED, VOLUNTARY, WITHHELD
        values: DEPLOYED_VEHICLES, DEPLOYED_WARHEADS, ALL_LAUNCHERS (empty only when WITHHELD)
        breakdown: {type, facility?, category, value}
        reason: required when WITHHELD
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N03",
        wire="arms.declare/1",
        title="DECLARATION",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    regime: Ref = field(name="1")
    as_of: Date = field(name="2")
    status: codes.Decl = field(name="3")
    values: dict[codes.Ncat, Uint] = field(name="4")
    breakdown: tuple[DeclRow, ...] | None = field(name="5", default=None)
    reason: Text | None = field(name="6", default=None)

    def __post_init__(self) -> None:
        _check_date("as_of", self.as_of)
        is_withheld = self.status is codes.Decl.WITHHELD
        if not self.values and not is_withheld:
            raise ValueError("values", "missing")
        if is_withheld and self.reason is None:
            raise ValueError("reason", "missing")


class ItemChange(Message, frozen=True, kw_only=True):
    """One counted item changed.

    Attributes:
        item: ICBM, SLBM, HEAVY_BOMBER, ICBM_LAUNCHER, SLBM_LAUNCHER, FACILITY
        uid: unique identifier
        change: PRODUCED, DEPLOYED, UNDEPLOYED, MOVED, CONVERTED, ELIMINATED, LOST, DISPLAYED
        at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N04",
        wire="arms.item/1",
        title="ITEM_CHANGE",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    regime: Ref = field(name="1")
    item: codes.Item = field(name="2")
    uid: Line40 | None = field(name="3", default=None)
    change: codes.Itemch = field(name="4")
    from_facility: Line80 | None = field(name="5", default=None)
    to_facility: Line80 | None = field(name="6", default=None)
    at: Ts = field(name="7")
    delta: dict[codes.Ncat, Int] = field(name="8")

    def __post_init__(self) -> None:
        if codes.Ncat.DEPLOYED_WARHEADS in self.delta:  # told in declarations only
            raise ValueError("delta", "not-here")


class CountObjection(Message, frozen=True, kw_only=True):
    """Keeps both numbers visible.

    Attributes:
        declaration: N03
        grounds: e.g. items removed without confirmed conversion
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N09",
        wire="arms.objection/1",
        title="COUNT_OBJECTION",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    declaration: Ref = field(name="1")
    category: codes.Ncat = field(name="2")
    declared: Uint = field(name="3")
    claimed: Uint = field(name="4")
    grounds: Text = field(name="5")


MESSAGES: Final[tuple[type[Message], ...]] = (
    Regime,
    RegimeStep,
    Declaration,
    ItemChange,
    CountObjection,
    *FORCES,
)
