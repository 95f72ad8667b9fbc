"""The messages of protected sites, of movements of relief, and of local silence.

A15, A16, A17 and A20, whose bodies are sealed to their addressees. Carries out R-71, R-75 and
R-174. A notice asks no permission: law protects with or without it. Knows no list of sites, and so
no absence from one.
"""

from typing import ClassVar, Final

import msgspec
from msgspec import field

from comity.families.activity.areas import Route, is_in_order
from comity.values import codes
from comity.values.area import Area, Polygon, Pos
from comity.values.codes import Precedence
from comity.values.composites import Attach, Contact, Window
from comity.values.kinds import (
    Lang,
    Line20,
    Line40,
    Line120,
    Ref,
    Text,
    Ts,
    Uint,
)
from comity.values.message import Message, PrecedenceWhen, ReleaseRule, TypeSpec


class Leg(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a movement, from a place to a place."""

    KIND: ClassVar[str] = "leg"

    n: Uint = field(name="1")
    from_: Pos = field(name="2")
    to: Pos = field(name="3")
    depart: Ts = field(name="4")
    arrive: Ts = field(name="5")
    route: Route | None = field(name="6", default=None)

    def __post_init__(self) -> None:
        if self.arrive < self.depart:
            raise ValueError("arrive", "order")
        if not is_in_order(self.route or ()):
            raise ValueError("route", "order")


class Vehicle(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A vehicle as it looks from the ground and from above."""

    KIND: ClassVar[str] = "vehicle"

    type: Line40 = field(name="1")
    plate: Line20 = field(name="2")
    colour: Line20 = field(name="3")
    marking: Line40 = field(name="4")
    roof_marking: bool = field(name="5")


class SiteNotify(Message, frozen=True, kw_only=True):
    """Protected static site; asks no permission: law protects with or without notice.

    Attributes:
        function: HOSPITAL, CLINIC, WATER, POWER, SCHOOL, SHELTER, WAREHOUSE, OFFICE, FOOD, OTHER
        pos: WGS 84, 1e-7 degree; only for the addressees, others see the coarse area
        outline: polygon
        verified_by: SUBMITTER, SECOND_SOURCE, IMAGERY, NONE
        valid: expires unless confirmed
        coarse: coarse place for receivers outside the addressees
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A15",
        wire="activity.site/1",
        title="SITE_NOTIFY",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    site_id: Line40 = field(name="1")
    names: dict[Lang, Line120] = field(name="2")
    function: codes.Site = field(name="3")
    operator: Line120 = field(name="4")
    pos: Pos = field(name="5")
    outline: Area | None = field(name="6", default=None)
    verified_by: codes.Verify = field(name="7")
    valid: Window = field(name="8")
    contact: Contact = field(name="9")
    photo: Attach | None = field(name="10", default=None)
    coarse: Area | None = field(name="11", default=None)

    def __post_init__(self) -> None:
        is_polygon = self.outline is None or isinstance(self.outline, Polygon)
        if not is_polygon:
            raise ValueError("outline", "code")


class MovementNotify(Message, frozen=True, kw_only=True):
    """Convoy, flight or evacuation; asks no permission: law protects with or without notice.

    Attributes:
        legs: {n, from pos, to pos, depart, arrive, route}
        vehicles: {type, plate, colour, marking, roof_marking}
        contact: reachable during movement
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A16",
        wire="activity.movement/1",
        title="MOVEMENT_NOTIFY",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    org: Line120 = field(name="1")
    purpose: Text = field(name="2")
    emergency: bool = field(name="3")
    legs: tuple[Leg, ...] = field(name="4")
    vehicles: tuple[Vehicle, ...] = field(name="5")
    persons: Uint = field(name="6")
    cargo: Text | None = field(name="7", default=None)
    tracker: Line40 | None = field(name="8", default=None)
    contact: Contact = field(name="9")
    overnight: tuple[Pos, ...] | None = field(name="10", default=None)


class MovementStatus(Message, frozen=True, kw_only=True):
    """Where the movement stands.

    Attributes:
        re: A16
        state: DEPARTED, CHECKPOINT, DELAYED, DIVERTED, ARRIVED, ABORTED, UNDER_FIRE
        at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A17",
        wire="activity.movement_status/1",
        title="MOVEMENT_STATUS",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
        sealed=True,
        precedence_when=(
            PrecedenceWhen(
                field="state", values=(codes.Move.UNDER_FIRE,), precedence=Precedence.FLASH
            ),
        ),
    )

    re: Ref = field(name="1")
    state: codes.Move = field(name="2")
    at: Ts = field(name="3")
    pos: Pos | None = field(name="4", default=None)


class SilenceWindow(Message, frozen=True, kw_only=True):
    """Local pause for repair or evacuation; ACCEPT by L08 from every party.

    Attributes:
        purpose: REPAIR, EVACUATION, REMAINS, DEMINING, EXCHANGE, OTHER
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A20",
        wire="activity.silence/1",
        title="SILENCE_WINDOW",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
        sealed=True,
    )

    area: Area = field(name="1")
    window: Window = field(name="2")
    purpose: codes.Silence = field(name="3")
    crews: tuple[Vehicle, ...] | None = field(name="4", default=None)
    object: Line120 | None = field(name="5", default=None)


SITE_MESSAGES: Final[tuple[type[Message], ...]] = (
    SiteNotify,
    MovementNotify,
    MovementStatus,
    SilenceWindow,
)
