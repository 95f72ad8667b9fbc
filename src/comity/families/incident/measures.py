"""Messages that ask to stop, rescue, recover, warn of an event, or keep away.

I08 to I11 and I14 to I16. Carries out R-71, R-75 and R-183 to R-187. Knows what these messages
say: none of them permits anything, none binds another party, and what becomes of them is the
fold's (measures_fold.py).
"""

from typing import ClassVar, Final

from msgspec import field

from comity.values import codes
from comity.values.area import Area, Pos
from comity.values.codes import Precedence
from comity.values.composites import Craft, Qty, VBand, Window
from comity.values.kinds import DurS, Freq, Party, Ref, Text, Ts, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec


class StopRequest(Message, frozen=True, kw_only=True):
    """Asks to stop an act; answered by L08, CHECKING allowed.

    Attributes:
        act: FIRE, FLIGHT, MOVEMENT, APPROACH, JAMMING, LASER, WORKS, OTHER
        text: what exactly
        from: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I08",
        wire="incident.stop/1",
        title="STOP_REQUEST",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    act: codes.StopAct = field(name="1")
    text: Text = field(name="2")
    area: Area = field(name="3")
    from_: Ts = field(name="4")
    reason: Text = field(name="5")


class SearchRescue(Message, frozen=True, kw_only=True):
    """Search and rescue; safe conduct by L08 of each party, if it is asked.

    Attributes:
        missing: persons
        safe_conduct: asked
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I09",
        wire="incident.sar/1",
        title="SAR_COORD",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.FLASH,
        always_open=True,
        sealed=True,
    )

    missing: Qty = field(name="1")
    area: Area = field(name="2")
    window: Window = field(name="3")
    assets: tuple[Craft, ...] = field(name="4")
    safe_conduct: bool = field(name="5")


class Recovery(Message, frozen=True, kw_only=True):
    """Who recovers a wreck or debris, where and when.

    Attributes:
        depth_m: m
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I10",
        wire="incident.recovery/1",
        title="RECOVERY",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    object: Text = field(name="1")
    pos: Pos = field(name="2")
    depth_m: Uint | None = field(name="3", default=None)
    by: Party = field(name="4")
    window: Window = field(name="5")


class NuclearIncident(Message, frozen=True, kw_only=True):
    """An accident, an unauthorised or unexplained event, or trouble with warning systems.

    Attributes:
        kind: ACCIDENT, UNAUTHORISED, UNEXPLAINED, UNKNOWN_OBJECTS, WARNING_INTERFERENCE,
            RADIOLOGICAL
        at: UTC
        measures: taken to make harmless
        not_directed_at_you: assurance to the addressees
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I11",
        wire="incident.nuclear/1",
        title="NUCLEAR_INCIDENT",
        family="incident",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    kind: codes.Nuc = field(name="1")
    at: Ts = field(name="2")
    pos: Pos | None = field(name="3", default=None)
    detonation_risk: codes.Ynx = field(name="4")
    measures: Text = field(name="5")
    asks: tuple[codes.Ask, ...] = field(name="6")
    not_directed_at_you: codes.Ynx = field(name="7")
    our_posture_unchanged: codes.Ynx = field(name="8")


class Interference(Message, frozen=True, kw_only=True):
    """What disturbs the author's craft, links or sensors: laser, radio, satellite, cyber.

    Attributes:
        kind: LASER, RADIO, GNSS, SATELLITE, CYBER, ACOUSTIC
        freq: kHz
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I14",
        wire="incident.interference/1",
        title="INTERFERENCE",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    kind: codes.Interf = field(name="1")
    affected: Text = field(name="2")
    occurred: Window = field(name="3")
    pos: Pos = field(name="4")
    freq: tuple[Freq, ...] | None = field(name="5", default=None)
    asks: tuple[codes.Ask, ...] = field(name="6")


class StandBack(Message, frozen=True, kw_only=True):
    """What the author keeps away, where and how long: of its own accord, on no condition.

    Attributes:
        vband: m
        distance_m: m from a place or line named in text
        notice_s: s between HELD of a revocation and its effect
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I15",
        wire="incident.stand_back/1",
        title="STAND_BACK",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    area: Area = field(name="1")
    vband: VBand | None = field(name="2", default=None)
    window: Window = field(name="3")
    keeps_away: tuple[codes.Craft, ...] = field(name="4")
    distance_m: Uint | None = field(name="5", default=None)
    text: Text | None = field(name="6", default=None)
    notice_s: DurS = field(name="7")

    def __post_init__(self) -> None:
        if self.distance_m is not None and self.text is None:
            raise ValueError("text", "missing")


class EngagementWarning(Message, frozen=True, kw_only=True):
    """A warning about an unidentified object: states facts, sets no term for an answer.

    Attributes:
        re: I06
        text: rendered "X states that ..."
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I16",
        wire="incident.engagement_warning/1",
        title="ENGAGEMENT_WARNING",
        family="incident",
        release=ReleaseRule.TWO_STAFF,
        precedence=Precedence.FLASH,
    )

    re: Ref = field(name="1")
    object: codes.Craft = field(name="2")
    crewed: codes.Crewed = field(name="3")
    civil_traffic_checked: codes.Checked = field(name="4")
    area: Area = field(name="5")
    window: Window = field(name="6")
    text: Text = field(name="7")

    def __post_init__(self) -> None:
        if self.reply_by is not None:
            raise ValueError("reply_by", "not-here")


MEASURES: Final[tuple[type[Message], ...]] = (
    StopRequest,
    SearchRescue,
    Recovery,
    NuclearIncident,
    Interference,
    StandBack,
    EngagementWarning,
)
