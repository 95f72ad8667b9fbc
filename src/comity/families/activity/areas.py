"""The messages of transits, declared areas and entries, and of how activities are kept apart.

A08, A09, A11, A12 and A18. Carries out R-71 and R-75. Knows what is said of an area; who recognises
it is folded, and whether two activities meet is not computed here.
"""

from itertools import pairwise
from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area, Pos
from comity.values.codes import Precedence
from comity.values.composites import Craft, Qty, RoutePoint, VBand, Window
from comity.values.kinds import Freq, Line40, Ref, Text, Ts, Uint, Value
from comity.values.message import Message, ReleaseRule, TypeSpec

Route: TypeAlias = Annotated[
    tuple[RoutePoint, ...],
    Meta(min_length=bounds.ROUTE_MIN, max_length=bounds.ROUTE_MAX, extra={"kind": "route"}),
]
_Subjects: TypeAlias = Annotated[tuple[Ref, ...], Meta(min_length=2)]


def is_in_order(route: tuple[RoutePoint, ...]) -> bool:
    """Whether the times of a route increase."""
    times = [it.t for it in route if it.t is not None]
    return all(earlier < later for earlier, later in pairwise(times))


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
    route: Route = field(name="2")
    width_m: Uint = field(name="3")
    transponder: codes.Transponder = field(name="4")
    radio: tuple[Freq, ...] = field(name="5")
    armed: codes.Ynx = field(name="6")

    def __post_init__(self) -> None:
        if not is_in_order(self.route):
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


class TerritoryEntry(Message, frozen=True, kw_only=True):
    """Unintended or forced entry; without prejudice to status or borders.

    Attributes:
        cause: NAVIGATION, DISTRESS, WEATHER, LOST_CONTROL, FORCE_MAJEURE, UNKNOWN
        at: UTC
        radio: kHz
        crew: persons on board; 0 when uncrewed
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A18",
        wire="activity.entry/1",
        title="TERRITORY_ENTRY",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    craft: tuple[Craft, ...] = field(name="1")
    pos: Pos = field(name="2")
    at: Ts = field(name="3")
    cause: codes.Entry = field(name="4")
    intention: Text = field(name="5")
    assistance: tuple[codes.Ask, ...] = field(name="6")
    radio: tuple[Freq, ...] | None = field(name="7", default=None)
    crew: Qty = field(name="8")
    do_not_fire_requested: bool = field(name="9")


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
    TerritoryEntry,
)
