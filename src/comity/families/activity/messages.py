"""The messages of manoeuvres: announced for a year, notified, begun, changed, ended, observed.

A01, A02 with its course (A03, A04, A06), A13 and A14; what is said of areas and of protected sites
stands in files of its own. Carries out R-71 and R-75. Knows what is said of an activity; lead
times and overlaps are computed elsewhere, for each reader from its own receipt.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.families.activity.areas import AREA_MESSAGES
from comity.families.activity.signals import SafetySignal
from comity.families.activity.sites import SITE_MESSAGES
from comity.values import bounds, codes
from comity.values.area import Area, Pos
from comity.values.codes import Precedence
from comity.values.composites import Assertion, Phase, Qty, VBand, Window
from comity.values.kinds import FieldNumber, Line80, Office, Party, Ref, Text, Ts, Uint, Value, Year
from comity.values.message import Message, ReleaseRule, TypeSpec

WINDOW: Final = 6  # the fields of A02 on which its lead hangs
NO_NOTICE: Final = 16
_Phases: TypeAlias = Annotated[tuple[Phase, ...], Meta(min_length=1, max_length=bounds.PHASES_MAX)]


class CalEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One activity of a year, as it was planned when the calendar was sent."""

    KIND: ClassVar[str] = "cal_entry"

    designation: Line80 = field(name="1")
    type: codes.Activity = field(name="2")
    window: Window = field(name="3")
    area: Area = field(name="4")
    strength: Qty | None = field(name="5", default=None)


class Calendar(Message, frozen=True, kw_only=True):
    """Annual calendar.

    Attributes:
        entries: {designation, type, window, area, strength?}
        none: true when there is nothing to declare
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A01",
        wire="activity.calendar/1",
        title="CALENDAR",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    year: Year = field(name="1")
    entries: tuple[CalEntry, ...] = field(name="2")
    none: bool = field(name="3")


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


class ObserveInvite(Message, frozen=True, kw_only=True):
    """Observation of an activity.

    Attributes:
        re: A02
        place: meeting point
        observers: per party
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A13",
        wire="activity.observe_invite/1",
        title="OBSERVE_INVITE",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    from_to: Window = field(name="2")
    place: Pos = field(name="3")
    observers: Uint = field(name="4")
    rules: Text = field(name="5")


class ObserveReport(Message, frozen=True, kw_only=True):
    """What the observers saw.

    Attributes:
        re: A13
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A14",
        wire="activity.observe_report/1",
        title="OBSERVE_REPORT",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    findings: tuple[Assertion, ...] = field(name="2")
    restrictions: Text | None = field(name="3", default=None)


MESSAGES: Final[tuple[type[Message], ...]] = (
    Calendar,
    ActivityNotify,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    ObserveInvite,
    ObserveReport,
    *AREA_MESSAGES,
    *SITE_MESSAGES,
    SafetySignal,
)
