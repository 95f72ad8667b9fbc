"""The messages of activities: manoeuvres, transits, declared areas, and how they are kept apart.

A02 with its course (A03, A04, A06), A08, A09, A11 and A12. Carries out R-71 and R-75. Knows what is
said of an activity; lead times and overlaps are computed elsewhere, for each reader from its own
receipt.
"""

from itertools import pairwise
from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Craft, Phase, Qty, RoutePoint, VBand, Window
from comity.values.kinds import (
    FieldNumber,
    Freq,
    Line40,
    Line80,
    Office,
    Party,
    Ref,
    Text,
    Ts,
    Uint,
    Value,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

_Phases: TypeAlias = Annotated[tuple[Phase, ...], Meta(min_length=1, max_length=bounds.PHASES_MAX)]
_Route: TypeAlias = Annotated[
    tuple[RoutePoint, ...],
    Meta(min_length=bounds.ROUTE_MIN, max_length=bounds.ROUTE_MAX, extra={"kind": "route"}),
]
_Subjects: TypeAlias = Annotated[tuple[Ref, ...], Meta(min_length=2)]


class DeconflictMeasure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is changed of one activity so that it keeps clear of another."""

    KIND: ClassVar[str] = "dmeasure"

    subject: Ref = field(name="1")
    kind: codes.Dmeasure = field(name="2")
    value: Value = field(name="3")


class ActivityNotify(Message, frozen=True, kw_only=True):
    """Planned manoeuvre or deployment.

    Attributes:
        designation: name
        kind: LAND, AIR, NAVAL, AMPHIBIOUS, AIRBORNE, TRANSFER, MISSILE_FORCE, LIVE_FIRE, JOINT,
            OTHER
        purpose: general purpose
        command_level: organising and commanding level
        window: overall start and end, UTC
        phases: 1..10 {n, window, area, purpose}
        area: WGS 84
        vband: m
        troops: persons, total
        by_party: persons
        equipment: pieces: TANK, ACV, ARTY_100MM, ATGM_VEHICLE, HELICOPTER, COMBAT_AIRCRAFT, SHIP,
            UAV
        sorties: planned sorties per activity, helicopters excluded
        nuclear_capable: YES, NO, NOT_STATED
        no_notice: exercise without notice to the troops
        calendar_ref: A01 entry
        deviation: difference to calendar
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A02",
        wire="activity.notify/1",
        title="ACTIVITY_NOTIFY",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    designation: Line80 = field(name="1")
    kind: codes.Activity = field(name="2")
    purpose: Text = field(name="3")
    command_level: Line80 = field(name="4")
    participants: tuple[Party, ...] = field(name="5")
    window: Window = field(name="6")
    phases: _Phases = field(name="7")
    area: Area = field(name="8")
    vband: VBand | None = field(name="9", default=None)
    troops: Qty = field(name="10")
    by_party: dict[Party, Qty] | None = field(name="11", default=None)
    equipment: dict[codes.Equip, Qty] = field(name="12")
    sorties: Qty | None = field(name="13", default=None)
    live_fire: bool = field(name="14")
    nuclear_capable: codes.Ynx = field(name="15")
    no_notice: bool = field(name="16")
    calendar_ref: Ref | None = field(name="17", default=None)
    deviation: Text | None = field(name="18", default=None)
    contact: Office = field(name="19")


class ActivityBegin(Message, frozen=True, kw_only=True):
    """The activity has begun.

    Attributes:
        re: A02
        at: UTC
        troops: actual
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A03",
        wire="activity.begin/1",
        title="ACTIVITY_BEGIN",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
    )

    re: Ref = field(name="1")
    at: Ts = field(name="2")
    troops: Qty | None = field(name="3", default=None)


class ActivityChange(Message, frozen=True, kw_only=True):
    """New values replace old; the old stay visible.

    Attributes:
        re: A02
        changes: any A02 field
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A04",
        wire="activity.change/1",
        title="ACTIVITY_CHANGE",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
    )

    re: Ref = field(name="1")
    changes: dict[FieldNumber, Value] = field(name="2")
    reason: Text = field(name="3")


