"""The messages of transits and declared areas, and of how activities are kept apart.

A08, A09, A11 and A12. Carries out R-71 and R-75. Knows what is said of an area; who recognises it
is folded, and whether two activities meet is not computed here.
"""

from itertools import pairwise
from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Craft, RoutePoint, VBand, Window
from comity.values.kinds import Freq, Line40, Ref, Text, Ts, Uint, Value
from comity.values.message import Message, ReleaseRule, TypeSpec

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


AREA_MESSAGES: Final[tuple[type[Message], ...]] = (
    TransitNotice,
    AreaDeclare,
    ConflictRaise,
    DeconflictPropose,
)
