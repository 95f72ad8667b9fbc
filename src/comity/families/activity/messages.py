"""The messages of manoeuvres: an activity notified, begun, changed, ended.

A02 with its course (A03, A04, A06); what a family says of areas and of protected sites stands in
files of its own. Carries out R-71 and R-75. Knows what is said of an activity; lead times and
overlaps are computed elsewhere, for each reader from its own receipt.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.families.activity.areas import AREA_MESSAGES
from comity.families.activity.signals import SafetySignal
from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Phase, Qty, VBand, Window
from comity.values.kinds import FieldNumber, Line80, Office, Party, Ref, Text, Ts, Value
from comity.values.message import Message, ReleaseRule, TypeSpec

_Phases: TypeAlias = Annotated[tuple[Phase, ...], Meta(min_length=1, max_length=bounds.PHASES_MAX)]


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


MESSAGES: Final[tuple[type[Message], ...]] = (
    ActivityNotify,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    *AREA_MESSAGES,
    SafetySignal,
)