class ActivityEnd(Message, frozen=True, kw_only=True):
    """The activity has ended.

    Attributes:
        re: A02
        at: UTC
        returned: forces returned to normal locations
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A06",
        wire="activity.end/1",
        title="ACTIVITY_END",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    re: Ref = field(name="1")
    at: Ts = field(name="2")
    returned: codes.Ynx = field(name="3")


class TransitNotice(Message, frozen=True, kw_only=True):
    """Flight or movement of ships near the other side.

    Attributes:
        craft: {kind, type?, count, callsign?, hull?}
        route: points with time and altitude/depth
        width_m: m, corridor half width
        transponder: ON, OFF, PARTLY
        radio: kHz, guarded frequencies
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A08",
        wire="activity.transit/1",
        title="TRANSIT_NOTICE",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    craft: tuple[Craft, ...] = field(name="1")
    route: _Route = field(name="2")
    width_m: Uint = field(name="3")
    transponder: codes.Transponder = field(name="4")
    radio: tuple[Freq, ...] = field(name="5")
    armed: codes.Ynx = field(name="6")

    def __post_init__(self) -> None:
        times = [it.t for it in self.route if it.t is not None]
        if any(later <= earlier for earlier, later in pairwise(times)):
            raise ValueError("route", "order")


class AreaDeclare(Message, frozen=True, kw_only=True):
    """An area declared by its author; who recognises it is a set of parties.

    Attributes:
        kind: DANGER, CAUTION, EXCLUSION, PROHIBITED, SAFETY, NO_STRIKE, SILENCE
        area: WGS 84
        vband: m
        window: open end only with review_at
        review_at: UTC
        basis: legal or operational basis claimed
        consequence: rendered "X states that ..."; never FLASH, never an alarm colour
        public_notice: NOTAM or navigational warning number
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A09",
        wire="activity.area/1",
        title="AREA_DECLARE",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    kind: codes.Area = field(name="1")
    area: Area = field(name="2")
    vband: VBand | None = field(name="3", default=None)
    window: Window = field(name="4")
    review_at: Ts | None = field(name="5", default=None)
    basis: Text = field(name="6")
    applies_to: tuple[codes.Craft, ...] = field(name="7")
    consequence: Text | None = field(name="8", default=None)
    public_notice: Line40 | None = field(name="9", default=None)


class ConflictRaise(Message, frozen=True, kw_only=True):
    """Two notified volumes meet, says a party, and by which reckoning.

    Attributes:
        subjects: >= 2
        overlap_window: UTC
        overlap_vband: m
        severity: INFO, CAUTION, DANGER
        rule: id of the computing rule and version
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A11",
        wire="activity.conflict/1",
        title="CONFLICT_RAISE",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
    )

    subjects: _Subjects = field(name="1")
    overlap_window: Window = field(name="2")
    overlap_area: Area = field(name="3")
    overlap_vband: VBand | None = field(name="4", default=None)
    severity: codes.Severity = field(name="5")
    rule: Line40 = field(name="6")


class DeconflictPropose(Message, frozen=True, kw_only=True):
    """Measures that keep two activities apart; answered by L08 on terms.

    Attributes:
        re: A11
        measures: {subject ref, TIME/AREA/ALTITUDE/ROUTE/CANCEL/RADIO, value}
        h_sep_m: m
        v_sep_m: m
        radio: kHz
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A12",
        wire="activity.deconflict/1",
        title="DECONFLICT_PROPOSE",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
    )

    re: Ref = field(name="1")
    measures: tuple[DeconflictMeasure, ...] = field(name="2")
    h_sep_m: Uint | None = field(name="3", default=None)
    v_sep_m: Uint | None = field(name="4", default=None)
    radio: tuple[Freq, ...] | None = field(name="5", default=None)
    valid: Window = field(name="6")


MESSAGES: Final[tuple[type[Message], ...]] = (
    ActivityNotify,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    TransitNotice,
    AreaDeclare,
    ConflictRaise,
    DeconflictPropose,
)
